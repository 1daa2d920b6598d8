//! Whatever comes in: bytes, JSON, reports that are almost right. Nothing panics, nothing hangs, and
//! what is accepted has an answer.
//!
//! A debug run tries twenty thousand inputs; `SOREWISE_FUZZ=1000000 cargo test --release --test fuzz`
//! tries a million.
#![cfg(not(target_arch = "wasm32"))]
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::format_push_string)]

mod support;

use sorewise::body::REGIONS;
use sorewise::engine::{
    ActivityKind, Disposition, Effort, Novelty, Report, ReportErrors, Sensation, Sign, Workout, assess,
};
use sorewise::value::Value;
use support::worst_report;

/// A small generator (xorshift*): the same numbers on every machine, and quick.
struct Dice(u64);

impl Dice {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 16
    }

    fn below(&mut self, most: usize) -> usize {
        usize::try_from(self.next()).unwrap_or(0) % most.max(1)
    }

    fn one<T: Copy>(&mut self, of: &[T]) -> T {
        of[self.below(of.len())]
    }

    fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }
}

struct Words {
    fields: Vec<&'static str>,
    values: Vec<&'static str>,
}

fn words() -> Words {
    let fields = "schema areas region side intensity sensations signs hours_since_activity hours_since_onset \
                  activity kind effort novelty context sleep_hours stress pregnant blood_thinners plan workout \
                  previous hours_ago __proto__ constructor";
    let mut values = vec!["left", "right", "midline", "", "ü💥", "\u{0}", "Calf", "null"];
    values.extend(REGIONS.iter().map(|info| info.id));
    values.extend(Sensation::ALL.iter().map(|word| word.id()));
    values.extend(Sign::ALL.iter().map(|word| word.id()));
    values.extend(ActivityKind::ALL.iter().map(|word| word.id()));
    values.extend(Effort::ALL.iter().map(|word| word.id()));
    values.extend(Novelty::ALL.iter().map(|word| word.id()));
    values.extend(Workout::ALL.iter().map(|word| word.id()));
    Words { fields: fields.split_whitespace().collect(), values }
}

const NUMBERS: [&str; 18] = [
    "0",
    "1",
    "2",
    "3",
    "5",
    "7",
    "10",
    "11",
    "-1",
    "-0.0",
    "2.5",
    "1e999",
    "1e-400",
    "9007199254740993",
    "87600",
    "87601",
    "24",
    "NaN",
];

/// JSON of any shape, with words of the schema in it.
fn any_json(dice: &mut Dice, words: &Words, depth: usize, out: &mut String) {
    match dice.below(if depth == 0 { 4 } else { 7 }) {
        0 => out.push_str(dice.one(&["null", "true", "false"])),
        1 => out.push_str(dice.one(&NUMBERS)),
        2 | 3 => quote(dice.one(&words.values), out),
        4 => list(dice, out, |dice, out| any_json(dice, words, depth - 1, out)),
        _ => {
            out.push('{');
            for n in 0..dice.below(6) {
                if n > 0 {
                    out.push(',');
                }
                quote(dice.one(&words.fields), out);
                out.push(':');
                any_json(dice, words, depth - 1, out);
            }
            out.push('}');
        }
    }
}

fn quote(text: &str, out: &mut String) {
    out.push_str(&serde_json::to_string(text).unwrap());
}

fn list(dice: &mut Dice, out: &mut String, mut item: impl FnMut(&mut Dice, &mut String)) {
    out.push('[');
    for n in 0..dice.below(5) {
        if n > 0 {
            out.push(',');
        }
        item(dice, out);
    }
    out.push(']');
}

/// A report that is right in most places.
fn near_report(dice: &mut Dice, words: &Words) -> String {
    let mut out = String::from(r#"{"schema":1,"areas":"#);
    let area = |dice: &mut Dice, out: &mut String| {
        let info = &REGIONS[dice.below(REGIONS.len())];
        let side = dice.one(info.region.sides()).id();
        let most = if dice.chance(90) { 7 } else { NUMBERS.len() };
        let intensity = dice.one(&NUMBERS[..most]);
        out.push_str(&format!(r#"{{"region":"{}","side":"{side}","intensity":{intensity}"#, info.id));
        if dice.chance(40) {
            out.push_str(r#","sensations":"#);
            list(dice, out, |dice, out| quote(dice.one(Sensation::ALL).id(), out));
        }
        if dice.chance(40) {
            out.push_str(r#","signs":"#);
            list(dice, out, |dice, out| quote(dice.one(Sign::ALL).id(), out));
        }
        out.push('}');
    };
    list(dice, &mut out, area);
    for field in ["hours_since_activity", "hours_since_onset"] {
        if dice.chance(50) {
            out.push_str(&format!(r#","{field}":{}"#, dice.below(400)));
        }
    }
    if dice.chance(30) {
        let kind = dice.one(ActivityKind::ALL).id();
        out.push_str(&format!(r#","activity":{{"kind":"{kind}","effort":"hard","novelty":"new"}}"#));
    }
    if dice.chance(30) {
        let (sleep, stress) = (dice.below(25), dice.below(11));
        out.push_str(&format!(r#","context":{{"sleep_hours":{sleep},"stress":{stress},"pregnant":true}}"#));
    }
    if dice.chance(30) {
        out.push_str(&format!(r#","plan":{{"workout":"{}","effort":"hard"}}"#, dice.one(Workout::ALL).id()));
    }
    if dice.chance(20) {
        out.push_str(r#","signs":"#);
        list(dice, &mut out, |dice, out| quote(dice.one(Sign::ALL).id(), out));
    }
    if dice.chance(20) {
        out.push_str(r#","previous":"#);
        list(dice, &mut out, |dice, out| {
            out.push_str(&format!(r#"{{"hours_ago":{},"areas":"#, dice.below(300)));
            list(dice, out, |dice, out| {
                out.push_str(r#"{"region":"calf","side":"left","intensity":"#);
                out.push_str(dice.one(&NUMBERS[..7]));
                out.push('}');
            });
            out.push('}');
        });
    }
    if dice.chance(10) {
        out.push(',');
        quote(dice.one(&words.fields), &mut out);
        out.push(':');
        any_json(dice, words, 3, &mut out);
    }
    out.push('}');
    out
}

/// Bytes changed, cut out, doubled or put in.
fn spoil(dice: &mut Dice, bytes: &mut Vec<u8>) {
    for _ in 0..=dice.below(4) {
        let at = dice.below(bytes.len());
        match dice.below(5) {
            0 if !bytes.is_empty() => bytes[at] = u8::try_from(dice.below(256)).unwrap(),
            1 if !bytes.is_empty() => {
                bytes.remove(at);
            }
            2 => bytes.truncate(at),
            3 => {
                let end = (at + dice.below(40)).min(bytes.len());
                let part = bytes[at..end].to_vec();
                bytes.splice(at..at, part);
            }
            _ => {
                let part = dice.one(&["[", "]", "{", "}", "\"", ",", ":", "\\u0000", "1e9999", "-", "null"]);
                bytes.splice(at..at, part.bytes());
            }
        }
    }
}

fn read(bytes: &[u8]) -> Option<Result<Report, ReportErrors>> {
    let data: Value = serde_json::from_slice(bytes).ok()?;
    Some(Report::from_value(&data))
}

#[test]
fn whatever_comes_in_is_answered_or_refused() {
    let count: u32 = std::env::var("SOREWISE_FUZZ").map_or(20_000, |count| count.parse().expect("a number"));
    let (mut dice, words) = (Dice(0x5EED), words());
    let (mut answered, mut refused, mut no_json) = (0, 0, 0);
    for round in 0..count {
        let mut bytes = match round % 4 {
            0 | 1 => near_report(&mut dice, &words).into_bytes(),
            2 => {
                let mut text = String::new();
                any_json(&mut dice, &words, 4, &mut text);
                text.into_bytes()
            }
            _ => (0..dice.below(60)).map(|_| u8::try_from(dice.below(256)).unwrap()).collect(),
        };
        if round % 4 == 1 {
            spoil(&mut dice, &mut bytes);
        }
        match read(&bytes) {
            None => no_json += 1,
            Some(Err(errors)) => {
                refused += 1;
                assert!(!errors.0.is_empty() && errors.0.len() <= ReportErrors::MOST + 1);
                assert!(errors.0.iter().all(|error| error.path.len() < 400 && error.message.len() < 400));
            }
            Some(Ok(report)) => {
                answered += 1;
                let answer = assess(&report).unwrap_or_else(|errors| panic!("{errors}: {report:?}"));
                assert!(answer.disposition <= Disposition::Emergency && !answer.reasons.is_empty());
                assert_eq!(Report::from_value(&report.to_value()).as_ref(), Ok(&report));
            }
        }
    }
    println!("{answered} answered, {refused} refused, {no_json} no JSON");
    // The inputs are worth something only if many of each kind come through.
    let some = count / 20;
    assert!(answered > some && refused > some && no_json > some, "{answered} {refused} {no_json}");
}

#[test]
fn great_inputs_are_refused_in_time() {
    let start = std::time::Instant::now();
    let deep = "[".repeat(100_000);
    assert!(read(deep.as_bytes()).is_none(), "too deep to be read");
    let long = "x".repeat(1_000_000);
    let named = format!(r#"{{"schema":1,"areas":[],"{long}":1,"signs":["{long}"]}}"#);
    let errors = read(named.as_bytes()).unwrap().unwrap_err();
    assert_eq!(errors.0.len(), 2);
    assert!(errors.to_string().len() < 500);
    for list in ["areas", "signs", "previous"] {
        let many = format!(r#"{{"schema":1,"areas":[],"{list}":[{}]}}"#, vec!["1"; 100_000].join(","));
        assert!(read(many.as_bytes()).unwrap().is_err());
    }
    let fields: Vec<String> = (0..100_000).map(|n| format!(r#""f{n}":1"#)).collect();
    let errors = read(format!("{{{}}}", fields.join(",")).as_bytes()).unwrap().unwrap_err();
    assert_eq!(errors.0.len(), ReportErrors::MOST + 1);
    assert!(start.elapsed().as_secs() < 20);
}

#[test]
fn the_greatest_report_is_read_and_written() {
    let report = worst_report();
    let json = serde_json::to_vec(&report.to_value()).unwrap();
    assert_eq!(read(&json).unwrap().unwrap(), report);
}
