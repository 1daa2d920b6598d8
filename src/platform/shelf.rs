//! What a person does to all that is stored: between the view (`ui/stored.rs`) and the diary (`platform/keeping.rs`).

use std::cell::RefCell;
use std::rc::Rc;

use super::exchange;
use super::keeping::{Book, take};
use super::storage::Slot;
use super::widget::Inner;
use crate::diary::{Moment, Newer, Shelf};
use crate::session::{Backup, Beside, HostRequest, Kept, Stored, Trouble, Wish};
use crate::value::Value;

thread_local! {
    /// What was erased beside a diary, with its place, until that cannot be undone any more.
    static BESIDE: RefCell<(String, Vec<(Beside, String)>)> = RefCell::default();
}

/// Shows all that is stored. A message with `data` brings a file: what that would change is shown, too.
pub fn show(inner: &Rc<Inner>, message: &Value) {
    let Some(mut book) = take(inner) else { return };
    let now = book.hear_clock(message);
    book.visit.away = false;
    book.tell_first(inner, now);
    let mut shelf = take_shelf(&mut book);
    match message.get("data") {
        Some(file) => shelf.look_at(&book.keeping, file),
        None => shelf.leave(),
    }
    book.shelf = Some(Box::new(shelf));
    put(&mut book, inner, now);
    book.give_back(inner, None);
}

/// Has what is shown say what is stored by now.
pub fn refresh(book: &mut Book, inner: &Inner) {
    if let Some(now) = book.visit.stored().map(|shown| shown.now) {
        put(book, inner, now);
    }
}

/// Shows what is stored by now.
fn put(book: &mut Book, inner: &Inner, now: Moment) {
    let shelf = book.shelf.as_ref().and_then(|shelf| shelf.downcast_ref::<Shelf>());
    let beside = inner.slot.borrow().as_ref().map(Slot::beside).unwrap_or_default();
    let stored = Stored {
        diary: book.keeping.diary().clone(),
        beside: beside.into_iter().map(|(beside, _)| beside).collect(),
        now,
        erased: shelf.and_then(Shelf::erased),
        found: shelf.and_then(Shelf::found).cloned(),
    };
    if book.visit.stored() != Some(&stored) {
        book.visit.stored = Some(Rc::new(stored));
    }
}

/// The shelf, taken out while it is at work.
fn take_shelf(book: &mut Book) -> Shelf {
    book.shelf.take().and_then(|shelf| shelf.downcast().ok()).map_or_else(Shelf::default, |shelf| *shelf)
}

/// Does what the person wants.
pub fn wish(inner: &Rc<Inner>, wish: Wish) {
    let page = inner.ask.borrow().clone();
    let ask = |request: Value| exchange::ask(page.as_ref(), &request);
    let at = HostRequest::now().ask(ask);
    let Some(mut book) = take(inner) else { return };
    let now = Moment { at, offset: book.offset };
    let shown = book.tell_first(inner, now);
    let mut shelf = take_shelf(&mut book);
    let done = does(&mut book, &mut shelf, inner, wish, now);
    book.shelf = Some(Box::new(shelf));
    if done.is_err() {
        book.trouble(Trouble::Newer);
    }
    let edited = done == Ok(true);
    let mut report = None;
    if edited {
        let opening = book.keeping.after_edit(&shown, now);
        report = (opening.report != *shown).then(|| opening.report.clone());
        book.visit.opening = Some(Rc::new(opening));
        book.visit.number += 1;
        book.visit.kept = if book.keeping.is_empty() { Kept::Nothing } else { Kept::Waits };
    }
    let lacks = book.keeping.has_changed();
    if lacks {
        book.write_in_haste(inner);
    }
    if wish == Wish::Close {
        book.visit.stored = None;
        if book.visit.backup == Backup::Wanted {
            book.visit.backup = Backup::None;
        }
    } else {
        put(&mut book, inner, now);
    }
    book.give_back(inner, report.map(|report| (report, true)));
    if lacks {
        HostRequest::keep().ask(ask);
    }
}

/// Does it to the diary; gives whether that has changed.
fn does(book: &mut Book, shelf: &mut Shelf, inner: &Inner, wish: Wish, now: Moment) -> Result<bool, Newer> {
    let keeping = &mut book.keeping;
    let slot = inner.slot.borrow().clone();
    match wish {
        Wish::Erase(id) => {
            BESIDE.take();
            shelf.erase(keeping, id, now)?;
        }
        Wish::EraseBeside(beside) => {
            if let Some(slot) = slot {
                BESIDE.replace((slot.place().to_owned(), slot.forget_beside(Some(beside))));
                shelf.erased_beside();
            }
            return Ok(false);
        }
        Wish::EraseAll => {
            shelf.erase_all(keeping, now)?;
            if let Some(slot) = slot {
                BESIDE.replace((slot.place().to_owned(), slot.forget_beside(None)));
            }
        }
        Wish::Undo => {
            if shelf.undo(keeping, now)?.is_none() {
                return Ok(false);
            }
            let (place, was) = BESIDE.take();
            if let Some(slot) = slot.filter(|slot| slot.place() == place) {
                slot.restore_beside(&was);
            }
        }
        Wish::TakeIn => return Ok(shelf.take_in(keeping, now)),
        Wish::Forget | Wish::Close => {
            shelf.forget();
            BESIDE.take();
            if wish == Wish::Close {
                shelf.leave();
            }
            return Ok(false);
        }
        Wish::Leave => {
            shelf.leave();
            return Ok(false);
        }
    }
    Ok(true)
}
