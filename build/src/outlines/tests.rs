//! What [`parse`](super::parse) draws, and what it refuses.

mod builds;

use super::curve::{contains, distance_to_segment};
use super::{Command, Shape, View, parse};

const ANTERIOR: &str = include_str!("../../../src/body/outlines/anterior.outline");
const POSTERIOR: &str = include_str!("../../../src/body/outlines/posterior.outline");

/// A square of half-width 10 above another one.
const SQUARES: &str = "\
point top 0 0
point right 10 10
point low 0 20
point left 0 10
border rim: top | 10,0 | right | 10,20 | low |
border waist: left right
region upper: top right left
region lower midline: left right low
";

fn refusal(text: &str) -> String {
    parse("a.outline", text).expect_err("this text must be refused").to_string()
}

#[test]
fn two_squares_share_their_border() {
    let view = parse("a.outline", SQUARES).expect("this text is sound");
    assert_eq!(view.polygon, [(0.0, 0.0), (10.0, 0.0), (10.0, 10.0), (10.0, 20.0), (0.0, 20.0)]);
    let drawn = |index: usize| view.shapes[index].commands.as_slice();
    let [move_to, line] = [Command::Move, Command::Line];
    // In half units.
    let upper = [move_to([0, 0]), line([20, 0]), line([20, 20]), line([0, 20]), Command::Close];
    assert_eq!(drawn(0), upper);
    let lower = [[20, 20], [20, 40], [0, 40], [-20, 40], [-20, 20]].map(line);
    assert_eq!(drawn(1), [&[move_to([0, 20])], &lower[..], &[Command::Close]].concat());
    assert!(!view.shapes[0].midline && view.shapes[1].midline);
    let (x, y) = view.shapes[0].anchor;
    assert!((x - 5.0).abs() < 0.2 && (y - 5.0).abs() < 0.2, "{x},{y}");
    let (x, y) = view.shapes[1].anchor;
    assert!(x.abs() < 0.1 && (y - 15.0).abs() < 0.2, "{x},{y}");
}

#[test]
fn a_curve_ending_on_the_midline_leaves_it_squarely() {
    let text =
        "point top 0 0\npoint low 0 20\nborder rim: top 10,10 low\nregion ball midline: top low (midline)";
    let view = parse("a.outline", text).expect("this text is sound");
    let rim = view.borders[0].commands();
    assert_eq!(rim[0], Command::Move([0, 0]));
    assert!(matches!(rim[1], Command::Curve([[_, 0], ..])), "{rim:?}");
}

#[test]
fn unknown_names_are_refused() {
    let point = SQUARES.replace("border waist: left right", "border waist: left rihgt");
    assert_eq!(refusal(&point), "a.outline:6: `waist`: no point is called `rihgt`");
    let corner = SQUARES.replace("region upper: top", "region upper: tpo");
    assert_eq!(refusal(&corner), "a.outline:7: region `upper`: no point is called `tpo`");
    let border = SQUARES.replace("upper: top right", "upper: top (rmi) right");
    assert_eq!(refusal(&border), "a.outline:7: region `upper`: no border is called `rmi`");
    let kind = format!("{SQUARES}bordr x: top low");
    assert_eq!(refusal(&kind), "a.outline:9: `bordr` is none of point, border, line, region");
}

#[test]
fn a_loop_must_be_joined_up() {
    let text = SQUARES.replace("border waist: left right", "border waist: left 5,12");
    assert_eq!(refusal(&text), "a.outline:7: region `upper`: no border joins `right` and `left`");
    let wrong = SQUARES.replace("upper: top right", "upper: top (waist) right");
    assert_eq!(refusal(&wrong), "a.outline:7: region `upper`: no border joins `top` and `right`");
    let two = SQUARES.replace("border waist", "border again: left 5,12 right\nborder waist");
    assert!(refusal(&two).contains("both `again` and `waist` join `right` and `left`"));
}

#[test]
fn names_are_given_once() {
    let text = format!("{SQUARES}point top 3 3");
    assert_eq!(refusal(&text), "a.outline:9: there are two points called `top`");
    let text = format!("{SQUARES}region upper: left right low");
    assert_eq!(refusal(&text), "a.outline:9: there are two regions called `upper`");
    let text = format!("{SQUARES}region lower: left right low");
    assert_eq!(refusal(&text), "a.outline:9: there are two regions called `lower`");
}

#[test]
fn points_stay_on_their_side() {
    let text = SQUARES.replace("point right 10 10", "point right -10 10");
    assert_eq!(refusal(&text), "a.outline:2: -10,10 lies across the midline: x must be 0 or more");
    let text = SQUARES.replace("10,20", "-1,20");
    assert!(refusal(&text).starts_with("a.outline:5: `rim`: -1,20 lies across the midline"));
    let text = SQUARES.replace("10,20", "ten,20");
    assert_eq!(refusal(&text), "a.outline:5: `rim`: `ten` is not a number");
}

#[test]
fn loops_run_clockwise() {
    let text = SQUARES.replace("region upper: top right left", "region upper: top left right");
    assert!(refusal(&text).starts_with("a.outline:7: region `upper`: its points must go round clockwise"));
}

#[test]
fn every_border_is_used() {
    let text = format!("{SQUARES}border stray: 1,1 3,3");
    assert_eq!(refusal(&text), "a.outline:9: border `stray`, from 1,1 to 3,3: no region uses it");
}

#[test]
fn regions_do_not_overlap() {
    let text = format!("{SQUARES}region twin: top right left");
    let message = refusal(&text);
    assert!(message.contains("border `rim`"), "{message}");
    assert!(message.contains("`upper` and `twin` lie on the same side of it"), "{message}");
    let text = format!("{text}\nregion third: top right left");
    assert!(refusal(&text).contains("more than two regions use it: `upper`, `twin`, `third`"));
}

#[test]
fn the_midline_has_no_gap() {
    let text = "point a 0 0\npoint b 0 9\npoint c 0 11\npoint d 0 20\n\
        border one: a 5,5 b\nborder two: c 5,15 d\nregion x: a b (midline)\nregion y: c d (midline)";
    assert_eq!(refusal(text), "a.outline:8: on the midline `x` ends at 9 but `y` begins at 11");
}

#[test]
fn the_rim_is_one_line() {
    let island = format!(
        "{SQUARES}point p 20 20\npoint q 30 30\nborder i: p 30,20 q\nborder j: p 20,30 q\n\
         region island: p (i) q (j)"
    );
    assert!(refusal(&island).contains("only one region uses it, but it is not on the rim"));
}

#[test]
fn malformed_lines_are_refused() {
    assert!(refusal("point here 1").starts_with("a.outline:1: a point is written"));
    assert!(refusal("border rim").starts_with("a.outline:1: `border name: …` needs a colon"));
    assert!(refusal("border : 1,1 2,2").starts_with("a.outline:1: this border has no name"));
    assert!(refusal("line a: 1,1").contains("a curve needs at least two points"));
    assert!(refusal("line a: | 1,1 2,2").contains("`|` makes the point before it a corner"));
    assert!(refusal("line a: 1,1 2,2 1,1").contains("it passes twice through `1,1`"));
    assert!(refusal("# a comment\n  1,1").contains("an indented line continues the one above it"));
}

fn views() -> [(&'static str, View); 2] {
    [("anterior.outline", ANTERIOR), ("posterior.outline", POSTERIOR)].map(|(name, text)| {
        let view = parse(name, text).unwrap_or_else(|error| panic!("{error}"));
        (name, view)
    })
}

/// The distance from a point to a shape's edge.
fn to_border(shape: &Shape, point: (f64, f64)) -> f64 {
    let next = shape.polygon.iter().cycle().skip(1);
    let edges = shape.polygon.iter().zip(next);
    edges.map(|(a, b)| distance_to_segment(point, *a, *b)).fold(f64::INFINITY, f64::min)
}

/// Left, right, top and bottom of a polygon.
fn extent(polygon: &[(f64, f64)]) -> (f64, f64, f64, f64) {
    polygon.iter().fold((f64::MAX, f64::MIN, f64::MAX, f64::MIN), |(left, right, top, bottom), (x, y)| {
        (left.min(*x), right.max(*x), top.min(*y), bottom.max(*y))
    })
}

#[test]
fn the_regions_tile_the_body() {
    for (name, view) in views() {
        let mut inside = 0;
        let boxes: Vec<_> = view.shapes.iter().map(|shape| extent(&shape.polygon)).collect();
        for row in 0..500 {
            for column in 0..150 {
                let point = (f64::from(column) * 2.0 + 0.7, f64::from(row) * 2.0 + 0.7);
                let near = |(left, right, top, bottom): &(f64, f64, f64, f64)| {
                    (left - 0.5..right + 0.5).contains(&point.0)
                        && (top - 0.5..bottom + 0.5).contains(&point.1)
                };
                let near: Vec<&Shape> = view
                    .shapes
                    .iter()
                    .zip(&boxes)
                    .filter_map(|(shape, extent)| near(extent).then_some(shape))
                    .collect();
                if near.iter().any(|shape| to_border(shape, point) < 0.5) {
                    continue;
                }
                let expected = usize::from(contains(&view.polygon, point));
                inside += expected;
                let here: Vec<&str> = near
                    .iter()
                    .filter(|shape| contains(&shape.polygon, point))
                    .map(|shape| shape.region.as_str())
                    .collect();
                assert_eq!(here.len(), expected, "{name} at {point:?}: {here:?}");
            }
        }
        assert!(inside > 20_000, "{name} covers only {inside} points");
    }
}

#[test]
fn labels_sit_well_inside() {
    for (name, view) in views() {
        for shape in &view.shapes {
            let room = to_border(shape, shape.anchor);
            assert!(contains(&shape.polygon, shape.anchor), "{name}: {}", shape.region);
            assert!(room > 7.0, "{name}: {} has only {room:.1} units of room", shape.region);
        }
    }
}

#[test]
fn no_region_is_too_small_to_tap() {
    for (name, view) in views() {
        for shape in &view.shapes {
            let (left, right, top, bottom) = extent(&shape.polygon);
            let (width, height) = (right - left, bottom - top);
            let message = format!("{name}: {} is {width:.0} by {height:.0}", shape.region);
            assert!(width.max(height) >= 38.0 && width.min(height) >= 20.0, "{message}");
        }
    }
}
