//! Sixteen circumstances that must not matter: each tells the same story in another way, or tells something beside it
//! that says nothing of danger.

use crate::cases::read;
use serde_json::{Value as Json, json};
use sorewise::body::{BodyRegion, Laterality, SidedRegion};
use sorewise::engine::{
    ActivityKind, Area, Assessment, Earlier, EarlierArea, EquipmentSet, MovementPreferences, Plan, Report,
    Workout, assess, assess_for,
};

/// Its name in `cases/irrelevant.toml`, and the answer under it.
pub type Circumstance = (&'static str, fn(&str) -> Assessment);

pub const ALL: [Circumstance; 16] = [
    ("areas in another order", |case| changed(case, |report| report.areas.reverse())),
    ("feelings and signs of an area in another order", |case| {
        changed(case, |report| {
            for area in &mut report.areas {
                area.sensations.reverse();
                area.signs.reverse();
            }
        })
    }),
    ("signs of the person in another order", |case| changed(case, |report| report.signs.reverse())),
    ("left and right exchanged", |case| {
        changed(case, |report| {
            for area in &mut report.areas {
                area.place.side = area.place.side.mirrored();
            }
            for area in report.previous.iter_mut().flat_map(|earlier| &mut earlier.areas) {
                area.place.side = area.place.side.mirrored();
            }
        })
    }),
    ("another place marked, not sore", |case| {
        changed(case, |report| {
            let place = elsewhere(report);
            report.areas.push(Area::new(place.region, place.side, 0));
        })
    }),
    ("yesterday another place was not sore", |case| {
        changed(case, |report| {
            let areas = vec![EarlierArea { place: elsewhere(report), intensity: 0 }];
            report.previous.push(Earlier { hours_ago: 23.5, areas });
        })
    }),
    ("a week ago another place was sore", |case| {
        changed(case, |report| {
            let areas = vec![EarlierArea { place: elsewhere(report), intensity: 4 }];
            report.previous.push(Earlier { hours_ago: 170.0, areas });
        })
    }),
    ("a run is planned, how hard is not told", |case| {
        changed(case, |report| report.plan = Some(Plan { workout: Workout::Run, effort: None }))
    }),
    ("another kind of sport", |case| {
        changed(case, |report| {
            if let Some(activity) = report.activity.as_mut().filter(|it| it.kind != ActivityKind::None) {
                activity.kind = ActivityKind::Other;
            }
        })
    }),
    ("\"no\" where nothing was told", |case| {
        changed(case, |report| {
            report.context.pregnant.get_or_insert(false);
            report.context.blood_thinners.get_or_insert(false);
        })
    }),
    ("a good night and no stress where nothing was told", |case| {
        changed(case, |report| {
            report.context.sleep_hours.get_or_insert(8.0);
            report.context.stress.get_or_insert(1);
        })
    }),
    ("five minutes for movements", |case| {
        wished(case, MovementPreferences { minutes: 5, ..MovementPreferences::default() })
    }),
    ("no equipment for movements", |case| {
        wished(
            case,
            MovementPreferences { equipment: EquipmentSet::NOTHING, ..MovementPreferences::default() },
        )
    }),
    ("fields of the JSON in another order", |case| {
        assess(&read(&backwards(&serde_json::from_str(case).unwrap())).unwrap()).unwrap()
    }),
    ("null for every field that was not told", |case| {
        let nulls = with_nulls(serde_json::from_str(case).unwrap());
        assess(&read(&nulls.to_string()).unwrap()).unwrap()
    }),
    ("written out and read again", |case| {
        let written = serde_json::to_string(&read(case).unwrap().to_value()).unwrap();
        assess(&read(&written).unwrap()).unwrap()
    }),
];

fn changed(case: &str, change: fn(&mut Report)) -> Assessment {
    let mut report = read(case).unwrap();
    change(&mut report);
    assess(&report).unwrap()
}

fn wished(case: &str, wishes: MovementPreferences) -> Assessment {
    assess_for(&read(case).unwrap(), wishes).unwrap()
}

/// A place that the story does not name, nor its other side.
fn elsewhere(report: &Report) -> SidedRegion {
    let named = |region: BodyRegion| report.areas.iter().any(|area| area.place.region == region);
    let free = [BodyRegion::OuterCalf, BodyRegion::Fingers, BodyRegion::Obliques];
    let region = free.into_iter().find(|region| !named(*region)).unwrap();
    SidedRegion { region, side: Laterality::Left }
}

/// The JSON with the fields of each object from the last to the first.
fn backwards(value: &Json) -> String {
    match value {
        Json::Object(fields) => {
            let field = |(name, value): (&String, &Json)| format!("{}:{}", json!(name), backwards(value));
            format!("{{{}}}", fields.iter().rev().map(field).collect::<Vec<_>>().join(","))
        }
        Json::Array(items) => format!("[{}]", items.iter().map(backwards).collect::<Vec<_>>().join(",")),
        other => other.to_string(),
    }
}

/// The JSON with `null` for every field that it leaves out.
fn with_nulls(value: Json) -> Json {
    match value {
        Json::Object(mut fields) => {
            let names: &[&str] = if fields.contains_key("schema") {
                &[
                    "hours_since_activity",
                    "hours_since_onset",
                    "activity",
                    "signs",
                    "context",
                    "plan",
                    "previous",
                ]
            } else if fields.contains_key("region") {
                &["sensations", "signs"]
            } else {
                &[]
            };
            for name in names {
                fields.entry(*name).or_insert(Json::Null);
            }
            // What was sore before has no more to tell than how much.
            let inner = |(name, value): (String, Json)| {
                let value = if name == "previous" { value } else { with_nulls(value) };
                (name, value)
            };
            Json::Object(fields.into_iter().map(inner).collect())
        }
        Json::Array(items) => items.into_iter().map(with_nulls).collect(),
        other => other,
    }
}
