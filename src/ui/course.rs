//! Chart of the course: how the soreness will go on, and the same in words.

use yew::Html;

use super::Messages;
use super::tag::tag;
use crate::engine::Course;
use crate::i18n::{Arg, Direction, msg};

/// The chart is so wide and so high, in its own units.
const WIDE: i32 = 640;
const HIGH: i32 = 200;
/// Where the curve ends, and where it peaks.
const FLOOR: i32 = 156;
const TOP: i32 = 30;
const MARGIN: i32 = 26;

/// The course from now on; `passed` is how many hours it has gone on, if that is known.
pub fn course(messages: &Messages, course: Course, passed: Option<f64>) -> Html {
    let chart = Chart::new(messages, course, passed);
    tag("section", "course card")
        .attr("part", "course")
        .element(tag("h2", "").message(messages, msg::COURSE_TITLE))
        .child(chart.html(messages))
        .element(tag("p", "").text(peak_in_words(messages, course)))
        .element(tag("p", "").text(gone_in_words(messages, course)))
        .element(tag("p", "muted").message(messages, msg::COURSE_CHECK))
        .build()
}

fn peak_in_words(messages: &Messages, course: Course) -> String {
    let hours = |name, hours: u16| (name, Arg::Number(hours.into()));
    match course.peak_h {
        [_, 0] => messages.text(msg::COURSE_PEAK_PAST).to_owned(),
        [0, to] => messages.format(msg::COURSE_PEAK_UNTIL, &[hours("to", to)]),
        [from, to] => messages.format(msg::COURSE_PEAK, &[hours("from", from), hours("to", to)]),
    }
}

fn gone_in_words(messages: &Messages, course: Course) -> String {
    let days = |name, hours: u16| (name, Arg::Number(hours.div_ceil(24).into()));
    match course.gone_h {
        [_, 0] => messages.text(msg::COURSE_GONE_NOW).to_owned(),
        [from, to] if from.div_ceil(24) < 1 || from.div_ceil(24) == to.div_ceil(24) => {
            messages.format(msg::COURSE_GONE_UNTIL, &[days("to", to)])
        }
        [from, to] => messages.format(msg::COURSE_GONE, &[days("from", from), days("to", to)]),
    }
}

struct Chart {
    course: Course,
    /// Hours that it shows, whole days.
    span: i32,
    /// How much of the way to its peak has been gone, in hundredths.
    risen: i32,
    rtl: bool,
}

impl Chart {
    // Hours are some hundreds.
    #[allow(clippy::cast_possible_truncation)]
    fn new(messages: &Messages, course: Course, passed: Option<f64>) -> Self {
        let [_, gone] = course.gone_h;
        let span = i32::from(gone.div_ceil(24).max(1)) * 24;
        let passed = passed.unwrap_or(0.0).clamp(0.0, 240.0) as i32;
        let peak = i32::from(course.peak_h[0] + course.peak_h[1]) / 2;
        let risen = if peak == 0 { 100 } else { (100 * passed / (passed + peak)).max(12) };
        Self { course, span, risen, rtl: messages.direction() == Direction::Rtl }
    }

    fn x(&self, hours: u16) -> i32 {
        let along = MARGIN + i32::from(hours) * (WIDE - 2 * MARGIN) / self.span;
        if self.rtl { WIDE - along } else { along }
    }

    /// Where the chart begins.
    fn edge(&self) -> i32 {
        if self.rtl { WIDE - 4 } else { 4 }
    }

    /// A curve from now over its peak to its end.
    fn pieces(&self, peak: u16, gone: u16, path: &mut Path) {
        let (start, top, end) = (self.x(0), self.x(peak), self.x(gone));
        let from = FLOOR - (FLOOR - TOP) * self.risen / 100;
        path.to('M', &[start, from]);
        if peak > 0 {
            let rise = top - start;
            path.to('C', &[start + rise * 2 / 5, from, top - rise * 2 / 5, TOP, top, TOP]);
        }
        let fall = end - top;
        path.to('C', &[top + fall * 2 / 5, TOP, top + fall * 2 / 5, FLOOR, end, FLOOR]);
    }

    /// What lies between the earliest and the latest course.
    fn band(&self) -> String {
        let ([peak, late_peak], [gone, late_gone]) = (self.course.peak_h, self.course.gone_h);
        let mut path = Path::default();
        self.pieces(peak, gone, &mut path);
        // Back along the later curve.
        let (start, top, end) = (self.x(0), self.x(late_peak), self.x(late_gone));
        let from = FLOOR - (FLOOR - TOP) * self.risen / 100;
        let fall = end - top;
        path.to('L', &[end, FLOOR]);
        path.to('C', &[top + fall * 2 / 5, FLOOR, top + fall * 2 / 5, TOP, top, TOP]);
        if late_peak > 0 {
            let rise = top - start;
            path.to('C', &[top - rise * 2 / 5, TOP, start + rise * 2 / 5, from, start, from]);
        }
        path.0 + "z"
    }

    fn html(&self, messages: &Messages) -> Html {
        let middle = |[from, to]: [u16; 2]| u16::midpoint(from, to);
        let mut curve = Path::default();
        self.pieces(middle(self.course.peak_h), middle(self.course.gone_h), &mut curve);
        let days = u16::try_from(self.span / 24).unwrap_or(7);
        let mut axis = Path::default();
        axis.to('M', &[self.x(0), FLOOR]).to('L', &[self.x(days * 24), FLOOR]);
        for day in 0..=days {
            axis.to('M', &[self.x(day * 24), FLOOR]).to('v', &[8]);
        }
        let mut today = Path::default();
        today.to('M', &[self.x(0), TOP - 14]).to('V', &[FLOOR]);
        let now = FLOOR - (FLOOR - TOP) * self.risen / 100;
        let label = |class, hours: u16| {
            // "Now" begins at the chart's edge, whatever its length.
            let x = if hours == 0 { self.edge() } else { self.x(hours) }.to_string();
            tag("text", class).attr_string("x", x).attr_string("y", (HIGH - 12).to_string())
        };
        // The first day's number would touch "now".
        let numbers = (2..=days).map(|day| label("", day * 24).text(messages.number(day.into())).build());
        let line = |class, path: Path| tag("path", class).attr_string("d", path.0);
        tag("svg", "chart")
            .attr_string("viewBox", ["0 0 ", &WIDE.to_string(), " ", &HIGH.to_string()].concat())
            .attr("aria-hidden", "true")
            .element(tag("path", "band").attr_string("d", self.band()))
            .element(line("axis", axis))
            .element(line("curve", curve))
            .element(line("today", today))
            .element(
                tag("circle", "")
                    .attr_string("cx", self.x(0).to_string())
                    .attr_string("cy", now.to_string())
                    .attr("r", "9"),
            )
            .element(label("now", 0).message(messages, msg::COURSE_NOW))
            .children(numbers.collect())
            .build()
    }
}

/// SVG path data in the making.
#[derive(Debug, Default)]
struct Path(String);

impl Path {
    fn to(&mut self, command: char, numbers: &[i32]) -> &mut Self {
        self.0.push(command);
        for number in numbers {
            self.0.push(' ');
            self.0 += &number.to_string();
        }
        self
    }
}
