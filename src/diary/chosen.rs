//! What the person has chosen, and which questions were skipped: read from the diary, and put into it.

use super::keeping::Keeping;
use super::moment::Moment;
use super::record::{Id, Kind, Record};
use super::stamp::whole;
use crate::body::Physique;
use crate::engine::{EquipmentSet, MovementPreferences};
use crate::value::Value;

use super::book::{Diary, Newer};

string_enum! {
    /// What can be chosen: the fields of the record `preferences`.
    Choice {
        /// The body that is drawn.
        Build = "build",
        /// Light or dark; as the system has it, where nothing is chosen.
        Theme = "theme",
        /// How large letters are.
        TextSize = "text_size",
        /// A language (a BCP 47 tag).
        Language = "language",
        /// How a routine sounds and rests: `Settings::packed`.
        Sounds = "sounds",
        /// What is at hand: `EquipmentSet::bits`.
        Equipment = "equipment",
        /// Minutes for movements.
        Minutes = "minutes",
    }
}

string_enum! {
    /// Light or dark, whatever the system has.
    #[allow(missing_docs)]
    Theme { Light = "light", Dark = "dark" }
}

string_enum! {
    /// How large letters are, where they are to be larger than the page has them.
    #[allow(missing_docs)]
    TextSize { Large = "large", Larger = "larger" }
}

/// All that is chosen; none where nothing is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Chosen {
    /// The body that is drawn.
    pub build: Option<Physique>,
    /// Light or dark.
    pub theme: Option<Theme>,
    /// How large letters are.
    pub text_size: Option<TextSize>,
    /// A language (a BCP 47 tag), which may be none of those that there are.
    pub language: Option<String>,
    /// How a routine sounds and rests.
    pub sounds: Option<u16>,
    /// How much time and which equipment there is.
    pub movements: MovementPreferences,
}

impl Chosen {
    /// What a diary says.
    #[must_use]
    pub fn of(diary: &Diary) -> Self {
        let word = |choice: Choice| match diary.chosen(choice.id()) {
            Some(Value::Text(word)) => Some(word.as_str()),
            _ => None,
        };
        let number =
            |choice: Choice| diary.chosen(choice.id()).and_then(|it| u16::try_from(whole(it, 65_535)?).ok());
        let usual = MovementPreferences::default();
        let minutes = number(Choice::Minutes).and_then(|minutes| u8::try_from(minutes).ok());
        Self {
            build: word(Choice::Build).and_then(Physique::from_id),
            theme: word(Choice::Theme).and_then(Theme::from_id),
            text_size: word(Choice::TextSize).and_then(TextSize::from_id),
            language: word(Choice::Language).map(str::to_owned),
            sounds: number(Choice::Sounds),
            movements: MovementPreferences {
                minutes: minutes.unwrap_or(usual.minutes),
                equipment: number(Choice::Equipment).map_or(usual.equipment, EquipmentSet::from_bits),
            },
        }
    }
}

impl Chosen {
    /// What a page looks at before the program is there: light or dark, by how much letters are larger, the language, with a dash for
    /// what is not chosen; none where nothing of it is.
    #[must_use]
    pub fn look(&self) -> Option<String> {
        if self.theme.is_none() && self.text_size.is_none() && self.language.is_none() {
            return None;
        }
        let by = |size: TextSize| match size {
            TextSize::Large => "1.25",
            TextSize::Larger => "1.5",
        };
        let parts = [self.theme.map(Theme::id), self.text_size.map(by), self.language.as_deref()];
        Some(parts.map(|part| part.unwrap_or("-")).join(" "))
    }
}

impl Diary {
    /// The questions that were skipped, each with the places that it was about: region, side, step.
    pub fn skipped(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.get(Id::single(Kind::Skipped)).into_iter().flat_map(Record::fields)
    }
}

impl Keeping {
    /// Keeps something chosen; with `null` it is chosen no more. Gives whether that is news.
    ///
    /// # Errors
    /// [`Newer`]: nothing was kept.
    pub fn choose(&mut self, choice: Choice, value: Value, now: Moment) -> Result<bool, Newer> {
        self.put_single(Kind::Preferences, vec![(choice.id().to_owned(), value)], now)
    }

    /// Keeps which questions are skipped, those and no others; gives whether that is news.
    ///
    /// # Errors
    /// [`Newer`]: nothing was kept.
    pub fn skip(&mut self, questions: Vec<(String, Value)>, now: Moment) -> Result<bool, Newer> {
        let mut fields = questions;
        for (name, _) in self.diary().skipped() {
            if !fields.iter().any(|(skipped, _)| skipped == name) {
                fields.push((name.to_owned(), Value::Null));
            }
        }
        self.put_single(Kind::Skipped, fields, now)
    }

    /// Whether what was told on the last occasion stands: a question that was skipped then stays skipped.
    #[must_use]
    pub fn goes_on(&self) -> bool {
        self.here().is_some()
    }

    fn put_single(&mut self, kind: Kind, fields: Vec<(String, Value)>, now: Moment) -> Result<bool, Newer> {
        let id = Id::single(kind);
        let there = |name: &str| self.diary().get(id).and_then(|record| record.get(name));
        if fields.iter().all(|(name, value)| there(name).unwrap_or(&Value::Null) == value) {
            return Ok(false);
        }
        self.edit(now, |diary, stamp| diary.put(id, fields, stamp))?;
        Ok(true)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::Equipment;
    use crate::diary::{export, import};

    const NOW: Moment = Moment { at: 1_774_224_000_000, offset: 60 };

    #[test]
    fn what_is_chosen_is_read_back_and_goes_with_the_rest() {
        let mut keeping = Keeping::new(1);
        assert_eq!(Chosen::of(keeping.diary()), Chosen::default());
        assert_eq!(Chosen::default().look(), None);
        let without = EquipmentSet::EVERYTHING.toggled(Equipment::Band);
        let choices = [
            (Choice::Build, Value::from("masculine")),
            (Choice::Theme, "dark".into()),
            (Choice::Language, "pt-BR".into()),
            (Choice::Sounds, 175_u16.into()),
            (Choice::Equipment, without.bits().into()),
            (Choice::Minutes, 10_u8.into()),
        ];
        for (choice, value) in choices {
            assert_eq!(keeping.choose(choice, value.clone(), NOW), Ok(true), "{choice:?}");
            assert_eq!(keeping.choose(choice, value, NOW), Ok(false), "that is no news: {choice:?}");
        }
        let chosen = Chosen {
            build: Some(Physique::Masculine),
            theme: Some(Theme::Dark),
            text_size: None,
            language: Some("pt-BR".to_owned()),
            sounds: Some(175),
            movements: MovementPreferences { minutes: 10, equipment: without },
        };
        assert_eq!(Chosen::of(keeping.diary()), chosen);
        assert_eq!(chosen.look().as_deref(), Some("dark - pt-BR"));
        let larger = Chosen { text_size: Some(TextSize::Larger), ..Chosen::default() };
        assert_eq!(larger.look().as_deref(), Some("- 1.5 -"));
        let file = import(&serde_json::from_str(&export(keeping.diary())).unwrap()).unwrap();
        assert_eq!(Chosen::of(&file), chosen);
        assert_eq!(keeping.choose(Choice::Theme, Value::Null, NOW), Ok(true));
        assert_eq!(Chosen::of(keeping.diary()).theme, None);
        let stamp = keeping.diary().latest();
        keeping.edit(NOW, |diary, _| diary.erase(Id::single(Kind::Preferences), stamp)).unwrap();
        assert_eq!(Chosen::of(keeping.diary()), Chosen::default());
    }

    #[test]
    fn what_there_is_not_is_as_if_it_was_not_chosen() {
        let mut keeping = Keeping::new(1);
        for (choice, value) in [
            (Choice::Build, Value::from("giant")),
            (Choice::Theme, "pink".into()),
            (Choice::Minutes, 300_u16.into()),
        ] {
            keeping.choose(choice, value, NOW).unwrap();
        }
        assert_eq!(Chosen::of(keeping.diary()), Chosen::default());
    }

    #[test]
    fn equipment_keeps_its_number() {
        let numbered: Vec<_> = Equipment::ALL.iter().map(|it| it.id()).collect();
        let kept = [
            "band", "mat", "chair", "wall", "roller", "ball", "step", "towel", "dumbbell", "pool", "bicycle",
        ];
        assert_eq!(
            numbered[..11],
            kept,
            "what people have at hand is kept by these numbers: new ones come last"
        );
        assert_eq!(EquipmentSet::of(&[Equipment::Elliptical]).bits(), 1 << 11);
    }
}
