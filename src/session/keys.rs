//! Keyboard layouts: which key was meant, whatever the keyboard's language.

use super::Action;

/// What a key does together with Ctrl or Command.
#[must_use]
pub fn shortcut(key: &str, code: &str, shift: bool) -> Option<Action> {
    match (letter(key, code)?, shift) {
        (b"z", false) => Some(Action::Undo),
        (b"y", false) | (b"z", true) => Some(Action::Redo),
        _ => None,
    }
}

/// `"4"`, `"٤"` and `"۴"` → 4; other keys have longer names or no digit.
#[must_use]
pub fn digit(key: &str) -> Option<u8> {
    let mut letters = key.chars();
    let (letter, None) = (letters.next()?, letters.next()) else { return None };
    // As on the keyboards of Arabic and of Persian and Urdu.
    let zero =
        ['0', '\u{660}', '\u{6f0}'].into_iter().find(|zero| (*zero..).take(10).any(|it| it == letter))?;
    u8::try_from(u32::from(letter) - u32::from(zero)).ok()
}

/// The Latin letter of a key, in lower case, as one byte. On a keyboard of another script it is the one
/// that stands at the same place on a Latin one; where letters are Latin their places differ, so only
/// what is written on the key counts.
pub(super) fn letter(key: &str, code: &str) -> Option<&'static [u8]> {
    const LETTERS: &[u8] = b"abcdefghijklmnopqrstuvwxyz";
    let letter = match (key.as_bytes(), code.strip_prefix("Key").map(str::as_bytes)) {
        ([letter], _) => *letter,
        ([first, ..], Some([letter])) if !first.is_ascii() => *letter,
        _ => return None,
    };
    let at = LETTERS.iter().position(|known| *known == letter.to_ascii_lowercase())?;
    Some(&LETTERS[at..=at])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn undo_and_redo_on_any_keyboard() {
        for (key, code, shift, action) in [
            ("z", "KeyZ", false, Some(Action::Undo)),
            ("Z", "KeyZ", true, Some(Action::Redo)),
            ("y", "KeyY", false, Some(Action::Redo)),
            // Caps Lock, without and with Shift.
            ("Z", "KeyZ", false, Some(Action::Undo)),
            ("z", "KeyZ", true, Some(Action::Redo)),
            // German: Z and Y have changed places. French: W stands where Z is.
            ("z", "KeyY", false, Some(Action::Undo)),
            ("y", "KeyZ", false, Some(Action::Redo)),
            ("w", "KeyZ", false, None),
            ("z", "KeyW", false, Some(Action::Undo)),
            // Dvorak: what stands at the place of Z is no letter.
            (";", "KeyZ", false, None),
            // Arabic, Russian, Greek.
            ("ئ", "KeyZ", false, Some(Action::Undo)),
            ("غ", "KeyY", false, Some(Action::Redo)),
            ("~", "KeyZ", true, None),
            ("я", "KeyZ", false, Some(Action::Undo)),
            ("Ζ", "KeyZ", true, Some(Action::Redo)),
            ("Shift", "ShiftLeft", true, None),
            ("z", "", false, Some(Action::Undo)),
            ("", "", false, None),
        ] {
            assert_eq!(shortcut(key, code, shift), action, "{key} {code} {shift}");
        }
    }

    #[test]
    fn digits_of_three_scripts() {
        for zero in ['0', '٠', '۰'] {
            let digits: Vec<_> = (zero..).take(10).map(|it| digit(&it.to_string()).unwrap()).collect();
            assert_eq!(digits, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
        }
        assert_eq!((digit("/"), digit(":"), digit("٪"), digit("12")), (None, None, None, None));
    }
}
