//! What is measured: each figure's name, how it is judged, and what it should come to.

use anyhow::{Context as _, Result};
use serde_json::Value;
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// A way to measure: one program in `benches/peers/`, or the scales.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mode {
    /// The first visit on a slow phone.
    Slow,
    /// Taps on the map alone.
    Taps,
    /// The second visit, without a network.
    Again,
    /// A whole visit by thumb.
    Journey,
    /// What the map holds in memory.
    Memory,
    /// What Lighthouse says.
    Lighthouse,
    /// Bytes. Always there, since it takes a moment.
    Size,
}

impl Mode {
    /// Those that can be asked for, in the order of the table.
    pub const ALL: [Self; 6] =
        [Self::Slow, Self::Taps, Self::Again, Self::Journey, Self::Memory, Self::Lighthouse];

    /// Its name: the option, and what its figures' names begin with.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Slow => "slow",
            Self::Taps => "taps",
            Self::Again => "again",
            Self::Journey => "journey",
            Self::Memory => "memory",
            Self::Lighthouse => "lighthouse",
            Self::Size => "size",
        }
    }

    /// The one of this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|mode| mode.name() == name)
    }

    /// Whether it opens the page with the map alone.
    #[must_use]
    pub fn needs_map(self) -> bool {
        matches!(self, Self::Taps | Self::Memory)
    }
}

/// How a figure is judged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// By its ratio to the peer's in the same run: it must not rise by much.
    Ratio,
    /// By itself, since it depends on no clock: it must not rise at all.
    Count,
    /// By its goal alone: milliseconds of this machine, or bytes, for which `cargo xtask size` has limits.
    Absolute,
    /// By its goal alone, and more is better.
    Score,
}

/// One row of the table.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Figure {
    /// As the programs that measure call it; its [`Mode`] comes first.
    pub name: &'static str,
    /// In words.
    pub says: &'static str,
    /// How it is judged.
    pub kind: Kind,
    /// Its unit, beside a ratio too: `ms`, `KB`, or nothing.
    pub unit: &'static str,
    /// What it should come to, at most (a [`Kind::Score`]: at least).
    pub goal: Option<f64>,
}

const fn figure(
    name: &'static str,
    says: &'static str,
    kind: Kind,
    unit: &'static str,
    goal: Option<f64>,
) -> Figure {
    Figure { name, says, kind, unit, goal }
}

/// The table.
#[rustfmt::skip]
pub const FIGURES: &[Figure] = &{
    use Kind::{Absolute, Count, Ratio, Score};
    [
        figure("slow.page.fcp", "slow phone, own page: something is painted", Ratio, "ms", None),
        figure("slow.page.body", "slow phone, own page: the body is visible", Ratio, "ms", Some(0.55)),
        figure("slow.page.acknowledged", "slow phone, own page: a tap is acknowledged", Ratio, "ms", Some(0.6)),
        figure("slow.page.program", "slow phone, own page: the program has the tap", Ratio, "ms", Some(1.1)),
        figure("slow.page.panel", "slow phone, own page: the tapped place can be rated", Ratio, "ms", None),
        figure("slow.page.answer", "slow phone, own page: the answer stands", Ratio, "ms", Some(1.5)),
        figure("slow.page.shift", "slow phone, own page: layout shift", Count, "", Some(0.01)),
        figure("slow.page.requests", "slow phone, own page: requests done before the body", Count, "", None),
        figure("slow.page.bytes", "slow phone, own page: loaded before the body", Absolute, "KB", None),
        figure("slow.page.blocked", "slow phone, own page: blocked by long tasks until then", Absolute, "ms", None),
        figure("slow.blog.fcp", "slow phone, blog: something is painted", Ratio, "ms", None),
        figure("slow.blog.body", "slow phone, blog: the body is visible", Ratio, "ms", Some(0.75)),
        figure("slow.blog.acknowledged", "slow phone, blog: a tap is acknowledged", Ratio, "ms", None),
        figure("slow.blog.program", "slow phone, blog: the program has the tap", Ratio, "ms", None),
        figure("slow.blog.panel", "slow phone, blog: the tapped place can be rated", Ratio, "ms", None),
        figure("slow.blog.answer", "slow phone, blog: the answer stands", Ratio, "ms", None),
        figure("slow.blog.shift", "slow phone, blog: layout shift", Count, "", Some(0.01)),
        figure("slow.blog.requests", "slow phone, blog: requests done before the body", Count, "", None),
        figure("slow.blog.bytes", "slow phone, blog: loaded before the body", Absolute, "KB", None),
        figure("slow.floor.body", "slow phone, four boxes: they are visible", Absolute, "ms", None),
        figure("taps.map.full.script.median", "tap → document, script, median", Ratio, "ms", Some(1.0)),
        figure("taps.map.full.script.p95", "tap → document, script, 95th percentile", Ratio, "ms", Some(1.0)),
        figure("taps.map.full.frame.median", "tap → next frame, median", Ratio, "ms", None),
        figure("taps.map.full.thread", "a tap: all that the main thread does", Ratio, "ms", None),
        figure("taps.map.slow.script.median", "tap → document, script, 4× slower, median", Ratio, "ms", Some(1.0)),
        figure("taps.map.slow.script.p95", "tap → document, script, 4× slower, 95th percentile", Ratio, "ms", Some(1.0)),
        figure("taps.map.slow.frame.median", "tap → next frame, 4× slower, median", Ratio, "ms", Some(1.2)),
        figure("taps.map.slow.frame.p95", "tap → next frame, 4× slower, 95th percentile", Absolute, "ms", None),
        figure("taps.map.slow.thread", "a tap: all that the main thread does, 4× slower", Ratio, "ms", None),
        figure("again.body", "second visit, no network, 4× slower: the body, after the floor", Absolute, "ms", Some(150.0)),
        figure("again.kept-body", "the same with a kept report: the body", Absolute, "ms", None),
        figure("again.answer", "the same with a kept report: the answer", Absolute, "ms", Some(300.0)),
        figure("journey.longest", "longest task after load, a visit at 6× slower", Absolute, "ms", Some(50.0)),
        figure("journey.inp", "interaction to next paint, 98th percentile, 6× slower", Absolute, "ms", Some(50.0)),
        figure("memory.map", "memory of the map beyond the floor", Ratio, "KB", Some(0.6)),
        figure("lighthouse.page.performance", "Lighthouse, own page: performance", Score, "", Some(99.0)),
        figure("lighthouse.page.accessibility", "Lighthouse, own page: accessibility", Score, "", Some(99.0)),
        figure("lighthouse.page.best-practices", "Lighthouse, own page: best practices", Score, "", Some(99.0)),
        figure("lighthouse.page.seo", "Lighthouse, own page: search engines", Score, "", Some(99.0)),
        figure("lighthouse.blog.performance", "Lighthouse, blog: performance", Score, "", Some(99.0)),
        figure("lighthouse.blog.accessibility", "Lighthouse, blog: accessibility", Score, "", Some(99.0)),
        figure("lighthouse.blog.best-practices", "Lighthouse, blog: best practices", Score, "", Some(99.0)),
        figure("lighthouse.blog.seo", "Lighthouse, blog: search engines", Score, "", Some(99.0)),
        figure("size.first", "first load, with the page's own text", Absolute, "KB", Some(90_000.0)),
        figure("size.language", "the whole product in one language", Absolute, "KB", Some(200_000.0)),
        figure("size.map", "the map alone in another Yew app", Absolute, "KB", Some(76_800.0)),
    ]
};

impl Figure {
    /// The figure of this name.
    #[must_use]
    pub fn of(name: &str) -> Option<Self> {
        FIGURES.iter().copied().find(|figure| figure.name == name)
    }

    /// How it is measured.
    #[must_use]
    pub fn mode(self) -> Mode {
        let mode = self.name.split('.').next().and_then(Mode::from_name);
        mode.unwrap_or(Mode::Size)
    }

    /// What of a measure the goal is about.
    fn judged(self, measure: Measure) -> f64 {
        match (self.kind, measure.ratio) {
            (Kind::Ratio, Some(ratio)) => ratio,
            _ => measure.value,
        }
    }

    fn is_missed(self, measure: Measure) -> bool {
        let judged = self.judged(measure);
        self.goal.is_some_and(|goal| if self.kind == Kind::Score { judged < goal } else { judged > goal })
    }

    /// A number of this figure, with its unit.
    fn number(self, value: f64) -> String {
        match self.unit {
            "KB" => format!("{:.1} KB", value / 1000.0),
            "ms" if value < 10.0 => format!("{value:.2} ms"),
            "ms" => format!("{value:.0} ms"),
            _ if self.kind == Kind::Count => format!("{value:.3}").trim_end_matches(".000").to_owned(),
            _ => format!("{value:.0}"),
        }
    }
}

/// What a figure came to.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Measure {
    /// Ours.
    pub value: f64,
    /// The peer's.
    pub peer: Option<f64>,
    /// Ours to the peer's, in turns.
    pub ratio: Option<f64>,
}

/// One interaction of the visit by thumb.
#[derive(Debug, Clone, PartialEq)]
struct Step {
    name: String,
    /// In milliseconds: until the next paint, its longest task, script, style, layout, and all of the main thread.
    parts: [f64; 6],
}

const STEP_PARTS: [&str; 6] = ["inp", "task", "script", "style", "layout", "all"];

/// What a run has measured.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Figures {
    measures: BTreeMap<String, Measure>,
    steps: Vec<Step>,
}

impl Figures {
    /// Reads what the programs write: `{ "figures": { name: { value, peer?, ratio?, steps? } } }`.
    ///
    /// # Errors
    ///
    /// It is no such JSON, or a figure has no finite value.
    pub fn read(text: &str) -> Result<Self> {
        let all: Value = serde_json::from_str(text)?;
        let mut figures = Self::default();
        for (name, figure) in all["figures"].as_object().context("there are no figures")? {
            let value = figure["value"].as_f64().with_context(|| format!("{name} has no value"))?;
            let (peer, ratio) = (figure["peer"].as_f64(), figure["ratio"].as_f64());
            figures.measures.insert(name.clone(), Measure { value, peer, ratio });
            for step in figure["steps"].as_array().into_iter().flatten() {
                let parts = STEP_PARTS.map(|part| step[part].as_f64().unwrap_or(f64::NAN));
                let name = step["name"].as_str().unwrap_or_default().to_owned();
                figures.steps.push(Step { name, parts });
            }
        }
        Ok(figures)
    }

    /// Adds a figure that was measured here.
    pub fn insert(&mut self, name: &str, value: f64, ratio: Option<f64>) {
        self.measures.insert(name.to_owned(), Measure { value, peer: None, ratio });
    }

    /// Adds others.
    pub fn extend(&mut self, others: Self) {
        self.measures.extend(others.measures);
        self.steps.extend(others.steps);
    }

    /// Takes over what a second try has found to be lower.
    pub fn keep_better(&mut self, second: Self) {
        for (name, measure) in second.measures {
            let Some(figure) = Figure::of(&name) else { continue };
            let first = self.measures.get(&name).copied();
            if first.is_none_or(|first| figure.judged(measure) < figure.judged(first)) {
                self.measures.insert(name, measure);
            }
        }
    }

    /// What can be compared with an accepted run: ratios and counts.
    #[must_use]
    pub fn compared(&self) -> BTreeMap<String, f64> {
        let compared = |(name, measure): (&String, &Measure)| {
            let figure = Figure::of(name)?;
            let is = match figure.kind {
                Kind::Ratio => measure.ratio?,
                Kind::Count => measure.value,
                Kind::Absolute | Kind::Score => return None,
            };
            Some((name.clone(), is))
        };
        self.measures.iter().filter_map(compared).collect()
    }

    /// The figures whose goal is missed, in words.
    #[must_use]
    pub fn missed(&self) -> Vec<String> {
        let missed = |figure: &&Figure| {
            self.measures.get(figure.name).is_some_and(|measure| figure.is_missed(*measure))
        };
        FIGURES.iter().filter(missed).map(|figure| figure.says.to_owned()).collect()
    }
}

/// The table of a run, as Markdown. `recorded` gives what was accepted for a figure.
#[must_use]
pub fn table(figures: &Figures, recorded: impl Fn(&str) -> Option<f64>) -> String {
    let mut text = String::from(
        "| figure | ours | peer | ratio | accepted | goal | |\n| --- | --: | --: | --: | --: | --: | --- |\n",
    );
    for figure in FIGURES {
        let Some(measure) = figures.measures.get(figure.name) else { continue };
        let ratio = measure.ratio.map_or_else(String::new, |ratio| format!("{ratio:.2}×"));
        let accepted = recorded(figure.name).map_or_else(String::new, |accepted| match figure.kind {
            Kind::Ratio => format!("{accepted:.2}×"),
            _ => figure.number(accepted),
        });
        let goal = figure.goal.map_or_else(String::new, |goal| match figure.kind {
            Kind::Ratio => format!("≤ {goal:.2}×"),
            Kind::Score => format!("≥ {}", figure.number(goal)),
            Kind::Count => format!("≤ {goal}"),
            Kind::Absolute => format!("≤ {}", figure.number(goal)),
        });
        let peer = measure.peer.map_or_else(String::new, |peer| figure.number(peer));
        let met = match figure.goal {
            None => "",
            Some(_) if figure.is_missed(*measure) => "missed",
            Some(_) => "met",
        };
        // Writing to a string does not fail.
        let _ = writeln!(
            text,
            "| {} | {} | {peer} | {ratio} | {accepted} | {goal} | {met} |",
            figure.says,
            figure.number(measure.value)
        );
    }
    if !figures.steps.is_empty() {
        text += "\n| step of the visit, 6× slower, ms | to the next paint | longest task | script | style | layout | all |\n| --- | --: | --: | --: | --: | --: | --: |\n";
        for Step { name, parts } in &figures.steps {
            let parts = parts.map(|part| format!("{part:.0}")).join(" | ");
            let _ = writeln!(text, "| {name} | {parts} |");
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    fn read(name: &str, figure: &str) -> Figures {
        Figures::read(&format!(r#"{{"figures": {{"{name}": {figure}}}}}"#)).unwrap_or_default()
    }

    #[test]
    fn names_are_of_modes_and_there_once() {
        let names: BTreeSet<&str> = FIGURES.iter().map(|figure| figure.name).collect();
        assert_eq!(names.len(), FIGURES.len());
        for figure in FIGURES {
            assert!(figure.name.starts_with(&format!("{}.", figure.mode().name())), "{}", figure.name);
        }
    }

    #[test]
    fn what_is_no_figure_is_an_error() {
        for text in ["", "{}", r#"{"figures": {"a": {}}}"#, r#"{"figures": {"a": {"value": null}}}"#] {
            assert!(Figures::read(text).is_err(), "{text}");
        }
    }

    #[test]
    fn a_ratio_is_judged_by_itself_and_a_score_must_not_be_low() {
        let body = read("slow.page.body", r#"{"value": 800, "peer": 1000, "ratio": 0.8}"#);
        assert_eq!(body.missed(), ["slow phone, own page: the body is visible"]);
        assert_eq!(body.compared(), BTreeMap::from([("slow.page.body".to_owned(), 0.8)]));
        let text = table(&body, |_| None);
        assert!(text.contains("is visible | 800 ms | 1000 ms | 0.80× |  | ≤ 0.55× | missed |"), "{text}");
        assert!(read("slow.page.body", r#"{"value": 500, "ratio": 0.5}"#).missed().is_empty());
        assert!(read("lighthouse.page.performance", r#"{"value": 99}"#).missed().is_empty());
        assert_eq!(read("lighthouse.page.performance", r#"{"value": 98}"#).missed().len(), 1);
        let shift = read("slow.page.shift", r#"{"value": 0.02}"#);
        assert_eq!((shift.missed().len(), shift.compared().len()), (1, 1));
        assert!(read("again.body", r#"{"value": 100}"#).compared().is_empty(), "milliseconds of a machine");
    }

    #[test]
    fn the_better_of_two_tries_is_shown() {
        let mut first = read("slow.page.body", r#"{"value": 800, "ratio": 0.8}"#);
        first.keep_better(read("slow.page.body", r#"{"value": 900, "ratio": 0.9}"#));
        assert_eq!(first.compared().get("slow.page.body"), Some(&0.8));
        first.keep_better(read("slow.page.body", r#"{"value": 900, "ratio": 0.5}"#));
        assert_eq!(first.compared().get("slow.page.body"), Some(&0.5));
    }

    #[test]
    fn steps_are_shown() {
        let step = r#"{"value": 80, "steps": [{"name": "slide", "inp": 80, "task": 60, "script": 40, "style": 9, "layout": 8, "all": 70}]}"#;
        let text = table(&read("journey.inp", step), |_| None);
        assert!(text.contains("| slide | 80 | 60 | 40 | 9 | 8 | 70 |"), "{text}");
    }
}
