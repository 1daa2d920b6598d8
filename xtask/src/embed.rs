//! What other pages paste or show in a frame: `embed.html`, its oEmbed, and the advice that stands in a page where no script runs.

use crate::finish::{fill, fill_messages, json_text};
use crate::paths::{read, write};
use crate::plain;
use crate::texts::html;
use anyhow::{Context as _, Result};
use sorewise_build::messages::{self, Messages};
use std::collections::BTreeMap;
use std::path::Path;

/// Stands in `embed.html` where the advice belongs.
const ELEMENT: &str = "<sore-wise></sore-wise>";

/// Writes them.
///
/// # Errors
///
/// A message is missing, or a file cannot be read or written.
pub(crate) fn write_embeds(statics: &Path, stage: &Path, locales: &BTreeMap<String, Messages>) -> Result<()> {
    let english = locales.get(messages::REFERENCE).context("there are no English messages")?;
    let filled = |name: &str, escape| {
        fill_messages(&read(&statics.join(name))?, english, escape).with_context(|| name.to_owned())
    };
    let page = fill(&filled("embed.html", html)?, ELEMENT, &element(english)?).context("embed.html")?;
    write(stage, "embed.html", page.as_bytes())?;
    write(stage, "oembed.json", filled("oembed.json", json_text)?.as_bytes())?;
    for (tag, messages) in locales {
        let text = format!(
            "<!-- Sorewise with the advice that is read where no script runs. Paste both lines; sorewise.js is where you have put it. -->\n\
             <script type=\"module\" src=\"sorewise.js\"></script>\n{}\n",
            element(messages)?
        );
        write(stage, &format!("fallback-{tag}.html"), text.as_bytes())?;
    }
    Ok(())
}

/// The element with plain advice in it, on one line and in a block: Markdown and `WordPress` leave that as it is.
fn element(messages: &Messages) -> Result<String> {
    let text = |id: &str| messages.get(id).map(|pattern| pattern.text.clone()).with_context(|| id.to_owned());
    let mut inside = String::new();
    let mut listing = false;
    for line in plain::advice(messages)?.lines() {
        let item = line.strip_prefix("- ");
        if item.is_some() != listing {
            inside += if listing { "</ul>" } else { "<ul>" };
            listing = !listing;
        }
        let (tag, text) = item.map_or(("p", line), |item| ("li", item));
        inside.extend(["<", tag, ">", &html(text), "</", tag, ">"]);
    }
    if listing {
        inside += "</ul>";
    }
    let direction = text("locale-direction")?;
    Ok(format!("<div><sore-wise><div dir=\"{direction}\">{inside}</div></sore-wise></div>"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::paths;

    #[test]
    fn advice_is_one_line_of_whole_lists() -> Result<()> {
        let locales = messages::load(&paths::root().join("src/i18n/locales")).map_err(crate::finish::told)?;
        for (tag, messages) in &locales {
            let text = element(messages)?;
            assert!(!text.contains('\n'), "{tag}");
            for name in ["ul", "li", "p", "div"] {
                let opened =
                    text.matches(&format!("<{name}>")).count() + text.matches(&format!("<{name} ")).count();
                assert_eq!(opened, text.matches(&format!("</{name}>")).count(), "{tag}: {name}");
            }
            assert_eq!(text.matches("<ul>").count(), 2, "{tag}");
        }
        Ok(())
    }
}
