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

/// A line of the list of keys.
#[derive(Debug)]
pub struct Line {
    /// The keys, by the names that browsers give them, with what each does. None where they are known otherwise:
    /// digits, and what goes with Ctrl ([`super::keys`]).
    keys: &'static [(&'static str, Intent)],
    /// Whether Shift goes with them.
    shift: bool,
    /// The keys, as they are shown.
    pub shown: &'static str,
    /// What they do, in words.
    pub meaning: Message,
}

/// All that keys do. What is heard, what is done and what is explained comes from here.
pub static KEYS: [Line; 12] = [
    line(
        &[
            ("ArrowUp", Intent::Go(Way::To(Toward::Up))),
            ("ArrowDown", Intent::Go(Way::To(Toward::Down))),
            ("ArrowLeft", Intent::Go(Way::To(Toward::Left))),
            ("ArrowRight", Intent::Go(Way::To(Toward::Right))),
        ],
        "← ↑ → ↓",
        msg::KEYS_MOVE,
    ),
    line(&[("Enter", Intent::Choose), (" ", Intent::Choose)], "Enter", msg::KEYS_SELECT),
    line(&[], "0 … 9", msg::KEYS_RATE),
    line(&[("Delete", Intent::Remove), ("Backspace", Intent::Remove)], "Delete", msg::KEYS_REMOVE),
    line(&[("b", Intent::BothSides)], "B", msg::KEYS_BOTH),
    line(&[("Home", Intent::Go(Way::Top)), ("End", Intent::Go(Way::Bottom))], "Home, End", msg::KEYS_ENDS),
    line(
        &[("PageUp", Intent::Go(Way::Around)), ("PageDown", Intent::Go(Way::Around))],
        "Page ↑, Page ↓",
        msg::KEYS_TURN,
    ),
    line(&[("+", Intent::Closer), ("=", Intent::Closer), ("-", Intent::Away)], "+, −", msg::KEYS_ZOOM),
    Line {
        shift: true,
        ..line(
            &[
                ("ArrowUp", Intent::Look(Toward::Up)),
                ("ArrowDown", Intent::Look(Toward::Down)),
                ("ArrowLeft", Intent::Look(Toward::Left)),
                ("ArrowRight", Intent::Look(Toward::Right)),
            ],
            "Shift ← ↑ → ↓",
            msg::KEYS_PAN,
        )
    },
    line(&[], "Ctrl Z, Ctrl Y", msg::KEYS_UNDO),
    line(&[("Escape", Intent::Close)], "Esc", msg::KEYS_CLOSE),
    line(&[("?", Intent::Help)], "?", msg::KEYS_HELP),
];

const fn line(keys: &'static [(&'static str, Intent)], shown: &'static str, meaning: Message) -> Line {
    Line { keys, shift: false, shown, meaning }
}

/// What a key is to do on the map, if it means something there. `key` and `code` are what the browser says.
#[must_use]
pub fn intent(key: &str, code: &str, shift: bool) -> Option<Intent> {
    if let Some(digit) = digit(key) {
        return Some(Intent::Rate(digit));
    }
    let key = if key == "؟" { "?" } else { key };
    let named = |name: &str| {
        // From below: there stands what Shift makes of a key.
        let mut lines = KEYS.iter().rev().filter(|line| shift || !line.shift);
        lines.find_map(|line| line.keys.iter().find(|(known, _)| *known == name)).map(|(_, intent)| *intent)
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
    use crate::engine::Sign;
    use crate::session::{Action, Session, keys};

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
        for line in KEYS.iter().filter(|line| !line.shift) {
            for (key, meant) in line.keys.iter().filter(|(key, _)| !key.starts_with("Arrow")) {
                assert_eq!(
                    (intent(key, "", true), intent(key, "", false)),
                    (Some(*meant), Some(*meant)),
                    "{key}"
                );
            }
        }
        assert_eq!(intent("7", "Digit7", true), Some(Intent::Rate(7)));
    }

    #[test]
    fn the_lines_without_keys_of_their_own_tell_no_tales() {
        let shown: Vec<_> = KEYS.iter().filter(|line| line.keys.is_empty()).map(|line| line.shown).collect();
        assert_eq!(shown, ["0 … 9", "Ctrl Z, Ctrl Y"]);
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
                keyboard.act(Action::ToggleAreaSign(Sign::Swelling));
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
