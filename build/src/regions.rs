//! Regions: the body's regions and the outlines they are drawn in become typed tables.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

use serde::Deserialize;

use crate::curve_bytes::Streams;
use crate::messages::Messages;
use crate::{Problem, Result, emit, or_problems, outlines, read};

/// The two views, with the file stem of their outlines.
pub const VIEWS: [&str; 2] = ["anterior", "posterior"];

/// One region as its file states it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Region {
    /// `muscle`, `joint`, `spine`, `head` or `part` (of several tissues, such as a hand).
    pub kind: Kind,
    /// Whether it lies on the midline, and so has no left and right.
    #[serde(default)]
    pub midline: bool,
    /// The muscles below the skin there, by their anatomical names.
    #[serde(default)]
    pub muscles: Vec<String>,
    /// The region's or its main muscle's UBERON id, where one is verified.
    pub uberon: Option<String>,
    /// The CHOIR segments that a region on the midline lies in.
    #[serde(default)]
    pub choir: Vec<u16>,
    /// The CHOIR segments that a region lies in on the person's left.
    #[serde(default)]
    pub choir_left: Vec<u16>,
    /// The CHOIR segments that a region lies in on the person's right.
    #[serde(default)]
    pub choir_right: Vec<u16>,
}

/// What a region is made of: pain in a joint is judged differently from pain in a muscle.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum Kind {
    Muscle,
    Joint,
    Spine,
    Head,
    Part,
}

/// The regions by id.
pub type Regions = BTreeMap<String, Region>;

/// Reads `regions.toml`.
///
/// # Errors
/// A file that is not the expected TOML, a muscle region without muscles, a malformed UBERON id, CHOIR
/// segments that do not exist or are those of other sides than the region has.
pub fn load(file: &Path) -> Result<Regions> {
    let regions: Regions =
        toml::from_str(&read(file)?).map_err(|e| vec![Problem::new(file, e.to_string())])?;
    let problems = regions
        .iter()
        .flat_map(|(id, region)| {
            let no_muscle = (region.kind == Kind::Muscle && region.muscles.is_empty())
                .then(|| Problem::new(file, format!("`{id}` is a muscle region without muscles")));
            let bad_id = region.uberon.as_ref().is_some_and(|u| {
                !u.strip_prefix("UBERON:")
                    .is_some_and(|d| d.len() == 7 && d.bytes().all(|b| b.is_ascii_digit()))
            });
            let bad_id = bad_id.then(|| Problem::new(file, format!("`{id}`: not an UBERON id")));
            let sided = [&region.choir_left, &region.choir_right];
            let segments = if region.midline { vec![&region.choir] } else { sided.to_vec() };
            let others = if region.midline { sided.to_vec() } else { vec![&region.choir] };
            let known = |segment: &u16| (101..=136).contains(segment) || (201..=238).contains(segment);
            let bad_segments = segments.iter().any(|list| list.is_empty() || !list.iter().all(known))
                || others.iter().any(|list| !list.is_empty());
            let bad_segments = bad_segments
                .then(|| Problem::new(file, format!("`{id}`: CHOIR segments of each of its sides")));
            no_muscle.into_iter().chain(bad_id).chain(bad_segments)
        })
        .collect();
    or_problems(regions, problems)
}

/// The Rust source of the regions and of their shapes in both views.
///
/// # Errors
/// Outlines that cannot be read; shapes of unknown regions; regions that are drawn nowhere, or
/// whose shape disagrees about lying on the midline; names missing from the messages.
pub fn source(regions: &Regions, folder: &Path, messages: &Messages) -> Result<String> {
    let mut problems = Vec::new();
    let mut out = String::new();
    let mut views_of: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    let mut drawn = String::new();
    let mut heights: BTreeMap<&str, f64> = BTreeMap::new();
    for view in VIEWS {
        let file = folder.join(format!("{view}.outline"));
        let text = read(&file)?;
        let parsed = match outlines::parse(&file.to_string_lossy(), &text) {
            Ok(parsed) => parsed,
            Err(error) => return Err(vec![Problem::new(&file, error.to_string())]),
        };
        let mut seen = BTreeSet::new();
        for shape in &parsed.shapes {
            let id = shape.region.as_str();
            match regions.get_key_value(id) {
                None => problems.push(Problem::new(&file, format!("`{id}` is not a region"))),
                Some((_, region)) if region.midline != shape.midline => problems.push(Problem::new(
                    &file,
                    format!("`{id}` and its shape disagree about lying on the midline"),
                )),
                Some((id, _)) => {
                    views_of.entry(id).or_default().push(view);
                    heights.entry(id).or_insert(shape.anchor.1);
                }
            }
            if !seen.insert(id) {
                problems.push(Problem::new(&file, format!("`{id}` is drawn twice")));
            }
        }
        drawn.push_str(&outline_source(view, &parsed));
    }
    for id in regions.keys() {
        if !views_of.contains_key(id.as_str()) {
            problems.push(Problem::new(folder, format!("region `{id}` is drawn in no view")));
        }
        for message in ["", "-term", "-aliases"].map(|part| format!("region-{id}{part}")) {
            if !messages.contains_key(&message) {
                problems.push(Problem::new(folder, format!("message `{message}` is missing")));
            }
        }
    }

    let variants: Vec<String> =
        regions.keys().map(|id| format!("    /// `{id}`\n    {},\n", emit::variant(id))).collect();
    let _ = writeln!(
        out,
        "/// A region of the body that can be sore. Its side is kept apart: see [`Laterality`].\n\
         #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]\n\
         #[repr(u8)]\n\
         pub enum BodyRegion {{\n{}}}\n\
         /// What is known of each region, in the order of [`BodyRegion`].\n\
         pub static REGIONS: [RegionInfo; {}] = [",
        variants.concat(),
        regions.len()
    );
    for (id, region) in regions {
        let views = views_of.get(id.as_str()).cloned().unwrap_or_default();
        let _ = writeln!(
            out,
            "    RegionInfo {{ region: BodyRegion::{}, id: {id:?}, kind: RegionKind::{:?}, midline: {}, \
             name: msg::REGION_{name}, term: msg::REGION_{name}_TERM, aliases: msg::REGION_{name}_ALIASES, \
             views: {} }},",
            emit::variant(id),
            region.kind,
            region.midline,
            emit::slice(&views, |v| format!("BodyView::{}", emit::variant(v))),
            name = emit::constant(id),
        );
    }
    out.push_str("];\n");
    let mut order: Vec<&String> = regions.keys().collect();
    order.sort_by(|a, b| {
        heights.get(a.as_str()).unwrap_or(&0.0).total_cmp(heights.get(b.as_str()).unwrap_or(&0.0))
    });
    let _ = writeln!(
        out,
        "/// The regions as they lie in the body, from head to foot.\n\
         pub static HEAD_TO_FOOT: [BodyRegion; {}] = {};",
        order.len(),
        emit::slice(order, |id| format!("BodyRegion::{}", emit::variant(id))).trim_start_matches('&'),
    );
    let records = emit::slice(regions.values(), |r| {
        format!(
            "RegionRecord {{ muscles: {}, uberon: {:?}, choir: [&{:?}, &{:?}, &{:?}] }}",
            emit::slice(&r.muscles, |m| format!("{m:?}")),
            r.uberon,
            r.choir_left,
            r.choir_right,
            r.choir,
        )
    });
    out.push_str(&muscles(regions));
    let _ = writeln!(
        out,
        "/// What auditors want to know of each region, in the order of [`BodyRegion`]; not shipped to the page.\n\
         #[cfg(not(target_arch = \"wasm32\"))]\n\
         pub static RECORDS: &[RegionRecord] = {records};\n{drawn}"
    );
    or_problems(out, problems)
}

fn muscles(regions: &Regions) -> String {
    let muscles = emit::slice(regions.values(), |r| format!("{:?}", r.muscles.join(",")));
    format!(
        "/// The muscles of each region, in the order of [`BodyRegion`], parted by commas: what it is searched by.\n\
         pub static MUSCLES: [&str; {}] = {};\n",
        regions.len(),
        muscles.trim_start_matches('&'),
    )
}

fn outline_source(view: &str, outline: &outlines::View) -> String {
    let mut streams = Streams::default();
    for stroke in outline.borders.iter().chain(&outline.strokes) {
        streams.add(&stroke.commands());
    }
    let shapes = emit::slice(&outline.shapes, |s| {
        let route = emit::slice(&s.route, |stretch| {
            format!("({}, {}, {})", stretch.border, stretch.from, stretch.to)
        });
        format!(
            "Shape {{ region: BodyRegion::{}, anchor: ({:.0}, {:.0}), route: {route} }}",
            emit::variant(&s.region),
            s.anchor.0 * 2.0,
            s.anchor.1 * 2.0
        )
    });
    let shown = outline.strokes.iter().map(|stroke| {
        BUILDS.iter().enumerate().map(|(bit, build)| u8::from(stroke.shown_in(build)) << bit).sum::<u8>()
    });
    format!(
        "/// The {view} outline.\n\
         pub static {}: Outline = Outline {{ shapes: {shapes}, borders: {}, lines: &{:?}, heads: &{:?}, \
         values: &{:?} }};",
        emit::constant(view),
        outline.borders.len(),
        shown.collect::<Vec<u8>>(),
        streams.heads,
        streams.values,
    )
}

/// The builds, the neutral one first.
const BUILDS: [&str; 3] = ["neutral", "feminine", "masculine"];

/// The Rust source of the builds' lattices.
///
/// # Errors
/// Builds that cannot be read, or that do not fit the outlines.
pub fn builds(folder: &Path) -> Result<String> {
    let texts = VIEWS
        .iter()
        .map(|view| Ok((*view, read(&folder.join(format!("{view}.outline")))?)))
        .collect::<Result<Vec<_>>>()?;
    let texts: Vec<(&str, &str)> = texts.iter().map(|(view, text)| (*view, text.as_str())).collect();
    let mut out = String::new();
    for name in &BUILDS[1..] {
        let file = folder.join(format!("{name}.build"));
        let build = outlines::parse_build(&file.to_string_lossy(), &read(&file)?, &texts)
            .map_err(|error| vec![Problem::new(&file, error.to_string())])?;
        let _ = writeln!(
            out,
            "static {}: Lattice = Lattice {{ step: ({}, {}), columns: {}, rows: {}, scale: {}, moves: {} }};",
            emit::constant(name),
            2 * build.step_x,
            2 * build.step_y,
            build.columns,
            build.rows,
            build.scale / 2,
            emit::slice(&build.lattice, |[dx, dy]| format!("({dx}, {dy})")),
        );
    }
    Ok(out)
}
