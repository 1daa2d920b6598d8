//! The store: records as they lie in a browser's storage or a file, of this schema and of earlier ones.
//!
//! | schema | what lies there |
//! | --- | --- |
//! | 1 | a report alone, as `engine::report` describes it (`sorewise:report` in local storage). Nobody wrote down when it was told |
//! | 2 | a record (see `record`), with `schema` before its fields; or `cleared`, the stamp up to which all is erased |
//!
//! What cannot be read is set aside with the reason, and the rest works. What is of a later schema makes the diary
//! read-only: an old tab must not write over what it does not understand.

use super::book::{Diary, Newer, SetAside};
use super::check_in::{Telling, UNTOLD_TIME};
use super::done::check;
use super::moment::Moment;
use super::record::{Id, Kind, Record, Unreadable, only};
use super::stamp::{Stamp, whole};
use crate::engine::Report;
use crate::value::Value;

/// The schema that is written.
pub const SCHEMA: u32 = 2;

/// What was read.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Loaded {
    /// All that can be read.
    pub diary: Diary,
    /// What cannot, as it lies there.
    pub set_aside: Vec<SetAside>,
    /// Whether something was of an earlier schema: it is to be written anew.
    pub migrated: bool,
}

/// A record as it is stored.
#[must_use]
pub fn stored(record: &Record) -> Value {
    let mut fields = vec![("schema".to_owned(), Value::Number(SCHEMA.into()))];
    if let Value::Object(data) = record.to_value() {
        fields.extend(data);
    }
    Value::Object(fields)
}

/// What else has to be stored: that all was erased, if it was.
#[must_use]
pub fn stored_clearing(diary: &Diary) -> Option<Value> {
    let cleared = diary.cleared()?.to_value();
    Some(Value::object().with("schema", Value::Number(SCHEMA.into())).with("cleared", cleared))
}

/// One step from a schema to the next: the data of the one as data of the other.
type Migration = fn(&Value, &Found<'_>) -> Result<Value, Unreadable>;

/// How data of schema 1 was found.
#[derive(Debug, Clone, Copy)]
pub struct Found<'a> {
    /// When it was found: it was told before that.
    pub at: Moment,
    /// The element's place on its site, by which each has a report of its own.
    pub place: &'a str,
}

/// The step that leads away from schema 1, from 2, and so on.
const MIGRATIONS: [Migration; SCHEMA as usize - 1] = [from_schema_1];

/// Reads what is stored, of whatever schema.
#[must_use]
pub fn load<'v>(items: impl IntoIterator<Item = &'v Value>, found: Found<'_>) -> Loaded {
    let mut loaded = Loaded::default();
    for item in items {
        match schema_of(item) {
            Some(schema) if schema > SCHEMA => loaded.diary.meet(Newer { schema }),
            schema => match read(item, schema, &found, &mut loaded.diary) {
                Ok(migrated) => loaded.migrated |= migrated,
                Err(why) => loaded.set_aside.push(SetAside { data: item.clone(), why }),
            },
        }
    }
    loaded
}

/// The schema that data says to have.
pub(super) fn schema_of(item: &Value) -> Option<u32> {
    u32::try_from(whole(item.get("schema")?, u32::MAX.into())?).ok()
}

/// Reads one item into a diary, and tells whether it was of an earlier schema.
fn read(item: &Value, schema: Option<u32>, found: &Found<'_>, diary: &mut Diary) -> Result<bool, Unreadable> {
    let schema = schema.filter(|schema| *schema > 0).ok_or_else(|| Unreadable::new("schema", "no schema"))?;
    let mut data = item.clone();
    for migration in MIGRATIONS.iter().skip(schema as usize - 1) {
        data = migration(&data, found)?;
    }
    if let Some(cleared) = data.get("cleared") {
        only(&data, "", &["schema", "cleared"])?;
        let cleared = Stamp::from_value(cleared).ok_or_else(|| Unreadable::new("cleared", "no stamp"))?;
        diary.clear(cleared);
        return Ok(schema < SCHEMA);
    }
    if let Value::Object(fields) = &mut data {
        fields.retain(|(name, _)| name != "schema");
    }
    let record = Record::from_value(&data)?;
    if !record.is_gone() {
        check(&record)?;
    }
    diary.merge_record(&record);
    Ok(schema < SCHEMA)
}

/// A report without a time becomes a check-in whose time is not known. Whoever finds it first, and how often, it is
/// the same record with the earliest of stamps: two tabs make no two of it, and once erased it stays so.
fn from_schema_1(item: &Value, found: &Found<'_>) -> Result<Value, Unreadable> {
    let report = Report::from_value(item).map_err(|errors| Unreadable::new("", errors.to_string()))?;
    // FNV-1a: any number will do that is another one for another place.
    let place = found
        .place
        .bytes()
        .fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    let made = Stamp { at: 1, by: place };
    let id = Id { kind: Kind::CheckIn, made };
    let mut diary = Diary::default();
    let telling = Telling { began: found.at, zone: None, report: &report, denied: &[] };
    // Nothing of a later schema is in a diary that is empty.
    let _ = diary.tell(id, telling, made, found.at);
    diary.write(id, vec![(UNTOLD_TIME.to_owned(), true.into())], made);
    Ok(diary.get(id).map_or(Value::Null, stored))
}
