//! What [`parse_build`] computes, and what it refuses; and that views and sides belong together.

use super::super::curve::{Point, double_area, pieces, polygon};
use super::super::sound;
use super::super::{Build, Command, Place, Stretch, Stroke, View, parse, parse_build};
use super::{ANTERIOR, POSTERIOR, SQUARES, views};

const FEMININE: &str = include_str!("../../../../src/body/outlines/feminine.build");
const MASCULINE: &str = include_str!("../../../../src/body/outlines/masculine.build");
const OUTLINES: [(&str, &str); 2] = [("anterior.outline", ANTERIOR), ("posterior.outline", POSTERIOR)];

fn builds() -> [Build; 2] {
    [("some/where/feminine.build", FEMININE), ("masculine.build", MASCULINE)]
        .map(|(name, text)| parse_build(name, text, &OUTLINES).unwrap_or_else(|error| panic!("{error}")))
}

fn still() -> Build {
    let text = "move left 0 0\nmove right 0 0\nmove low 0 0";
    parse_build("still.build", text, &[("a.outline", SQUARES)]).expect("this text is sound")
}

fn refusal(text: &str) -> String {
    let text = format!("move top 0 0\nmove low 0 0\n{text}");
    parse_build("b.build", &text, &[("a.outline", SQUARES)])
        .expect_err("this text must be refused")
        .to_string()
}

#[test]
fn a_build_without_moves_changes_nothing() {
    let still = still();
    assert!(still.lattice.iter().all(|node| *node == [0, 0]));
    assert_eq!(still.warp([-37, 911]), [-37, 911]);
}

#[test]
fn warping_is_bilinear_in_whole_numbers() {
    let mut build = still();
    // Four quarters of a unit to the right in one node: 2 half units there, 1 half way to the next.
    build.lattice[build.columns + 1] = [4, -8];
    let place = |build: &Build, x: i16, y: i16| build.warp([2 * x, 2 * y]);
    assert_eq!(place(&build, 16, 40), [34, 76]);
    assert_eq!(place(&build, 8, 40), [17, 78]);
    assert_eq!(place(&build, 16, 60), [33, 118]);
    assert_eq!(place(&build, 16, 80), [32, 160]);
    assert_eq!(place(&build, -16, 40), [-34, 76]);
    // Beyond the lattice its edge goes on.
    let last = build.lattice.len() - 1;
    build.lattice[last] = [20, 0];
    assert_eq!(place(&build, 400, 1200), [810, 2400]);
}

#[test]
fn moves_are_followed() {
    for (build, text) in builds().iter().zip([FEMININE, MASCULINE]) {
        for line in text.lines().filter(|line| line.starts_with("move")) {
            let words: Vec<&str> = line.split_whitespace().collect();
            let number = |word: &str| word.parse::<f64>().expect("a number");
            let Some((x, y)) = words[1].split_once(',') else { continue };
            let (x, y, by) = (number(x), number(y), (number(words[2]), number(words[3])));
            #[expect(clippy::cast_possible_truncation, reason = "the sheet is a thousand units high")]
            let from: Place = [(x * 2.0).round() as i16, (y * 2.0).round() as i16];
            let to = build.warp(from);
            let [dx, dy] = [0, 1].map(|axis| f64::from(to[axis] - from[axis]) / 2.0);
            let off = (dx - by.0).hypot(dy - by.1);
            assert!(off < 2.5, "{}: {line} becomes {dx} {dy}", build.name);
        }
    }
}

#[test]
fn builds_have_names_and_straight_midlines() {
    let builds = builds();
    assert_eq!([&builds[0].name, &builds[1].name], ["feminine", "masculine"]);
    for build in builds {
        assert_eq!(build.lattice.len(), build.columns * build.rows);
        assert!(build.lattice.chunks(build.columns).all(|row| row[0][0] == 0));
        for x in (0..600).step_by(7) {
            for y in (0..2000).step_by(13) {
                let [right, down] = build.warp([x, y]);
                assert_eq!(build.warp([-x, y]), [-right, down]);
                assert!(x > 0 || right == 0);
            }
        }
    }
}

#[test]
fn each_build_is_clearly_itself() {
    let [feminine, masculine] = builds();
    let half = |build: &Build, x: i16, y: i16| build.warp([2 * x, 2 * y])[0];
    // Shoulders, waist and neck grow from build to build, hips shrink.
    for (x, y, grows) in [(146, 220, true), (82, 368, true), (33, 125, true), (98, 480, false)] {
        let widths = [half(&feminine, x, y), 2 * x, half(&masculine, x, y)];
        assert_eq!(widths.is_sorted(), grows, "{x},{y}: {widths:?}");
        assert_ne!(widths[0], widths[2]);
    }
}

#[test]
fn malformed_moves_are_refused() {
    assert!(refusal("move right 1").starts_with("b.build:3: a move is written `move landmark dx dy`"));
    assert!(refusal("push right 1 1").starts_with("b.build:3: a move is written"));
    assert_eq!(refusal("move rihgt 1 1"), "b.build:3: no outline has a point called `rihgt`");
    assert_eq!(refusal("move right 1 x"), "b.build:3: `x` is not a move of at most 25 units");
    assert_eq!(refusal("move 5,5 26 0"), "b.build:3: `26` is not a move of at most 25 units");
    assert!(refusal("move left 1 0").starts_with("b.build:3: `left` lies on the midline"));
    assert!(refusal("move 5,5 0 0\nmove 5.5,5 0 0").starts_with("b.build:4: `5.5,5` is moved twice"));
    assert!(refusal("").contains("a build needs at least three moves"));
}

#[test]
fn bodies_that_break_are_refused() {
    let squash = FEMININE.replace("move armpit -6.5 2", "move armpit 12 0\nmove 122,255 -20 0");
    let error = parse_build("f.build", &squash, &OUTLINES).expect_err("the shoulder is pinched");
    let error = error.to_string();
    assert!(error.starts_with("f.build:1: it bends `anterior.outline` so that `"), "{error}");
    assert!(error.ends_with("of its area"), "{error}");
    let folded = FEMININE.replace("move fold-inner 0 2", "move fold-inner -13 2");
    let error = parse_build("f.build", &folded, &OUTLINES).expect_err("the thighs pass through each other");
    assert!(error.to_string().contains("the skin crosses the midline near"), "{error}");
}

#[test]
fn loops_that_cross_themselves_are_found() {
    let square = [(0.0, 0.0), (9.0, 0.0), (9.0, 9.0), (0.0, 9.0)];
    assert_eq!(sound::crossing(&square), None);
    let bow = [square[0], square[1], square[3], square[2]];
    assert_eq!(sound::crossing(&bow), Some((9.0, 0.0)));
}

/// The points a route passes, each piece flattened.
fn along(route: &[Stretch], borders: &[Stroke]) -> Vec<Point> {
    let mut points = Vec::new();
    for Stretch { border, from, to } in route {
        let controls = &borders[*border].controls;
        let mut controls = controls[3 * from.min(to)..=3 * from.max(to)].to_vec();
        if from > to {
            controls.reverse();
        }
        points.extend(polygon(&pieces(&controls)));
    }
    points
}

#[test]
fn neutral_is_sound_and_its_numbers_say_what_its_paths_say() {
    for (name, view) in views() {
        sound::check("still.build", &still(), name, &view).unwrap_or_else(|error| panic!("{error}"));
        for shape in &view.shapes {
            let half = double_area(&along(&shape.route, &view.borders));
            let whole = if shape.midline { 2.0 * half } else { half };
            let drawn = double_area(&shape.polygon);
            assert!((whole - drawn).abs() < 2.0, "{name}: {}: {whole} {drawn}", shape.region);
            let curves = shape.commands.iter().filter(|command| matches!(command, Command::Curve(_)));
            assert!(curves.count() > 0 && shape.commands.last() == Some(&Command::Close));
        }
        let skin = along(&view.skin, &view.borders);
        assert!((double_area(&skin) - double_area(&view.polygon)).abs() < 1.0);
    }
}

#[test]
fn shapes_fill_the_skin_in_every_build() {
    for (name, view) in views() {
        for build in builds().into_iter().chain([still()]) {
            let warp = |stroke: &Stroke| {
                let controls = stroke.controls.iter().map(|place| build.warp(*place)).collect();
                Stroke { controls, ..stroke.clone() }
            };
            let borders: Vec<Stroke> = view.borders.iter().map(warp).collect();
            let skin = double_area(&along(&view.skin, &borders));
            let parts: f64 =
                view.shapes.iter().map(|shape| double_area(&along(&shape.route, &borders))).sum();
            assert!((skin - parts).abs() < 20.0, "{name}, {}: {skin} {parts}", build.name);
        }
    }
}

#[test]
fn both_views_have_one_skin_but_for_the_feet() {
    let [(_, front), (_, back)] = views();
    // The soles begin where the ankles end.
    let above =
        |view: &View| -> Vec<Point> { view.polygon.iter().copied().filter(|(_, y)| *y < 957.0).collect() };
    assert_eq!(above(&front), above(&back));
}

#[test]
fn sides_are_exact_mirrors() {
    for (name, view) in views() {
        for shape in &view.shapes {
            let mut places: Vec<Place> = Vec::new();
            for command in &shape.commands {
                match command {
                    Command::Move(to) | Command::Line(to) => places.push(*to),
                    Command::Curve(through) => places.extend(through),
                    Command::Close => (),
                }
            }
            let region = &shape.region;
            if shape.midline {
                // Closing the path may draw the last straight line.
                if places.last() != places.first() {
                    places.push(places[0]);
                }
                let mirrored: Vec<Place> = places.iter().rev().map(|[x, y]| [-x, *y]).collect();
                assert_eq!(places, mirrored, "{name}: {region}");
                let (x, _) = shape.anchor;
                assert!(x.abs() < 1e-9, "{name}: {region}");
            } else {
                assert!(places.iter().all(|[x, _]| *x >= 0), "{name}: {region}");
            }
        }
    }
}

#[test]
fn a_line_may_belong_to_some_builds() {
    let text = format!(
        "{SQUARES}line a build=feminine: 1,1 2,5\nline b build=neutral,feminine: 2,1 3,5\nline c: 3,1 4,5"
    );
    let view = parse("a.outline", &text).expect("this text is sound");
    assert_eq!(view.strokes.len(), 3);
    let shown = |build: &str| -> Vec<bool> { view.strokes.iter().map(|s| s.shown_in(build)).collect() };
    assert_eq!(shown("neutral"), [false, true, true]);
    assert_eq!(shown("masculine"), [false, false, true]);
    assert_eq!(shown("feminine"), [true, true, true]);
    assert_eq!(view.strokes[0].commands(), [Command::Move([2, 2]), Command::Line([4, 10])]);
    let odd = parse("a.outline", &text.replace("build=neutral", "only=neutral")).expect_err("no such option");
    assert_eq!(odd.to_string(), "a.outline:10: `b`: after the name only `build=…` may stand");
}
