//! Local storage, which may be blocked: reports and routines outlive the page here, and what of the reader's choices the first frame needs.
//!
//! Nothing else in the widget touches it. The page around the widget keeps its language itself (`static/app.js`).

use js_sys::JSON;
use wasm_bindgen::JsValue;
use web_sys::Storage;

use super::exchange;
use crate::body::Physique;
use crate::engine::Report;
use crate::session::{Beside, StorageRequest};
use crate::value::Value;

/// The browser refuses to keep anything.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Blocked;

/// What the keys begin with; an element's place follows.
const REPORT: &str = "sorewise:report";
const ROUTINE: &str = "sorewise:routine";

/// One element's place in local storage.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slot {
    place: String,
}

impl Slot {
    /// The place whose keys end with this.
    pub fn new(place: String) -> Self {
        Self { place }
    }

    /// The place.
    pub fn place(&self) -> &str {
        &self.place
    }

    /// What is kept as a report, as text: `platform/keeping.rs` says what it can be.
    ///
    /// # Errors
    /// [`Blocked`], where the browser refuses.
    pub fn text(&self) -> Result<Option<String>, Blocked> {
        storage()?.get_item(&self.key(REPORT)).map_err(|_| Blocked)
    }

    /// Keeps records that are nowhere else yet.
    ///
    /// # Errors
    /// [`Blocked`], where the browser refuses or has no room.
    pub fn write_records(&self, records: &Value) -> Result<(), Blocked> {
        self.write(REPORT, records)
    }

    /// Keeps nothing.
    ///
    /// # Errors
    /// [`Blocked`], where the browser refuses.
    pub fn forget(&self) -> Result<(), Blocked> {
        storage()?.remove_item(&self.key(REPORT)).map_err(|_| Blocked)
    }

    /// Whether anything is kept as a report, sound or not.
    pub fn is_kept(&self) -> bool {
        self.text().is_ok_and(|text| text.is_some())
    }

    /// Keeps a report until the diary is there, with the moment at which it was told; or nothing where it says nothing.
    ///
    /// # Errors
    /// [`Blocked`], where the browser refuses or has no room.
    pub fn save(&self, report: &Report) -> Result<(), Blocked> {
        if *report == Report::default() {
            return self.forget();
        }
        self.write(REPORT, &report.to_value().with("at", js_sys::Date::now()))
    }

    /// Does what the routine's player asks for, and gives its answer; a routine goes on without storage.
    pub fn answer(&self, request: StorageRequest<'_>) -> Value {
        match request {
            StorageRequest::LoadRoutine => {
                let saved = self.read(ROUTINE).ok().flatten();
                saved.map_or(Value::Null, |data| exchange::value(&data))
            }
            StorageRequest::SaveRoutine(routine) => {
                let _ = self.write(ROUTINE, routine);
                Value::Null
            }
        }
    }

    /// Whether a backup was offered; also where that cannot be kept, for who is asked once is not asked each time.
    pub fn offered(&self) -> bool {
        storage().and_then(|it| it.get_item(&self.key_of(Beside::Backup)).map_err(|_| Blocked)) != Ok(None)
    }

    /// Keeps that a backup was offered.
    pub fn keep_offered(&self) {
        if let Ok(storage) = storage() {
            // Then it is asked once more.
            let _ = storage.set_item(&self.key_of(Beside::Backup), "offered");
        }
    }

    /// What is kept beside the diary, as text.
    pub fn beside(&self) -> Vec<(Beside, String)> {
        let Ok(storage) = storage() else { return Vec::new() };
        let text = |it: &Beside| Some((*it, storage.get_item(&self.key_of(*it)).ok()??));
        Beside::ALL.iter().filter_map(text).collect()
    }

    /// Keeps nothing beside the diary any more, or this alone no more; gives what it was.
    pub fn forget_beside(&self, only: Option<Beside>) -> Vec<(Beside, String)> {
        let mut was = self.beside();
        was.retain(|(it, _)| only.is_none_or(|only| *it == only));
        if let Ok(storage) = storage() {
            for (it, _) in &was {
                // What cannot be deleted is listed on.
                let _ = storage.remove_item(&self.key_of(*it));
            }
        }
        was
    }

    /// Keeps it again.
    pub fn restore_beside(&self, was: &[(Beside, String)]) {
        let Ok(storage) = storage() else { return };
        for (it, text) in was {
            let _ = storage.set_item(&self.key_of(*it), text);
        }
    }

    fn key_of(&self, beside: Beside) -> String {
        let place = if matches!(beside, Beside::Routine | Beside::Backup) { &*self.place } else { "" };
        ["sorewise:", beside.id(), place].concat()
    }

    fn key(&self, kind: &str) -> String {
        [kind, &self.place].concat()
    }

    fn read(&self, kind: &str) -> Result<Option<JsValue>, Blocked> {
        let text = storage()?.get_item(&self.key(kind)).map_err(|_| Blocked)?;
        Ok(text.and_then(|text| JSON::parse(&text).ok()))
    }

    fn write(&self, kind: &str, data: &Value) -> Result<(), Blocked> {
        let text = JSON::stringify(&exchange::to_js(data)).ok().and_then(|text| text.as_string());
        storage()?.set_item(&self.key(kind), &text.ok_or(Blocked)?).map_err(|_| Blocked)
    }
}

/// Where the build is kept: one for all elements of a site, as a person has one body.
const BUILD: &str = "sorewise:build";

/// The build that the person has chosen before.
#[must_use]
pub fn build() -> Option<Physique> {
    Physique::from_id(&storage().ok()?.get_item(BUILD).ok()??)
}

/// Keeps the build that the person has chosen; where nothing can be kept it lasts as long as the page.
pub fn keep_build(build: Physique) {
    if let Ok(storage) = storage() {
        let _ = storage.set_item(BUILD, build.id());
    }
}

/// What of the choices a page looks at before the program is there: light or dark, how large letters are, the language, with a dash for what
/// is not chosen. For all elements of a site; `static/page.js` and `static/first.js` read it.
const LOOK: &str = "sorewise:look";

/// Keeps these, or nothing; where nothing can be kept they last as long as the page.
pub fn keep_look(look: Option<&str>) {
    write_or_remove(LOOK, look);
}

/// Keeps no build any more.
pub fn forget_build() {
    write_or_remove(BUILD, None);
}

fn write_or_remove(key: &str, text: Option<&str>) {
    if let Ok(storage) = storage() {
        let _ = match text {
            Some(text) => storage.set_item(key, text),
            None => storage.remove_item(key),
        };
    }
}

fn storage() -> Result<Storage, Blocked> {
    gloo::utils::window().local_storage().ok().flatten().ok_or(Blocked)
}
