//! Answers to the letter: the names in data, a whole answer as data, and the changes that trying
//! everything finds. Whatever else goes wrong in the engine shows here.
#![cfg(not(target_arch = "wasm32"))]
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used)]

mod support;

use std::fmt::Write as _;

use proptest::prelude::*;
use sorewise::body::BodyRegion as R;
use sorewise::content::{AdviceId, Circumstance, FactId, MovementId, MovementKind};
use sorewise::engine::rules::{Evidence, RULES, Reason, Withholds};
use sorewise::engine::thresholds::{
    BAD_SLEEP_H, EXTREME_STRESS, HALF_AN_HOUR, HIGH_STRESS, PAST_PEAK_H, SHORT_SLEEP_H, WEEK_H,
};
use sorewise::engine::{
    Band, Case, Change, ChangedField, Classification, Condition, Context, Disposition, Effort, ErrorCode,
    Few, Guidance, Medicine, NEVER_THERE, Novelty, Plan, QUESTIONS, Report, SelectionReason, Sensation as F,
    Sign as S, Verdict, Withheld, WithheldId, Workout,
};
use sorewise::value::Value;
use support::vignettes::vignettes;
use support::{answer, area, calf, did, earlier, of, reports, with_sensations, with_signs};

#[test]
fn names_in_data_are_for_ever() {
    assert_eq!(
        Disposition::ALL.map(Disposition::id),
        ["train", "modify", "recover", "rest", "consult", "urgent", "emergency"]
    );
    assert_eq!(
        Guidance::ALL.map(Guidance::id),
        ["train", "lighter", "gentle", "rest", "see-someone", "get-help"]
    );
    assert_eq!(Band::ALL.map(Band::id), ["none", "mild", "moderate", "severe"]);
    assert_eq!(
        Classification::ALL.map(Classification::id),
        ["acute", "doms", "overreached", "joint", "possible-injury", "unclear"]
    );
    assert_eq!(Verdict::ALL.map(Verdict::id), ["go", "modify", "skip"]);
    let whys = [
        SelectionReason::Recovery,
        SelectionReason::SoreRegions,
        SelectionReason::TrainElsewhere,
        SelectionReason::WholeBody,
    ];
    assert_eq!(whys.map(SelectionReason::id), ["recovery", "sore-regions", "train-elsewhere", "whole-body"]);
    let withholds = [Withholds::Nothing, Withholds::Loading, Withholds::Straining, Withholds::Reaching];
    assert_eq!(
        withholds.map(Withholds::id),
        ["nothing", "loading", "loading and straining", "reaching and straining"]
    );
    assert_eq!(Withholds::Treatments.id(), "reaching and straining, treatments");
    assert_eq!(Withholds::Everything.id(), "everything");
    let codes = [
        ErrorCode::Missing,
        ErrorCode::UnknownField,
        ErrorCode::WrongType,
        ErrorCode::OutOfRange,
        ErrorCode::UnknownValue,
        ErrorCode::NoSuchSide,
        ErrorCode::Duplicate,
        ErrorCode::TooLong,
        ErrorCode::UnknownSchema,
    ];
    assert_eq!(
        codes.map(ErrorCode::id),
        [
            "missing",
            "unknown-field",
            "wrong-type",
            "out-of-range",
            "unknown-value",
            "no-such-side",
            "duplicate",
            "too-long",
            "unknown-schema",
        ]
    );
}

#[test]
fn ratings_have_their_words() {
    use Disposition as D;
    let bands = (0..=10).map(|intensity| Band::of(intensity).id());
    let mut expected = vec!["none"];
    expected.extend(["mild"; 4]);
    expected.extend(["moderate"; 2]);
    expected.extend(["severe"; 4]);
    assert_eq!(bands.collect::<Vec<_>>(), expected);
    let guidance = Guidance::of;
    assert_eq!(guidance(D::Modify, 2), Guidance::Lighter);
    assert_eq!(guidance(D::Modify, 3), Guidance::Gentle);
    assert_eq!(guidance(D::Recover, 0), Guidance::Gentle);
    assert_eq!(guidance(D::Urgent, 0), Guidance::GetHelp);
}

/// The answer as data, one line for each field or item of it.
fn written(report: &Report) -> String {
    let Value::Object(fields) = answer(report).to_value() else { panic!("an answer is an object") };
    let mut text = String::new();
    for (name, value) in fields {
        let line = |value: &Value| serde_json::to_string(value).unwrap();
        match value {
            Value::List(items) => {
                writeln!(text, "{name}").unwrap();
                for item in &items {
                    writeln!(text, "  {}", line(item)).unwrap();
                }
            }
            Value::Object(items) => {
                writeln!(text, "{name}").unwrap();
                for (name, item) in &items {
                    writeln!(text, "  {name} {}", line(item)).unwrap();
                }
            }
            other => writeln!(text, "{name} {}", line(&other)).unwrap(),
        }
    }
    text
}

#[test]
fn a_whole_answer_as_data() {
    let sore = calf(4);
    let mut other = calf(2);
    other.place.side = other.place.side.mirrored();
    let usual = Report {
        areas: vec![area(R::LowerBack, 3), with_sensations(sore.clone(), &[F::Achy, F::Tender]), other],
        hours_since_activity: Some(50.5),
        hours_since_onset: Some(40.0),
        activity: did(Effort::Hard, Novelty::New),
        context: Context {
            sleep_hours: Some(6.5),
            stress: Some(7),
            pregnant: Some(false),
            blood_thinners: Some(false),
            ..Context::default()
        },
        plan: Some(Plan { workout: Workout::Legs, effort: Some(Effort::Hard) }),
        previous: vec![earlier(24.0, &sore, 3), earlier(60.0, &sore, 1)],
        ..Report::default()
    };
    let careful = Report {
        areas: vec![
            with_signs(area(R::Ankle, 6), &[S::Swelling, S::ImpactPain]),
            area(R::Shoulder, 2),
            with_sensations(area(R::ForearmFlexors, 3), &[F::Throbbing]),
        ],
        signs: vec![S::NightPain],
        context: Context { pregnant: Some(true), ..Context::default() },
        ..Report::default()
    };
    let text = format!(
        "# nothing sore\n{}\n# a usual day\n{}\n# a careful one\n{}",
        written(&Report::default()),
        written(&usual),
        written(&careful)
    );
    insta::assert_snapshot!("answers", text);
}

/// The reports of the stories.
fn stories() -> impl Iterator<Item = (String, Report)> {
    vignettes().into_iter().map(|vignette| {
        let data: Value = serde_json::from_str(&vignette.report).unwrap();
        (vignette.id, Report::from_value(&data).unwrap())
    })
}

/// A letter for each workout, and what the calls stand on, from the workout on where that changes.
#[test]
fn the_calls_of_each_story() {
    let workouts: Vec<String> =
        (1..).zip(Workout::ALL).map(|(place, workout)| format!("{place} {}", workout.id())).collect();
    let mut table = format!(
        "A letter for each workout, g go, m modify, s skip, in this order:\n{}.\n\
         Then what the calls stand on, from the named workout to the next one that is named.\n\n",
        workouts.join(", ")
    );
    for (id, report) in stories() {
        let verdicts = answer(&report).workouts;
        let letters: String = verdicts.iter().map(|verdict| &verdict.verdict.id()[..1]).collect();
        let because = verdicts.chunk_by(|one, next| one.because == next.because).map(|alike| {
            let facts = alike[0].because.iter().map(|fact| fact.id());
            std::iter::once(alike[0].workout.id()).chain(facts).collect::<Vec<_>>().join(" ")
        });
        let because: Vec<String> = because.collect();
        writeln!(table, "{id} {letters} {}", because.join(", ")).unwrap();
    }
    insta::assert_snapshot!("verdicts", table);
}

/// Whether a report tells of a circumstance that a card avoids; the rule and the fact that speak of it.
fn tells(report: &Report, circumstance: Circumstance) -> Option<(&'static str, FactId)> {
    use Circumstance as C;
    let shows =
        |sign: S| report.signs.contains(&sign) || report.areas.iter().any(|a| a.signs.contains(&sign));
    let has = |condition| report.context.conditions.contains(condition);
    let (told, rule, fact) = match circumstance {
        C::Pregnant => (report.context.pregnant == Some(true), "extra-care", FactId::F14),
        C::PregnantPelvis => {
            let girdle =
                [R::Pelvis, R::Hip, R::HipFlexors, R::LowerBack, R::SpineLower, R::Tailbone, R::InnerThigh];
            let sore = report.areas.iter().any(|a| a.intensity > 0 && girdle.contains(&a.place.region));
            (report.context.pregnant == Some(true) && sore, "extra-care", FactId::F14)
        }
        C::ClotRisk => (report.context.clot_risk != Few::default(), "left-out", FactId::F25),
        C::ThinBones => (has(Condition::ThinBones), "left-out", FactId::F23),
        C::Steroid => (report.context.medicines.contains(Medicine::Steroid), "left-out", FactId::F23),
        C::HeartOrVessels => (has(Condition::HeartOrVessels), "left-out", FactId::F30),
        C::Diabetes => (has(Condition::Diabetes), "left-out", FactId::F30),
        C::BloodThinners => (report.context.blood_thinners == Some(true), "extra-care", FactId::F14),
        C::NightPain => (shows(S::NightPain), "unexplained", FactId::F14),
        C::RecentBlow => (shows(S::RecentBlow), "after-a-blow", FactId::F14),
        C::Fever => (shows(S::Fever), "fever", FactId::F14),
        C::Weakness => (shows(S::Weakness), "possible-injury", FactId::F2),
        C::BonePointTenderness => (shows(S::BonePointTenderness), "bone-pain", FactId::F10),
        C::ImpactPain => (shows(S::ImpactPain), "bone-pain", FactId::F10),
    };
    told.then_some((rule, fact))
}

/// An advice card that is for none of the sore places that ask for it.
fn nowhere(report: &Report, reasons: &[Reason], id: AdviceId) -> Option<Withheld> {
    let sore: Vec<R> = report.areas.iter().filter(|a| a.intensity > 0).map(|a| a.place.region).collect();
    let mut asking = Vec::new();
    let mut asked = false;
    for reason in reasons.iter().filter(|reason| reason.rule.advice.contains(&id)) {
        let places: Vec<R> =
            reason.because.iter().filter_map(Evidence::place).map(|place| place.region).collect();
        asking.extend(if places.is_empty() { sore.clone() } else { places });
        asked = true;
    }
    let places = if asked { asking } else { sore };
    let card = id.card();
    let nowhere = !places.is_empty() && places.iter().all(|region| card.never.contains(region));
    let because = FactId::ALL.iter().copied().filter(|fact| card.facts.contains(fact)).collect();
    nowhere.then_some(Withheld { id: WithheldId::Advice(id), rule: NEVER_THERE, because })
}

/// The cards that the rules' own words keep back, each looked at by itself.
fn kept_back(report: &Report) -> Vec<Withheld> {
    let reasons = answer(report).reasons;
    let sore: Vec<R> = report.areas.iter().map(|area| area.place.region).collect();
    let keep = |id, avoid: &[Circumstance], kept_by: &dyn Fn(Withholds, &[R]) -> bool| {
        let of_rules = reasons.iter().filter(|reason| {
            let concerned: Vec<R> =
                reason.because.iter().filter_map(Evidence::place).map(|place| place.region).collect();
            kept_by(reason.rule.withholds, if concerned.is_empty() { &sore } else { &concerned })
        });
        let of_rules = of_rules.map(|reason| (reason.rule.id, reason.rule.facts.to_vec()));
        let of_card = avoid.iter().filter_map(|circumstance| tells(report, *circumstance));
        let why: Vec<_> = of_rules.chain(of_card.map(|(rule, fact)| (rule, vec![fact]))).collect();
        let facts: Vec<FactId> = why.iter().flat_map(|(_, facts)| facts.clone()).collect();
        let because = FactId::ALL.iter().copied().filter(|fact| facts.contains(fact)).collect();
        why.first().map(|(rule, _)| Withheld { id, rule, because })
    };
    let advice = AdviceId::ALL.iter().filter_map(|id| {
        let card = id.card();
        let kept = keep(WithheldId::Advice(*id), card.avoid, &|withholds, _| {
            card.treats && matches!(withholds, Withholds::Treatments | Withholds::Everything)
        });
        kept.or_else(|| nowhere(report, &reasons, *id))
    });
    let movements = MovementId::ALL.iter().filter_map(|id| {
        let card = id.card();
        keep(WithheldId::Movement(*id), card.avoid, &|withholds, regions| {
            let reached = regions.iter().any(|region| card.weight(*region) > 0);
            let strained = regions.iter().any(|region| card.strains.contains(region));
            match withholds {
                Withholds::Nothing => false,
                Withholds::Loading => card.loads && (reached || strained),
                Withholds::Straining => strained || (card.loads && reached),
                // Rolling presses; what is not mobility stretches or works.
                Withholds::Stretching => {
                    let presses = card.facts.contains(&FactId::T5);
                    let moves = card.kind == MovementKind::Mobility && !card.loads && !presses;
                    strained || (reached && !moves)
                }
                Withholds::Reaching | Withholds::Treatments => reached || strained,
                Withholds::Everything => true,
            }
        })
    });
    advice.chain(movements).collect()
}

#[test]
fn each_story_withholds_what_its_rules_say_and_no_more() {
    for (id, report) in stories() {
        assert_eq!(answer(&report).withheld, kept_back(&report), "{id}");
    }
}

#[test]
fn answers_that_differ_are_not_the_same() {
    let reasons = |report: &Report| answer(report).reasons;
    let (one, other) = (of(calf(1)), of(calf(2)));
    assert_eq!(reasons(&one), reasons(&one.clone()));
    assert_ne!(reasons(&one), reasons(&other), "another rating");
    let [sore, joint] = [calf(1), area(R::Knee, 1)].map(|area| reasons(&of(area)).remove(0));
    assert_ne!(sore, joint, "another rule");
    assert_ne!(QUESTIONS[0], QUESTIONS[1]);
    assert_eq!(QUESTIONS[0], QUESTIONS[0]);
}

/// The answer, without all that it says beside.
fn level(report: &Report) -> Disposition {
    let case = Case::of(report);
    let fired = RULES.iter().filter(|rule| {
        rule.fires_on_person(&case.person) || case.areas.iter().any(|area| rule.fires_on(&case.person, area))
    });
    fired.map(|rule| rule.at_least).max().unwrap_or(Disposition::Train)
}

/// What comes to an area or goes from it.
#[derive(Clone, Copy)]
enum Finding {
    Feels(F),
    Shows(S),
}

fn marks() -> impl Iterator<Item = Finding> {
    let signs = S::ALL.iter().filter(|sign| !sign.of_person());
    F::ALL.iter().map(|feels| Finding::Feels(*feels)).chain(signs.map(|sign| Finding::Shows(*sign)))
}

/// Takes an item away, or adds it; whether it was there.
fn toggle<T: PartialEq>(items: &mut Vec<T>, item: T) -> bool {
    let there = items.contains(&item);
    if there {
        items.retain(|known| *known != item);
    } else {
        items.push(item);
    }
    there
}

/// All that changes the answer, found by answering every report that differs in one thing.
struct Trying<'a> {
    report: &'a Report,
    top: Disposition,
    /// The indices of the areas, in the order of the body.
    order: Vec<usize>,
}

impl Trying<'_> {
    fn with(&self, change: impl FnOnce(&mut Report)) -> Disposition {
        let mut report = self.report.clone();
        change(&mut report);
        level(&report)
    }

    fn rated(&self, index: usize, intensity: u8) -> (ChangedField, Disposition) {
        let place = self.report.areas[index].place;
        (
            ChangedField::Intensity(index, place, intensity),
            self.with(|r| r.areas[index].intensity = intensity),
        )
    }

    /// The change of a mark, and whether the mark was there.
    fn marked(&self, index: usize, mark: Finding) -> (bool, (ChangedField, Disposition)) {
        let place = self.report.areas[index].place;
        let mut there = false;
        let then = self.with(|report| {
            there = match mark {
                Finding::Feels(sensation) => toggle(&mut report.areas[index].sensations, sensation),
                Finding::Shows(sign) => toggle(&mut report.areas[index].signs, sign),
            };
        });
        let what = match mark {
            Finding::Feels(sensation) => ChangedField::Sensation(index, place, sensation, !there),
            Finding::Shows(sign) => ChangedField::AreaSign(index, place, sign, !there),
        };
        (there, (what, then))
    }

    fn of_person(&self, sign: S) -> (bool, (ChangedField, Disposition)) {
        let mut there = false;
        let then = self.with(|report| there = toggle(&mut report.signs, sign));
        (there, (ChangedField::PersonSign(sign, !there), then))
    }

    fn slept(&self, hours: f64) -> (ChangedField, Disposition) {
        (ChangedField::Sleep(hours), self.with(|report| report.context.sleep_hours = Some(hours)))
    }

    fn stressed(&self, stress: u8) -> (ChangedField, Disposition) {
        (ChangedField::Stress(stress), self.with(|report| report.context.stress = Some(stress)))
    }

    fn lower(&self) -> Vec<(ChangedField, Disposition)> {
        let lowers = |change: &(ChangedField, Disposition)| change.1 < self.top;
        let mut found = Vec::new();
        for &index in &self.order {
            let ratings = (0..self.report.areas[index].intensity).rev();
            found.extend(ratings.map(|intensity| self.rated(index, intensity)).find(lowers));
            let goes = marks().map(|mark| self.marked(index, mark)).filter(|(there, _)| *there);
            found.extend(goes.map(|(_, change)| change).filter(lowers));
        }
        let goes = S::ALL.iter().filter(|sign| sign.of_person()).map(|sign| self.of_person(*sign));
        found.extend(goes.filter(|(there, _)| *there).map(|(_, change)| change).filter(lowers));
        let Context { sleep_hours, stress, .. } = self.report.context;
        let hours = [BAD_SLEEP_H, SHORT_SLEEP_H]
            .into_iter()
            .filter(|hours| sleep_hours.is_some_and(|slept| slept < *hours));
        found.extend(hours.map(|hours| self.slept(hours)).find(lowers));
        let calmer = [EXTREME_STRESS - 1, HIGH_STRESS - 1]
            .into_iter()
            .filter(|calmer| stress.is_some_and(|now| now > *calmer));
        found.extend(calmer.map(|calmer| self.stressed(calmer)).find(lowers));
        found
    }

    fn raise(&self) -> Vec<(ChangedField, Disposition)> {
        let raises = |change: &(ChangedField, Disposition)| change.1 > self.top;
        // The first of those that raise it least.
        let least = |changes: Vec<(bool, (ChangedField, Disposition))>| {
            let come = changes.into_iter().filter(|(there, _)| !there).map(|(_, change)| change);
            come.filter(raises).min_by_key(|change| change.1)
        };
        let mut found = Vec::new();
        for &index in &self.order {
            let ratings = self.report.areas[index].intensity + 1..=10;
            found.extend(ratings.map(|intensity| self.rated(index, intensity)).find(raises));
        }
        for &index in &self.order {
            found.extend(least(marks().map(|mark| self.marked(index, mark)).collect()));
        }
        let of_person = S::ALL.iter().filter(|sign| sign.of_person());
        found.extend(least(of_person.map(|sign| self.of_person(*sign)).collect()));
        let Context { sleep_hours, stress, .. } = self.report.context;
        let hours = [SHORT_SLEEP_H - HALF_AN_HOUR, BAD_SLEEP_H - HALF_AN_HOUR]
            .into_iter()
            .filter(|hours| sleep_hours.is_some_and(|slept| slept > *hours));
        found.extend(hours.map(|hours| self.slept(hours)).find(raises));
        let more =
            [HIGH_STRESS, EXTREME_STRESS].into_iter().filter(|more| stress.is_some_and(|now| now < *more));
        found.extend(more.map(|more| self.stressed(more)).find(raises));
        let lasted = self.report.hours_since_onset.or(self.report.hours_since_activity).unwrap_or(0.0);
        let later = [PAST_PEAK_H + 1.0, WEEK_H + 1.0].into_iter().filter(|hours| *hours > lasted);
        let later = later
            .map(|hours| (ChangedField::SinceOnset(hours), self.with(|r| r.hours_since_onset = Some(hours))));
        found.extend(later.into_iter().find(raises));
        found
    }
}

fn tried(report: &Report) -> Vec<(ChangedField, Disposition)> {
    let mut order: Vec<usize> = (0..report.areas.len()).collect();
    order.sort_by_key(|index| report.areas[*index].place);
    let trying = Trying { report, top: level(report), order };
    let mut found = trying.lower();
    found.extend(trying.raise());
    found
}

fn told(changes: &[Change]) -> Vec<(ChangedField, Disposition)> {
    changes.iter().map(|change| (change.field, change.then)).collect()
}

#[test]
fn the_changes_of_each_story_are_those_that_trying_everything_finds() {
    for (id, report) in stories() {
        assert_eq!(told(&answer(&report).changes), tried(&report), "{id}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(200) })]

    #[test]
    fn the_changes_are_those_that_trying_everything_finds(report in reports()) {
        prop_assert_eq!(told(&answer(&report).changes), tried(&report));
    }
}
