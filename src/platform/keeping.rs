//! Keeping what is told: between the diary (`diary/keeping.rs`), the store (`static/diary.js`) and the widget.
//!
//! What was told is written down in haste first, in local storage, which is done before the page can go; then it goes to
//! `IndexedDB`, and once that has committed nothing is in haste any more. So local storage holds, for each place: nothing, where
//! nothing is kept; `[]`, where all lies in `IndexedDB`; a list of the records that are not there yet; or a report, of a version
//! that knew no diary, or of the moments before the diary was loaded.

use std::any::Any;
use std::rc::Rc;

use js_sys::JSON;
use wasm_bindgen::JsValue;

use super::storage;
use super::widget::Inner;
use super::{deferred as later, exchange};
use crate::body::Physique;
use crate::diary::{Choice, Chosen, Found, Keeping, Kind, Looked, Moment, Newer, Opening, Told};
use crate::engine::{MovementPreferences, Report};
use crate::session::{Backup, Given, HostRequest, Kept, Shared, Skipped, Trouble, Visit, routine_done_of};
use crate::ui::deferred::assessment;
use crate::value::Value;

/// The diary of a widget at work.
pub(super) struct Book {
    pub(super) keeping: Keeping,
    place: String,
    pub(super) visit: Visit,
    /// What is chosen, as the page looks and does.
    chosen: Chosen,
    /// What the person does to all that is stored, a `diary::Shelf`. Of any type: what ends it is not in this part.
    pub(super) shelf: Option<Box<dyn Any>>,
    /// Minutes that the wall clock is ahead of UTC, and the time zone's name, when we heard of them last.
    pub(super) offset: i16,
    zone: Option<String>,
    /// Whether the store does not work.
    fails: bool,
    /// Whether the browser deletes what a page keeps that is not visited for a while.
    erases: bool,
}

/// So many check-ins are worth asking the browser not to delete them.
const WORTH_ASKING: usize = 3;
/// Deeper than any record; a cyclic object ends here.
const DEEPEST: usize = 12;

/// Does what the store, another tab or the clock asks for; gives what the store is to do (see `static/diary.js`).
pub fn hear(inner: &Rc<Inner>, message: &JsValue) -> JsValue {
    let message = exchange::value_to(message, DEEPEST);
    let Some(Value::Text(on)) = message.get("on") else { return JsValue::NULL };
    if on == "found" {
        found(inner, &message);
        return JsValue::NULL;
    }
    if on == "file" {
        later::show(inner, &message);
        return JsValue::NULL;
    }
    let Some(mut book) = take(inner) else { return JsValue::NULL };
    let now = book.hear_clock(&message);
    let mut answer = Value::Null;
    let mut report = None;
    let mut lacks = false;
    let mut anew = false;
    match on.as_str() {
        "keep" => {
            let mut keys = book.keeping.to_store();
            if !keys.is_empty() {
                keys.push(String::new());
            }
            answer = Value::names(keys.iter().map(String::as_str));
        }
        "there" => {
            let shown = book.tell_first(inner, now);
            match book.keeping.merged(&items(&message), Found { at: now, place: &book.place }) {
                Ok(items) => {
                    let item = |(key, data): (String, Value)| Value::list([key.as_str().into(), data]);
                    answer = Value::list(items.into_iter().map(item));
                }
                Err(Newer { .. }) => book.trouble(Trouble::Newer),
            }
            // Another tab may have written there, and not been heard yet.
            report = book.keeping.follow(&shown, now);
        }
        "kept" => {
            answer = book.kept(inner).into();
            lacks = book.keeping.has_changed();
        }
        "failed" => book.failed(inner),
        "away" => book.visit.away = true,
        "newer" => {
            book.keeping.meet(Newer { schema: u32::MAX });
            book.trouble(Trouble::Newer);
        }
        "heard" => {
            let shown = book.tell_first(inner, now);
            let place = book.place.clone();
            report = book.keeping.hear(&items(&message), &shown, now, Found { at: now, place: &place });
            if book.keeping.diary().may_write().is_err() {
                book.trouble(Trouble::Newer);
            }
            // Two check-ins of one visit may have become one.
            lacks = book.keeping.has_changed();
        }
        "look" if inner.saving.borrow().is_none() => {
            let shown = Rc::clone(&inner.report.borrow());
            match book.keeping.look(&shown, now) {
                Some(Looked::GoneOn(gone_on)) => report = Some(gone_on),
                Some(Looked::Again(opening)) => {
                    report = Some(opening.report.clone());
                    book.visit.opening = Some(Rc::new(*opening));
                    book.visit.number += 1;
                    book.visit.kept = Kept::Nothing;
                    anew = book.skip_anew(now);
                }
                None => {}
            }
        }
        _ => {}
    }
    if report.is_some() && on != "look" {
        book.answered_elsewhere();
    }
    lacks |= anew;
    book.give_back(inner, report.map(|report| (report, true)));
    if anew {
        give(inner);
    }
    if lacks {
        let page = inner.ask.borrow().clone();
        HostRequest::keep().ask(|request| exchange::ask(page.as_ref(), &request));
    }
    exchange::to_js(&answer)
}

/// Keeps what is told by now. Gives whether there is a diary that does.
pub fn keep(inner: &Inner) -> bool {
    let report = Rc::clone(&inner.report.borrow());
    let answer =
        inner.last.of(&report, inner.preferences.get(), &assessment).map(|answer| answer.disposition);
    let page = inner.ask.borrow().clone();
    let ask = |request: Value| exchange::ask(page.as_ref(), &request);
    let at = HostRequest::now().ask(ask);
    let Some(mut book) = take(inner) else { return false };
    let now = Moment { at, offset: book.offset };
    let denied = book.visit.denied.take();
    if inner.props.borrow().visit.is_none() {
        // The page has set a report of its own.
        book.visit.opening = None;
    }
    let told = Told { report: &report, denied: &denied, answer, zone: book.zone.as_deref() };
    let mut news = book.keeping.tell(told, now);
    if news.is_ok() {
        news = book.choose_movements(inner.preferences.get(), now).map(|chosen| chosen || news == Ok(true));
    }
    match news {
        Ok(true) => {
            book.visit.kept = Kept::Waits;
            book.write_in_haste(inner);
        }
        Ok(false) => {}
        Err(Newer { .. }) => book.trouble(Trouble::Newer),
    }
    book.give_back(inner, None);
    if news == Ok(true) {
        HostRequest::keep().ask(ask);
    }
    true
}

/// Keeps a routine that was done, or a part of it.
pub fn routine_done(inner: &Rc<Inner>, request: &Value) {
    edit(inner, |book, now| {
        routine_done_of(request, book.offset).map_or(Ok(false), |done| book.keeping.routine_done(&done, now))
    });
}

/// Keeps what was chosen, or which questions were skipped.
pub fn choose(inner: &Rc<Inner>, request: &Value) {
    let value = request.get("value").cloned().unwrap_or(Value::Null);
    let choice = match request.get("name") {
        Some(Value::Text(name)) => Choice::from_id(name),
        _ => None,
    };
    let language = match &value {
        Value::Text(language) if choice == Some(Choice::Language) => Some(language.clone()),
        _ => None,
    };
    edit(inner, |book, now| match (choice, value) {
        (Some(choice), value) => book.keeping.choose(choice, value, now),
        (None, Value::Object(skipped)) => book.keeping.skip(skipped, now),
        (None, _) => Ok(false),
    });
    if language.is_some() {
        let page = inner.ask.borrow().clone();
        HostRequest::look(language.as_deref()).ask(|request| exchange::ask(page.as_ref(), &request));
    }
}

/// Keeps which build was chosen, also where there is no diary so far.
pub fn build_chosen(inner: &Rc<Inner>, build: Physique) {
    storage::keep_build(build);
    edit(inner, |book, now| book.keeping.choose(Choice::Build, build.id().into(), now));
}

/// How a routine sounds, where that was chosen.
pub fn sounds(inner: &Inner) -> Option<u16> {
    let book = inner.book.borrow();
    let book: &Book = book.as_ref()?.downcast_ref()?;
    book.chosen.sounds
}

/// Edits the diary; where that is news (`true`), it is kept.
fn edit(inner: &Inner, change: impl FnOnce(&mut Book, Moment) -> Result<bool, Newer>) {
    let page = inner.ask.borrow().clone();
    let ask = |request: Value| exchange::ask(page.as_ref(), &request);
    let at = HostRequest::now().ask(ask);
    let Some(mut book) = take(inner) else { return };
    let now = Moment { at, offset: book.offset };
    let news = change(&mut book, now);
    match news {
        Ok(true) => {
            book.visit.kept = Kept::Waits;
            book.write_in_haste(inner);
        }
        Err(Newer { .. }) => book.trouble(Trouble::Newer),
        Ok(false) => {}
    }
    book.give_back(inner, None);
    if news == Ok(true) {
        HostRequest::keep().ask(ask);
    }
}

/// Ends the offer of a backup: it is made once.
pub fn end_offer(inner: &Rc<Inner>, wanted: bool) {
    let Some(mut book) = take(inner) else { return };
    if let Some(slot) = inner.slot.borrow().as_ref() {
        slot.keep_offered();
    }
    book.visit.backup = if wanted { Backup::Wanted } else { Backup::None };
    book.give_back(inner, None);
}

/// Begins a diary with what was found in the store.
fn found(inner: &Rc<Inner>, message: &Value) {
    let Some(slot) = inner.slot.borrow().clone() else { return };
    // What was told a moment ago and is taken back by now would be found, and come back.
    inner.save_now();
    // A store that answers late is found a second time: what was kept meanwhile is, all the same.
    let kept = take(inner).map_or(Kept::Nothing, |book| book.visit.kept);
    let by = number(message, "by");
    let mut book = Book {
        // A whole number of 32 bits: `static/diary.js`.
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        keeping: Keeping::new(by as u32),
        place: slot.place().to_owned(),
        visit: Visit { kept, ..Visit::default() },
        chosen: Chosen::default(),
        shelf: None,
        offset: 0,
        zone: None,
        fails: message.get("failed").is_some(),
        erases: message.get("erases") == Some(&true.into()),
    };
    let now = book.hear_clock(message);
    let items = items(message);
    let found = Found { at: now, place: slot.place() };
    book.keeping.take_in(&items, found);
    let text = slot.text().ok().flatten();
    if let Some(text) = &text {
        match JSON::parse(text) {
            Ok(data) => book.keeping.take_in_hasty(&exchange::value_to(&data, DEEPEST), found),
            Err(_) => book.keeping.set_aside(Value::Text(text.clone())),
        }
        if items.is_empty() && !book.fails && text == "[]" {
            book.trouble(Trouble::Lost);
            let _ = slot.forget();
        }
    }
    if book.keeping.diary().may_write().is_err() {
        book.trouble(Trouble::Newer);
    }
    let shown = Rc::clone(&inner.report.borrow());
    let opening = book.keeping.begin(now);
    let early = *shown != Report::default();
    let report = if early { with(&shown, &opening.report) } else { opening.report.clone() };
    book.visit.opening = Some(Rc::new(opening));
    book.visit.number = 1;
    if let Some(build) = storage::build()
        && Chosen::of(book.keeping.diary()).build.is_none()
    {
        // It was chosen before there was a diary here. Where nothing may be written, nothing is.
        let _ = book.keeping.choose(Choice::Build, build.id().into(), now);
    }
    book.skip_anew(now);
    let lacks = book.keeping.has_changed();
    let changed = (report != *shown).then_some((report, early));
    let skipped = !Skipped::kept(book.keeping.diary(), book.keeping.goes_on()).is_empty();
    book.give_back(inner, changed);
    if skipped {
        give(inner);
    }
    if early {
        keep(inner);
    } else if lacks {
        let page = inner.ask.borrow().clone();
        HostRequest::keep().ask(|request| exchange::ask(page.as_ref(), &request));
    }
}

impl Book {
    /// The time that a message came at.
    // Whole numbers in their ranges: `static/diary.js`. Others saturate.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    pub(super) fn hear_clock(&mut self, message: &Value) -> Moment {
        self.offset = number(message, "offset") as i16;
        self.zone = match message.get("zone") {
            Some(Value::Text(zone)) => Some(zone.clone()),
            _ => None,
        };
        Moment { at: number(message, "at") as u64, offset: self.offset }
    }

    /// Tells what is shown and not yet noted, before something else comes in: it would seem to be taken back. Gives what is shown.
    pub(super) fn tell_first(&mut self, inner: &Inner, now: Moment) -> Rc<Report> {
        let shown = Rc::clone(&inner.report.borrow());
        let told = Told { report: &shown, denied: &[], answer: None, zone: self.zone.as_deref() };
        // Where nothing may be written, nothing is. What is on its way is not said to be kept.
        if self.keeping.tell(told, now) == Ok(true) {
            self.visit.kept = Kept::Waits;
        }
        shown
    }

    /// What was asked here was answered in another tab.
    fn answered_elsewhere(&mut self) {
        if let Some(opening) = &self.visit.opening
            && opening.asks.is_some()
        {
            self.visit.opening = Some(Rc::new(Opening { asks: None, ..Opening::clone(opening) }));
        }
    }

    /// Keeps how much time and which equipment there is; gives whether that is news.
    fn choose_movements(&mut self, movements: MovementPreferences, now: Moment) -> Result<bool, Newer> {
        if movements == self.chosen.movements {
            return Ok(false);
        }
        // The page has it already.
        self.chosen.movements = movements;
        let minutes = self.keeping.choose(Choice::Minutes, movements.minutes.into(), now)?;
        let equipment = self.keeping.choose(Choice::Equipment, movements.equipment.bits().into(), now)?;
        Ok(minutes || equipment)
    }

    /// Where all is asked anew, so is what was skipped for places; gives whether there was any.
    fn skip_anew(&mut self, now: Moment) -> bool {
        let left = Skipped::kept(self.keeping.diary(), self.keeping.goes_on());
        let Value::Object(left) = Skipped::to_value(&left) else { return false };
        // Where nothing may be written, nothing is.
        self.keeping.skip(left, now) == Ok(true)
    }

    pub(super) fn trouble(&mut self, trouble: Trouble) {
        self.visit.trouble = Some(trouble);
    }

    /// The store has committed. Gives whether the browser is to be asked to delete nothing.
    fn kept(&mut self, inner: &Inner) -> bool {
        self.fails = false;
        if self.visit.trouble == Some(Trouble::Unsafe) {
            self.visit.trouble = None;
        }
        if !self.keeping.stored().is_empty() {
            self.trouble(Trouble::Aside);
        }
        if !self.keeping.has_changed() && self.visit.kept == Kept::Waits {
            self.visit.kept = Kept::All;
        }
        // What was told while it was written is not there yet.
        self.write_in_haste(inner);
        let worth = self.keeping.diary().of_kind(Kind::CheckIn).take(WORTH_ASKING).count() == WORTH_ASKING;
        if worth
            && self.erases
            && self.visit.backup == Backup::None
            && inner.slot.borrow().as_ref().is_some_and(|slot| !slot.offered())
        {
            self.visit.backup = Backup::Offered;
        }
        worth
    }

    fn failed(&mut self, inner: &Inner) {
        self.fails = true;
        self.keeping.not_stored();
        self.write_in_haste(inner);
    }

    /// Writes down what the store lacks, and says so where that does not work either.
    pub(super) fn write_in_haste(&mut self, inner: &Inner) {
        let Some(slot) = inner.slot.borrow().clone() else { return };
        let lacks = self.keeping.has_changed();
        let written = if self.keeping.is_empty() && !lacks {
            slot.forget()
        } else {
            slot.write_records(&self.keeping.in_haste())
        };
        if self.fails && lacks {
            match written {
                Ok(()) => self.trouble(Trouble::Unsafe),
                Err(_) => inner.say_blocked(),
            }
        }
    }

    /// Puts the diary back, and shows what it has to say; and a report, which follows what is shown (`true`) or takes its place.
    pub(super) fn give_back(mut self, inner: &Inner, report: Option<(Report, bool)>) {
        let before = self.chosen.clone();
        // Where nothing may be written, what was chosen lasts as long as the page.
        if self.keeping.diary().may_write().is_ok() {
            self.chosen = Chosen::of(self.keeping.diary());
        }
        let chosen = self.chosen.clone();
        if self.visit.stored.is_some() {
            // What is looked at goes with what is told.
            later::refresh(&mut self, inner);
        }
        let visit = Shared(Rc::new(self.visit.clone()));
        inner.book.replace(Some(Box::new(self)));
        match report {
            Some((report, true)) => inner.follow(Rc::new(report), visit),
            Some((report, false)) => inner.show(Rc::new(report), Some(visit), false),
            None => {
                let same = inner.props.borrow().visit.as_ref().is_some_and(|shown| shown.is(&visit));
                if !same {
                    inner.update(|props| props.visit = Some(visit));
                }
            }
        }
        if chosen != before {
            show(inner, &chosen, &before);
        }
    }
}

/// Has the page look and do as is chosen by now.
fn show(inner: &Inner, chosen: &Chosen, before: &Chosen) {
    let look = chosen.look();
    if look != before.look() {
        storage::keep_look(look.as_deref());
        let page = inner.ask.borrow().clone();
        HostRequest::look(None).ask(|request| exchange::ask(page.as_ref(), &request));
    }
    if chosen.build != before.build {
        match chosen.build {
            Some(build) => {
                storage::keep_build(build);
                inner.update(|props| props.build = build);
            }
            None => storage::forget_build(),
        }
    }
    if chosen.movements != before.movements {
        give(inner);
    }
}

/// Gives the page what earlier visits have left for it.
fn give(inner: &Inner) {
    let given = {
        let book = inner.book.borrow();
        let Some(book) = book.as_ref().and_then(|book| book.downcast_ref::<Book>()) else { return };
        let skipped = Skipped::kept(book.keeping.diary(), book.keeping.goes_on());
        Given { movements: book.chosen.movements, skipped }
    };
    inner.preferences.set(given.movements);
    inner.update(|props| props.given = Shared(Rc::new(given)));
    later::tell_answer(inner);
}

/// The diary, taken out while it is at work: what is told meanwhile leads back here.
pub(super) fn take(inner: &Inner) -> Option<Book> {
    let book: Box<dyn Any> = inner.book.take()?;
    book.downcast().ok().map(|book| *book)
}

/// A report with what another one has beside: nothing that is told is taken back.
fn with(told: &Report, kept: &Report) -> Report {
    let mut report = kept.clone();
    for area in &told.areas {
        match report.areas.iter_mut().find(|it| it.place == area.place) {
            Some(it) => it.clone_from(area),
            None => report.areas.push(area.clone()),
        }
    }
    report.signs.extend(told.signs.iter().filter(|sign| !kept.signs.contains(sign)));
    report.activity = told.activity.or(kept.activity);
    report.hours_since_activity = told.hours_since_activity.or(kept.hours_since_activity);
    report.hours_since_onset = told.hours_since_onset.or(kept.hours_since_onset);
    report.plan = told.plan.or(kept.plan);
    if told.context != Report::default().context {
        report.context = told.context;
    }
    report
}

fn number(message: &Value, name: &str) -> f64 {
    if let Some(Value::Number(number)) = message.get(name) { *number } else { 0.0 }
}

/// The items of a message: keys and data.
fn items(message: &Value) -> Vec<(String, Value)> {
    let Some(Value::List(items)) = message.get("items") else { return Vec::new() };
    let item = |item: &Value| match item {
        Value::List(pair) => match pair.as_slice() {
            [Value::Text(key), data] => Some((key.clone(), data.clone())),
            _ => None,
        },
        _ => None,
    };
    items.iter().filter_map(item).collect()
}
