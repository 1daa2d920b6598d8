//! Wording: which message names each value of a report and an assessment.

use crate::body::{RegionInfo, SidedRegion};
use crate::content::{Certainty, Dose, Effect, MovementId};
use crate::engine::rules::{Care, Evidence, Meanwhile};
use crate::engine::{
    ActivityKind, Assessment, Band, Change, ChangedField, Classification, ClotRisk, Condition, Disposition,
    Effort, Guidance, Medicine, Novelty, SelectionReason, Sensation, Sign, Verdict, Workout,
};
use crate::i18n::{Arg, Locale, Message, msg};
use crate::session::form_steps::{STRESS, step_of};

/// Something that has a name.
pub trait Wording {
    /// Its name.
    fn message(self) -> Message;
}

macro_rules! wording {
    ($type:ty { $($variant:ident => $message:ident),* $(,)? }) => {
        impl Wording for $type {
            fn message(self) -> Message {
                match self { $(Self::$variant => msg::$message),* }
            }
        }
    };
}

wording!(Band {
    None => BAND_NONE, Mild => BAND_MILD, Moderate => BAND_MODERATE, Severe => BAND_SEVERE,
});

wording!(Certainty {
    Article => CERTAINTY_ARTICLE, Published => CERTAINTY_PUBLISHED,
    CommonKnowledge => CERTAINTY_COMMON_KNOWLEDGE,
});

wording!(Effect {
    None => EFFECT_NONE, Tiny => EFFECT_TINY, Small => EFFECT_SMALL, Medium => EFFECT_MEDIUM,
    Large => EFFECT_LARGE,
});

wording!(Sensation {
    Achy => SENSATION_ACHY, Dull => SENSATION_DULL, Tight => SENSATION_TIGHT, Stiff => SENSATION_STIFF,
    Tender => SENSATION_TENDER, Cramping => SENSATION_CRAMPING, Sharp => SENSATION_SHARP,
    Stabbing => SENSATION_STABBING, Burning => SENSATION_BURNING, Tingling => SENSATION_TINGLING,
    Numb => SENSATION_NUMB, Throbbing => SENSATION_THROBBING, Constant => SENSATION_CONSTANT,
    AtRest => SENSATION_AT_REST,
});

wording!(Sign {
    Swelling => SIGN_SWELLING, Bruising => SIGN_BRUISING, Warmth => SIGN_WARMTH, Redness => SIGN_REDNESS,
    Deformity => SIGN_DEFORMITY, CannotBearWeight => SIGN_CANNOT_BEAR_WEIGHT,
    DifficultyMoving => SIGN_DIFFICULTY_MOVING, Weakness => SIGN_WEAKNESS, Popped => SIGN_POPPED,
    DarkUrine => SIGN_DARK_URINE, ChestPressure => SIGN_CHEST_PRESSURE, Breathless => SIGN_BREATHLESS,
    SpreadingToArmOrJaw => SIGN_SPREADING_TO_ARM_OR_JAW, SweatingFaint => SIGN_SWEATING_FAINT,
    SaddleNumbness => SIGN_SADDLE_NUMBNESS, BladderBowelChange => SIGN_BLADDER_BOWEL_CHANGE,
    WoodenTightness => SIGN_WOODEN_TIGHTNESS, PainOnStretch => SIGN_PAIN_ON_STRETCH,
    BonePointTenderness => SIGN_BONE_POINT_TENDERNESS, ImpactPain => SIGN_IMPACT_PAIN, Fever => SIGN_FEVER,
    CannotFinishWorkout => SIGN_CANNOT_FINISH_WORKOUT, RecentBlow => SIGN_RECENT_BLOW,
    NightPain => SIGN_NIGHT_PAIN, WeightLoss => SIGN_WEIGHT_LOSS, Sudden => SIGN_SUDDEN,
    ColdOrPale => SIGN_COLD_OR_PALE, Rash => SIGN_RASH, Limping => SIGN_LIMPING,
    LocksOrGivesWay => SIGN_LOCKS_OR_GIVES_WAY, CannotLift => SIGN_CANNOT_LIFT,
    PainBreathingIn => SIGN_PAIN_BREATHING_IN, StrokeSigns => SIGN_STROKE_SIGNS,
    DrowsyOrConfused => SIGN_DROWSY_OR_CONFUSED, KnockedOut => SIGN_KNOCKED_OUT, Vomiting => SIGN_VOMITING,
    DizzyOrDoubleVision => SIGN_DIZZY_OR_DOUBLE_VISION, BothLegs => SIGN_BOTH_LEGS,
    Collapsed => SIGN_COLLAPSED, Overheated => SIGN_OVERHEATED, CoughingBlood => SIGN_COUGHING_BLOOD,
    BloodInUrine => SIGN_BLOOD_IN_URINE,
});

wording!(Effort { Easy => EFFORT_EASY, Moderate => EFFORT_MODERATE, Hard => EFFORT_HARD });

wording!(Novelty {
    Usual => NOVELTY_USUAL, HarderThanUsual => NOVELTY_HARDER_THAN_USUAL, New => NOVELTY_NEW,
});

wording!(Workout {
    FullBody => WORKOUT_FULL_BODY, Upper => WORKOUT_UPPER, Lower => WORKOUT_LOWER, Push => WORKOUT_PUSH,
    Pull => WORKOUT_PULL, Legs => WORKOUT_LEGS, Core => WORKOUT_CORE, Run => WORKOUT_RUN,
    Ride => WORKOUT_RIDE, Swim => WORKOUT_SWIM, YogaMobility => WORKOUT_YOGA_MOBILITY, Walk => WORKOUT_WALK,
    Sport => WORKOUT_SPORT,
});

wording!(Verdict { Go => CALL_GO, Modify => CALL_MODIFY, Skip => CALL_SKIP });

wording!(Classification {
    Acute => CLASSIFICATION_ACUTE, Doms => CLASSIFICATION_DOMS, Overreached => CLASSIFICATION_OVERREACHED,
    Joint => CLASSIFICATION_JOINT, PossibleInjury => CLASSIFICATION_POSSIBLE_INJURY,
    Unclear => CLASSIFICATION_UNCLEAR,
});

wording!(Guidance {
    Train => GUIDANCE_TRAIN, Lighter => GUIDANCE_LIGHTER, Gentle => GUIDANCE_GENTLE, Rest => GUIDANCE_REST,
    SeeSomeone => GUIDANCE_SEE_SOMEONE, GetHelp => GUIDANCE_GET_HELP,
});

wording!(SelectionReason {
    Recovery => SELECTION_RECOVERY, SoreRegions => SELECTION_SORE_REGIONS, TrainElsewhere => SELECTION_TRAIN_ELSEWHERE,
    WholeBody => SELECTION_WHOLE_BODY,
});

wording!(ActivityKind {
    Strength => ACTIVITY_STRENGTH, Running => ACTIVITY_RUNNING, Cycling => ACTIVITY_CYCLING,
    Swimming => ACTIVITY_SWIMMING, Hiking => ACTIVITY_HIKING, CourtSport => ACTIVITY_COURT_SPORT,
    FieldSport => ACTIVITY_FIELD_SPORT, Yoga => ACTIVITY_YOGA, Climbing => ACTIVITY_CLIMBING,
    Rowing => ACTIVITY_ROWING, Gardening => ACTIVITY_GARDENING, ManualWork => ACTIVITY_MANUAL_WORK,
    Other => ACTIVITY_OTHER, None => ACTIVITY_NONE,
});

wording!(ClotRisk {
    Surgery => CLOT_RISK_SURGERY, CastOrBedRest => CLOT_RISK_CAST_OR_BED_REST, LongTrip => CLOT_RISK_LONG_TRIP,
    Hormones => CLOT_RISK_HORMONES, RecentBirth => CLOT_RISK_RECENT_BIRTH, Cancer => CLOT_RISK_CANCER,
    EarlierClot => CLOT_RISK_EARLIER_CLOT,
});

wording!(Medicine {
    Statin => MEDICINE_STATIN, Fluoroquinolone => MEDICINE_FLUOROQUINOLONE, Steroid => MEDICINE_STEROID,
    Painkillers => MEDICINE_PAINKILLERS,
});

wording!(Condition {
    SickleCellTrait => CONDITION_SICKLE_CELL_TRAIT, ThinBones => CONDITION_THIN_BONES,
    Diabetes => CONDITION_DIABETES, WeakImmunity => CONDITION_WEAK_IMMUNITY,
    HeartOrVessels => CONDITION_HEART_OR_VESSELS, Kidneys => CONDITION_KIDNEYS,
    EarlierMuscleBreakdown => CONDITION_EARLIER_MUSCLE_BREAKDOWN,
});

wording!(Meanwhile {
    DoNotMove => MEANWHILE_DO_NOT_MOVE, DoNotDrive => MEANWHILE_DO_NOT_DRIVE,
    UnlockDoor => MEANWHILE_UNLOCK_DOOR, CoolDown => MEANWHILE_COOL_DOWN,
    NothingToEat => MEANWHILE_NOTHING_TO_EAT, Drink => MEANWHILE_DRINK,
    StayWithSomeone => MEANWHILE_STAY_WITH_SOMEONE,
});

wording!(Disposition {
    Train => ANSWER_TRAIN, Modify => ANSWER_MODIFY, Recover => ANSWER_RECOVER, Rest => ANSWER_REST,
    Consult => ANSWER_CONSULT, Urgent => ANSWER_URGENT, Emergency => ANSWER_EMERGENCY,
});

impl Assessment {
    /// What to do now, in a few short points, the most important first: who can help, and in an emergency
    /// what to do until then.
    #[must_use]
    pub fn points(&self) -> Vec<Message> {
        let [first, second, third] = points_of(self.disposition);
        match self.care() {
            Care::Doctor if self.disposition == Disposition::Consult => {
                vec![msg::ANSWER_CONSULT_DOCTOR, msg::ANSWER_CONSULT_DOCTOR_WHY, third]
            }
            Care::Department(_) => with_meanwhile(&[msg::ANSWER_EMERGENCY_GO], self.meanwhile()),
            Care::Ambulance(_) => with_meanwhile(&[first, second], self.meanwhile()),
            _ => vec![first, second, third],
        }
    }
}

fn with_meanwhile(first: &[Message], meanwhile: Vec<Meanwhile>) -> Vec<Message> {
    first.iter().copied().chain(meanwhile.into_iter().map(Wording::message)).collect()
}

/// Three points for each step of the ladder.
fn points_of(disposition: Disposition) -> [Message; 3] {
    use Disposition as D;
    match disposition {
        D::Train => [msg::ANSWER_TRAIN_DO_1, msg::ANSWER_TRAIN_DO_2, msg::ANSWER_TRAIN_DO_3],
        D::Modify => [msg::ANSWER_MODIFY_DO_1, msg::ANSWER_MODIFY_DO_2, msg::ANSWER_MODIFY_DO_3],
        D::Recover => [msg::ANSWER_RECOVER_DO_1, msg::ANSWER_RECOVER_DO_2, msg::ANSWER_RECOVER_DO_3],
        D::Rest => [msg::ANSWER_REST_DO_1, msg::ANSWER_REST_DO_2, msg::ANSWER_REST_DO_3],
        D::Consult => [msg::ANSWER_CONSULT_DO_1, msg::ANSWER_CONSULT_DO_2, msg::ANSWER_CONSULT_DO_3],
        D::Urgent => [msg::ANSWER_URGENT_DO_1, msg::ANSWER_URGENT_DO_2, msg::ANSWER_URGENT_DO_3],
        D::Emergency => [msg::ANSWER_EMERGENCY_DO_1, msg::ANSWER_EMERGENCY_DO_2, msg::ANSWER_EMERGENCY_DO_3],
    }
}

impl Locale {
    /// The name of anything that has one.
    #[must_use]
    pub fn name(&self, named: impl Wording) -> &str {
        self.text(named.message())
    }

    /// "Left calf"; for a region on the midline its name alone.
    #[must_use]
    pub fn place(&self, place: SidedRegion) -> String {
        let info: &RegionInfo = place.region.info();
        let name = self.text(info.name);
        let mut text = if info.midline {
            name.to_owned()
        } else {
            self.format(
                msg::REGION_SIDED,
                &[("side", Arg::Text(place.side.id())), ("region", Arg::Text(name))],
            )
        };
        // Names are written as within a sentence. ASCII alone: the tables for all letters are kilobytes.
        if let Some(first) = text.get_mut(..1) {
            first.make_ascii_uppercase();
        }
        text
    }

    /// "4 of 10, mild".
    #[must_use]
    pub fn rating(&self, intensity: u8) -> String {
        let args = rating_args(self, intensity);
        self.format(msg::RATE_VALUE, &args)
    }

    /// "Left calf, 4 of 10, mild"; "Left calf, not rated yet".
    #[must_use]
    pub fn rated_place(&self, place: SidedRegion, intensity: Option<u8>) -> String {
        let place = self.place(place);
        let region = ("region", Arg::Text(&place));
        match intensity {
            None => self.format(msg::REGION_UNRATED, &[region]),
            Some(intensity) => {
                let [value, most, band] = rating_args(self, intensity);
                self.format(msg::REGION_RATED, &[region, value, most, band])
            }
        }
    }

    /// "Left calf: 4 of 10", "Left calf: Swelling", "20 hours since the activity".
    #[must_use]
    pub fn evidence(&self, evidence: &Evidence) -> String {
        let about = |place: SidedRegion, what: &str| {
            let args = [("region", Arg::Text(&self.place(place))), ("what", Arg::Text(what))];
            self.format(msg::EVIDENCE_ABOUT, &args)
        };
        let what = |message, what: &str| self.format(message, &[("what", Arg::Text(what))]);
        match *evidence {
            Evidence::Intensity(_, place, value) => {
                let [value, most, _] = rating_args(self, value);
                let region = self.place(place);
                self.format(msg::EVIDENCE_INTENSITY, &[("region", Arg::Text(&region)), value, most])
            }
            Evidence::Sensation(_, place, sensation) => about(place, self.name(sensation)),
            Evidence::AreaSign(_, place, sign) => about(place, self.name(sign)),
            Evidence::PersonSign(sign) => self.name(sign).to_owned(),
            Evidence::SinceActivity(hours) => {
                self.format(msg::EVIDENCE_SINCE_ACTIVITY, &[("hours", Arg::Number(hours.round()))])
            }
            Evidence::SinceOnset(hours) => {
                self.format(msg::EVIDENCE_SINCE_ONSET, &[("hours", Arg::Number(hours.round()))])
            }
            Evidence::Before(_, place, value) => {
                let [value, ..] = rating_args(self, value);
                let region = self.place(place);
                self.format(msg::EVIDENCE_BEFORE, &[("region", Arg::Text(&region)), value])
            }
            Evidence::Effort(effort) => what(msg::EVIDENCE_EFFORT, self.name(effort)),
            Evidence::Novelty(novelty) => what(msg::EVIDENCE_NOVELTY, self.name(novelty)),
            Evidence::Sleep(hours) => self.format(msg::EVIDENCE_SLEEP, &[("hours", Arg::Number(hours))]),
            Evidence::Stress(stress) => self.stress(stress),
            Evidence::Pregnant => self.text(msg::EVIDENCE_PREGNANT).to_owned(),
            Evidence::BloodThinners => self.text(msg::EVIDENCE_BLOOD_THINNERS).to_owned(),
            Evidence::Plan(workout) => what(msg::EVIDENCE_PLAN, self.name(workout)),
            Evidence::Age(years) => self.format(msg::EVIDENCE_AGE, &[("value", Arg::Number(years.into()))]),
            Evidence::NothingDone => self.text(msg::EVIDENCE_NOTHING_DONE).to_owned(),
            Evidence::ClotRisk(risk) => self.name(risk).to_owned(),
            Evidence::Medicine(medicine) => self.name(medicine).to_owned(),
            Evidence::Condition(condition) => self.name(condition).to_owned(),
        }
    }

    /// "Stress: A lot": the words that were chosen from; nobody gave the number.
    fn stress(&self, stress: u8) -> String {
        let step = &STRESS[step_of(&STRESS, stress)];
        self.format(msg::EVIDENCE_STRESS, &[("what", Arg::Text(self.text(step.name)))])
    }

    /// "Calf, shin".
    #[must_use]
    pub fn list(&self, names: &[impl AsRef<str>]) -> String {
        let mut names = names.iter().rev().map(AsRef::as_ref);
        let last = names.next().unwrap_or_default().to_owned();
        names.fold(last, |rest, first| {
            self.format(msg::LIST_OF, &[("first", Arg::Text(first)), ("rest", Arg::Text(&rest))])
        })
    }

    /// "Go ahead: Upper body, Push".
    #[must_use]
    pub fn labelled(&self, label: &str, what: &str) -> String {
        self.format(msg::LABEL_OF, &[("label", Arg::Text(label)), ("what", Arg::Text(what))])
    }

    /// "Heel raises: 2 sets, 10 times".
    #[must_use]
    pub fn dosed(&self, movement: MovementId, dose: Dose) -> String {
        self.labelled(self.text(movement.card().name()), &self.list(&self.dose(dose)))
    }

    /// "Left calf at 2 or less: go ahead and train." `now` is the answer that would change.
    #[must_use]
    pub fn change(&self, change: &Change, now: Disposition) -> String {
        let lowers = change.then < now;
        let then = ("then", Arg::Text(self.name(change.then)));
        let number = |name, value: f64| (name, Arg::Number(value));
        let with = |there: bool| if there { msg::CHANGE_WITH } else { msg::CHANGE_WITHOUT };
        let at = |place: SidedRegion, what: &str| self.labelled(&self.place(place), what);
        match change.field {
            ChangedField::Intensity(_, place, to) => {
                let region = self.place(place);
                let message = if lowers { msg::CHANGE_LOWER } else { msg::CHANGE_HIGHER };
                self.format(message, &[("region", Arg::Text(&region)), number("value", to.into()), then])
            }
            ChangedField::Sensation(_, place, sensation, there) => {
                let what = at(place, self.name(sensation));
                self.format(with(there), &[("what", Arg::Text(&what)), then])
            }
            ChangedField::AreaSign(_, place, sign, there) => {
                let what = at(place, self.name(sign));
                self.format(with(there), &[("what", Arg::Text(&what)), then])
            }
            ChangedField::PersonSign(sign, there) => {
                self.format(with(there), &[("what", Arg::Text(self.name(sign))), then])
            }
            ChangedField::Sleep(hours) => {
                // Half hours stand for "less than the next whole one".
                let message = if lowers { msg::CHANGE_SLEEP_MORE } else { msg::CHANGE_SLEEP_LESS };
                self.format(message, &[number("hours", hours.ceil()), then])
            }
            ChangedField::Stress(to) => {
                self.format(msg::CHANGE_WITH, &[("what", Arg::Text(&self.stress(to))), then])
            }
            ChangedField::SinceOnset(hours) => {
                self.format(msg::CHANGE_SINCE, &[number("days", (hours / 24.0).floor()), then])
            }
        }
    }

    /// The parts of a dose: "2 sets", "hold 30 seconds", "rest 15 seconds", "on each side"; "15 minutes".
    #[must_use]
    pub fn dose(&self, dose: Dose) -> Vec<String> {
        if dose.minutes > 0 {
            return vec![self.format(msg::DOSE_MINUTES, &[("minutes", Arg::Number(dose.minutes.into()))])];
        }
        let mut parts = vec![self.format(msg::DOSE_SETS, &[("sets", Arg::Number(dose.sets.into()))])];
        if dose.repetitions > 1 {
            let count = ("count", Arg::Number(dose.repetitions.into()));
            parts.push(self.format(msg::DOSE_REPETITIONS, &[count]));
        }
        if dose.hold_s > 0 {
            let seconds = ("seconds", Arg::Number(dose.hold_s.into()));
            parts.push(self.format(msg::DOSE_HOLD, &[seconds]));
        }
        if dose.each_side {
            parts.push(self.text(msg::DOSE_EACH_SIDE).to_owned());
        }
        if dose.rest_s > 0 {
            let seconds = ("seconds", Arg::Number(dose.rest_s.into()));
            parts.push(self.format(msg::DOSE_REST, &[seconds]));
        }
        parts
    }
}

fn rating_args(locale: &Locale, intensity: u8) -> [(&'static str, Arg<'_>); 3] {
    [
        ("value", Arg::Number(intensity.into())),
        ("most", Arg::Number(10.0)),
        ("band", Arg::Text(locale.name(Band::of(intensity)))),
    ]
}
