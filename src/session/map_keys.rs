//! Keys of the map: what each is to do, whatever the keyboard.

use super::keys::{digit, letter};
use crate::body::{SidedRegion, Toward, Way};
use crate::i18n::{Message, msg};

/// A 0 that follows a 1 so soon makes it a 10, in milliseconds.
const SOON: f64 = 1200.0;

/// What a key is to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Intent {
    /// The tab stop goes there, and the focus with it.
    Go(Way),
    /// Another part of a body that is close shows.
    Look(Toward),
    /// The place is meant.
    Choose,
    /// The place is rated.
    Rate(u8),
    /// The place is taken out.
    Remove,
    /// The place is meant on both sides.
    BothSides,
    /// The body comes closer.
    Closer,
    /// The body goes away.
    Away,
    /// The whole body shows, and the rating closes.
    Close,
    /// The list of keys opens or closes.
    Help,
}

/// What keys do: each with its name, as browsers give it, whether Shift goes with it, and what it does.
type Bound = (&'static str, bool, Intent);

/// All that keys do: what is heard, what is done and what is explained, in the order of the list. Two tables are made
/// of it, because the map need not wait for the explanations.
macro_rules! keys {
    ($($shown:literal, $meaning:ident: $(($key:literal, $shift:literal, $intent:expr)),*;)*) => {
        static BOUND: &[Bound] = &[$($(($key, $shift, $intent),)*)*];

        /// The list of keys: what is shown of them, and what they do, in words.
        pub static HELP: &[(&str, Message)] = &[$(($shown, msg::$meaning)),*];
    };
}

keys! {
    "← ↑ → ↓", KEYS_MOVE:
        ("ArrowUp", false, Intent::Go(Way::To(Toward::Up))),
        ("ArrowDown", false, Intent::Go(Way::To(Toward::Down))),
        ("ArrowLeft", false, Intent::Go(Way::To(Toward::Left))),
        ("ArrowRight", false, Intent::Go(Way::To(Toward::Right)));
    "Enter", KEYS_SELECT: ("Enter", false, Intent::Choose), (" ", false, Intent::Choose);
    // Digits of all scripts: see `intent`.
    "0 … 9", KEYS_RATE: ;
    "Delete", KEYS_REMOVE: ("Delete", false, Intent::Remove), ("Backspace", false, Intent::Remove);
    "B", KEYS_BOTH: ("b", false, Intent::BothSides);
    "Home, End", KEYS_ENDS: ("Home", false, Intent::Go(Way::Top)), ("End", false, Intent::Go(Way::Bottom));
    "Page ↑, Page ↓", KEYS_TURN:
        ("PageUp", false, Intent::Go(Way::Around)), ("PageDown", false, Intent::Go(Way::Around));
    "+, −", KEYS_ZOOM:
        ("+", false, Intent::Closer), ("=", false, Intent::Closer), ("-", false, Intent::Away);
    "Shift ← ↑ → ↓", KEYS_PAN:
        ("ArrowUp", true, Intent::Look(Toward::Up)),
        ("ArrowDown", true, Intent::Look(Toward::Down)),
        ("ArrowLeft", true, Intent::Look(Toward::Left)),
        ("ArrowRight", true, Intent::Look(Toward::Right));
    // Heard everywhere in the widget: `keys::shortcut`.
    "Ctrl Z, Ctrl Y", KEYS_UNDO: ;
    "Esc", KEYS_CLOSE: ("Escape", false, Intent::Close);
    "?", KEYS_HELP: ("?", false, Intent::Help);
}

/// What a key is to do on the map, if it means something there. `key` and `code` are what the browser says.
#[must_use]
pub fn intent(key: &str, code: &str, shift: bool) -> Option<Intent> {
    if let Some(digit) = digit(key) {
        return Some(Intent::Rate(digit));
    }
    let key = if key == "؟" { "?" } else { key };
    // From below: there stands what Shift makes of a key.
    let named = |name: &str| {
        let mut bound = BOUND.iter().rev();
        bound.find(|(known, with_shift, _)| *known == name && (shift || !with_shift)).map(|bound| bound.2)
    };
    named(key).or_else(|| named(std::str::from_utf8(letter(key, code)?).ok()?))
}

/// Whether a key is only held to write others: digits, on French keyboards.
#[must_use]
pub fn is_held(key: &str) -> bool {
    matches!(key, "Shift" | "CapsLock")
}

/// The 1 that a 0 can make a 10, if nothing happens between the two.
#[derive(Debug, Default)]
pub struct Ten(Option<One>);

#[derive(Debug)]
struct One {
    place: SidedRegion,
    time: f64,
    /// Whether the change that it makes itself is still to be heard of.
    changes: bool,
}

impl Ten {
    /// A key is pressed on a place that is rated so: gives what it is to do. `time` is in milliseconds, from any
    /// beginning.
    pub fn pressed(&mut self, intent: Intent, place: SidedRegion, rated: Option<u8>, time: f64) -> Intent {
        let one = self.0.take();
        if intent == Intent::Rate(1) {
            self.0 = Some(One { place, time, changes: rated != Some(1) });
        }
        let ten = one.is_some_and(|one| one.place == place && time - one.time < SOON);
        if ten && intent == Intent::Rate(0) { Intent::Rate(10) } else { intent }
    }

    /// What is rated changes, somewhere.
    pub fn changed(&mut self) {
        self.0 = self.0.take().filter(|one| one.changes).map(|one| One { changes: false, ..one });
    }

    /// Something else happens.
    pub fn interrupted(&mut self) {
        self.0 = None;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::body::{BodyRegion, Laterality};
    use crate::engine::{Finding, Sign};
    use crate::session::{Action, Session, keys, toggle_finding};

    const CALF: SidedRegion = SidedRegion { region: BodyRegion::Calf, side: Laterality::Left };
    const KNEE: SidedRegion = SidedRegion { region: BodyRegion::Knee, side: Laterality::Left };

    #[test]
    fn the_maps_keys_on_any_keyboard() {
        let up = Intent::Go(Way::To(Toward::Up));
        for (key, code, meant) in [
            ("b", "KeyB", Some(Intent::BothSides)),
            ("B", "KeyB", Some(Intent::BothSides)),
            // One key, two Arabic letters.
            ("لا", "KeyB", Some(Intent::BothSides)),
            ("и", "KeyB", Some(Intent::BothSides)),
            ("x", "KeyB", None),
            ("?", "Slash", Some(Intent::Help)),
            ("؟", "Slash", Some(Intent::Help)),
            ("ArrowUp", "ArrowUp", Some(up)),
            ("Home", "Home", Some(Intent::Go(Way::Top))),
            ("PageDown", "PageDown", Some(Intent::Go(Way::Around))),
            (" ", "Space", Some(Intent::Choose)),
            ("=", "Equal", Some(Intent::Closer)),
            ("Escape", "Escape", Some(Intent::Close)),
            ("7", "Digit7", Some(Intent::Rate(7))),
            ("٧", "Digit7", Some(Intent::Rate(7))),
            ("۷", "Numpad7", Some(Intent::Rate(7))),
            // On a French keyboard the digits are what Shift gives.
            ("è", "Digit7", None),
            ("F7", "F7", None),
            ("10", "", None),
            ("Tab", "Tab", None),
            ("", "", None),
        ] {
            assert_eq!(intent(key, code, false), meant, "{key} {code}");
        }
    }

    #[test]
    fn shift_moves_the_picture_and_changes_no_other_key() {
        assert_eq!(intent("ArrowLeft", "ArrowLeft", true), Some(Intent::Look(Toward::Left)));
        for (key, _, meant) in BOUND.iter().filter(|(key, ..)| !key.starts_with("Arrow")) {
            assert_eq!(
                (intent(key, "", true), intent(key, "", false)),
                (Some(*meant), Some(*meant)),
                "{key}"
            );
        }
        assert_eq!(intent("7", "Digit7", true), Some(Intent::Rate(7)));
    }

    #[test]
    fn what_is_explained_without_keys_is_heard_too() {
        assert_eq!(HELP.len(), 12);
        assert!(('0'..='9').all(|key| intent(&key.to_string(), "", false).is_some()));
        assert_eq!(keys::shortcut("z", "KeyZ", false), Some(Action::Undo));
        assert_eq!(keys::shortcut("y", "KeyY", false), Some(Action::Redo));
    }

    type Happens = fn(&mut Keyboard);

    /// A session and its keyboard, as the map has them.
    #[derive(Default)]
    struct Keyboard {
        session: Session,
        ten: Ten,
    }

    impl Keyboard {
        fn act(&mut self, action: Action) {
            let next = self.session.after(action);
            if next.report.areas != self.session.report.areas {
                self.ten.changed();
            }
            self.session = next;
        }

        fn press(&mut self, place: SidedRegion, key: &str, time: f64) {
            let rated = self.rating(place);
            let meant = intent(key, "", false).unwrap();
            if let Intent::Rate(value) = self.ten.pressed(meant, place, rated, time) {
                self.act(Action::Rate(place, value));
            }
        }

        fn rating(&self, place: SidedRegion) -> Option<u8> {
            self.session.report.areas.iter().find(|area| area.place == place).map(|area| area.intensity)
        }
    }

    #[test]
    fn a_one_and_a_zero_soon_after_it_are_a_ten() {
        for before in [None, Some(1), Some(4), Some(10)] {
            let mut keyboard = Keyboard::default();
            if let Some(value) = before {
                keyboard.act(Action::Rate(CALF, value));
            }
            keyboard.press(CALF, "1", 1000.0);
            assert_eq!(keyboard.rating(CALF), Some(1));
            keyboard.press(CALF, "0", 2100.0);
            assert_eq!(keyboard.rating(CALF), Some(10), "{before:?}");
            keyboard.press(CALF, "0", 2200.0);
            assert_eq!(keyboard.rating(CALF), Some(0), "the 1 is used up");
        }
    }

    #[test]
    fn whatever_happens_between_leaves_a_zero_a_zero() {
        let between: [(&str, Happens); 8] = [
            ("time", |_| {}),
            ("a sign", |keyboard| {
                keyboard.act(Action::Select(CALF));
                let swollen = toggle_finding(vec![CALF], Finding::Sign(Sign::Swelling));
                keyboard.act(swollen);
            }),
            ("another place", |keyboard| keyboard.act(Action::Rate(KNEE, 1))),
            ("another rating, and back", |keyboard| {
                keyboard.act(Action::Rate(CALF, 5));
                keyboard.act(Action::Rate(CALF, 1));
            }),
            ("another key", |keyboard| keyboard.press(CALF, "Escape", 1100.0)),
            ("another place's 1", |keyboard| keyboard.press(KNEE, "1", 1100.0)),
            ("a pointer", |keyboard| keyboard.ten.interrupted()),
            ("a step back", |keyboard| keyboard.act(Action::Undo)),
        ];
        for (what, happens) in between {
            for before in [None, Some(1), Some(4)] {
                let mut keyboard = Keyboard::default();
                if let Some(value) = before {
                    keyboard.act(Action::Rate(CALF, value));
                }
                keyboard.press(CALF, "1", 1000.0);
                happens(&mut keyboard);
                keyboard.press(CALF, "0", if what == "time" { 2200.0 } else { 1200.0 });
                assert_eq!(keyboard.rating(CALF), Some(0), "{what}, {before:?}");
            }
        }
    }

    #[test]
    fn only_what_writes_digits_is_held() {
        assert!(is_held("Shift") && !is_held("Tab") && !is_held("x"));
    }
}
