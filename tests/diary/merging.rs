//! Tabs that edit one diary, hear of each other late, twice or never: all come to the same, and nothing that was
//! acknowledged is lost.

use std::collections::BTreeMap;

use proptest::prelude::*;
use sorewise::diary::{Clock, Diary, Id, Kind, Record, Stamp};
use sorewise::value::Value;

/// What can happen in a tab.
#[derive(Debug, Clone)]
enum Event {
    Put { tab: usize, record: u64, field: usize, value: u8, now: u64 },
    Erase { tab: usize, record: u64, now: u64 },
    EraseAll { tab: usize, now: u64 },
    Undo { tab: usize, now: u64 },
    Hear { tab: usize, from: usize },
}

const FIELDS: [&str; 3] = ["area/calf/left", "area/calf/left/burning", "sign/fever"];

fn id(record: u64) -> Id {
    Id { kind: Kind::CheckIn, made: Stamp { at: record, by: 1 } }
}

fn events() -> impl Strategy<Value = Vec<Event>> {
    // Clocks of tabs disagree, and are put back: any time is possible at any step.
    let now = || 1_000_u64..1_050;
    let event = prop_oneof![
        8 => (0..4_usize, 1..4_u64, 0..3_usize, 0..4_u8, now())
            .prop_map(|(tab, record, field, value, now)| Event::Put { tab, record, field, value, now }),
        2 => (0..4_usize, 1..4_u64, now()).prop_map(|(tab, record, now)| Event::Erase { tab, record, now }),
        1 => (0..4_usize, now()).prop_map(|(tab, now)| Event::EraseAll { tab, now }),
        2 => (0..4_usize, now()).prop_map(|(tab, now)| Event::Undo { tab, now }),
        5 => (0..4_usize, 0..4_usize).prop_map(|(tab, from)| Event::Hear { tab, from }),
    ];
    prop::collection::vec(event, 0..40)
}

/// What was acknowledged: each write and each erasure with its stamp.
#[derive(Debug, Default)]
struct Log {
    writes: Vec<(Id, String, Value, Stamp)>,
    erased: Vec<(Option<Id>, Stamp)>,
}

impl Log {
    /// What must be there at the end: of each field the latest write, unless it was erased after that.
    fn outcome(&self) -> BTreeMap<(Id, String), Value> {
        let mut latest: BTreeMap<(Id, String), (Stamp, Value)> = BTreeMap::new();
        for (id, name, value, stamp) in &self.writes {
            let erased = |(of, at): &(Option<Id>, Stamp)| of.is_none_or(|of| of == *id) && at >= stamp;
            if self.erased.iter().any(erased) {
                continue;
            }
            let entry = latest.entry((*id, name.clone())).or_insert((*stamp, value.clone()));
            if *stamp > entry.0 {
                *entry = (*stamp, value.clone());
            }
        }
        let told = latest.into_iter().filter(|(_, (_, value))| *value != Value::Null);
        told.map(|(key, (_, value))| (key, value)).collect()
    }
}

fn outcome(diary: &Diary) -> BTreeMap<(Id, String), Value> {
    let fields = |record: &Record| {
        let id = record.id;
        record.fields().map(|(name, value)| ((id, name.to_owned()), value.clone())).collect::<Vec<_>>()
    };
    diary.records().flat_map(fields).collect()
}

/// Lets it happen, and gives the tabs at the end with all that was acknowledged.
fn happen(events: &[Event]) -> (Vec<Diary>, Log) {
    let mut tabs: Vec<Diary> = vec![Diary::default(); 4];
    let mut clocks: Vec<Clock> = (0..4).map(Clock::new).collect();
    let mut last_erased: Vec<Vec<Record>> = vec![Vec::new(); 4];
    let mut log = Log::default();
    // Whatever a step wrote has its stamp.
    let note = |log: &mut Log, diary: &Diary, stamp: Stamp| {
        for record in diary.records() {
            for name in ["at"].iter().chain(&FIELDS).filter(|name| record.stamp(name) == Some(stamp)) {
                let value = record.get(name).cloned().unwrap_or(Value::Null);
                log.writes.push((record.id, (*name).to_owned(), value, stamp));
            }
        }
    };
    for event in events {
        match *event {
            Event::Put { tab, record, field, value, now } => {
                let stamp = clocks[tab].tick(now);
                let value = if value == 0 { Value::Null } else { value.into() };
                let at = Value::list([Value::Number(1000.0), 0_u8.into()]);
                let fields = vec![("at".to_owned(), at), (FIELDS[field].to_owned(), value)];
                tabs[tab].put(id(record), fields, stamp).unwrap();
                note(&mut log, &tabs[tab], stamp);
            }
            Event::Erase { tab, record, now } => {
                let stamp = clocks[tab].tick(now);
                let before = tabs[tab].erase(id(record), stamp).unwrap();
                if !before.is_empty() {
                    log.erased.push((Some(id(record)), stamp));
                    last_erased[tab] = before;
                }
            }
            Event::EraseAll { tab, now } => {
                let stamp = clocks[tab].tick(now);
                last_erased[tab] = tabs[tab].erase_all(stamp).unwrap();
                log.erased.push((None, stamp));
            }
            Event::Undo { tab, now } => {
                let stamp = clocks[tab].tick(now);
                let before = std::mem::take(&mut last_erased[tab]);
                tabs[tab].restore(&before, stamp).unwrap();
                note(&mut log, &tabs[tab], stamp);
            }
            Event::Hear { tab, from } => {
                let theirs = tabs[from].clone();
                clocks[tab].hear(theirs.latest());
                tabs[tab].merge(&theirs);
            }
        }
    }
    (tabs, log)
}

fn merged<'a>(diaries: impl IntoIterator<Item = &'a Diary>) -> Diary {
    let mut all = Diary::default();
    for diary in diaries {
        all.merge(diary);
    }
    all
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(if std::env::var_os("SOREWISE_FULL").is_some() { 100_000 } else { 2_000 }))]

    #[test]
    fn all_tabs_come_to_the_same_and_nothing_is_lost(events in events(), order in Just([0, 1, 2, 3]).prop_shuffle()) {
        let (tabs, log) = happen(&events);
        let all = merged(&tabs);
        // In any order, twice, and in pairs.
        prop_assert_eq!(&merged(order.iter().map(|tab| &tabs[*tab])), &all);
        prop_assert_eq!(&merged(tabs.iter().chain(&tabs).chain([&all])), &all);
        let pairs = [merged([&tabs[order[0]], &tabs[order[1]]]), merged([&tabs[order[2]], &tabs[order[3]]])];
        prop_assert_eq!(&merged(&pairs), &all);
        // Record by record, as a store or another tab tells them.
        let mut slowly = tabs[order[0]].clone();
        for record in order.iter().flat_map(|tab| tabs[*tab].kept()) {
            slowly.merge_record(record);
        }
        slowly.merge(&all);
        prop_assert_eq!(&slowly, &all);
        prop_assert_eq!(outcome(&all), log.outcome());
    }
}

fn put(diary: &mut Diary, record: u64, field: &str, value: u8, stamp: Stamp) {
    let at = Value::list([Value::Number(1000.0), 0_u8.into()]);
    diary.put(id(record), vec![("at".to_owned(), at), (field.to_owned(), value.into())], stamp).unwrap();
}

#[test]
fn a_rating_in_each_of_two_tabs_stays() {
    let (mut one, mut other) = (Clock::new(1), Clock::new(2));
    let mut here = Diary::default();
    put(&mut here, 1, "area/calf/left", 4, one.tick(100));
    let mut there = here.clone();
    other.hear(there.latest());
    put(&mut here, 1, "area/calf/left", 6, one.tick(110));
    put(&mut there, 1, "area/biceps/right", 3, other.tick(105));
    here.merge(&there);
    let record = here.get(id(1)).unwrap();
    assert_eq!(record.get("area/calf/left"), Some(&6_u8.into()));
    assert_eq!(record.get("area/biceps/right"), Some(&3_u8.into()));
}

#[test]
fn erasing_wins_over_what_was_older_only_and_can_be_taken_back() {
    let (mut one, mut other) = (Clock::new(1), Clock::new(2));
    let mut here = Diary::default();
    put(&mut here, 1, "area/calf/left", 4, one.tick(100));
    put(&mut here, 2, "area/calf/left", 5, one.tick(100));
    let mut there = here.clone();
    other.hear(there.latest());
    put(&mut there, 1, "area/biceps/right", 3, other.tick(200));
    let before = here.erase(id(1), one.tick(150)).unwrap();
    here.merge(&there);
    let record = here.get(id(1)).unwrap();
    assert_eq!(record.get("area/calf/left"), None, "it was erased");
    assert_eq!(record.get("area/biceps/right"), Some(&3_u8.into()), "it was told after that");
    assert!(record.get("at").is_some(), "what was told after that still has its moment");
    one.hear(here.latest());
    here.restore(&before, one.tick(160)).unwrap();
    assert_eq!(here.get(id(1)).unwrap().get("area/calf/left"), Some(&4_u8.into()));
    // All of it, and back.
    let before = here.erase_all(one.tick(170)).unwrap();
    assert_eq!((here.records().count(), before.len()), (0, 2));
    let mut heard = there.clone();
    heard.merge(&here);
    assert_eq!(heard.records().count(), 0, "the other tab forgets, too");
    here.restore(&before, one.tick(171)).unwrap();
    heard.merge(&here);
    assert_eq!(outcome(&heard), outcome(&here));
    assert_eq!(heard.records().count(), 2);
}

#[test]
fn what_is_erased_is_not_kept_anywhere() {
    let mut clock = Clock::new(1);
    let mut diary = Diary::default();
    put(&mut diary, 1, "area/calf/left", 4, clock.tick(100));
    diary.erase(id(1), clock.tick(200)).unwrap();
    let left: Vec<_> = diary.kept().map(|record| sorewise::diary::json(&record.to_value())).collect();
    assert_eq!(left, [r#"{"id":"check-in/1-00000001","erased":[200,1]}"#]);
    diary.erase_all(clock.tick(300)).unwrap();
    assert_eq!(diary.kept().count(), 0);
}
