//! What each ratio was when it was accepted last, and what has risen since.
//!
//! Milliseconds depend on the machine, a ratio to a peer in the same run does not much: so ratios are kept.
//! They still waver, so one fails only when it has risen in two tries. So does a count (a layout shift hangs on
//! what arrives first), but it has no margin.

use super::figures::{Figure, Kind, Mode};
use crate::paths;
use anyhow::{Context as _, Result, bail};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::PathBuf;

/// A ratio may be so many times the accepted one.
pub const MARGIN: f64 = 1.15;

/// Figure → what was accepted.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Ratios(BTreeMap<String, f64>);

/// A figure that is above what was accepted.
#[derive(Debug, Clone, PartialEq)]
pub struct Risen {
    /// The figure.
    pub name: String,
    /// What was accepted.
    pub was: f64,
    /// What it is.
    pub now: f64,
}

impl Ratios {
    /// The committed ones; none where there is no such file.
    ///
    /// # Errors
    ///
    /// The file cannot be read.
    pub fn read() -> Result<Self> {
        let file = file();
        if !file.exists() {
            return Ok(Self::default());
        }
        let text = std::fs::read_to_string(&file)?;
        Self::parse(&text).with_context(|| format!("reading {}", file.display()))
    }

    fn parse(text: &str) -> Result<Self> {
        let mut ratios = BTreeMap::new();
        for line in text.lines().filter(|line| !line.starts_with('#') && !line.is_empty()) {
            let words: Vec<&str> = line.split(' ').collect();
            let [name, value] = words[..] else { bail!("not a line of two words: {line}") };
            let value: f64 = value.parse().with_context(|| format!("not a number: {line}"))?;
            if !value.is_finite() || value < 0.0 {
                bail!("not a ratio: {line}");
            }
            if ratios.insert(name.to_owned(), value).is_some() {
                bail!("there twice: {name}");
            }
        }
        Ok(Self(ratios))
    }

    fn text(&self) -> String {
        let mut text = String::from(
            "# figure, and its ratio to react-body-highlighter or its count: written by `cargo xtask bench --accept`\n",
        );
        for (name, value) in &self.0 {
            // Writing to a string does not fail.
            let _ = writeln!(text, "{name} {value:.3}");
        }
        text
    }

    /// What was accepted for a figure.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<f64> {
        self.0.get(name).copied()
    }

    /// These, with others in their place where there are others: a run may measure a part.
    #[must_use]
    pub fn with(mut self, others: &BTreeMap<String, f64>) -> Self {
        self.0.extend(others.iter().map(|(name, value)| (name.clone(), *value)));
        self
    }

    /// Writes the file that is to be committed.
    ///
    /// # Errors
    ///
    /// It cannot be written.
    pub fn write(&self) -> Result<()> {
        Ok(std::fs::write(file(), self.text())?)
    }

    /// Those of a run that are above what was accepted. What was never accepted cannot rise.
    #[must_use]
    pub fn risen(&self, now: &BTreeMap<String, f64>) -> Vec<Risen> {
        let risen = |(name, now): (&String, &f64)| {
            let was = self.get(name)?;
            let most = match Figure::of(name)?.kind {
                Kind::Ratio => was * MARGIN,
                // What is written has three places.
                _ => was + 0.0005,
            };
            (*now > most).then(|| Risen { name: name.clone(), was, now: *now })
        };
        now.iter().filter_map(risen).collect()
    }
}

fn file() -> PathBuf {
    paths::root().join("xtask").join("bench-ratios.txt")
}

/// The modes that a second try has to measure.
#[must_use]
pub fn modes_to_try_again(risen: &[Risen]) -> Vec<Mode> {
    let mut modes: Vec<Mode> =
        risen.iter().filter_map(|risen| Figure::of(&risen.name)).map(Figure::mode).collect();
    modes.sort_unstable();
    modes.dedup();
    modes
}

/// What has risen in both tries.
#[must_use]
pub fn twice(first: Vec<Risen>, second: &[Risen]) -> Vec<Risen> {
    first.into_iter().filter(|risen| second.iter().any(|other| other.name == risen.name)).collect()
}

/// In words.
#[must_use]
pub fn told(risen: &[Risen]) -> String {
    let told = |Risen { name, was, now }: &Risen| format!("{name} {now:.2} (was {was:.2})");
    risen.iter().map(told).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    const BODY: &str = "slow.page.body";
    const SHIFT: &str = "slow.page.shift";
    const TAP: &str = "taps.map.full.script.median";

    fn these(values: &[(&str, f64)]) -> BTreeMap<String, f64> {
        values.iter().map(|(name, value)| ((*name).to_owned(), *value)).collect()
    }

    #[test]
    fn what_is_written_is_read_back() -> Result<()> {
        let ratios = Ratios::default().with(&these(&[(BODY, 0.5), (SHIFT, 0.0)]));
        assert_eq!(Ratios::parse(&ratios.text())?, ratios);
        // A run of a part leaves the rest as it was.
        let later = ratios.with(&these(&[(BODY, 0.4), (TAP, 1.0)]));
        assert_eq!((later.get(BODY), later.get(SHIFT), later.get(TAP)), (Some(0.4), Some(0.0), Some(1.0)));
        Ok(())
    }

    #[test]
    fn what_is_no_table_is_an_error() {
        for text in [
            "slow.page.body",
            "slow.page.body 1 2",
            "slow.page.body much",
            "slow.page.body NaN",
            "a -1",
            "a 1\na 2",
        ] {
            assert!(Ratios::parse(text).is_err(), "{text}");
        }
        assert!(Ratios::parse("# words\n\na 1\n").is_ok());
    }

    #[test]
    fn a_ratio_may_waver_and_a_count_may_not() {
        let recorded = Ratios::default().with(&these(&[(BODY, 0.5), (SHIFT, 0.0)]));
        assert_eq!(recorded.risen(&these(&[(BODY, 0.57), (SHIFT, 0.0)])), []);
        let risen = recorded.risen(&these(&[(BODY, 0.58), (SHIFT, 0.01), (TAP, 9.0)]));
        assert_eq!(risen.iter().map(|risen| risen.name.as_str()).collect::<Vec<_>>(), [BODY, SHIFT]);
    }

    #[test]
    fn a_second_try_forgives_what_has_not_risen_again() {
        let risen = |name: &str| Risen { name: name.to_owned(), was: 1.0, now: 2.0 };
        let first = vec![risen(BODY), risen(SHIFT), risen(TAP)];
        assert_eq!(modes_to_try_again(&first), [Mode::Slow, Mode::Taps]);
        assert_eq!(modes_to_try_again(&[]), []);
        let names = |risen: &[Risen]| risen.iter().map(|risen| risen.name.clone()).collect::<Vec<_>>();
        assert_eq!(names(&twice(first.clone(), &[risen(TAP), risen(SHIFT)])), [SHIFT, TAP]);
        assert_eq!(names(&twice(vec![risen(BODY)], &[])), Vec::<String>::new());
        // What only the second try shows was below in the first.
        assert_eq!(names(&twice(Vec::new(), &[risen(BODY)])), Vec::<String>::new());
        assert_eq!(told(&first[..1]), "slow.page.body 2.00 (was 1.00)");
    }
}
