//! The first view in what we publish: in our page and in a snippet as a declarative shadow root, in `sorewise.js` as
//! data, since pages with trusted types take no HTML from scripts.
//!
//! The crate `still` draws it with the program's own views. Here it becomes a tree, and what differs between
//! languages becomes a list for each: all that the view says, in the order of the document.

use crate::{cargo_shim, paths};
use anyhow::{Context as _, Result, bail, ensure};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;
use std::process::Command;

/// The attributes that say something; `static/boot.js` has the same list.
pub const SAYING: [&str; 2] = ["aria-label", "title"];
/// The language of the words in the page and in `sorewise.js`.
pub const WRITTEN: &str = "en";

/// A part of the view.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Node {
    /// An element: its name, its attributes, and what is in it.
    Element(String, Vec<(String, String)>, Vec<Node>),
    /// A text.
    Text(String),
}

/// The first view, and what it says in each language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Still {
    /// As it is written.
    pub view: Node,
    /// Language → all that it says.
    pub said: BTreeMap<String, Vec<String>>,
}

/// Has the view drawn in all languages.
///
/// # Errors
///
/// The crate `still` cannot be built or fails; its views differ in more than words.
pub fn draw(root: &Path) -> Result<Still> {
    // Not Trunk's, nor into its folder: what is built for this machine is the tests', too.
    let mut cargo = Command::new(cargo_shim::real());
    let output = cargo
        .args(["run", "--quiet", "--package", "sorewise-still"])
        .env("CARGO_TARGET_DIR", paths::target())
        .current_dir(root)
        .stderr(std::process::Stdio::inherit())
        .output()
        .context("starting cargo")?;
    ensure!(output.status.success(), "the first view was not drawn ({})", output.status);
    let views: BTreeMap<String, String> = serde_json::from_slice(&output.stdout).context("the first view")?;
    of(&views)
}

/// The view from its HTML in each language.
fn of(views: &BTreeMap<String, String>) -> Result<Still> {
    let written = views.get(WRITTEN).with_context(|| format!("no view in {WRITTEN}"))?;
    let view = parse(written)?;
    let mut said = BTreeMap::new();
    for (language, html) in views {
        let other = parse(html).with_context(|| format!("the view in {language}"))?;
        ensure!(wordless(&other) == wordless(&view), "the view in {language} differs in more than its words");
        let mut words = Vec::new();
        gather(&other, &mut words);
        ensure!(words.iter().all(|text| !text.contains('\n')), "a line break in what {language} says");
        said.insert(language.clone(), words);
    }
    Ok(Still { view, said })
}

/// All that a part says: elements' attributes first, then what is in them.
fn gather(node: &Node, into: &mut Vec<String>) {
    match node {
        Node::Text(text) => into.push(text.clone()),
        Node::Element(_, attributes, inside) => {
            for name in SAYING {
                into.extend(attributes.iter().filter(|(key, _)| key == name).map(|(_, value)| value.clone()));
            }
            for each in inside {
                gather(each, into);
            }
        }
    }
}

/// A part without its words.
fn wordless(node: &Node) -> Node {
    match node {
        Node::Text(_) => Node::Text(String::new()),
        Node::Element(name, attributes, inside) => {
            let kept = attributes.iter().map(|(key, value)| {
                let says = SAYING.contains(&key.as_str())
                    || key == "lang"
                    || (key == "dir" && !is_figure(attributes));
                (key.clone(), if says { String::new() } else { value.clone() })
            });
            Node::Element(name.clone(), kept.collect(), inside.iter().map(wordless).collect())
        }
    }
}

/// Whether these are the attributes of a figure, whose direction is that of the screen.
fn is_figure(attributes: &[(String, String)]) -> bool {
    attributes.iter().any(|(key, _)| key == "data-figure")
}

/// Reads what Yew has written: one element, all of whose elements are closed and whose values are quoted.
///
/// # Errors
///
/// Anything else.
pub fn parse(html: &str) -> Result<Node> {
    let mut rest = html;
    let Some(Node::Element(name, attributes, inside)) = node(&mut rest)? else {
        bail!("there is no element")
    };
    ensure!(rest.is_empty(), "something follows the element: {}", &rest[..rest.len().min(40)]);
    Ok(Node::Element(name, attributes, inside))
}

/// The next part; none where an element ends.
fn node(rest: &mut &str) -> Result<Option<Node>> {
    if rest.is_empty() || rest.starts_with("</") {
        return Ok(None);
    }
    let Some(inner) = rest.strip_prefix('<') else {
        let end = rest.find('<').unwrap_or(rest.len());
        let text = plain(&rest[..end])?;
        *rest = &rest[end..];
        return Ok(Some(Node::Text(text)));
    };
    let end = inner.find([' ', '>']).context("a tag does not end")?;
    let (name, mut inner) = inner.split_at(end);
    let mut attributes = Vec::new();
    while let Some(attribute) = inner.strip_prefix(' ') {
        let (key, value) = attribute.split_once("=\"").context("an attribute without a value")?;
        let (value, after) = value.split_once('"').context("a value does not end")?;
        attributes.push((key.to_owned(), plain(value)?));
        inner = after;
    }
    *rest = inner.strip_prefix('>').with_context(|| format!("the tag <{name}> does not end"))?;
    let mut inside = Vec::new();
    while let Some(part) = node(rest)? {
        inside.push(part);
    }
    let after = rest
        .strip_prefix("</")
        .and_then(|after| after.strip_prefix(name))
        .and_then(|after| after.strip_prefix('>'));
    *rest = after.with_context(|| format!("<{name}> is not closed"))?;
    Ok(Some(Node::Element(name.to_owned(), attributes, inside)))
}

/// A text without its escapes.
fn plain(text: &str) -> Result<String> {
    let mut plain = String::new();
    let mut parts = text.split('&');
    plain += parts.next().unwrap_or_default();
    for part in parts {
        let (name, after) = part.split_once(';').context("`&` without `;`")?;
        plain += match name {
            "amp" => "&",
            "lt" => "<",
            "gt" => ">",
            "quot" => "\"",
            "#x27" => "'",
            "#x2F" => "/",
            _ => bail!("an unknown escape: &{name};"),
        };
        plain += after;
    }
    Ok(plain)
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}

/// A part as HTML.
#[must_use]
pub fn html(node: &Node) -> String {
    match node {
        Node::Text(text) => escaped(text),
        Node::Element(name, attributes, inside) => {
            let mut html = format!("<{name}");
            for (key, value) in attributes {
                // Writing to a string does not fail.
                let _ = if value.is_empty() {
                    write!(html, " {key}")
                } else {
                    write!(html, " {key}=\"{}\"", escaped(value))
                };
            }
            html.push('>');
            html.extend(inside.iter().map(self::html));
            let _ = write!(html, "</{name}>");
            html
        }
    }
}

/// A part as `static/boot.js` draws it.
#[must_use]
pub fn data(node: &Node) -> Value {
    match node {
        Node::Text(text) => json!(text),
        Node::Element(name, attributes, inside) => {
            let attributes: serde_json::Map<_, _> =
                attributes.iter().map(|(key, value)| (key.clone(), json!(value))).collect();
            let mut parts = vec![json!(name), attributes.into()];
            parts.extend(inside.iter().map(data));
            parts.into()
        }
    }
}

/// The view as the declarative shadow root of an element: `style` is all that it is styled by.
#[must_use]
pub fn template(view: &Node, style: &str) -> String {
    format!(
        "<template shadowrootmode=\"open\"><style>{style}</style><div class=\"still\"><slot></slot>{}</div></template>",
        html(view)
    )
}

/// The view without the title above it.
#[must_use]
pub fn untitled(view: &Node) -> Node {
    let Node::Element(name, attributes, inside) = view else { return view.clone() };
    let is_title = |node: &Node| matches!(node, Node::Element(name, ..) if name == "header");
    let inside = inside.iter().filter(|node| !is_title(node)).cloned().collect();
    Node::Element(name.clone(), attributes.clone(), inside)
}

#[cfg(test)]
mod tests {
    use super::*;

    const EN: &str = r#"<div class="sw" lang="en" dir="ltr"><p aria-label="a &amp; &quot;b&quot;">One<b title="t">two</b></p></div>"#;

    #[test]
    fn what_is_read_is_written() -> Result<()> {
        let view = parse(EN)?;
        assert_eq!(html(&view), EN);
        assert_eq!(
            data(&view),
            json!(["div", {"class": "sw", "lang": "en", "dir": "ltr"},
                ["p", {"aria-label": "a & \"b\""}, "One", ["b", {"title": "t"}, "two"]]])
        );
        Ok(())
    }

    #[test]
    fn what_is_not_closed_is_refused() {
        for html in ["", "<p>", "<p></b>", "<p></p>x", "<p a></p>", "<p>&nbsp;</p>", "x"] {
            assert!(parse(html).is_err(), "{html}");
        }
    }

    #[test]
    fn languages_differ_in_words_alone() -> Result<()> {
        let es = EN.replace("\"en\"", "\"es\"").replace("One", "Uno").replace("\"t\"", "\"u\"");
        let views = |other: &str| {
            BTreeMap::from([("en".to_owned(), EN.to_owned()), ("es".to_owned(), other.to_owned())])
        };
        let still = of(&views(&es))?;
        assert_eq!(still.said["en"], ["a & \"b\"", "One", "t", "two"]);
        assert_eq!(still.said["es"], ["a & \"b\"", "Uno", "u", "two"]);
        assert!(of(&views(&es.replace("<b ", "<b class=\"x\" "))).is_err());
        assert!(of(&views(&es.replace("two", "two<i></i>"))).is_err());
        Ok(())
    }
}
