//! Intake: reads data of any shape into a report, and names every mistake.

use super::check::{
    AREAS, CONTEXT, MAX_AGE, MAX_ITEMS, MAX_PREVIOUS, MAX_RATING, PREVIOUS, Places, check_hours,
    check_length, check_schema, check_signs, check_sleep, check_time, check_unique, complain_of_place,
};
use super::error::{ErrorCode, Path, ReportErrors, top};
use super::report::{
    Activity, ActivityKind, Area, ClotRisk, Condition, Context, Earlier, EarlierArea, Effort, Few, Medicine,
    Novelty, OneOfFew, Plan, Report, SCHEMA, Sensation, Sign, Workout,
};
use crate::body::{BodyRegion, Laterality, SidedRegion, meant_by};
use crate::value::Value;

const ACTIVITY: Path<'static> = top("activity");
const PLAN: Path<'static> = top("plan");

/// The longest word that an error repeats.
const MAX_ECHO: usize = 40;

impl Report {
    /// Reads a report.
    ///
    /// # Errors
    /// Every mistake, each with its path: fields missing, unknown or given twice, values of
    /// another type, words that are not known, and all that [`Report::check`] looks for.
    pub fn from_value(value: &Value) -> Result<Self, ReportErrors> {
        let mut reader = Reader { errors: ReportErrors::default() };
        match reader.report(value) {
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
        let known = [
            "schema",
            "areas",
            "hours_since_activity",
            "hours_since_onset",
            "activity",
            "signs",
            "context",
            "plan",
            "previous",
        ];
        let fields = self.object(value, &Path::Report, &known)?;
        let schema = self
            .required(fields, &Path::Report, "schema")
            .and_then(|v| self.whole(v, &top("schema"), u8::MAX));
        if let Some(schema) = schema {
            check_schema(schema, &mut self.errors);
        }
        let listed =
            self.required(fields, &Path::Report, "areas").and_then(|v| self.list(v, &AREAS, MAX_ITEMS));
        let mut seen = Places::default();
        let areas = listed.unwrap_or_default().iter().enumerate();
        let areas = areas.filter_map(|(i, v)| self.area(v, &Path::Item(&AREAS, i), &mut seen)).collect();
        Some(Report {
            schema: SCHEMA,
            areas,
            hours_since_activity: self.hours(fields, "hours_since_activity"),
            hours_since_onset: self.hours(fields, "hours_since_onset"),
            activity: field(fields, "activity").and_then(|v| self.activity(v)),
            signs: self.signs(fields, &Path::Report, true),
            context: field(fields, "context").and_then(|v| self.context(v)).unwrap_or_default(),
            plan: field(fields, "plan").and_then(|v| self.plan(v)),
            previous: self.previous(fields),
        })
    }

    fn area(&mut self, value: &Value, path: &Path<'_>, seen: &mut Places) -> Option<Area> {
        let fields = self.object(value, path, &["region", "side", "intensity", "sensations", "signs"])?;
        let rated = self.rated(fields, path, seen);
        let sensations = self.words(fields, path, "sensations", Sensation::from_id);
        check_unique(&sensations, &Path::Field(path, "sensations"), &mut self.errors);
        let sensations = sensations.into_iter().map(|(_, sensation)| sensation).collect();
        let signs = self.signs(fields, path, false);
        let EarlierArea { place, intensity } = rated?;
        Some(Area { place, intensity, sensations, signs })
    }

    fn rated(
        &mut self,
        fields: &[(String, Value)],
        path: &Path<'_>,
        seen: &mut Places,
    ) -> Option<EarlierArea> {
        let region = self.required(fields, path, "region");
        let region = region.and_then(|v| self.region(v, &Path::Field(path, "region")));
        let side = self.required(fields, path, "side");
        let side = side.and_then(|v| self.word(v, &Path::Field(path, "side"), Laterality::from_id));
        let intensity = self.required(fields, path, "intensity");
        let intensity = intensity.and_then(|v| self.whole(v, &Path::Field(path, "intensity"), MAX_RATING));
        let place = SidedRegion { region: region?, side: side? };
        complain_of_place(place, seen.insert(place), path, &mut self.errors);
        Some(EarlierArea { place, intensity: intensity? })
    }

    /// A region by its id, or by a plain id that means one; where it can mean several, the error names them.
    fn region(&mut self, value: &Value, path: &Path<'_>) -> Option<BodyRegion> {
        if let Value::Text(text) = value {
            match meant_by(text) {
                [] => {}
                [one] => return Some(*one),
                several => {
                    let ids: Vec<&str> = several.iter().map(|region| region.id()).collect();
                    let message = ["“", text, "” can be ", &ids.join(", ")].concat();
                    self.errors.add(path, ErrorCode::UnknownValue, message);
                    return None;
                }
            }
        }
        self.word(value, path, BodyRegion::from_id)
    }

    fn previous(&mut self, fields: &[(String, Value)]) -> Vec<Earlier> {
        let listed = field(fields, "previous").and_then(|v| self.list(v, &PREVIOUS, MAX_PREVIOUS));
        let mut previous = Vec::new();
        for (index, value) in listed.unwrap_or_default().iter().enumerate() {
            let earlier = self.earlier(value, &Path::Item(&PREVIOUS, index), &previous);
            previous.extend(earlier);
        }
        previous
    }

    fn earlier(&mut self, value: &Value, path: &Path<'_>, before: &[Earlier]) -> Option<Earlier> {
        let fields = self.object(value, path, &["hours_ago", "areas"])?;
        let hours_ago = self.required(fields, path, "hours_ago");
        let hours_ago = hours_ago.and_then(|v| self.number(v, &Path::Field(path, "hours_ago")));
        if let Some(hours_ago) = hours_ago {
            check_time(hours_ago, before, path, &mut self.errors);
        }
        let inner = Path::Field(path, "areas");
        let listed = self.required(fields, path, "areas").and_then(|v| self.list(v, &inner, MAX_ITEMS));
        let mut seen = Places::default();
        let areas = listed.unwrap_or_default().iter().enumerate();
        let areas = areas.filter_map(|(i, v)| {
            let path = Path::Item(&inner, i);
            let fields = self.object(v, &path, &["region", "side", "intensity"])?;
            self.rated(fields, &path, &mut seen)
        });
        let areas = areas.collect();
        Some(Earlier { hours_ago: hours_ago?, areas })
    }

    fn context(&mut self, value: &Value) -> Option<Context> {
        let known = [
            "sleep_hours",
            "stress",
            "pregnant",
            "blood_thinners",
            "age",
            "clot_risk",
            "medicines",
            "conditions",
        ];
        let fields = self.object(value, &CONTEXT, &known)?;
        let sleep_hours =
            field(fields, "sleep_hours").and_then(|v| self.number(v, &Path::Field(&CONTEXT, "sleep_hours")));
        check_sleep(sleep_hours, &mut self.errors);
        Some(Context {
            sleep_hours,
            stress: field(fields, "stress")
                .and_then(|v| self.whole(v, &Path::Field(&CONTEXT, "stress"), MAX_RATING)),
            pregnant: field(fields, "pregnant")
                .and_then(|v| self.yes_or_no(v, &Path::Field(&CONTEXT, "pregnant"))),
            blood_thinners: field(fields, "blood_thinners")
                .and_then(|v| self.yes_or_no(v, &Path::Field(&CONTEXT, "blood_thinners"))),
            age: field(fields, "age").and_then(|v| self.whole(v, &Path::Field(&CONTEXT, "age"), MAX_AGE)),
            clot_risk: self.few(fields, "clot_risk", ClotRisk::from_id),
            medicines: self.few(fields, "medicines", Medicine::from_id),
            conditions: self.few(fields, "conditions", Condition::from_id),
        })
    }

    /// A list of the context.
    fn few<T: OneOfFew + PartialEq>(
        &mut self,
        fields: &[(String, Value)],
        name: &str,
        from_id: fn(&str) -> Option<T>,
    ) -> Few<T> {
        let words = self.words(fields, &CONTEXT, name, from_id);
        check_unique(&words, &Path::Field(&CONTEXT, name), &mut self.errors);
        words.into_iter().fold(Few::default(), |few, (_, word)| few.union(Few::of(&[word])))
    }

    fn plan(&mut self, value: &Value) -> Option<Plan> {
        let fields = self.object(value, &PLAN, &["workout", "effort"])?;
        let workout = self.required(fields, &PLAN, "workout");
        let workout = workout.and_then(|v| self.word(v, &Path::Field(&PLAN, "workout"), Workout::from_id));
        let effort = field(fields, "effort")
            .and_then(|v| self.word(v, &Path::Field(&PLAN, "effort"), Effort::from_id));
        Some(Plan { workout: workout?, effort })
    }

    fn signs(&mut self, fields: &[(String, Value)], path: &Path<'_>, of_person: bool) -> Vec<Sign> {
        let signs = self.words(fields, path, "signs", Sign::from_id);
        check_signs(&signs, of_person, &Path::Field(path, "signs"), &mut self.errors);
        signs.into_iter().map(|(_, sign)| sign).collect()
    }

    fn activity(&mut self, value: &Value) -> Option<Activity> {
        let fields = self.object(value, &ACTIVITY, &["kind", "effort", "novelty"])?;
        let kind = self.required(fields, &ACTIVITY, "kind");
        let kind = kind.and_then(|v| self.word(v, &Path::Field(&ACTIVITY, "kind"), ActivityKind::from_id));
        let effort = field(fields, "effort")
            .and_then(|v| self.word(v, &Path::Field(&ACTIVITY, "effort"), Effort::from_id));
        let novelty = field(fields, "novelty")
            .and_then(|v| self.word(v, &Path::Field(&ACTIVITY, "novelty"), Novelty::from_id));
        Some(Activity { kind: kind?, effort, novelty })
    }

    fn object<'v>(
        &mut self,
        value: &'v Value,
        path: &Path<'_>,
        known: &[&str],
    ) -> Option<&'v [(String, Value)]> {
        let Value::Object(fields) = value else {
            return self.wrong_type(value, path, "an object");
        };
        for (index, (name, _)) in fields.iter().enumerate().take(MAX_ITEMS) {
            if !known.contains(&name.as_str()) {
                let message = ["unknown field; known are ", &known.join(", ")].concat();
                self.errors.add(&Path::Field(path, echo(name)), ErrorCode::UnknownField, message);
            } else if fields[..index].iter().any(|(other, _)| other == name) {
                self.errors.add(&Path::Field(path, name), ErrorCode::Duplicate, "given twice");
            }
        }
        if fields.len() > MAX_ITEMS {
            self.errors.add(path, ErrorCode::TooLong, "more fields than a report can have");
        }
        Some(fields)
    }

    fn required<'v>(
        &mut self,
        fields: &'v [(String, Value)],
        path: &Path<'_>,
        name: &str,
    ) -> Option<&'v Value> {
        let value = field(fields, name);
        if value.is_none() {
            self.errors.add(&Path::Field(path, name), ErrorCode::Missing, "required");
        }
        value
    }

    fn list<'v>(&mut self, value: &'v Value, path: &Path<'_>, most: usize) -> Option<&'v [Value]> {
        let Value::List(items) = value else {
            return self.wrong_type(value, path, "a list");
        };
        check_length(items.len(), most, path, &mut self.errors);
        (items.len() <= most).then_some(items)
    }

    /// The words that are known, each with its index in the list.
    fn words<T>(
        &mut self,
        fields: &[(String, Value)],
        path: &Path<'_>,
        name: &str,
        from_id: fn(&str) -> Option<T>,
    ) -> Vec<(usize, T)> {
        let path = Path::Field(path, name);
        let items = field(fields, name).and_then(|v| self.list(v, &path, MAX_ITEMS)).unwrap_or_default();
        let items = items.iter().enumerate();
        items.filter_map(|(i, v)| Some((i, self.word(v, &Path::Item(&path, i), from_id)?))).collect()
    }

    fn word<T>(&mut self, value: &Value, path: &Path<'_>, from_id: fn(&str) -> Option<T>) -> Option<T> {
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

    fn whole(&mut self, value: &Value, path: &Path<'_>, most: u8) -> Option<u8> {
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
        let hours = self.number(field(fields, name)?, &top(name));
        check_hours(hours, &top(name), &mut self.errors);
        hours
    }

    fn number(&mut self, value: &Value, path: &Path<'_>) -> Option<f64> {
        match value {
            Value::Number(hours) => Some(*hours),
            other => self.wrong_type(other, path, "a number of hours"),
        }
    }

    fn yes_or_no(&mut self, value: &Value, path: &Path<'_>) -> Option<bool> {
        match value {
            Value::Bool(value) => Some(*value),
            other => self.wrong_type(other, path, "true or false"),
        }
    }

    fn wrong_type<T>(&mut self, value: &Value, path: &Path<'_>, expected: &str) -> Option<T> {
        let message = ["expected ", expected, ", found ", value.kind()].concat();
        self.errors.add(path, ErrorCode::WrongType, message);
        None
    }
}

/// A field's value; one that is `null` says nothing, as if it were not there.
fn field<'v>(fields: &'v [(String, Value)], name: &str) -> Option<&'v Value> {
    fields.iter().find(|(n, v)| n == name && *v != Value::Null).map(|(_, value)| value)
}

/// As much of a text as an error repeats: a report may hold a megabyte where a word belongs.
fn echo(text: &str) -> &str {
    text.char_indices().nth(MAX_ECHO).map_or(text, |(end, _)| &text[..end])
}
