//! `cargo xtask size`: what a visitor downloads, against the budget and the last accepted table.

use crate::{cli, engine, map_page, paths};
use anyhow::{Context as _, Result, bail};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::PathBuf;

/// See the module.
pub const COMMAND: cli::Command =
    cli::Command { name: "size", summary: "Weigh dist/ against the budget", hidden: false, run: main };

const HELP: &str = "\
Usage: cargo xtask size [--accept]

Weighs what our page needs until the map can be tapped (its own text, JS, wasm with its CSS, one language), the whole
product in one language, and what the map alone and the engine alone cost another app (it builds examples/map and npm/ for
that): brotli 11, against the committed table and the budgets. Fails above a budget, and where a sum is more than 3 % above the accepted one.
dist/ must be built.

  --accept   Write the table that the next run compares with (xtask/size-table.txt)
";

/// The most that our page may need until the map can be tapped, in bytes after brotli 11.
pub const BUDGET: usize = 100_000;

/// What the whole product in one language is to come to. It is above that: the accepted table holds it until it is not.
pub const PRODUCT: usize = 200_000;

/// What all figures and what draws them are to come to. They are above it: see [`PRODUCT`].
pub const FIGURES: usize = 32_768;

/// A sum may be so many hundredths above the accepted one: a change that costs more says so by `--accept`.
const HEADROOM: usize = 3;

/// What the first load cannot do without, named without hashes. What `index.html` names itself is added
/// to it ([`linked`]).
const FIRST_LOAD: [&str; 5] =
    ["index.html", "assets/boot.js", "assets/sorewise.js", "assets/sorewise.wasm", "assets/messages-en.txt"];

/// How the files begin that come once the map can be tapped, for the answer.
const ANSWER: [&str; 2] = ["assets/answer", "assets/host"];

/// How the map alone is called in the table.
const MAP: &str = "map-alone";

/// How the engine for JavaScript is called in the table.
const ENGINE: &str = "engine-alone";

/// A file's size in bytes: as it is, and after brotli 11.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Weight {
    /// As it is.
    pub raw: usize,
    /// After brotli at its strongest.
    pub brotli: usize,
}

impl Weight {
    /// That of a file's contents.
    ///
    /// # Errors
    ///
    /// As [`brotli()`].
    pub fn of(contents: &[u8]) -> Result<Self> {
        Ok(Self { raw: contents.len(), brotli: brotli(contents)? })
    }
}

impl std::ops::Add for Weight {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self { raw: self.raw + other.raw, brotli: self.brotli + other.brotli }
    }
}

type Table = BTreeMap<String, Weight>;

fn main(args: lexopt::Parser) -> Result<()> {
    let mut accept = false;
    let wanted = cli::options(args, HELP, |name, _| {
        accept = accept || name == "accept";
        Ok(name == "accept")
    })?;
    if wanted { size(accept) } else { Ok(()) }
}

/// Prints the table; writes it down when it is to be accepted.
///
/// # Errors
///
/// `dist/` is not built, lacks a file of the first load, or something is above its budget or well above what was
/// accepted.
pub fn size(accept: bool) -> Result<()> {
    let mut now = weigh()?;
    let accepted = read_accepted()?;
    let linked = linked(&read_page()?);
    for name in FIRST_LOAD.into_iter().chain(linked.iter().map(String::as_str)) {
        if !now.contains_key(name) {
            bail!("dist/ has no {name}: run `cargo xtask build`");
        }
    }
    let mut sums = Vec::new();
    for (title, shares) in [
        ("until the map can be tapped", &[Share::First][..]),
        ("a moment later, for the answer", &[Share::Answer]),
        ("after it, for the rest of the product", &[Share::Rest]),
        ("other languages, icons", &[Share::Beside]),
    ] {
        let group = |table: &Table| part(table, shares, &linked);
        println!("{title:<38}{:>9}{:>9}{:>9}", "raw", "brotli", "change");
        for (name, weight) in group(&now) {
            println!("{}", row(&name, weight, accepted.get(&name).copied()));
        }
        println!("{}\n", row("total", sum(&group(&now)), known(sum(&group(&accepted)))));
    }
    for (name, shares, budget) in [
        ("the first load", &[Share::First][..], BUDGET),
        ("the product in one language", &[Share::First, Share::Answer, Share::Rest], PRODUCT),
    ] {
        let of = |table: &Table| sum(&part(table, shares, &linked)).brotli;
        sums.push(Sum { name, now: of(&now), accepted: of(&accepted), budget });
    }
    let figures = |table: &Table| table.get("assets/figures.wasm").map_or(0, |weight| weight.brotli);
    sums.push(Sum { name: "the figures", now: figures(&now), accepted: figures(&accepted), budget: FIGURES });
    let map = map_page::weigh()?;
    now.insert(MAP.to_owned(), map);
    let was = accepted.get(MAP).map_or(0, |weight| weight.brotli);
    sums.push(Sum {
        name: "the map alone, in another app",
        now: map.brotli,
        accepted: was,
        budget: map_page::BUDGET,
    });
    let alone = engine::weigh()?;
    now.insert(ENGINE.to_owned(), alone);
    let was = accepted.get(ENGINE).map_or(0, |weight| weight.brotli);
    sums.push(Sum {
        name: "the engine alone, for JavaScript",
        now: alone.brotli,
        accepted: was,
        budget: engine::BUDGET,
    });
    println!("{:<38}{:>9}{:>9}{:>9}", "brotli", "now", "accepted", "budget");
    for Sum { name, now, accepted, budget } in &sums {
        println!("{name:<38}{now:>9}{accepted:>9}{budget:>9}");
    }
    let problems: Vec<String> = sums.iter().filter_map(|sum| sum.problem(accept)).collect();
    if !problems.is_empty() {
        bail!("{}", problems.join("; "));
    }
    if accept {
        let mut text =
            String::from("# name, bytes, bytes after brotli 11: written by `cargo xtask size --accept`\n");
        for (name, weight) in &now {
            // Writing to a string does not fail.
            let _ = writeln!(text, "{name} {} {}", weight.raw, weight.brotli);
        }
        std::fs::write(accepted_file(), text)?;
        println!("\naccepted: {}", accepted_file().display());
    }
    Ok(())
}

/// Something that has a budget, in bytes after brotli 11.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Sum {
    name: &'static str,
    now: usize,
    /// 0: never accepted.
    accepted: usize,
    budget: usize,
}

impl Sum {
    /// What is wrong with it. What is above its budget already is held by the accepted table alone: it must not grow
    /// further; when it is accepted, the headroom counts for nothing.
    fn problem(self, accepts: bool) -> Option<String> {
        let Self { name, now, accepted, budget } = self;
        let most = accepted + accepted * HEADROOM / 100;
        if now > budget && (accepted == 0 || accepted <= budget) {
            return Some(format!("{name} is {} bytes above its budget of {budget}", now - budget));
        }
        (!accepts && accepted > 0 && now > most).then(|| {
            format!(
                "{name} is {} bytes above the accepted {accepted}, more than {HEADROOM} %",
                now - accepted
            )
        })
    }
}

/// What our page needs until the map can be tapped, and the whole product in one language: in bytes after brotli 11.
///
/// # Errors
///
/// `dist/` is not built.
pub fn first_load_and_product() -> Result<(usize, usize)> {
    let (table, linked) = (weigh()?, linked(&read_page()?));
    let of = |shares: &[Share]| sum(&part(&table, shares, &linked)).brotli;
    Ok((of(&[Share::First]), of(&[Share::First, Share::Answer, Share::Rest])))
}

/// When a file is loaded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Share {
    /// Before the map can be tapped.
    First,
    /// For the answer.
    Answer,
    /// After it: the guide, the publications, what keeps the app for use without a network.
    Rest,
    /// By nobody who reads English on our page: by other pages, say, or by the system that shows an icon.
    Beside,
}

impl Share {
    /// That of a file, named without hashes; the page names those that are `linked`.
    fn of(name: &str, linked: &BTreeSet<String>) -> Self {
        let language = name.strip_suffix(".txt").and_then(|stem| stem.rsplit_once('-'));
        if FIRST_LOAD.contains(&name) || linked.contains(name) {
            Self::First
        } else if [MAP, ENGINE].contains(&name)
            || [
                "icons/",
                "screenshots/",
                "manifest-",
                "sorewise.js",
                "snippet.html",
                "fallback-",
                "embed",
                "oembed.json",
                "integrity.json",
                "assets/integrity",
                "assets/still",
                "assets/plain",
            ]
            .iter()
            .any(|start| name.starts_with(start))
            || language.is_some_and(|(_, tag)| tag != "en")
        {
            Self::Beside
        } else if ANSWER.iter().any(|start| name.starts_with(start)) {
            Self::Answer
        } else {
            Self::Rest
        }
    }
}

/// The files of these shares.
fn part(table: &Table, shares: &[Share], linked: &BTreeSet<String>) -> Table {
    let wanted = |name: &str| shares.contains(&Share::of(name, linked));
    table.iter().filter(|(name, _)| wanted(name)).map(|(name, weight)| (name.clone(), *weight)).collect()
}

/// What the page loads by its own text: scripts, style sheets, and what it asks for beforehand.
fn linked(page: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for tag in page.split('<').filter_map(|rest| rest.split('>').next()) {
        let loads = tag.starts_with("script ")
            || (tag.starts_with("link ")
                && ["stylesheet", "preload", "modulepreload"]
                    .iter()
                    .any(|rel| attribute(tag, "rel") == Some(rel)));
        let address = attribute(tag, "src").or_else(|| attribute(tag, "href"));
        if let Some(address) = address.filter(|_| loads) {
            found.insert(without_hash(address.trim_start_matches("./")));
        }
    }
    found
}

/// The value of an attribute, as Trunk and we write it: in double quotes or in none.
fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let (_, value) = tag.split_once(&format!(" {name}="))?;
    match value.strip_prefix('"') {
        Some(quoted) => quoted.split('"').next(),
        None => value.split_ascii_whitespace().next(),
    }
}

fn read_page() -> Result<String> {
    std::fs::read_to_string(paths::dist().join("index.html"))
        .context("dist/ is not built: run `cargo xtask build`")
}

/// A sum that there is.
fn known(sum: Weight) -> Option<Weight> {
    (sum.raw > 0).then_some(sum)
}

fn row(name: &str, now: Weight, before: Option<Weight>) -> String {
    let change = match before {
        Some(before) if before.brotli == now.brotli => "=".to_owned(),
        Some(before) if before.brotli < now.brotli => format!("+{}", now.brotli - before.brotli),
        Some(before) => format!("-{}", before.brotli - now.brotli),
        None => "new".to_owned(),
    };
    format!("{name:<38}{:>9}{:>9}{change:>9}", now.raw, now.brotli)
}

fn sum(table: &Table) -> Weight {
    table.values().fold(Weight::default(), |sum, weight| sum + *weight)
}

fn weigh() -> Result<Table> {
    let dist = paths::dist();
    let mut table = Table::new();
    for file in paths::files(&dist).context("dist/ is not built: run `cargo xtask build`")? {
        let contents = std::fs::read(&file)?;
        table.insert(without_hash(&paths::relative(&dist, &file)?), Weight::of(&contents)?);
    }
    Ok(table)
}

/// The size after brotli at its strongest, as a host would prepare it once for all visitors.
///
/// # Errors
///
/// None that is known: it packs in memory.
pub fn brotli(contents: &[u8]) -> Result<usize> {
    let parameters = brotli::enc::BrotliEncoderParams {
        quality: 11,
        lgwin: 22,
        size_hint: contents.len(),
        ..Default::default()
    };
    let mut packed = Vec::new();
    brotli::BrotliCompress(&mut &contents[..], &mut packed, &parameters)?;
    Ok(packed.len())
}

/// `assets/sorewise.012345.wasm` is `assets/sorewise.wasm` to us, whatever it holds today.
fn without_hash(name: &str) -> String {
    let is_hash = |part: &&str| part.len() == 6 && part.bytes().all(|byte| byte.is_ascii_hexdigit());
    name.split('.').filter(|part| !is_hash(part)).collect::<Vec<_>>().join(".")
}

fn accepted_file() -> PathBuf {
    paths::root().join("xtask").join("size-table.txt")
}

fn read_accepted() -> Result<Table> {
    let file = accepted_file();
    if !file.exists() {
        return Ok(Table::new());
    }
    let text = std::fs::read_to_string(&file)?;
    parse(&text).with_context(|| format!("reading {}", file.display()))
}

fn parse(text: &str) -> Result<Table> {
    let mut table = Table::new();
    for line in text.lines().filter(|line| !line.starts_with('#') && !line.is_empty()) {
        let words: Vec<&str> = line.split(' ').collect();
        let [name, raw, brotli] = words[..] else { bail!("not a line of three words: {line}") };
        table.insert(name.to_owned(), Weight { raw: raw.parse()?, brotli: brotli.parse()? });
    }
    Ok(table)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hashes_are_left_out_of_names() {
        assert_eq!(without_hash("assets/sorewise.012345.wasm"), "assets/sorewise.wasm");
        assert_eq!(without_hash("manifest.webmanifest"), "manifest.webmanifest");
    }

    #[test]
    fn a_table_is_read_back() -> Result<()> {
        let table = parse("# words\nsorewise.js 900 400\n")?;
        assert_eq!(table.get("sorewise.js"), Some(&Weight { raw: 900, brotli: 400 }));
        assert!(parse("sorewise.js 900").is_err());
        assert!(parse("sorewise.js 900 many").is_err());
        Ok(())
    }

    #[test]
    fn the_page_says_what_it_loads() {
        let page = r#"<link rel="icon" href="./icons/icon.svg"><link rel="stylesheet" href="./app.css">
            <script type="module" src="./assets/boot.012345.js"></script><link rel=modulepreload href=./assets/a.js>
            <script>inline()</script><meta name="x" content="y"><link rel="manifest" href="./manifest.webmanifest">"#;
        assert_eq!(
            linked(page).into_iter().collect::<Vec<_>>(),
            ["app.css", "assets/a.js", "assets/boot.js"]
        );
    }

    #[test]
    fn each_file_has_its_share() {
        let linked = BTreeSet::from(["app.js".to_owned()]);
        for (name, share) in [
            ("index.html", Share::First),
            ("app.js", Share::First),
            ("assets/sorewise.wasm", Share::First),
            ("assets/messages-en.txt", Share::First),
            ("assets/messages-es.txt", Share::Beside),
            ("assets/answer.wasm", Share::Answer),
            ("assets/answer-en.txt", Share::Answer),
            ("assets/answer-ar.txt", Share::Beside),
            ("assets/guide.wasm", Share::Rest),
            ("assets/figures.wasm", Share::Rest),
            ("assets/sources.txt", Share::Rest),
            ("sw.js", Share::Rest),
            ("icons/icon-192.png", Share::Beside),
            ("embedded.js", Share::Beside),
            ("assets/integrity.json", Share::Beside),
            (MAP, Share::Beside),
            (ENGINE, Share::Beside),
        ] {
            assert_eq!(Share::of(name, &linked), share, "{name}");
        }
    }

    #[test]
    fn a_sum_has_a_budget_and_little_headroom() {
        let sum = |now, accepted| Sum { name: "all", now, accepted, budget: 1000 };
        assert_eq!(sum(1000, 990).problem(false), None);
        assert!(sum(1001, 990).problem(false).is_some_and(|text| text.contains("1 bytes above its budget")));
        assert!(sum(1001, 990).problem(true).is_some(), "a budget is not talked away");
        assert!(sum(927, 900).problem(false).is_none() && sum(928, 900).problem(false).is_some());
        assert_eq!(sum(928, 900).problem(true), None);
        // Never accepted: the budget alone.
        assert!(sum(900, 0).problem(false).is_none() && sum(1001, 0).problem(false).is_some());
        // Above the budget since long: no further.
        assert!(sum(1236, 1200).problem(false).is_none() && sum(1237, 1200).problem(false).is_some());
    }

    #[test]
    fn changes_are_shown() {
        let weight = |brotli| Weight { raw: 1, brotli };
        assert!(row("a", weight(5), Some(weight(3))).ends_with("+2"));
        assert!(row("a", weight(3), Some(weight(5))).ends_with("-2"));
        assert!(row("a", weight(3), Some(weight(3))).ends_with('='));
        assert!(row("a", weight(3), None).ends_with("new"));
    }
}
