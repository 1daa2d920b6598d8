//! Answers a report: JSON on standard input, the assessment as JSON on standard output.
//!
//! `cargo run --release --example assess < report.json`
//!
//! The exit code is 0. A report that is not sound, or no JSON at all, gets all its mistakes as JSON on
//! standard error, each with `path`, `code` and `message`, and the exit code 2.

use std::io::{Read as _, Write as _};
use std::process::ExitCode;

use sorewise::engine::{Report, assess};
use sorewise::value::Value;

fn main() -> ExitCode {
    let answer = answer();
    let (text, code) = match &answer {
        Ok(assessment) => (serde_json::to_string_pretty(assessment), ExitCode::SUCCESS),
        Err(mistakes) => (serde_json::to_string_pretty(mistakes), ExitCode::from(2)),
    };
    // A value of this shape can always be written; if standard output is closed, nobody listens.
    let text = text.unwrap_or_default();
    let written = match answer {
        Ok(_) => writeln!(std::io::stdout(), "{text}"),
        Err(_) => writeln!(std::io::stderr(), "{text}"),
    };
    if written.is_ok() { code } else { ExitCode::FAILURE }
}

/// The assessment, or the list of mistakes.
fn answer() -> Result<Value, Value> {
    let mut bytes = Vec::new();
    std::io::stdin().read_to_end(&mut bytes).map_err(|error| unreadable(&error.to_string()))?;
    let data: Value = serde_json::from_slice(&bytes).map_err(|error| unreadable(&error.to_string()))?;
    let report = Report::from_value(&data).map_err(|errors| errors.to_value())?;
    assess(&report).map(|assessment| assessment.to_value()).map_err(|errors| errors.to_value())
}

/// What is no JSON has one mistake, in the shape of all others.
fn unreadable(why: &str) -> Value {
    let mistake = Value::object()
        .with("path", "")
        .with("code", "invalid-json")
        .with("message", ["this is not JSON: ", why].concat().as_str());
    Value::list([mistake])
}
