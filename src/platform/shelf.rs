//! What a person does to all that is stored: between the view (`ui/stored.rs`) and the diary (`platform/keeping.rs`).

use std::cell::RefCell;
use std::rc::Rc;

use super::exchange;
use super::keeping::{Book, take};
use super::widget::Inner;
use crate::diary::{Erased, Moment, Newer};
use crate::session::{Beside, HostRequest, Kept, Trouble, Wish};
use crate::value::Value;

thread_local! {
    /// What was kept beside a diary that was erased, with its place, until that cannot be undone any more.
    static BESIDE: RefCell<(String, Vec<(Beside, String)>)> = RefCell::default();
}

/// Shows all that is stored. A message with `data` brings a file: what that would change is shown, too.
pub fn show(inner: &Rc<Inner>, message: &Value) {
    let Some(mut book) = take(inner) else { return };
    let now = book.hear_clock(message);
    book.tell_first(inner, now);
    match message.get("data") {
        Some(file) => book.shelf.look_at(&book.keeping, file),
        None => book.shelf.leave(),
    }
    book.show_stored(inner, now);
    book.give_back(inner, None);
}

/// Does what the person wants.
pub fn wish(inner: &Rc<Inner>, wish: Wish) {
    let page = inner.ask.borrow().clone();
    let ask = |request: Value| exchange::ask(page.as_ref(), &request);
    let at = HostRequest::now().ask(ask);
    let Some(mut book) = take(inner) else { return };
    let now = Moment { at, offset: book.offset };
    let shown = book.tell_first(inner, now);
    let edited = match does(&mut book, inner, wish, now) {
        Ok(edited) => edited,
        Err(Newer { .. }) => {
            book.trouble(Trouble::Newer);
            false
        }
    };
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
    } else {
        book.show_stored(inner, now);
    }
    book.give_back(inner, report.map(|report| (report, true)));
    if lacks {
        HostRequest::keep().ask(ask);
    }
}

/// Does it to the diary; gives whether that has changed.
fn does(book: &mut Book, inner: &Inner, wish: Wish, now: Moment) -> Result<bool, Newer> {
    let Book { keeping, shelf, .. } = book;
    let slot = inner.slot.borrow().clone();
    match wish {
        Wish::Erase(id) => shelf.erase(keeping, id, now)?,
        Wish::EraseAll => {
            shelf.erase_all(keeping, now)?;
            if let Some(slot) = slot {
                BESIDE.replace((slot.place().to_owned(), slot.forget_beside()));
            }
        }
        Wish::Undo => match shelf.undo(keeping, now)? {
            None => return Ok(false),
            Some(Erased::One) => {}
            Some(Erased::All) => {
                let (place, was) = BESIDE.take();
                if let Some(slot) = slot.filter(|slot| slot.place() == place) {
                    slot.restore_beside(&was);
                }
            }
        },
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
