//! Bytes as JSON, as a report, as an answer: nothing panics, and each mistake says where it is.
#![no_main]

use libfuzzer_sys::fuzz_target;
use sorewise::engine::{Report, ReportErrors, assess};
use sorewise::value::Value;

fuzz_target!(|bytes: &[u8]| {
    let Ok(data) = serde_json::from_slice::<Value>(bytes) else { return };
    match Report::from_value(&data) {
        Ok(report) => {
            let answer = assess(&report).expect("a report that is read has an answer");
            assert!(!answer.reasons.is_empty());
            assert_eq!(Report::from_value(&report.to_value()).as_ref(), Ok(&report));
        }
        Err(errors) => {
            assert!(!errors.0.is_empty() && errors.0.len() <= ReportErrors::MOST + 1);
            // What is no object at all is wrong as a whole; that nothing more is listed has no place.
            let whole = !matches!(data, Value::Object(_));
            let last = errors.0.len() > ReportErrors::MOST;
            let placed = errors.0.iter().rev().skip(usize::from(last));
            assert!(placed.map(|error| !error.path.is_empty()).all(|named| named || whole));
        }
    }
});
