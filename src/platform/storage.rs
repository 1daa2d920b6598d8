//! Where a report outlives the page: the browser's local storage, which may be blocked.

use web_sys::Storage;

use super::exchange;
use crate::body::Physique;
use crate::engine::Report;

/// The browser refuses to keep anything.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Blocked;

/// One report's place in local storage.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slot {
    key: String,
}

impl Slot {
    /// The place with this key.
    pub fn new(key: String) -> Self {
        Self { key }
    }

    /// The report that was kept, if there is a sound one. What is kept there but cannot be read
    /// (by another version, say) stays there untouched until something new is kept.
    ///
    /// # Errors
    /// [`Blocked`], where the browser refuses.
    pub fn load(&self) -> Result<Option<Report>, Blocked> {
        let text = storage()?.get_item(&self.key).map_err(|_| Blocked)?;
        Ok(text.and_then(|text| js_sys::JSON::parse(&text).ok()).and_then(|js| exchange::report(&js).ok()))
    }

    /// Keeps a report, or nothing where it says nothing.
    ///
    /// # Errors
    /// [`Blocked`], where the browser refuses or has no room.
    pub fn save(&self, report: &Report) -> Result<(), Blocked> {
        let storage = storage()?;
        if *report == Report::default() {
            return storage.remove_item(&self.key).map_err(|_| Blocked);
        }
        storage.set_item(&self.key, &text(report).ok_or(Blocked)?).map_err(|_| Blocked)
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

fn text(report: &Report) -> Option<String> {
    js_sys::JSON::stringify(&exchange::to_js(&report.to_value())).ok()?.as_string()
}

fn storage() -> Result<Storage, Blocked> {
    gloo::utils::window().local_storage().ok().flatten().ok_or(Blocked)
}
