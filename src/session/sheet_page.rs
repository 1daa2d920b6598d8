//! The sheet for whoever treats the person, as a page of its own: a file that any browser opens and prints, without us and without a script.

use crate::content::Source;
use crate::diary::{Moment, Noticed, Sheet};
use crate::engine::Finding;
use crate::i18n::{Arg, Locale, Message, msg};

const STYLE: &str = "body{max-width:44em;margin:2em auto;padding:0 1em;font:1rem/1.5 system-ui,sans-serif;color:#16212c;background:#fff}\
h1{font-size:1.5em}h2{font-size:1.15em;margin-top:1.5em}table{border-collapse:collapse;width:100%}\
th,td{padding:.3em .6em;border:1px solid #b9c3cd;text-align:start;vertical-align:top}th{font-weight:600}.muted{color:#51606f}";

/// The page. `moment` is a moment as the language writes it; `backup` is what [`export`](crate::diary::export) gives, to stand in
/// the page as data, which no browser runs.
#[must_use]
pub fn sheet_page(
    messages: &Locale,
    sheet: &Sheet,
    moment: &dyn Fn(Moment) -> String,
    backup: Option<&str>,
) -> String {
    let mut page = Page::default();
    page.raw("<!doctype html>\n<html lang=\"");
    page.text(messages.language());
    page.raw("\" dir=\"");
    page.raw(messages.direction().as_str());
    page.raw(
        "\">\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n<title>",
    );
    page.text(messages.text(msg::SHEET_TITLE));
    page.raw("</title>\n<style>");
    page.raw(STYLE);
    page.raw("</style>\n");
    page.element("h1", messages.text(msg::SHEET_TITLE));
    page.element("p", messages.text(msg::SHEET_LEAD));
    let courses = sheet.courses.iter().map(|(place, course)| {
        let rated = course
            .iter()
            .map(|(at, intensity)| [&moment(*at), ": ", &messages.number((*intensity).into())].concat());
        [messages.place(*place), rated.collect::<Vec<_>>().join("\n")]
    });
    page.table(messages, msg::SHEET_COURSES, courses.collect());
    let findings = |wanted: bool| {
        let row = move |(noticed, said): &(Noticed, Vec<(Moment, bool)>)| {
            let at: Vec<_> =
                said.iter().filter(|(_, told)| *told == wanted).map(|(at, _)| moment(*at)).collect();
            (!at.is_empty()).then(|| [noticed_in_words(messages, *noticed), at.join("\n")])
        };
        sheet.findings.iter().filter_map(row).collect::<Vec<_>>()
    };
    page.table(messages, msg::SHEET_NOTICED, findings(true));
    page.table(messages, msg::SHEET_DENIED, findings(false));
    let answers =
        sheet.answers.iter().map(|(at, answer)| [moment(*at), messages.name(answer.disposition).to_owned()]);
    page.table(messages, msg::SHEET_ANSWERS, answers.collect());
    if messages.has_sources() && !sheet.sources.is_empty() {
        page.element("h2", messages.text(msg::PRINT_SOURCES));
        page.raw("<ul lang=\"en\" dir=\"ltr\">\n");
        for id in &sheet.sources {
            if let Some(Source { year, authors, href, title }) = Source::read(messages.source(*id as usize)) {
                page.element("li", &[authors, " ", year, ". ", title, ". ", href].concat());
            }
        }
        page.raw("</ul>\n");
    }
    page.element("p class=\"muted\"", messages.text(msg::FOOTER_DISCLAIMER));
    if let Some(backup) = backup {
        page.element("p class=\"muted\"", messages.text(msg::SHEET_BACKUP));
        page.raw(BACKUP[0]);
        // In texts alone, where JSON has another way to write it: nothing in it ends the element.
        page.raw(&backup.replace('<', "\\u003c"));
        page.raw(BACKUP[1]);
    }
    page.raw("</html>\n");
    page.0
}

/// What a backup stands between: `static/host.js` looks for the same.
const BACKUP: [&str; 2] = ["<script type=\"application/json\">", "</script>\n"];

/// "Left calf: Swelling"; of the person its name alone.
pub fn noticed_in_words(messages: &Locale, noticed: Noticed) -> String {
    let name = match noticed.finding {
        Finding::Sensation(sensation) => messages.name(sensation),
        Finding::Sign(sign) => messages.name(sign),
    };
    noticed.place.map_or_else(
        || name.to_owned(),
        |place| {
            let place = messages.place(place);
            messages.format(msg::STORED_AT, &[("place", Arg::Text(&place)), ("what", Arg::Text(name))])
        },
    )
}

#[derive(Default)]
struct Page(String);

impl Page {
    fn raw(&mut self, html: &str) {
        self.0 += html;
    }

    /// Words, none of which are marks of HTML.
    fn text(&mut self, words: &str) {
        for c in words.chars() {
            match c {
                '<' => self.0 += "&lt;",
                '&' => self.0 += "&amp;",
                '"' => self.0 += "&quot;",
                '\n' => self.0 += "<br>",
                c => self.0.push(c),
            }
        }
    }

    fn element(&mut self, tag: &str, words: &str) {
        self.raw("<");
        self.raw(tag);
        self.raw(">");
        self.text(words);
        self.raw("</");
        self.raw(tag.split(' ').next().unwrap_or(tag));
        self.raw(">\n");
    }

    /// Rows under a title; nothing where there are none.
    fn table(&mut self, messages: &Locale, title: Message, rows: Vec<[String; 2]>) {
        if rows.is_empty() {
            return;
        }
        self.element("h2", messages.text(title));
        self.raw("<table>\n");
        for [name, said] in rows {
            self.raw("<tr>");
            self.element("th scope=\"row\"", &name);
            self.element("td", &said);
            self.raw("</tr>\n");
        }
        self.raw("</table>\n");
    }
}
