//! Follow-up rating: the current intensities move to `previous`, new ones take their place.

use crate::body::SidedRegion;
use crate::engine::{Earlier, EarlierArea, Report};

/// The report in which places are rated again after so many hours, 0 to 87,600; higher ratings count as
/// 10. How sore everything was goes to the earlier reports; those move back by as many hours, and what
/// a report has no room for is left out. Places that were not rated stay so. Without any area, or
/// with hours that are none, the report stays as it is.
#[must_use]
pub fn record_follow_up(report: &Report, ratings: &[(SidedRegion, u8)], hours: f64) -> Report {
    /// As far as a report can look back, and as many earlier ones as it holds.
    const MOST_HOURS: f64 = 87_600.0;
    const MOST: usize = 60;
    let mut next = report.clone();
    if report.areas.is_empty() || !(0.0..=MOST_HOURS).contains(&hours) {
        return next;
    }
    let areas = report.areas.iter();
    let areas = areas.map(|area| EarlierArea { place: area.place, intensity: area.intensity }).collect();
    // The latest first: it is what counts where two come to the same time, or there is no room.
    let mut before: Vec<&Earlier> = report.previous.iter().collect();
    before.sort_by(|a, b| a.hours_ago.total_cmp(&b.hours_ago));
    next.previous = vec![Earlier { hours_ago: hours, areas }];
    let mut last = hours;
    for earlier in before {
        let hours_ago = earlier.hours_ago + hours;
        if hours_ago > last && hours_ago <= MOST_HOURS && next.previous.len() < MOST {
            next.previous.push(Earlier { hours_ago, areas: earlier.areas.clone() });
            last = hours_ago;
        }
    }
    for area in &mut next.areas {
        if let Some((_, intensity)) = ratings.iter().find(|(place, _)| *place == area.place) {
            area.intensity = (*intensity).min(10);
        }
    }
    next
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::body::{BodyRegion, Laterality};
    use crate::engine::Area;
    use crate::session::{Action, Patch, Session};

    const CALF: SidedRegion = SidedRegion { region: BodyRegion::Calf, side: Laterality::Left };
    const RIGHT: SidedRegion = SidedRegion { side: Laterality::Right, ..CALF };

    fn sore() -> Report {
        let areas = vec![
            Area::new(BodyRegion::Calf, Laterality::Left, 4),
            Area::new(BodyRegion::Head, Laterality::Midline, 2),
        ];
        Report { areas, ..Report::default() }
    }

    #[test]
    fn what_was_before_is_kept_and_the_engine_hears_of_it() {
        let first = record_follow_up(&sore(), &[(CALF, 3), (RIGHT, 9)], 0.25);
        let ratings: Vec<_> = first.areas.iter().map(|area| area.intensity).collect();
        assert_eq!(ratings, [3, 2], "nobody has rated the right calf before");
        assert_eq!(first.previous.len(), 1);
        assert_eq!(first.previous[0].areas.len(), 2);
        let second = record_follow_up(&first, &[(CALF, 6)], 0.5);
        let times: Vec<_> = second.previous.iter().map(|e| (e.hours_ago, e.areas[0].intensity)).collect();
        assert_eq!(times, [(0.5, 3), (0.75, 4)]);
        assert!(second.check().is_ok());
        let answer = Session::with(second).assessment().unwrap();
        assert!(answer.reasons.iter().any(|reason| reason.rule.id == "worse"));
    }

    #[test]
    fn it_can_be_taken_back() {
        let session = Session::with(sore());
        let next = session.after(Action::Update(Patch::new(|report| {
            *report = record_follow_up(report, &[(CALF, 1)], 0.2);
        })));
        assert_eq!(next.area(CALF).unwrap().intensity, 1);
        assert_eq!(next.after(Action::Undo).report, sore().into());
    }

    #[test]
    fn the_report_stays_sound() {
        let mut report = sore();
        let hours = (1..60).map(f64::from).chain([87_600.0]);
        report.previous = hours.map(|hours_ago| Earlier { hours_ago, areas: Vec::new() }).collect();
        report.previous[3].hours_ago = 0.0;
        report.previous[4].hours_ago = 1e-30;
        assert!(report.check().is_ok());
        for hours in [0.0, 0.01, 1.0, 87_600.0] {
            let next = record_follow_up(&report, &[(CALF, 200)], hours);
            assert!(next.check().is_ok(), "{hours}");
            assert_eq!((next.previous[0].areas[0].intensity, next.areas[0].intensity), (4, 10));
        }
        for hours in [-1.0, f64::NAN, f64::INFINITY, 87_600.5] {
            assert_eq!(record_follow_up(&report, &[(CALF, 2)], hours), report, "{hours}");
        }
        assert_eq!(record_follow_up(&Report::default(), &[(CALF, 2)], 1.0), Report::default());
    }
}
