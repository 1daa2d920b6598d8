//! `cargo xtask site`: the project's site, made by mdBook. Its own pages are in `docs/site/`; what is said elsewhere (the README's
//! sections, documents, the guides of `integrations/`) it takes from there.

use crate::archive::Files;
use crate::paths::{read, write};
use crate::setup::{self, Tool};
use crate::{cli, links, paths, process, wordpress};
use anyhow::{Context as _, Result, bail, ensure};
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

/// See the module.
pub const COMMAND: cli::Command = cli::Command {
    name: "site",
    summary: "Make the site, with a live demo and a playground",
    hidden: false,
    run: main,
};

const HELP: &str = "\
Usage: cargo xtask site

Makes the site in target/site with mdBook, which is set up when missing, and checks all links within it. dist/ must be built: a part of it
is the demo. The folder works under any path of any static host.
";

/// Where the site's own pages are.
const OWN: &str = "docs/site";

fn main(args: lexopt::Parser) -> Result<()> {
    if cli::no_options(args, HELP)? {
        println!("{}", build()?.display());
    }
    Ok(())
}

/// Where the site is, once it is built.
#[must_use]
pub fn folder() -> PathBuf {
    paths::target().join("site")
}

/// Builds the site; gives its folder.
///
/// # Errors
///
/// mdBook cannot be set up, `dist/` is not built, a page is missing, or a link leads nowhere.
pub fn build() -> Result<PathBuf> {
    setup::ensure(&[Tool::MdBook])?;
    let (root, stage, site) = (paths::root(), paths::target().join("site-source"), folder());
    for folder in [&stage, &site] {
        if folder.exists() {
            std::fs::remove_dir_all(folder)?;
        }
    }
    for (name, file) in sources(&root)? {
        write(&stage, &name, &file)?;
    }
    process::run(Command::new(Tool::MdBook.path()?).arg("build").arg(&stage).arg("--dest-dir").arg(&site))?;
    for (name, file) in wordpress::element_files(&paths::dist())? {
        write(&site, &format!("sorewise/{name}"), &file)?;
    }
    std::fs::copy(root.join("element/element.json"), site.join("element.json"))?;
    let broken = links::broken(&site)?;
    ensure!(broken.is_empty(), "links of the site lead nowhere:\n{}", broken.join("\n"));
    Ok(site)
}

/// What mdBook makes the site of.
///
/// # Errors
///
/// A page is missing, or names what is not there.
pub fn sources(root: &Path) -> Result<Files> {
    // Beside the pages, `book/` has what mdBook itself is told.
    let own = root.join(OWN);
    let summary = read(&own.join("SUMMARY.md"))?;
    let pages: BTreeSet<String> =
        targets(&summary).filter(|target| ends_with_md(target)).map(str::to_owned).collect();
    let mut files = Files::new();
    for file in paths::files(&own)? {
        let name = paths::relative(&own, &file)?;
        if let Some(name) = name.strip_prefix("book/") {
            files.insert(name.to_owned(), std::fs::read(&file)?);
        } else if !ends_with_md(&name) {
            files.insert(format!("src/{name}"), std::fs::read(&file)?);
        }
    }
    // As the guide for mdBook says.
    files.insert("keys.js".to_owned(), std::fs::read(root.join("integrations/mdbook/keys.js"))?);
    files.insert("src/SUMMARY.md".to_owned(), summary.clone().into_bytes());
    for page in &pages {
        // A page of the site's own, or a document that lies at this path.
        let text = if own.join(page).is_file() {
            expanded(&read(&own.join(page))?, root, page, &pages).with_context(|| page.clone())?
        } else {
            relinked(&read(&root.join(page))?, page, page, &pages)
        };
        files.insert(format!("src/{page}"), text.into_bytes());
    }
    Ok(files)
}

fn ends_with_md(name: &str) -> bool {
    name.rsplit('.').next() == Some("md")
}

/// The page with its placeholders filled, each a line of its own: `{{readme <heading>}}` by that section of the README,
/// `{{intro <heading>}}` by what of it stands before its first own heading, `{{element <table>}}` by a table of it, `{{file <path>}}` by a file, as code.
fn expanded(page: &str, root: &Path, name: &str, pages: &BTreeSet<String>) -> Result<String> {
    let mut text = String::new();
    for line in page.lines() {
        let asked = line.strip_prefix("{{").and_then(|rest| rest.strip_suffix("}}"));
        match asked.and_then(|asked| asked.split_once(' ')) {
            Some((kind @ ("readme" | "intro"), heading)) => {
                let readme = read(&root.join("README.md"))?;
                let whole = section(&readme, heading)?;
                let taken =
                    if kind == "intro" { whole.split("\n#").next().unwrap_or_default() } else { whole };
                text += &relinked(taken, "README.md", name, pages);
            }
            Some(("element", table)) => {
                let readme = read(&root.join("README.md"))?;
                let start = format!("<!-- element: {table} -->\n");
                let (_, rest) = readme.split_once(&start).with_context(|| format!("no table {table}"))?;
                text += rest.split("<!-- written -->").next().unwrap_or_default();
            }
            Some(("file", path)) => {
                let kind = path.rsplit('.').next().unwrap_or_default();
                let code = read(&root.join(path))?;
                // Writing to a string does not fail.
                let _ = writeln!(text, "```{kind}\n{code}```");
            }
            Some((other, _)) => bail!("`{{{{{other} …}}}}` is no placeholder"),
            None => {
                text += &relinked(line, name, name, pages);
                text.push('\n');
            }
        }
    }
    Ok(text)
}

/// What stands below a heading, until the next one that is as high.
fn section<'a>(text: &'a str, heading: &str) -> Result<&'a str> {
    let level = |line: &str| line.bytes().take_while(|byte| *byte == b'#').count();
    let (mut at, mut start, mut own, mut code) = (0, None, 0, false);
    for line in text.split_inclusive('\n') {
        code ^= line.starts_with("```");
        let rank = if code { 0 } else { level(line) };
        at += line.len();
        match start {
            None if rank > 0 && line[rank..].trim() == heading => (start, own) = (Some(at), rank),
            Some(start) if rank > 0 && rank <= own => return Ok(text[start..at - line.len()].trim_start()),
            _ => {}
        }
    }
    start.map(|start| text[start..].trim_start()).with_context(|| format!("there is no heading `{heading}`"))
}

/// The targets of a text's links.
fn targets(text: &str) -> impl Iterator<Item = &str> {
    text.split("](").skip(1).filter_map(|rest| rest.split(')').next())
}

/// The text of the document `from`, to stand in the page `to`: a link to a page leads there, one to another file of the project is
/// its words alone.
fn relinked(text: &str, from: &str, to: &str, pages: &BTreeSet<String>) -> String {
    let mut done = String::new();
    let mut rest = text;
    while let Some(middle) = rest.find("](") {
        let (before, link) = rest.split_at(middle);
        let (target, after) = link[2..].split_once(')').unwrap_or((&link[2..], ""));
        let (path, fragment) =
            target.split_once('#').map_or((target, None), |(path, part)| (path, Some(part)));
        let kept = path.is_empty() && from == to || path.contains("://");
        let open = before.rfind('[');
        let resolved = resolve(from, path);
        if kept {
            done += before;
            let _ = write!(done, "]({target})");
        } else if pages.contains(&resolved) {
            done += before;
            let fragment = fragment.map_or_else(String::new, |part| format!("#{part}"));
            let target = relative(to, &resolved).replace("README.md", "index.md");
            let _ = write!(done, "]({target}{fragment})");
        } else if let Some(open) = open {
            // A picture has nothing to say without itself.
            let (start, words) = (&before[..open], &before[open + 1..]);
            if let Some(start) = start.strip_suffix('!') {
                done += start;
            } else {
                done += start;
                done += words;
            }
        }
        rest = after;
    }
    done + rest
}

/// The path that a link of a document leads to, seen from the top folder.
fn resolve(from: &str, link: &str) -> String {
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in link.split('/') {
        match part {
            "." | "" => {}
            ".." => {
                parts.pop();
            }
            part => parts.push(part),
        }
    }
    parts.join("/")
}

/// How a page names another one.
fn relative(from: &str, to: &str) -> String {
    "../".repeat(from.matches('/').count()) + to
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_page_is_there() -> Result<()> {
        let files = sources(&paths::root())?;
        let pages = files.keys().filter(|name| ends_with_md(name)).count();
        assert!(pages > 25, "{pages} pages");
        for (name, file) in files.iter().filter(|(name, _)| ends_with_md(name)) {
            let text = std::str::from_utf8(file)?;
            assert!(!text.trim().is_empty(), "{name} is empty");
            for asked in ["{{readme ", "{{intro ", "{{element ", "{{file "] {
                assert!(!text.contains(asked), "{name} has {asked}");
            }
        }
        Ok(())
    }

    #[test]
    fn every_host_has_a_guide() -> Result<()> {
        let summary = read(&paths::root().join(OWN).join("SUMMARY.md"))?;
        let pages: BTreeSet<&str> = targets(&summary).collect();
        for folder in std::fs::read_dir(paths::root().join("integrations"))? {
            let guide = format!("integrations/{}/README.md", folder?.file_name().to_string_lossy());
            assert!(pages.contains(guide.as_str()), "{guide} is not on the site");
        }
        Ok(())
    }

    #[test]
    fn sections_are_taken() -> Result<()> {
        let text = "# A\n\n## B\n\nb\n\n```sh\n# no heading\n```\n\n### C\n\nc\n\n## D\n\nd\n";
        assert_eq!(section(text, "B")?, "b\n\n```sh\n# no heading\n```\n\n### C\n\nc\n\n");
        assert_eq!(section(text, "C")?, "c\n\n");
        assert_eq!(section(text, "D")?, "d\n");
        assert!(section(text, "no heading").is_err());
        Ok(())
    }

    #[test]
    fn links_lead_to_pages_or_are_words() {
        let pages =
            BTreeSet::from(["docs/a.md".to_owned(), "docs/b/README.md".to_owned(), "index.md".to_owned()]);
        let relinked = |text| relinked(text, "docs/a.md", "docs/a.md", &pages);
        assert_eq!(relinked("[b](b/README.md#x) and [c](#c)."), "[b](../docs/b/index.md#x) and [c](#c).");
        assert_eq!(
            relinked("See [the code](../src/lib.rs), [web](https://a.b/c)."),
            "See the code, [web](https://a.b/c)."
        );
        assert_eq!(relinked("![A picture](a.png) and text"), " and text");
        let readme = super::relinked("[a](docs/a.md)", "README.md", "guides/plain.md", &pages);
        assert_eq!(readme, "[a](../docs/a.md)");
    }
}
