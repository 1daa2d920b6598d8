//! `cargo xtask finish`: turns what Trunk leaves into what we publish. Trunk runs it as its
//! `post_build` hook.
//!
//! - A release's program is cut in parts ([`split`]), unless it is to be whole, and wasm-opt makes them small.
//! - Files get names with a hash over their final contents (Trunk's own is older than all this).
//! - `static/boot.js` becomes `sorewise.js` and learns those names; `static/sw.js` learns the list
//!   of all files, so that the app starts without a network.
//! - The first view ([`still`]) is written into our page, which loads a `boot.js` without it, and into `sorewise.js`.
//! - The messages of each locale become tables: what is read first, what comes with the answer, and the rest. The publications
//!   become a list of its own.
//! - What nobody loads is deleted.

use crate::around;
use crate::hash::{hash, policy};
use crate::minify::{Kind, minify, minify_wasm};
use crate::paths::{read, write};
use crate::shorten::shorten;
use crate::split::{self, Parts, Piece};
use crate::still::{self, Still};
use crate::texts::{self, html, write_plain, write_said, write_tables};
use crate::{build, cli, embed, integrity, package, paths};
use anyhow::{Context as _, Result, anyhow, bail};
use serde_json::json;
use sorewise_build::messages::{self, Messages};
use sorewise_build::{content, content_tables, regions, styles};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

/// See the module.
pub const COMMAND: cli::Command = cli::Command {
    name: "finish",
    summary: "Finish what Trunk has built (its hook)",
    hidden: true,
    run: main,
};

const HELP: &str = "\
Usage: cargo xtask finish

Trunk runs this as its post_build hook: it cuts the program in parts, names the files after their
contents, fills the lists in sorewise.js and sw.js, and deletes what nobody loads. TRUNK_STAGING_DIR names the folder.
";

/// Where the messages' sources are.
const LOCALES: &str = "src/i18n/locales";

/// Stands in `boot.js` for the names of the files that it loads.
pub(crate) const FILES: &str = "/*FILES*/null";
/// The name of a constant of a script, and the words that declare it.
type Constant = (&'static str, &'static str);
/// Says in `boot.js` whether files are checked.
const CHECKS: Constant = ("CHECKS", "const CHECKS = /** @type {boolean} */ (true);");
/// Says in `boot.js` whether it is for pages of others.
const FOREIGN: Constant = ("FOREIGN", "const FOREIGN = /** @type {boolean} */ (true);");
/// Stands in `host.js` for the name of the list of publications.
const SOURCES: &str = "/*SOURCES*/''";
/// Stands in `boot.js` for the style sheet of the room that is kept for the element.
const ROOM: &str = "/*ROOM*/''";
/// Stands in `boot.js` for the function of `still.js`.
const STAND: &str = "/*STAND*/null";
/// Stands in `boot.js` for the first view, as data.
const STILL: &str = "/*STILL*/null";
/// Stands in `boot.js` for the style sheet of the first view.
const STYLE: &str = "/*STYLE*/''";
/// Files of `static/` that are not published under their own names.
const PARTS: &[&str] = &[
    "advice.js",
    "app.css",
    "app.js",
    "boot.js",
    "contract.js",
    "diary.js",
    "draw.js",
    "embed.html",
    "first.js",
    "framed.js",
    "host.js",
    "inside.js",
    "installed.js",
    "link.js",
    "oembed.json",
    "page.js",
    "places.js",
    "program.js",
    "rating_sheet.js",
    "restarting.js",
    "still.css",
    "still.js",
    "sw.js",
    "taking_along.js",
];
/// Stands in `sw.js` for the list of all files and their hashes.
const PRECACHE: &str = "/*PRECACHE*/[]";
/// Stands in `sw.js` for the hash over all files.
const VERSION: &str = "/*VERSION*/\"\"";

fn main(args: lexopt::Parser) -> Result<()> {
    if !cli::no_options(args, HELP)? {
        return Ok(());
    }
    let stage =
        std::env::var_os("TRUNK_STAGING_DIR").context("Trunk runs this, and sets TRUNK_STAGING_DIR")?;
    let release = std::env::var("TRUNK_PROFILE").is_ok_and(|profile| profile == "release");
    let program = match (release, std::env::var_os(build::WHOLE).is_some()) {
        (false, _) => Program::Debug,
        (true, true) => Program::Whole,
        (true, false) => Program::Cut,
    };
    finish(&paths::root(), Path::new(&stage), program)
}

/// What becomes of the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Program {
    /// It stays as it is, as do all other files.
    Debug,
    /// It is made small.
    Whole,
    /// It is cut in parts, and all are made small.
    Cut,
}

/// The script of our page's first moment, with how the first view answers and which way languages run.
fn first_script(text: &str, stand: &str, locales: &BTreeMap<String, Messages>) -> Result<String> {
    let directions: BTreeMap<_, _> =
        locales.iter().map(|(locale, messages)| (locale, &messages["locale-direction"].text)).collect();
    Ok(format!("({})({}, {})", function(text)?, function(stand)?, json!(directions)))
}

/// Finishes the files in `stage`; makes them small unless they are for development.
///
/// # Errors
///
/// A file is missing or cannot be read, a placeholder is missing, a message is unknown, or the program
/// cannot be cut.
pub fn finish(root: &Path, stage: &Path, program: Program) -> Result<()> {
    let release = program != Program::Debug;
    let small = |text: String, kind, dir: &Path| if release { minify(&text, kind, dir) } else { Ok(text) };
    let (glue, wasm, later) = program_of(stage, program)?;

    fs::create_dir_all(stage.join("assets"))?;
    let wasm_name = format!("sorewise.{}.wasm", hash(&wasm));
    write(stage, &format!("assets/{wasm_name}"), &wasm)?;
    let parts = write_parts(stage, &later)?;
    // boot.js says where the wasm is; the default that wasm-bindgen put into the module is true too.
    let glue = small(glue.replace("{{wasm}}", &wasm_name), Kind::Module, stage)?;
    let module_name = format!("assets/sorewise.{}.js", hash(glue.as_bytes()));
    write(stage, &module_name, glue.as_bytes())?;
    remove_dir(&stage.join("snippets"))?;

    let folder = root.join(LOCALES);
    let locales = messages::load(&folder).map_err(told)?;
    let english = locales.get(messages::REFERENCE).context("there are no English messages")?;
    let tables = write_tables(stage, &locales, english)?;

    let statics = root.join("static");
    copy_statics(&statics, stage, small)?;
    write(stage, "index.html", without_trunks_link(&read(&stage.join("index.html"))?)?.as_bytes())?;
    let page = read(&stage.join("index.html"))?;
    write(stage, "index.html", fill_messages(&page, english, html).context("index.html")?.as_bytes())?;
    let around = around::words(root)?;
    around::manifests(stage, &locales, &around)?;

    let regions = regions::load(&root.join("src/body/regions.toml")).map_err(told)?;
    let content = content::load(&root.join("src/content"), &regions).map_err(told)?;
    let sources = content_tables::sources(&content, &messages::fingerprint(english));
    let sources_name = format!("sources.{}.txt", hash(sources.as_bytes()));
    write(stage, &format!("assets/{sources_name}"), sources.as_bytes())?;

    // It stands beside that list.
    let host = fill(&inlined("host.js", &statics)?, SOURCES, &json!(format!("./{sources_name}")).to_string());
    let host = small(host.context("static/host.js")?, Kind::Module, &statics)?;
    let host_name = format!("assets/host.{}.js", hash(host.as_bytes()));
    write(stage, &host_name, host.as_bytes())?;

    let diary = small(read(&statics.join("diary.js"))?, Kind::Module, &statics)?;
    let diary_name = format!("assets/diary.{}.js", hash(diary.as_bytes()));
    write(stage, &diary_name, diary.as_bytes())?;

    let Still { view, said } = still::draw(root)?;
    let listed = write_said(stage, &said)?;

    let files = json!({
        "module": format!("./{module_name}"),
        "wasm": format!("./assets/{wasm_name}"),
        "size": wasm.len(),
        "parts": parts,
        "host": format!("./{host_name}"),
        "diary": format!("./{diary_name}"),
        "sources": format!("./assets/{sources_name}"),
        "messages": tables,
        "words": texts::words(&locales)?,
        "still": listed,
        "plain": write_plain(stage, &locales)?,
    });
    let style = small(read(&statics.join("sorewise.css"))?, Kind::Style, &statics)?;
    let look = styles::load(&root.join("src/ui")).map_err(told)?.first + &read(&statics.join("still.css"))?;
    let look = small(look, Kind::Style, &statics)?;
    let look = look.trim();
    let stand = read(&statics.join("still.js"))?;
    let boot = fill(&inlined("boot.js", &statics)?, ROOM, &json!(in_shadow(&style)).to_string())
        .and_then(|boot| fill(&boot, STAND, function(&stand)?));
    let boot = boot.context("static/boot.js")?;
    // Our page brings the view along, and loads a script without it, from the folder of all else that it loads.
    let near = texts::without_core(files.clone()).to_string().replace("\"./assets/", "\"./");
    let own = known(&known(&boot, CHECKS, false)?, FOREIGN, false)?;
    let own = small(fill(&own, FILES, &near)?, Kind::Module, &statics)?;
    let own_name = format!("assets/boot.{}.js", hash(own.as_bytes()));
    write(stage, &own_name, own.as_bytes())?;

    let first = first_script(&read(&statics.join("first.js"))?, &stand, &locales)?;
    let first = small(first, Kind::Script, &statics)?;
    let page_style = small(read(&statics.join("app.css"))?, Kind::Style, &statics)?;
    let app_name = around::scripts(&statics, stage, around, &small)?;
    let page = Page {
        boot: &own_name,
        app: &app_name,
        module: &module_name,
        wasm: &format!("assets/{wasm_name}"),
        style: page_style.trim(),
        script: first.trim(),
        look,
        template: &still::template(&view, look),
    };
    write(stage, "index.html", page.written(&read(&stage.join("index.html"))?)?.as_bytes())?;

    let mut kept = Vec::new();
    let mut contents = String::new();
    for file in paths::files(stage)? {
        let name = paths::relative(stage, &file)?;
        if let Some(tier) = around::tier(&name, &locales) {
            let _ = writeln!(contents, "{name} {}", hash(&fs::read(&file)?));
            kept.push((name, tier));
        }
    }
    let boot = fill(&boot, STILL, &still::data(&view).to_string())
        .and_then(|boot| fill(&boot, STYLE, &json!(look).to_string()))?;
    let entry = entry(&known(&boot, FOREIGN, true)?, files, stage)?;
    write(stage, "sorewise.js", small(entry, Kind::Module, &statics)?.as_bytes())?;
    write(stage, "snippet.html", snippet(&still::template(&still::untitled(&view), look)).as_bytes())?;

    let worker = read(&statics.join("sw.js"))?;
    // The worker's own text is part of its version: a change to it alone is an update too.
    let version = hash((worker.clone() + &contents).as_bytes());
    let worker = fill(&worker, PRECACHE, &json!(kept).to_string())
        .and_then(|worker| fill(&worker, VERSION, &json!(version).to_string()));
    write(stage, "sw.js", small(worker.context("static/sw.js")?, Kind::Script, &statics)?.as_bytes())?;
    embed::write_embeds(&statics, stage, &locales)?;
    integrity::write_all(stage)
}

/// What other pages load: ours does without. It checks all other files, which are written by now.
fn entry(boot: &str, mut files: serde_json::Value, stage: &Path) -> Result<String> {
    package::leave_entry(&known(boot, CHECKS, false)?, &files)?;
    files["sums"] = integrity::list(stage, &files)?;
    fill(&known(boot, CHECKS, true)?, FILES, &files.to_string())
}

/// The script with what a constant says written out: the minifier drops nothing for the sake of a variable.
fn known(script: &str, (name, declared): Constant, value: bool) -> Result<String> {
    Ok(fill(script, declared, "")?.replace(name, if value { "true" } else { "false" }))
}

/// A script of `static/` with the scripts that it imports from beside it in their place, each once: a page waits for one file.
///
/// # Errors
///
/// A file cannot be read.
fn inlined(name: &str, statics: &Path) -> Result<String> {
    fn add(name: &str, statics: &Path, done: &mut BTreeSet<String>, to: &mut String) -> Result<()> {
        for line in read(&statics.join(name))?.lines() {
            let imported = line.strip_prefix("import {").and_then(|rest| rest.split_once("} from './"));
            if let Some((_, file)) = imported {
                let file = file.trim_end_matches("';");
                if done.insert(file.to_owned()) {
                    add(file, statics, done, to)?;
                }
            } else {
                // What is exported is for those that stand around it now.
                let own = done.contains(name);
                to.push_str(line.strip_prefix("export ").filter(|_| own).unwrap_or(line));
                to.push('\n');
            }
        }
        Ok(())
    }
    let mut whole = String::new();
    add(name, statics, &mut BTreeSet::new(), &mut whole)?;
    Ok(whole)
}

/// The function that a script of `static/` is, as an expression.
fn function(script: &str) -> Result<&str> {
    let (_, function) = script.split_once("export default ").context("a script without `export default`")?;
    Ok(function.trim_end())
}

/// What other pages can paste: the element with its first view.
fn snippet(template: &str) -> String {
    format!(
        "<!-- Sorewise, its body in the page from the first moment. Paste all of this, and say where sorewise.js is. -->\n\
         <script type=\"module\" src=\"sorewise.js\"></script>\n<sore-wise>{template}</sore-wise>\n"
    )
}

/// What is written into our page.
struct Page<'a> {
    boot: &'a str,
    /// Its own script.
    app: &'a str,
    module: &'a str,
    wasm: &'a str,
    /// The page's own style sheet.
    style: &'a str,
    /// What is run in the element, before its first view.
    script: &'a str,
    /// The style sheet in the first view.
    look: &'a str,
    template: &'a str,
}

impl Page<'_> {
    /// The page with it; its policy allows exactly these.
    fn written(&self, page: &str) -> Result<String> {
        let Self { boot, app, module, wasm, style, script, look, template } = self;
        // All that is asked for at once stands before what is shown.
        let starts = format!(
            "<link rel=\"modulepreload\" href=\"./{module}\">\n    \
             <link rel=\"preload\" href=\"./{wasm}\" as=\"fetch\" crossorigin>\n    \
             <script type=\"module\" src=\"./{boot}\"></script>\n    \
             <script type=\"module\" src=\"./{app}\"></script>"
        );
        let scripts = format!("'wasm-unsafe-eval' {}", policy(script));
        let styles = format!("style-src {} {}", policy(style), policy(look));
        let element = "<sore-wise heading>";
        fill(page, "'wasm-unsafe-eval'", &scripts)
            .and_then(|page| fill(&page, "style-src 'self'", &styles))
            .and_then(|page| {
                fill(
                    &page,
                    "<link rel=\"stylesheet\" href=\"./app.css\">",
                    &format!("<style>{style}</style>"),
                )
            })
            .and_then(|page| fill(&page, "    <script type=\"module\" src=\"./app.js\"></script>\n", ""))
            .and_then(|page| fill(&page, "<script type=\"module\" src=\"./sorewise.js\"></script>", &starts))
            .and_then(|page| fill(&page, element, &format!("{element}<script>{script}</script>{template}")))
            .context("index.html")
    }
}

/// The program's JavaScript side, its first part, and the files of each later one.
fn program_of(stage: &Path, program: Program) -> Result<(String, Vec<u8>, Vec<Vec<Piece>>)> {
    let (mut glue, mut wasm) = take_module(stage)?;
    let mut later = Vec::new();
    if program == Program::Cut {
        // What Trunk has made of it was to be cut before.
        let Parts { first, later: parts } = split::split().context("cutting the program")?;
        (glue, wasm) = take_module(&first)?;
        later = parts;
    }
    if program != Program::Debug {
        (wasm, glue) = shorten(&wasm, &glue).context("shortening names")?;
        let parts = later.iter_mut().flatten().flat_map(Piece::modules).map(|file| (file, true));
        let files = std::iter::once((&mut wasm, false)).chain(parts);
        std::thread::scope(|scope| {
            let small = |file: &mut Vec<u8>, later: bool| minify_wasm(file, later).map(|small| *file = small);
            let threads: Vec<_> =
                files.map(|(file, later)| scope.spawn(move || small(file, later))).collect();
            threads
                .into_iter()
                .try_for_each(|thread| thread.join().map_err(|_| anyhow!("wasm-opt's thread ended early"))?)
        })?;
    }
    Ok((glue, wasm, later))
}

/// Writes the later parts; gives their files as `boot.js` loads them.
fn write_parts(stage: &Path, parts: &[Vec<Piece>]) -> Result<Vec<Vec<String>>> {
    let file = |piece: &Piece| {
        let wasm = piece.joined();
        let name = format!("assets/{}.{}.wasm", piece.name, hash(&wasm));
        write(stage, &name, &wasm)?;
        Ok(format!("./{name}"))
    };
    parts.iter().map(|part| part.iter().map(file).collect()).collect()
}

/// Copies the files that stay what they are, and makes them small.
fn copy_statics(
    statics: &Path,
    stage: &Path,
    small: impl Fn(String, Kind, &Path) -> Result<String>,
) -> Result<()> {
    for file in paths::files(statics)? {
        let name = paths::relative(statics, &file)?;
        match name.rsplit('.').next() {
            _ if PARTS.contains(&name.as_str()) => {}
            Some("js") => write(stage, &name, small(read(&file)?, Kind::Module, statics)?.as_bytes())?,
            Some("css") => write(stage, &name, small(read(&file)?, Kind::Style, statics)?.as_bytes())?,
            _ => write(stage, &name, &fs::read(&file)?)?,
        }
    }
    Ok(())
}

/// The room as the element itself keeps it, in its shadow root: until its class is there the element is
/// styled from outside.
fn in_shadow(room: &str) -> String {
    room.replace(
        "sore-wise[heading]:not([heading=false],:defined)",
        ":host([heading]:not([heading=false])) .room",
    )
    .replace("sore-wise[storage=none]:not(:defined)", ":host([storage=none]) .room")
    .replace("sore-wise:not(:defined)", ".room")
}

/// All problems of the texts in one error.
#[allow(clippy::needless_pass_by_value, reason = "the shape that map_err wants")]
pub(crate) fn told(problems: Vec<sorewise_build::Problem>) -> anyhow::Error {
    anyhow!(problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))
}

/// Takes Trunk's wasm and its module out of the folder; in the module, `{{wasm}}` stands for the
/// wasm's file name.
fn take_module(stage: &Path) -> Result<(String, Vec<u8>)> {
    let mut found = Vec::new();
    for file in paths::files(stage)? {
        let name = paths::relative(stage, &file)?;
        if let Some(stem) = name.strip_suffix("_bg.wasm") {
            found.push((file, name.clone(), stage.join(format!("{stem}.js"))));
        }
    }
    let [(wasm, name, glue)] = &found[..] else {
        bail!("expected one *_bg.wasm in {}, found {}", stage.display(), found.len());
    };
    let taken = (read(glue)?, fs::read(wasm)?);
    let file = name.rsplit('/').next().unwrap_or(name);
    // Trunk keeps the name that wasm-bindgen used in the module, which is without Trunk's own hash.
    let pieces: Vec<&str> = taken.0.split("_bg.wasm").collect();
    let mut text = String::new();
    for (index, piece) in pieces.iter().enumerate() {
        if index + 1 == pieces.len() {
            text += piece;
        } else {
            let start = piece.rfind(['\'', '"', '`', '/']).map_or(0, |at| at + 1);
            let _ = write!(text, "{}{{{{wasm}}}}", &piece[..start]);
        }
    }
    if text.contains(file) {
        bail!("the module still names {file}");
    }
    fs::remove_file(wasm)?;
    fs::remove_file(glue)?;
    Ok((text, taken.1))
}

/// The page without the element that told Trunk what to build.
fn without_trunks_link(page: &str) -> Result<String> {
    let (before, link) =
        page.split_once("<link data-trunk").context("index.html has no <link data-trunk …>")?;
    let (_, after) = link.split_once('>').context("the <link data-trunk …> does not end")?;
    Ok(format!("{}{}", before.trim_end(), after))
}

/// Puts `by` in the place of the token, which must be there exactly once.
pub(crate) fn fill(text: &str, token: &str, by: &str) -> Result<String> {
    match text.matches(token).count() {
        1 => Ok(text.replace(token, by)),
        count => bail!("`{token}` must be there once, it is there {count} times"),
    }
}

/// Replaces every `{{message-id}}` by the message's escaped text.
pub(crate) fn fill_messages(text: &str, messages: &Messages, escape: fn(&str) -> String) -> Result<String> {
    let mut filled = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("{{") {
        let (id, after) = after.split_once("}}").context("`{{` without `}}`")?;
        let pattern = messages.get(id.trim()).with_context(|| format!("there is no message `{id}`"))?;
        if !pattern.variables.is_empty() {
            bail!("message `{id}` has variables, a file cannot fill them");
        }
        filled += before;
        filled += &escape(&pattern.text);
        rest = after;
    }
    Ok(filled + rest)
}

/// As the inside of a JSON string.
pub(crate) fn json_text(text: &str) -> String {
    let quoted = json!(text).to_string();
    quoted.trim_matches('"').to_owned()
}

fn remove_dir(dir: &Path) -> Result<()> {
    if !dir.exists() {
        return Ok(());
    }
    fs::remove_dir_all(dir).with_context(|| format!("deleting {}", dir.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn messages() -> Messages {
        let pattern = |text: &str| messages::Pattern { text: text.to_owned(), ..Default::default() };
        Messages::from([("a".to_owned(), pattern("Sore \"&\" <tired>")), ("b".to_owned(), pattern("plain"))])
    }

    #[test]
    fn messages_are_filled_in_and_escaped() -> Result<()> {
        assert_eq!(
            fill_messages("<p>{{a}}|{{ b }}", &messages(), html)?,
            "<p>Sore &quot;&amp;&quot; &lt;tired&gt;|plain"
        );
        assert_eq!(fill_messages("\"{{a}}\"", &messages(), json_text)?, r#""Sore \"&\" <tired>""#);
        Ok(())
    }

    #[test]
    fn an_unknown_message_is_an_error() {
        assert!(fill_messages("{{c}}", &messages(), html).is_err());
        assert!(fill_messages("{{a", &messages(), html).is_err());
    }

    #[test]
    fn a_token_must_be_there_once() {
        assert!(fill("x", FILES, "1").is_err());
        assert!(fill(&format!("{FILES}{FILES}"), FILES, "1").is_err());
        assert_eq!(fill("a=/*FILES*/null;", FILES, "1").ok().as_deref(), Some("a=1;"));
    }
}
