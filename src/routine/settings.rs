//! Settings of a routine: how it sounds, whether the screen flashes, how long rest is.

use super::{Rest, Signals};
use crate::value::Value;

/// What can be chosen, each one of a few.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Setting {
    /// How loud tones and voice are: soft, medium, loud.
    Volume,
    /// What tones sound like: soft, bright, sharp.
    Sound,
    /// How long rest is: see [`Rest`].
    Rest,
    /// Whether the screen flashes with the last three seconds: no, yes.
    Flash,
    /// Whether the routine takes the device's sound for itself: no, yes. Then it sounds on a silent phone and stands on the
    /// lock screen, and other music pauses.
    TakesOver,
}

impl Setting {
    /// All.
    pub const ALL: [Self; 5] = [Self::Volume, Self::Sound, Self::Rest, Self::Flash, Self::TakesOver];

    /// Its name in what is saved, and in the page.
    #[must_use]
    pub fn id(self) -> &'static str {
        ["volume", "sound", "rest", "flash", "over"][self as usize]
    }

    /// How many choices it has.
    #[must_use]
    pub fn choices(self) -> u8 {
        [3, 3, 4, 2, 2][self as usize]
    }

    /// What holds where nobody has chosen.
    const fn default(self) -> u8 {
        [1, 0, 1, 1, 0][self as usize]
    }
}

/// What is chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Settings {
    /// What is heard and felt.
    pub signals: Signals,
    chosen: [u8; Setting::ALL.len()],
}

impl Default for Settings {
    fn default() -> Self {
        Self { signals: Signals::ALL, chosen: Setting::ALL.map(Setting::default) }
    }
}

impl Settings {
    /// Which choice of this setting, from 0.
    #[must_use]
    pub fn get(&self, setting: Setting) -> u8 {
        self.chosen[setting as usize]
    }

    /// Whether this setting, one of no and yes, is on.
    #[must_use]
    pub fn is_on(&self, setting: Setting) -> bool {
        self.get(setting) > 0
    }

    /// How long rest is.
    #[must_use]
    pub fn rest(&self) -> Rest {
        Rest::at(self.get(Setting::Rest)).unwrap_or(Rest::AS_SAID)
    }

    /// Chooses; what there is not is not chosen.
    pub fn set(&mut self, setting: Setting, choice: u8) {
        if choice < setting.choices() {
            self.chosen[setting as usize] = choice;
        }
    }

    /// As one number, to be kept among what the person has chosen: the signals, and four for each choice of each setting.
    #[must_use]
    pub fn packed(&self) -> u16 {
        let signals = u16::from(self.signals.bits());
        Setting::ALL.into_iter().rev().fold(0, |all, it| all << 2 | u16::from(self.get(it))) << 3 | signals
    }

    /// From such a number: a choice that there is not is as where nobody has chosen.
    #[must_use]
    // Masked.
    #[allow(clippy::cast_possible_truncation)]
    pub fn unpacked(packed: u16) -> Self {
        let mut settings = Self { signals: Signals::of((packed & 7) as u8), ..Self::default() };
        for (place, setting) in (0_u16..).zip(Setting::ALL) {
            settings.set(setting, (packed >> (3 + 2 * place) & 3) as u8);
        }
        settings
    }

    /// As data: the signals, and what is not as where nobody has chosen.
    #[must_use]
    pub fn to_value(&self) -> Value {
        let changed = |setting: Setting| self.get(setting) != setting.default();
        Setting::ALL
            .into_iter()
            .filter(|it| changed(*it))
            .fold(Value::object().with("signals", self.signals.bits()), |data, setting| {
                data.with(setting.id(), self.get(setting))
            })
    }

    /// From data that may be anything: what is unsound in it is as where nobody has chosen.
    #[must_use]
    pub fn from_value(data: &Value) -> Self {
        let mut settings = Self::default();
        if let Some(signals) = data.get("signals").and_then(Signals::from_value) {
            settings.signals = signals;
        }
        for setting in Setting::ALL {
            if let Some(choice) = data
                .get(setting.id())
                .and_then(|data| (0..setting.choices()).find(|known| *data == Value::from(*known)))
            {
                settings.set(setting, choice);
            }
        }
        settings
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_chosen_is_kept_and_nothing_else() {
        let mut settings = Settings::default();
        assert_eq!(settings.to_value(), Value::object().with("signals", 7_u8));
        assert!(settings.is_on(Setting::Flash) && !settings.is_on(Setting::TakesOver));
        settings.set(Setting::Volume, 2);
        settings.set(Setting::Rest, 3);
        settings.set(Setting::Flash, 0);
        settings.set(Setting::Sound, 3);
        assert_eq!(settings.get(Setting::Sound), 0, "there is no such sound");
        assert_eq!(Settings::from_value(&settings.to_value()), settings);
        assert_eq!(settings.rest(), Rest::at(3).unwrap());
    }

    #[test]
    fn all_that_is_chosen_is_one_number() {
        assert_eq!(
            Settings::default().packed(),
            7 | 1 << 3 | 1 << 7 | 1 << 9,
            "it is kept: what it says stays the same"
        );
        for packed in 0..8192_u16 {
            let settings = Settings::unpacked(packed);
            assert_eq!(Settings::unpacked(settings.packed()), settings, "{packed:b}");
        }
        let mut settings = Settings { signals: Signals::of(Signals::VOICE), ..Settings::default() };
        for (setting, choice) in Setting::ALL.into_iter().zip([2, 1, 3, 0, 1]) {
            settings.set(setting, choice);
        }
        assert_eq!(Settings::unpacked(settings.packed()), settings);
        assert_eq!(Settings::unpacked(u16::MAX).get(Setting::Volume), 1, "there is no fourth");
    }

    #[test]
    fn what_is_unsound_is_as_if_nobody_had_chosen() {
        for odd in [Value::Null, "2".into(), 0.5.into(), (-1.0).into(), 9_u8.into(), f64::NAN.into()] {
            let data =
                Setting::ALL.into_iter().fold(Value::object(), |data, it| data.with(it.id(), odd.clone()));
            assert_eq!(Settings::from_value(&data), Settings::default());
        }
        assert_eq!(Settings::from_value(&Value::Null), Settings::default());
    }
}
