//! `cargo xtask size`: what a visitor downloads, against the budget and the last accepted table.

use crate::{cli, map_page, paths};
use anyhow::{Context as _, Result, bail};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::PathBuf;

/// See the module.
pub const COMMAND: cli::Command =
    cli::Command { name: "size", summary: "Weigh dist/ against the budget", hidden: false, run: main };

const HELP: &str = "\
Usage: cargo xtask size [--accept]

Weighs what a page needs until the map can be tapped (JS, wasm with its CSS, one locale), brotli 11,
against the committed table and the budget, and what the map alone costs another app (it builds examples/map for
that). Fails above a budget. dist/ must be built.

  --accept   Write the table that the next run compares with (xtask/size-table.txt)
";

/// The most that a page may need until the map can be tapped, in bytes after brotli 11.
pub const BUDGET: usize = 100_000;

/// Files of the first load, without the hashes in their names. The first view stands in the first of them.
const FIRST_LOAD: [&str; 6] = [
    "index.html",
    "assets/boot.js",
    "assets/sorewise.js",
    "assets/sorewise.wasm",
    "assets/messages-en.txt",
    "app.js",
];

/// What comes once the map can be tapped, for the answer.
const DEFERRED: [&str; 3] = ["assets/host.js", "assets/deferred-en.txt", "assets/deferred.wasm"];

/// A file's size in bytes: as it is, and after brotli 11.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
struct Weight {
    raw: usize,
    brotli: usize,
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
/// `dist/` is not built, lacks a file of the first load, or is above the budget.
pub fn size(accept: bool) -> Result<()> {
    let now = weigh()?;
    let accepted = read_accepted()?;
    let (first, other): (Table, Table) =
        now.clone().into_iter().partition(|(name, _)| FIRST_LOAD.contains(&name.as_str()));
    for name in FIRST_LOAD {
        if !first.contains_key(name) {
            bail!("dist/ has no {name}: run `cargo xtask build`");
        }
    }
    let total = sum(&first);
    let accepted_total = sum(&accepted
        .iter()
        .filter(|(name, _)| first.contains_key(*name))
        .map(|(n, w)| (n.clone(), *w))
        .collect());
    println!("{:<38}{:>9}{:>9}{:>9}", "until the map can be tapped", "raw", "brotli", "change");
    for (name, weight) in &first {
        println!("{}", row(name, *weight, accepted.get(name).copied()));
    }
    println!("{}", row("total", total, Some(accepted_total).filter(|total| total.raw > 0)));
    println!("{:<38}{:>9}{BUDGET:>9}", "budget", "");
    let (soon, other): (Table, Table) =
        other.into_iter().partition(|(name, _)| DEFERRED.contains(&name.as_str()));
    println!("\na moment later, for the answer");
    for (name, weight) in &soon {
        println!("{}", row(name, *weight, accepted.get(name).copied()));
    }
    println!("\nlater, or never");
    for (name, weight) in &other {
        println!("{}", row(name, *weight, accepted.get(name).copied()));
    }
    map_page::weigh()?;
    if total.brotli > BUDGET {
        bail!("{} bytes above the budget of {BUDGET}", total.brotli - BUDGET);
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
    table.values().fold(Weight::default(), |sum, weight| Weight {
        raw: sum.raw + weight.raw,
        brotli: sum.brotli + weight.brotli,
    })
}

fn weigh() -> Result<Table> {
    let dist = paths::dist();
    let mut table = Table::new();
    for file in paths::files(&dist).context("dist/ is not built: run `cargo xtask build`")? {
        let contents = std::fs::read(&file)?;
        let weight = Weight { raw: contents.len(), brotli: brotli(&contents)? };
        table.insert(without_hash(&paths::relative(&dist, &file)?), weight);
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

/// `assets/sorewise.0123456789ab.wasm` is `assets/sorewise.wasm` to us, whatever it holds today.
fn without_hash(name: &str) -> String {
    let is_hash = |part: &&str| part.len() == 12 && part.bytes().all(|byte| byte.is_ascii_hexdigit());
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
        assert_eq!(without_hash("assets/sorewise.0123456789ab.wasm"), "assets/sorewise.wasm");
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
    fn changes_are_shown() {
        let weight = |brotli| Weight { raw: 1, brotli };
        assert!(row("a", weight(5), Some(weight(3))).ends_with("+2"));
        assert!(row("a", weight(3), Some(weight(5))).ends_with("-2"));
        assert!(row("a", weight(3), Some(weight(3))).ends_with('='));
        assert!(row("a", weight(3), None).ends_with("new"));
    }
}
