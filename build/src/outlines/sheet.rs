//! Reads a `.outline` text: points, borders, lines and regions, by name, before any geometry.

use std::collections::{BTreeMap, BTreeSet};

use super::OutlineError;
use super::curve::{Knot, Point, same};

/// The word for the line x = 0.
pub(super) const MIDLINE: &str = "midline";

/// A named open curve.
pub(super) struct Curve {
    pub name: String,
    /// The builds that show it; none means all.
    pub builds: Vec<String>,
    pub line: usize,
    pub knots: Vec<Knot>,
}

/// A named loop: the points it turns at and, where said, the border that joins two of them.
pub(super) struct Loop {
    pub region: String,
    pub midline: bool,
    pub line: usize,
    /// Each corner of the loop with the border, if named, that leads on from it.
    pub corners: Vec<(String, Option<String>)>,
}

/// Everything a `.outline` text says.
#[derive(Default)]
pub(super) struct Sheet {
    pub points: BTreeMap<String, Point>,
    pub borders: Vec<Curve>,
    pub lines: Vec<Curve>,
    pub regions: Vec<Loop>,
}

/// One statement: its first line's number and its text, continuation lines joined.
pub(super) struct Statement {
    pub line: usize,
    pub text: String,
}

/// Reads the whole text.
pub(super) fn read(file: &str, text: &str) -> Result<Sheet, OutlineError> {
    let statements = statements(file, text)?;
    let mut sheet = Sheet::default();
    let mut names = BTreeSet::new();
    let mut rest = Vec::new();
    // Points first, so that a border may come before the landmarks it passes through.
    for statement in &statements {
        let error = |message: String| OutlineError::new(file, statement.line, message);
        let (kind, body) = statement.text.split_once(' ').unwrap_or((&statement.text, ""));
        let name = if kind == "point" {
            let mut words = body.split_whitespace();
            let (Some(name), Some(x), Some(y), None) =
                (words.next(), words.next(), words.next(), words.next())
            else {
                return Err(error("a point is written `point name x y`".into()));
            };
            let at = place(x, y).map_err(error)?;
            sheet.points.insert(name.to_owned(), at);
            name
        } else {
            let Some((name, items)) = body.split_once(':') else {
                return Err(error(format!("`{kind} name: …` needs a colon after the name")));
            };
            rest.push((statement.line, kind, name.trim(), items));
            // `region head midline` is still called `head`.
            name.split_whitespace().next().unwrap_or("")
        };
        if name.is_empty() {
            return Err(error(format!("this {kind} has no name")));
        }
        if !names.insert((kind, name)) {
            return Err(error(format!("there are two {kind}s called `{name}`")));
        }
    }
    for (line, kind, name, items) in rest {
        match kind {
            "border" if name.contains(' ') => {
                return Err(OutlineError::new(
                    file,
                    line,
                    format!("border `{name}`: a border's name is one word"),
                ));
            }
            "border" => sheet.borders.push(curve(file, line, name, items, &sheet.points)?),
            "line" => sheet.lines.push(curve(file, line, name, items, &sheet.points)?),
            "region" => sheet.regions.push(region(file, line, name, items, &sheet)?),
            _ => {
                let message = format!("`{kind}` is none of point, border, line, region");
                return Err(OutlineError::new(file, line, message));
            }
        }
    }
    for region in &sheet.regions {
        for border in region.corners.iter().filter_map(|(_, border)| border.as_deref()) {
            if border != MIDLINE && !sheet.borders.iter().any(|known| known.name == border) {
                let message = format!("region `{}`: no border is called `{border}`", region.region);
                return Err(OutlineError::new(file, region.line, message));
            }
        }
    }
    Ok(sheet)
}

/// Drops comments, joins indented lines to the statement above them.
pub(super) fn statements(file: &str, text: &str) -> Result<Vec<Statement>, OutlineError> {
    let mut statements: Vec<Statement> = Vec::new();
    for (index, raw) in text.lines().enumerate() {
        let said = raw.split('#').next().unwrap_or("");
        if said.trim().is_empty() {
            continue;
        }
        if said.starts_with(char::is_whitespace) {
            let Some(above) = statements.last_mut() else {
                let message = "an indented line continues the one above it; there is none";
                return Err(OutlineError::new(file, index + 1, message.into()));
            };
            above.text.push(' ');
            above.text.push_str(said.trim());
        } else {
            statements.push(Statement { line: index + 1, text: said.trim().to_owned() });
        }
    }
    Ok(statements)
}

/// Reads two numbers.
pub(super) fn place(x: &str, y: &str) -> Result<Point, String> {
    let number = |word: &str| {
        word.parse::<f64>()
            .ok()
            .filter(|value| value.is_finite())
            .ok_or_else(|| format!("`{word}` is not a number"))
    };
    let (x, y) = (number(x)?, number(y)?);
    if x < 0.0 {
        return Err(format!("{x},{y} lies across the midline: x must be 0 or more"));
    }
    Ok((x, y))
}

/// Reads the knots of a border or a line.
fn curve(
    file: &str,
    line: usize,
    name: &str,
    items: &str,
    points: &BTreeMap<String, Point>,
) -> Result<Curve, OutlineError> {
    let (name, option) = name.split_once(' ').map_or((name, None), |(name, option)| (name, Some(option)));
    let error = |message: String| OutlineError::new(file, line, format!("`{name}`: {message}"));
    let builds = match option.map(|option| option.strip_prefix("build=")) {
        None => Vec::new(),
        Some(Some(builds)) => builds.split(',').map(str::to_owned).collect(),
        Some(None) => return Err(error("after the name only `build=…` may stand".into())),
    };
    let mut knots: Vec<Knot> = Vec::new();
    for item in items.split_whitespace() {
        if item == "|" {
            let Some(knot) = knots.last_mut() else {
                return Err(error("`|` makes the point before it a corner; there is none".into()));
            };
            knot.corner = true;
            continue;
        }
        let knot = if let Some((x, y)) = item.split_once(',') {
            Knot { at: place(x, y).map_err(error)?, name: None, corner: false }
        } else {
            let Some(at) = points.get(item) else {
                return Err(error(format!("no point is called `{item}`")));
            };
            Knot { at: *at, name: Some(item.to_owned()), corner: false }
        };
        if knots.iter().any(|before| same(before.at, knot.at)) {
            return Err(error(format!("it passes twice through `{item}`")));
        }
        knots.push(knot);
    }
    if knots.len() < 2 {
        return Err(error("a curve needs at least two points".into()));
    }
    Ok(Curve { name: name.to_owned(), builds, line, knots })
}

/// Reads a region's loop.
fn region(file: &str, line: usize, heading: &str, items: &str, sheet: &Sheet) -> Result<Loop, OutlineError> {
    let (region, midline) = match heading.split_once(' ') {
        None => (heading, false),
        Some((region, MIDLINE)) => (region, true),
        Some((region, word)) => {
            let message = format!("region `{region}`: `{word}` is not `{MIDLINE}`");
            return Err(OutlineError::new(file, line, message));
        }
    };
    let error = |message: String| OutlineError::new(file, line, format!("region `{region}`: {message}"));
    let mut corners: Vec<(String, Option<String>)> = Vec::new();
    for item in items.split_whitespace() {
        if let Some(border) = item.strip_prefix('(').and_then(|rest| rest.strip_suffix(')')) {
            let Some(corner) = corners.last_mut() else {
                return Err(error(format!("`{item}` must stand between two points")));
            };
            corner.1 = Some(border.to_owned());
        } else if sheet.points.contains_key(item) {
            if corners.iter().any(|(before, _)| before == item) {
                return Err(error(format!("it comes twice to `{item}`")));
            }
            corners.push((item.to_owned(), None));
        } else {
            return Err(error(format!("no point is called `{item}`")));
        }
    }
    if corners.len() < 2 {
        return Err(error("a loop needs at least two points".into()));
    }
    Ok(Loop { region: region.to_owned(), midline, line, corners })
}
