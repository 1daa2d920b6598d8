//! Inputs of any kind for what reads reports: bytes, JSON of any shape, reports that are almost right.

use proptest::prelude::*;
use proptest::sample::{Index, select};
use sorewise::body::{REGIONS, SidedRegion};
use sorewise::engine::{
    ActivityKind, ClotRisk, Condition, Effort, Medicine, Novelty, Sensation, Sign, Workout,
};

use super::every_place;

const FIELDS: &str = "schema areas region side intensity sensations signs hours_since_activity hours_since_onset \
    activity kind effort novelty context sleep_hours stress pregnant blood_thinners age clot_risk medicines conditions plan workout previous \
    hours_ago __proto__ constructor";

/// Numbers as they stand in JSON, the usual ones first.
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

/// How many of [`NUMBERS`] are ratings.
const RATINGS: usize = 7;

/// Pieces that change the structure of JSON.
const PIECES: [&str; 11] = ["[", "]", "{", "}", "\"", ",", ":", "\\u0000", "1e9999", "-", "null"];

fn quoted(text: &str) -> String {
    serde_json::to_string(text).unwrap()
}

fn list(items: &[String]) -> String {
    format!("[{}]", items.join(","))
}

fn field() -> impl Strategy<Value = String> {
    select(FIELDS.split_whitespace().collect::<Vec<_>>()).prop_map(quoted)
}

fn word() -> impl Strategy<Value = String> {
    let mut words = vec!["left", "right", "midline", "", "ü💥", "\u{0}", "Calf", "null"];
    words.extend(REGIONS.iter().map(|info| info.id));
    words.extend(Sensation::ALL.iter().map(|word| word.id()));
    words.extend(Sign::ALL.iter().map(|word| word.id()));
    words.extend(ActivityKind::ALL.iter().map(|word| word.id()));
    words.extend(Effort::ALL.iter().map(|word| word.id()));
    words.extend(Novelty::ALL.iter().map(|word| word.id()));
    words.extend(ClotRisk::ALL.iter().map(|word| word.id()));
    words.extend(Medicine::ALL.iter().map(|word| word.id()));
    words.extend(Condition::ALL.iter().map(|word| word.id()));
    words.extend(Workout::ALL.iter().map(|word| word.id()));
    select(words).prop_map(quoted)
}

fn number() -> impl Strategy<Value = String> {
    select(NUMBERS.to_vec()).prop_map(str::to_owned)
}

fn rating() -> impl Strategy<Value = String> {
    select(NUMBERS[..RATINGS].to_vec()).prop_map(str::to_owned)
}

/// JSON of any shape, with words of the schema in it.
fn json() -> impl Strategy<Value = String> {
    let simple = select(vec!["null", "true", "false"]).prop_map(str::to_owned);
    let leaf = prop_oneof![1 => simple, 1 => number(), 2 => word()];
    leaf.prop_recursive(4, 64, 5, |inner| {
        let object = prop::collection::vec((field(), inner.clone()), 0..6).prop_map(|fields| {
            let fields: Vec<String> = fields.iter().map(|(name, value)| format!("{name}:{value}")).collect();
            format!("{{{}}}", fields.join(","))
        });
        prop_oneof![1 => prop::collection::vec(inner, 0..5).prop_map(|items| list(&items)), 2 => object]
    })
}

/// Mostly some of the fitting ones; now and then any, and the same one twice.
fn some_ids<T: Copy + std::fmt::Debug + 'static>(
    all: &[T],
    fits: fn(&T) -> bool,
    id: fn(T) -> &'static str,
) -> BoxedStrategy<String> {
    let fitting: Vec<T> = all.iter().copied().filter(fits).collect();
    let ids = prop_oneof![
        9 => prop::sample::subsequence(fitting, 0..5),
        1 => prop::collection::vec(select(all.to_vec()), 0..5),
    ];
    ids.prop_map(move |ids| list(&ids.into_iter().map(|it| quoted(id(it))).collect::<Vec<_>>())).boxed()
}

fn area() -> impl Strategy<Value = String> {
    let intensity = prop_oneof![19 => rating(), 1 => number()];
    let sensations = prop::option::weighted(0.4, some_ids(Sensation::ALL, |_| true, Sensation::id));
    let signs = prop::option::weighted(0.4, some_ids(Sign::ALL, |sign| !sign.of_person(), Sign::id));
    (select(every_place()), intensity, sensations, signs).prop_map(|(place, intensity, sensations, signs)| {
        let SidedRegion { region, side } = place;
        let part = |name: &str, value: Option<String>| value.map(|value| format!(r#","{name}":{value}"#));
        format!(
            r#"{{"region":"{}","side":"{}","intensity":{intensity}{}{}}}"#,
            region.id(),
            side.id(),
            part("sensations", sensations).unwrap_or_default(),
            part("signs", signs).unwrap_or_default(),
        )
    })
}

fn previous() -> impl Strategy<Value = String> {
    let area = rating()
        .prop_map(|intensity| format!(r#"{{"region":"calf","side":"left","intensity":{intensity}}}"#));
    let earlier = (0..300_u16, prop::collection::vec(area, 0..3))
        .prop_map(|(hours, areas)| format!(r#"{{"hours_ago":{hours},"areas":{}}}"#, list(&areas)));
    prop::collection::vec(earlier, 0..4).prop_map(|items| list(&items))
}

fn activity() -> impl Strategy<Value = String> {
    select(ActivityKind::ALL.to_vec())
        .prop_map(|kind| format!(r#"{{"kind":"{}","effort":"hard","novelty":"new"}}"#, kind.id()))
}

fn context() -> impl Strategy<Value = String> {
    let risks = some_ids(ClotRisk::ALL, |_| true, ClotRisk::id);
    let medicines = some_ids(Medicine::ALL, |_| true, Medicine::id);
    let conditions = some_ids(Condition::ALL, |_| true, Condition::id);
    (0..26_u8, 0..12_u8, 0..125_u8, risks, medicines, conditions).prop_map(
        |(sleep, stress, age, risks, medicines, conditions)| {
            format!(
                r#"{{"sleep_hours":{sleep},"stress":{stress},"pregnant":true,"age":{age},"clot_risk":{risks},"medicines":{medicines},"conditions":{conditions}}}"#
            )
        },
    )
}

fn plan() -> impl Strategy<Value = String> {
    select(Workout::ALL.to_vec())
        .prop_map(|workout| format!(r#"{{"workout":"{}","effort":"hard"}}"#, workout.id()))
}

/// A report that is right in most places.
fn near_report() -> impl Strategy<Value = String> {
    let hours = || (0..400_u16).prop_map(|hours| hours.to_string());
    let named = |name: &'static str, chance: f64, value: BoxedStrategy<String>| {
        prop::option::weighted(chance, value.prop_map(move |value| format!(r#","{name}":{value}"#)))
    };
    let known = (
        named("hours_since_activity", 0.5, hours().boxed()),
        named("hours_since_onset", 0.5, hours().boxed()),
        named("activity", 0.3, activity().boxed()),
        named("context", 0.3, context().boxed()),
        named("plan", 0.3, plan().boxed()),
        named("signs", 0.2, some_ids(Sign::ALL, |sign| sign.of_person(), Sign::id)),
        named("previous", 0.2, previous().boxed()),
    );
    let stray =
        prop::option::weighted(0.1, (field(), json()).prop_map(|(name, value)| format!(",{name}:{value}")));
    (prop::collection::vec(area(), 0..5), known, stray).prop_map(|(areas, known, stray)| {
        let (activity_h, onset_h, activity, context, plan, signs, previous) = known;
        let fields = [activity_h, onset_h, activity, context, plan, signs, previous, stray];
        let fields: String = fields.into_iter().flatten().collect();
        format!(r#"{{"schema":1,"areas":{}{fields}}}"#, list(&areas))
    })
}

/// A change to bytes, at a place that depends on their number.
#[derive(Debug, Clone)]
enum Spoil {
    Change(Index, u8),
    Remove(Index),
    Truncate(Index),
    Double(Index, usize),
    Insert(Index, &'static str),
}

impl Spoil {
    fn apply(&self, bytes: &mut Vec<u8>) {
        let place = |index: &Index| index.index(bytes.len() + 1);
        match self {
            Self::Change(at, byte) => {
                let at = place(at);
                if let Some(place) = bytes.get_mut(at) {
                    *place = *byte;
                }
            }
            Self::Remove(at) => {
                let at = place(at);
                if at < bytes.len() {
                    bytes.remove(at);
                }
            }
            Self::Truncate(at) => bytes.truncate(place(at)),
            Self::Double(at, length) => {
                let at = place(at);
                let part = bytes[at..(at + length).min(bytes.len())].to_vec();
                bytes.splice(at..at, part);
            }
            Self::Insert(at, piece) => {
                let at = place(at);
                bytes.splice(at..at, piece.bytes());
            }
        }
    }
}

fn spoil() -> impl Strategy<Value = Spoil> {
    let at = any::<Index>;
    prop_oneof![
        (at(), any::<u8>()).prop_map(|(at, byte)| Spoil::Change(at, byte)),
        at().prop_map(Spoil::Remove),
        at().prop_map(Spoil::Truncate),
        (at(), 0..40_usize).prop_map(|(at, length)| Spoil::Double(at, length)),
        (at(), select(PIECES.to_vec())).prop_map(|(at, piece)| Spoil::Insert(at, piece)),
    ]
}

/// Bytes that come in; a failure shows them as text.
#[derive(Clone)]
pub struct Input(pub Vec<u8>);

impl std::fmt::Debug for Input {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", self.0.escape_ascii())
    }
}

/// Whatever may come in, about a quarter of each: reports that are almost right, such reports with bytes
/// changed, cut out, doubled or put in, JSON of any shape, and bytes.
pub fn inputs() -> impl Strategy<Value = Input> {
    let spoiled = (near_report(), prop::collection::vec(spoil(), 1..6)).prop_map(|(report, spoils)| {
        let mut bytes = report.into_bytes();
        for spoil in spoils {
            spoil.apply(&mut bytes);
        }
        bytes
    });
    let bytes = prop_oneof![
        near_report().prop_map(String::into_bytes),
        spoiled,
        json().prop_map(String::into_bytes),
        prop::collection::vec(any::<u8>(), 0..60),
    ];
    bytes.prop_map(Input)
}
