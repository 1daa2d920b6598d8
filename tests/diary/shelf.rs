//! What a person does to all that is stored: erases it, brings it back, takes in a file.

use sorewise::diary::{Erased, FileFound, Keeping, Refused, Shelf, export};
use sorewise::engine::{Context, Report};
use sorewise::value::Value;

use super::keeping::{Store, after, calf, found, open, store, tell};

/// Two days in a store, and a tab that tells the second one.
fn two_days() -> (Store, Keeping, Report) {
    let mut kept = Store::new();
    let (mut monday, _) = open(1, &kept, after(0.0));
    tell(
        &mut monday,
        &Report { context: Context { age: Some(41), ..Context::default() }, ..calf(6) },
        after(0.1),
    );
    store(&mut monday, &mut kept, after(0.1)).unwrap();
    let (mut tuesday, opening) = open(2, &kept, after(26.0));
    let shown = Report { areas: calf(4).areas, ..opening.report };
    tell(&mut tuesday, &shown, after(26.1));
    store(&mut tuesday, &mut kept, after(26.1)).unwrap();
    assert_eq!((tuesday.diary().check_ins().len(), shown.previous.len()), (2, 1));
    (kept, tuesday, shown)
}

/// What a tab that opens the store finds.
fn reopened(kept: &Store) -> usize {
    open(9, kept, after(26.5)).0.diary().check_ins().len()
}

fn read(file: &str) -> Value {
    serde_json::from_str(file).unwrap()
}

#[test]
fn what_is_being_told_is_erased_and_comes_back() {
    let (mut kept, mut tab, shown) = two_days();
    let mut shelf = Shelf::default();
    let here = tab.here().unwrap();
    shelf.erase(&mut tab, here, after(26.2)).unwrap();
    let opening = tab.after_edit(&shown, after(26.2));
    assert!(opening.report.areas.is_empty(), "it is not shown any more");
    assert_eq!(opening.report.context.age, Some(41), "who the person is stays");
    assert!(opening.asks.is_some(), "the day before is asked");
    assert!(!tell(&mut tab, &opening.report, after(26.2)) || tab.has_changed());
    store(&mut tab, &mut kept, after(26.2)).unwrap();
    assert_eq!(reopened(&kept), 1);
    assert_eq!(shelf.undo(&mut tab, after(26.3)), Ok(Some(Erased::One)));
    let opening = tab.after_edit(&opening.report, after(26.3));
    assert_eq!((opening.report.areas, opening.asks, tab.here()), (shown.areas, None, Some(here)));
    store(&mut tab, &mut kept, after(26.3)).unwrap();
    assert_eq!(reopened(&kept), 2);
    assert_eq!(shelf.undo(&mut tab, after(26.4)), Ok(None), "once");
}

#[test]
fn nothing_looks_back_on_what_was_erased() {
    let (mut kept, mut tab, shown) = two_days();
    let mut shelf = Shelf::default();
    let first = tab.diary().check_ins()[0].id;
    shelf.erase(&mut tab, first, after(26.2)).unwrap();
    let opening = tab.after_edit(&shown, after(26.2));
    assert_eq!((opening.report.areas.clone(), opening.report.previous.len()), (shown.areas, 0));
    assert_eq!((opening.last, opening.asks), (None, None));
    // Told on, it does not come back by another way.
    tell(&mut tab, &Report { areas: calf(3).areas, ..opening.report }, after(26.3));
    store(&mut tab, &mut kept, after(26.3)).unwrap();
    assert!(
        !kept
            .values()
            .any(|item| matches!(item.get("told"), Some(told) if format!("{told:?}").contains("previous")))
    );
    shelf.forget();
    assert_eq!(shelf.undo(&mut tab, after(26.4)), Ok(None), "it was let go of");
    assert_eq!(reopened(&kept), 1);
}

#[test]
fn erasing_all_outlives_a_death_before_the_commit() {
    let (mut kept, mut tab, shown) = two_days();
    let mut shelf = Shelf::default();
    shelf.erase_all(&mut tab, after(26.2)).unwrap();
    let opening = tab.after_edit(&shown, after(26.2));
    assert_eq!(opening.report, Report::default());
    let hasty = tab.in_haste();
    // It dies here: the store has all of it.
    assert_eq!(reopened(&kept), 2);
    let mut next = Keeping::new(5);
    let items: Vec<_> = kept.iter().map(|(key, data)| (key.clone(), data.clone())).collect();
    next.take_in(&items, found(after(26.3)));
    next.take_in_hasty(&hasty, found(after(26.3)));
    assert_eq!(next.begin(after(26.3)).report, Report::default());
    assert!(next.has_changed(), "the store still has it");
    store(&mut next, &mut kept, after(26.3)).unwrap();
    assert_eq!(reopened(&kept), 0);
    assert_eq!(kept.keys().collect::<Vec<_>>(), [""], "nothing is left but that it was erased");
}

#[test]
fn erased_as_a_whole_it_comes_back_as_a_whole() {
    let (mut kept, mut tab, shown) = two_days();
    let mut shelf = Shelf::default();
    shelf.erase_all(&mut tab, after(26.2)).unwrap();
    let opening = tab.after_edit(&shown, after(26.2));
    store(&mut tab, &mut kept, after(26.2)).unwrap();
    assert_eq!((shelf.erased(), reopened(&kept)), (Some(Erased::All), 0));
    assert_eq!(shelf.undo(&mut tab, after(26.3)), Ok(Some(Erased::All)));
    let opening = tab.after_edit(&opening.report, after(26.3));
    assert_eq!((opening.report.areas, opening.report.context.age), (shown.areas, Some(41)));
    store(&mut tab, &mut kept, after(26.3)).unwrap();
    assert_eq!(reopened(&kept), 2);
}

#[test]
fn a_file_is_shown_then_taken_in_and_stored() {
    let (_, tab, _) = two_days();
    let file = export(tab.diary());
    let mut kept = Store::new();
    let (mut fresh, _) = open(7, &kept, after(26.3));
    let mut shelf = Shelf::default();
    shelf.look_at(&fresh, &read(&file));
    let Some(FileFound::Offers(changes)) = shelf.found().cloned() else { panic!("{:?}", shelf.found()) };
    assert_eq!((changes.added.len(), changes.changed.len(), changes.same), (3, 0, 0));
    assert!(fresh.is_empty() && !fresh.has_changed(), "a look changes nothing");
    assert!(shelf.take_in(&mut fresh, after(26.4)));
    assert_eq!(shelf.found(), Some(&FileFound::Taken(changes)));
    // Its stamps are older than this tab.
    store(&mut fresh, &mut kept, after(26.4)).unwrap();
    let (again, _) = open(8, &kept, after(26.5));
    assert_eq!(export(again.diary()), file);
    assert!(!shelf.take_in(&mut fresh, after(26.5)), "once");
    shelf.look_at(&fresh, &read(&file));
    assert!(matches!(shelf.found(), Some(FileFound::Offers(changes)) if changes.same == 3));
}

#[test]
fn what_cannot_be_taken_in_changes_nothing() {
    let (_, mut tab, _) = two_days();
    let file = export(tab.diary());
    let newer = file.replacen("\"schema\":2", "\"schema\":3", 1);
    let odd = file.replacen("\"area/calf/left\":6", "\"area/calf/left\":66", 1);
    assert!(newer != file && odd != file);
    let mut shelf = Shelf::default();
    for (data, is_newer) in
        [(Value::Null, false), (read(&newer), true), (read(&odd), false), (Value::object(), false)]
    {
        shelf.look_at(&tab, &data);
        let Some(FileFound::Refused(why)) = shelf.found() else { panic!("{:?}", shelf.found()) };
        assert_eq!(matches!(why, Refused::Newer(_)), is_newer);
        assert!(!shelf.take_in(&mut tab, after(26.4)) && !tab.has_changed());
        assert_eq!(export(tab.diary()), file);
    }
    shelf.leave();
    assert_eq!(shelf.found(), None);
}
