//! Coming back: what of that which was told then is true now, what has to be asked again, and what is dropped.
//!
//! | told then | a few hours later on the same day | after that, on the same day | on another day | where a clock was wrong |
//! | --- | --- | --- | --- | --- |
//! | ratings, sensations, signs | stand | asked | asked | asked |
//! | hours since the activity, the onset | go on | go on | go on | dropped |
//! | sleep, stress, what is planned | stand | stand | dropped | dropped |
//! | the activity; who the person is | stand | stand | stand | stand |
//! | what was denied | stands | dropped | dropped | dropped |
//!
//! A day begins at four in the morning. Nothing that alarms falls away by age: it is asked, and until it is answered the report that
//! one begins with holds neither areas nor signs, so that there is no answer which could reassure.

use super::check_in::CheckIn;
use super::finding::Noticed;
use super::moment::{Moment, When};
use crate::body::SidedRegion;
use crate::engine::Finding;
use crate::engine::{Area, Earlier, EarlierArea, Report};

/// Up to here it is the same visit: what is told stands, and its hours go on.
pub const SAME_VISIT_H: f64 = 4.0;
/// From here on who the person is is worth another look: six weeks, the shortest time that a risk of clots is named for.
pub const ABOUT_ME_H: f64 = 42.0 * 24.0;

/// What coming back begins with.
#[derive(Debug, Clone, PartialEq)]
pub enum Returning {
    /// The same visit: this report, its hours gone on.
    Stands(Report),
    /// Some questions come first.
    Asks(Asks),
}

/// What is asked when somebody comes back, and what stays.
#[derive(Debug, Clone, PartialEq)]
pub struct Asks {
    /// When it was told.
    pub when: When,
    /// How sore each place was, in the order of the report.
    pub areas: Vec<EarlierArea>,
    /// What was told beside: never today's before it is said again.
    pub noticed: Vec<Noticed>,
    /// What does not stand any more, and why.
    pub dropped: Vec<(Dropped, Why)>,
    /// Whether who the person is has not been told for long: worth another look.
    pub check_about_me: bool,
    /// What stands: the report that the answers are added to. There is nothing in it to answer.
    pub begin: Report,
}

/// Something that does not stand any more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dropped {
    /// How long the person slept.
    Sleep,
    /// How stressed the person was.
    Stress,
    /// What the person would do that day.
    Plan,
    /// Hours since the activity.
    SinceActivity,
    /// Hours since it began.
    SinceOnset,
    /// That something was denied.
    Denied,
}

/// Why it does not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// It was of that day.
    AnotherDay,
    /// It was of those hours.
    HoursAgo,
    /// Nobody knows how long ago it was told.
    Unclear,
}

/// How a place is now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reply {
    /// No longer sore.
    Gone,
    /// As it was.
    Same,
    /// So sore, 0 to 10; more counts as 10.
    Now(u8),
}

/// What was answered so far.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Replies {
    /// For places, each once.
    pub areas: Vec<(SidedRegion, Reply)>,
    /// For what was noticed, each once: whether it is still so.
    pub noticed: Vec<(Noticed, bool)>,
}

/// What coming back begins with, where `kept` was the last that was told. `before` are the check-ins before it,
/// the earliest first, as [`Diary::check_ins`](super::Diary::check_ins) gives them.
#[must_use]
pub fn returning(kept: &CheckIn, before: &[CheckIn], now: Moment) -> Returning {
    let hours = now.hours_since(kept.at).filter(|_| kept.dated);
    let same_day = hours.is_some_and(|hours| hours < 24.0) && kept.at.waking_day() == now.waking_day();
    let mut dropped = Vec::new();
    let told = &kept.report;
    let mut drop = |what, is_told: bool, why| {
        if is_told {
            dropped.push((what, why));
        }
    };
    let mut begin = Report {
        activity: told.activity,
        hours_since_activity: gone_on(kept, 0, now),
        hours_since_onset: gone_on(kept, 1, now),
        context: told.context.about_me(),
        ..Report::default()
    };
    let since = [told.hours_since_activity, told.hours_since_onset].map(|hours| hours.is_some());
    drop(Dropped::SinceActivity, since[0] && begin.hours_since_activity.is_none(), Why::Unclear);
    drop(Dropped::SinceOnset, since[1] && begin.hours_since_onset.is_none(), Why::Unclear);
    if same_day {
        (begin.context, begin.plan) = (told.context, told.plan);
    } else {
        let why = if hours.is_some() { Why::AnotherDay } else { Why::Unclear };
        drop(Dropped::Sleep, told.context.sleep_hours.is_some(), why);
        drop(Dropped::Stress, told.context.stress.is_some(), why);
        drop(Dropped::Plan, told.plan.is_some(), why);
    }
    let same_visit = same_day && hours.is_some_and(|hours| hours < SAME_VISIT_H);
    begin.previous = look_back(kept, before, now, same_visit);
    if same_visit {
        return Returning::Stands(Report { areas: told.areas.clone(), signs: told.signs.clone(), ..begin });
    }
    drop(
        Dropped::Denied,
        !kept.denied.is_empty(),
        if hours.is_some() { Why::HoursAgo } else { Why::Unclear },
    );
    let of_area = |area: &Area| {
        let place = Some(area.place);
        Finding::of(area).map(move |finding| Noticed { place, finding }).collect::<Vec<_>>()
    };
    let of_person = told.signs.iter().map(|sign| Noticed { place: None, finding: Finding::Sign(*sign) });
    Returning::Asks(Asks {
        when: if kept.dated { kept.at.when(now) } else { When::Unclear },
        areas: told.areas.iter().map(rating).collect(),
        noticed: of_person.chain(told.areas.iter().flat_map(of_area)).collect(),
        dropped,
        check_about_me: hours.is_none_or(|hours| hours >= ABOUT_ME_H),
        begin,
    })
}

/// Hours that were said, as many as they are now; none where a clock was wrong in between.
fn gone_on(kept: &CheckIn, index: usize, now: Moment) -> Option<f64> {
    let told = [kept.report.hours_since_activity, kept.report.hours_since_onset][index]?;
    let said = Moment { at: kept.hours_said[index]?, ..kept.at };
    let passed = now.hours_since(said).filter(|_| kept.dated)?;
    // Longer than a report can say is as long as it can: unknown would be less.
    Some((told + passed).min(Moment::MOST_HOURS))
}

fn rating(area: &Area) -> EarlierArea {
    EarlierArea { place: area.place, intensity: area.intensity }
}

/// What came before a report now: the latest first, as many as a report holds. Within a visit the last check-in is that very
/// report, not what came before it.
fn look_back(kept: &CheckIn, before: &[CheckIn], now: Moment, same_visit: bool) -> Vec<Earlier> {
    const MOST: usize = 60;
    let Some(hours) = now.hours_since(kept.at).filter(|_| kept.dated) else { return Vec::new() };
    let of = |check_in: &CheckIn, hours_ago| Earlier {
        hours_ago,
        areas: check_in.report.areas.iter().map(rating).collect(),
    };
    let mut all: Vec<Earlier> = Vec::new();
    let mut add = |earlier: Earlier| {
        let sound = (0.0..=Moment::MOST_HOURS).contains(&earlier.hours_ago) && !earlier.areas.is_empty();
        let index = all.partition_point(|other| other.hours_ago < earlier.hours_ago);
        let there = all.get(index).is_some_and(|other| other.hours_ago <= earlier.hours_ago);
        if sound && !there {
            all.insert(index, earlier);
        }
    };
    if !same_visit {
        add(of(kept, hours));
    }
    for earlier in &kept.report.previous {
        add(Earlier { hours_ago: earlier.hours_ago + hours, areas: earlier.areas.clone() });
    }
    let dated = before.iter().rev().filter(|check_in| check_in.dated && check_in.at.at < kept.at.at);
    for check_in in dated.take(MOST) {
        if let Some(hours) = now.hours_since(check_in.at) {
            add(of(check_in, hours));
        }
    }
    all.truncate(MOST);
    all
}

impl Asks {
    /// Everything is as it was: one tap. What was noticed is still to be answered.
    #[must_use]
    pub fn all(&self, reply: Reply) -> Vec<(SidedRegion, Reply)> {
        self.areas.iter().map(|area| (area.place, reply)).collect()
    }

    /// All that was noticed is still so, or none of it: one tap.
    #[must_use]
    pub fn all_noticed(&self, still: bool) -> Vec<(Noticed, bool)> {
        self.noticed.iter().map(|noticed| (*noticed, still)).collect()
    }

    /// What has not been answered yet: places, then what was noticed. While there is anything, an answer says less than was known.
    #[must_use]
    pub fn open(&self, replies: &Replies) -> (Vec<SidedRegion>, Vec<Noticed>) {
        let places = self.areas.iter().map(|area| area.place);
        let places = places.filter(|place| !replies.areas.iter().any(|(answered, _)| answered == place));
        let noticed = self.noticed.iter().copied();
        let noticed = noticed.filter(|it| !replies.noticed.iter().any(|(answered, _)| answered == it));
        (places.collect(), noticed.collect())
    }

    /// The report that the answers make, as far as they go.
    ///
    /// A place that was not answered is not in it, unless something is still noticed there: then it is as sore as it was. Where all is
    /// gone and nothing is still noticed, what was done before and how long ago is over with it.
    #[must_use]
    pub fn report(&self, replies: &Replies) -> Report {
        let mut report = self.begin.clone();
        for area in &self.areas {
            let reply = replies.areas.iter().find(|(place, _)| *place == area.place).map(|(_, reply)| *reply);
            let still: Vec<Finding> = still(replies, Some(area.place)).collect();
            let intensity = match reply {
                None if still.is_empty() => continue,
                None | Some(Reply::Same) => area.intensity,
                Some(Reply::Gone) => 0,
                Some(Reply::Now(intensity)) => intensity.min(10),
            };
            let mut now = Area::new(area.place.region, area.place.side, intensity);
            for finding in still {
                match finding {
                    Finding::Sensation(sensation) => now.sensations.push(sensation),
                    Finding::Sign(sign) => now.signs.push(sign),
                }
            }
            report.areas.push(now);
        }
        report.signs.extend(still(replies, None).filter_map(|finding| match finding {
            Finding::Sign(sign) => Some(sign),
            Finding::Sensation(_) => None,
        }));
        let over =
            replies.areas.iter().filter(|(_, reply)| matches!(reply, Reply::Gone | Reply::Now(0))).count();
        let nothing_left = over == self.areas.len() && replies.noticed.iter().all(|(_, still)| !still);
        if nothing_left && self.open(replies).1.is_empty() {
            report.activity = None;
            (report.hours_since_activity, report.hours_since_onset) = (None, None);
        }
        report
    }

    /// The same, where something was told beside the answers: nothing of that is lost.
    #[must_use]
    pub fn report_with(&self, replies: &Replies, told: &Report) -> Report {
        let mut report = self.report(replies);
        for area in &told.areas {
            match report.areas.iter_mut().find(|it| it.place == area.place) {
                Some(it) => {
                    it.intensity = area.intensity;
                    it.sensations.extend(
                        area.sensations
                            .iter()
                            .filter(|new| !it.sensations.contains(new))
                            .copied()
                            .collect::<Vec<_>>(),
                    );
                    it.signs.extend(
                        area.signs.iter().filter(|new| !it.signs.contains(new)).copied().collect::<Vec<_>>(),
                    );
                }
                None => report.areas.push(area.clone()),
            }
        }
        let signs: Vec<_> = told.signs.iter().filter(|sign| !report.signs.contains(sign)).copied().collect();
        report.signs.extend(signs);
        report.context = told.context;
        report.plan = told.plan;
        if told.activity != self.begin.activity {
            report.activity = told.activity;
        }
        if told.hours_since_activity != self.begin.hours_since_activity {
            report.hours_since_activity = told.hours_since_activity;
        }
        if told.hours_since_onset != self.begin.hours_since_onset {
            report.hours_since_onset = told.hours_since_onset;
        }
        report
    }

    /// What was asked and denied.
    #[must_use]
    pub fn denied(&self, replies: &Replies) -> Vec<Noticed> {
        replies.noticed.iter().filter(|(_, still)| !still).map(|(noticed, _)| *noticed).collect()
    }
}

/// What is still noticed at a place, or on the person.
fn still(replies: &Replies, place: Option<SidedRegion>) -> impl Iterator<Item = Finding> {
    let noticed = replies.noticed.iter().filter(move |(noticed, still)| *still && noticed.place == place);
    noticed.map(|(noticed, _)| noticed.finding)
}
