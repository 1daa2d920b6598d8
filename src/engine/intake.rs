//! From data of any shape to a report, naming every mistake.

use super::error::{ErrorCode, ReportErrors};
use super::report::{
    Activity, ActivityKind, Area, Effort, Novelty, Report, SCHEMA, Sensation, Sign, indexed,
};
use super::value::Value;
use crate::body::{BodyRegion, Laterality, SidedRegion};

/// More areas than the body has regions cannot be meant; the list is not read further.
const MAX_ITEMS: usize = 256;
/// The longest word that an error repeats.
const MAX_ECHO: usize = 40;

impl Report {
    /// Reads a report.
    ///
    /// # Errors
    /// Every mistake, each with its path: fields missing, unknown or given twice, values of
    /// another type, words that are not known, and all that [`Report::check`] finds.
    pub fn from_value(value: &Value) -> Result<Self, ReportErrors> {
        let mut reader = Reader { errors: ReportErrors::default() };
        let report = reader.report(value);
        if let (Some(report), true) = (&report, reader.errors.0.is_empty()) {
            report.check()?;
        } else if let Some(Err(found)) = report.as_ref().map(Report::check) {
            // What could be read is checked too, so that one round names all.
            for error in found.0 {
                if !reader.errors.0.iter().any(|known| known.path == error.path) {
                    reader.errors.0.push(error);
                }
            }
        }
        match report {
            Some(report) if reader.errors.0.is_empty() => Ok(report),
            _ => Err(reader.errors),
        }
    }
}

struct Reader {
    errors: ReportErrors,
}

impl Reader {
    fn report(&mut self, value: &Value) -> Option<Report> {
        let known = ["schema", "areas", "hours_since_activity", "hours_since_onset", "activity", "signs"];
        let fields = self.object(value, "", &known)?;
        let schema = self.required(fields, "", "schema").and_then(|v| self.whole(v, "schema", u8::MAX));
        if schema.is_some_and(|schema| schema != SCHEMA) {
            self.errors.add("schema", ErrorCode::UnknownSchema, "this version reads schema 1");
        }
        let areas = self.required(fields, "", "areas").and_then(|v| self.list(v, "areas"));
        let areas = areas.unwrap_or_default().iter().enumerate();
        let areas = areas.filter_map(|(i, v)| self.area(v, &indexed("areas", i))).collect();
        Some(Report {
            schema: schema.unwrap_or(SCHEMA),
            areas,
            hours_since_activity: self.hours(fields, "hours_since_activity"),
            hours_since_onset: self.hours(fields, "hours_since_onset"),
            activity: field(fields, "activity").and_then(|v| self.activity(v)),
            signs: self.words(fields, "", "signs", Sign::from_id),
        })
    }

    fn area(&mut self, value: &Value, path: &str) -> Option<Area> {
        let fields = self.object(value, path, &["region", "side", "intensity", "sensations", "signs"])?;
        let region = self.required(fields, path, "region");
        let region = region.and_then(|v| self.word(v, &join(path, "region"), BodyRegion::from_id));
        let side = self.required(fields, path, "side");
        let side = side.and_then(|v| self.word(v, &join(path, "side"), Laterality::from_id));
        let intensity = self.required(fields, path, "intensity");
        let intensity = intensity.and_then(|v| self.whole(v, &join(path, "intensity"), 10));
        let sensations = self.words(fields, path, "sensations", Sensation::from_id);
        let signs = self.words(fields, path, "signs", Sign::from_id);
        Some(Area {
            place: SidedRegion { region: region?, side: side? },
            intensity: intensity?,
            sensations,
            signs,
        })
    }

    fn activity(&mut self, value: &Value) -> Option<Activity> {
        let fields = self.object(value, "activity", &["kind", "effort", "novelty"])?;
        let kind = self.required(fields, "activity", "kind");
        let kind = kind.and_then(|v| self.word(v, "activity.kind", ActivityKind::from_id));
        let effort = field(fields, "effort").and_then(|v| self.word(v, "activity.effort", Effort::from_id));
        let novelty =
            field(fields, "novelty").and_then(|v| self.word(v, "activity.novelty", Novelty::from_id));
        Some(Activity { kind: kind?, effort, novelty })
    }

    fn object<'v>(&mut self, value: &'v Value, path: &str, known: &[&str]) -> Option<&'v [(String, Value)]> {
        let Value::Object(fields) = value else {
            return self.wrong_type(value, path, "an object");
        };
        for (index, (name, _)) in fields.iter().enumerate().take(MAX_ITEMS) {
            if !known.contains(&name.as_str()) {
                let message = ["unknown field; known are ", &known.join(", ")].concat();
                self.errors.add(join(path, echo(name)), ErrorCode::UnknownField, message);
            } else if fields[..index].iter().any(|(other, _)| other == name) {
                self.errors.add(join(path, name), ErrorCode::Duplicate, "given twice");
            }
        }
        if fields.len() > MAX_ITEMS {
            self.errors.add(path, ErrorCode::TooLong, "more fields than a report can have");
        }
        Some(fields)
    }

    fn required<'v>(&mut self, fields: &'v [(String, Value)], path: &str, name: &str) -> Option<&'v Value> {
        let value = field(fields, name);
        if value.is_none() {
            self.errors.add(join(path, name), ErrorCode::Missing, "required");
        }
        value
    }

    fn list<'v>(&mut self, value: &'v Value, path: &str) -> Option<&'v [Value]> {
        let Value::List(items) = value else {
            return self.wrong_type(value, path, "a list");
        };
        if items.len() > MAX_ITEMS {
            self.errors.add(path, ErrorCode::TooLong, "at most 256 items");
            return None;
        }
        Some(items)
    }

    fn words<T>(
        &mut self,
        fields: &[(String, Value)],
        path: &str,
        name: &str,
        from_id: fn(&str) -> Option<T>,
    ) -> Vec<T> {
        let path = join(path, name);
        let items = field(fields, name).and_then(|v| self.list(v, &path)).unwrap_or_default();
        let items = items.iter().enumerate();
        items.filter_map(|(i, v)| self.word(v, &indexed(&path, i), from_id)).collect()
    }

    fn word<T>(&mut self, value: &Value, path: &str, from_id: fn(&str) -> Option<T>) -> Option<T> {
        let Value::Text(text) = value else {
            return self.wrong_type(value, path, "a text");
        };
        let found = from_id(text);
        if found.is_none() {
            let message = ["“", echo(text), "” is not known here"].concat();
            self.errors.add(path, ErrorCode::UnknownValue, message);
        }
        found
    }

    fn whole(&mut self, value: &Value, path: &str, most: u8) -> Option<u8> {
        let Value::Number(number) = value else {
            return self.wrong_type(value, path, "a whole number");
        };
        if number.fract() != 0.0 || !(0.0..=f64::from(most)).contains(number) {
            let message = ["a whole number from 0 to ", &most.to_string()].concat();
            self.errors.add(path, ErrorCode::OutOfRange, message);
            return None;
        }
        // In range and whole, as was just checked.
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        Some(*number as u8)
    }

    fn hours(&mut self, fields: &[(String, Value)], name: &str) -> Option<f64> {
        match field(fields, name)? {
            Value::Number(hours) => Some(*hours),
            other => self.wrong_type(other, name, "a number of hours"),
        }
    }

    fn wrong_type<T>(&mut self, value: &Value, path: &str, expected: &str) -> Option<T> {
        let message = ["expected ", expected, ", found ", value.kind()].concat();
        self.errors.add(path, ErrorCode::WrongType, message);
        None
    }
}

/// A field's value; one that is `null` says nothing, as if it were not there.
fn field<'v>(fields: &'v [(String, Value)], name: &str) -> Option<&'v Value> {
    fields.iter().find(|(n, v)| n == name && *v != Value::Null).map(|(_, value)| value)
}

fn join(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { [path, ".", name].concat() }
}

/// As much of a text as an error repeats: a report may hold a megabyte where a word belongs.
fn echo(text: &str) -> &str {
    text.char_indices().nth(MAX_ECHO).map_or(text, |(end, _)| &text[..end])
}
