//! Whether the links within a folder of pages lead somewhere.

use crate::paths::{self, read};
use anyhow::Result;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// What a page names: its own marks, and what its links and scripts ask for.
#[derive(Debug, Default)]
struct Page {
    ids: BTreeSet<String>,
    asked: Vec<String>,
}

/// The links that lead nowhere, each with its page: files that are not there, and places that no page has. What lies elsewhere on the
/// web is not looked at.
///
/// # Errors
///
/// A page cannot be read.
pub fn broken(folder: &Path) -> Result<Vec<String>> {
    let files = paths::files(folder)?;
    let names: BTreeSet<String> =
        files.iter().map(|file| paths::relative(folder, file)).collect::<Result<_>>()?;
    let mut pages = BTreeMap::new();
    for name in names.iter().filter(|name| name.rsplit('.').next() == Some("html")) {
        pages.insert(name.as_str(), page(&read(&folder.join(name))?));
    }
    let mut broken = Vec::new();
    for (name, page) in &pages {
        for asked in &page.asked {
            if !leads(name, asked, &names, &pages) {
                broken.push(format!("{name}: {asked}"));
            }
        }
    }
    Ok(broken)
}

fn leads(from: &str, asked: &str, names: &BTreeSet<String>, pages: &BTreeMap<&str, Page>) -> bool {
    let elsewhere = ["http:", "https:", "mailto:", "data:", "javascript:", "//"];
    if elsewhere.iter().any(|start| asked.starts_with(start)) {
        return true;
    }
    let (path, id) = asked.split_once('#').map_or((asked, ""), |(path, id)| (path, id));
    let path = path.split('?').next().unwrap_or_default();
    let mut parts: Vec<&str> = from.split('/').collect();
    if !path.is_empty() {
        parts.pop();
        for part in path.split('/') {
            match part {
                "." => {}
                // Above the folder there is nothing of ours.
                ".." => {
                    if parts.pop().is_none() {
                        return false;
                    }
                }
                part => parts.push(part),
            }
        }
    }
    let mut target = parts.join("/");
    if target.is_empty() || target.ends_with('/') {
        target += "index.html";
    }
    let there = names.contains(&target) && !path.starts_with('/');
    there && (id.is_empty() || pages.get(target.as_str()).is_none_or(|page| page.ids.contains(id)))
}

/// What a page's tags say; what stands in scripts and comments is no tag.
fn page(text: &str) -> Page {
    let mut page = Page::default();
    let mut rest = text;
    while let Some(start) = rest.find('<') {
        rest = &rest[start..];
        let skipped = [("<!--", "-->"), ("<script>", "</script>"), ("<style>", "</style>")]
            .into_iter()
            .find_map(|(open, close)| rest.strip_prefix(open).map(|inside| inside.split_once(close)));
        if let Some(inside) = skipped {
            rest = inside.map_or("", |(_, after)| after);
            continue;
        }
        let Some((tag, after)) = rest[1..].split_once('>') else { break };
        for (name, value) in attributes(tag) {
            match name {
                "id" => {
                    page.ids.insert(value);
                }
                "href" | "src" => page.asked.push(value),
                _ => {}
            }
        }
        rest = after;
    }
    page
}

/// The quoted attributes of a tag.
fn attributes(tag: &str) -> impl Iterator<Item = (&str, String)> {
    let mut rest = tag;
    std::iter::from_fn(move || {
        let (before, after) = rest.split_once("=\"")?;
        let (value, after) = after.split_once('"')?;
        rest = after;
        let name = before.rsplit(char::is_whitespace).next().unwrap_or_default();
        Some((name, value.replace("&amp;", "&")))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_are_followed() {
        let text = "<!-- <a href=\"gone.html\"> --><h1 id=\"top\">A</h1><script>'<a href=\"gone.html\">'</script>\
            <a class=\"x\" href=\"b/c.html#here\">c</a><script src=\"a.js\"></script>";
        let a = page(text);
        assert_eq!(a.asked, ["b/c.html#here", "a.js"]);
        let c = page("<p id=\"here\"><a href=\"../a.html#top\">a</a><a href=\"https://example.org/x\">w</a>");
        let names: BTreeSet<String> = ["a.html", "a.js", "b/c.html", "index.html"].map(str::to_owned).into();
        let pages = BTreeMap::from([("a.html", a), ("b/c.html", c)]);
        let leads = |from, asked| leads(from, asked, &names, &pages);
        for (from, asked) in [
            ("a.html", "b/c.html#here"),
            ("a.html", "#top"),
            ("a.html", "a.js"),
            ("b/c.html", "../a.html#top"),
            ("b/c.html", "https://example.org/x"),
            ("b/c.html", "../"),
        ] {
            assert!(leads(from, asked), "{asked} in {from}");
        }
        for (from, asked) in [
            ("a.html", "c.html"),
            ("a.html", "b/c.html#there"),
            ("a.html", "#here"),
            ("a.html", "../a.html"),
            ("a.html", "/a.html"),
            ("b/c.html", "a.js"),
        ] {
            assert!(!leads(from, asked), "{asked} in {from}");
        }
    }
}
