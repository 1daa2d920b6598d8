//! Picture: SVG paths with their classes, put in painter's order.

use super::path::SheetPoint;
use super::shapes::{Camera, closed, hull, insertion_sort, open};
use super::space::Vec3;

/// One path of a picture; what comes later lies above.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// Its class: `skin` and `far` (limbs at the side that is turned away), `hair`, `eye`, `gap` (a
    /// stroke in the ground's colour around what lies above something), `line` and `groove` (quiet
    /// strokes), `prop`, `mat`, `wire`, `band`, `water`, `ground`, `arrow`.
    pub class: &'static str,
    /// Path data, in whole units of the sheet.
    pub d: String,
}

/// A part with its depth: what is nearer is drawn later.
#[derive(Debug)]
pub struct Item {
    depth: f32,
    part: Part,
}

/// The parts of a picture, before they are put in order.
#[derive(Debug, Default)]
pub struct Items(Vec<Item>);

impl Items {
    /// Adds a part.
    #[inline(never)]
    pub fn add(&mut self, depth: f32, class: &'static str, d: String) {
        if !d.is_empty() {
            self.0.push(Item { depth, part: Part { class, d } });
        }
    }

    /// Adds the hull of spheres.
    #[inline(never)]
    pub fn round(&mut self, camera: &Camera, depth: f32, class: &'static str, spheres: &[(Vec3, f32)]) {
        self.add(depth, class, closed(&hull(camera, spheres)));
    }

    /// Adds a line.
    #[inline(never)]
    pub fn line(&mut self, depth: f32, class: &'static str, points: &[SheetPoint]) {
        self.add(depth, class, open(points));
    }

    /// Adds a straight line in space.
    #[inline(never)]
    pub fn rod(&mut self, camera: &Camera, depth: f32, class: &'static str, ends: [Vec3; 2]) {
        self.line(depth, class, &ends.map(|end| camera.see(end)));
    }

    /// Adds the parts of a second person, who has colours of their own.
    pub fn aide(&mut self, draw: impl FnOnce(&mut Self)) {
        let first = self.0.len();
        draw(self);
        for item in &mut self.0[first..] {
            item.part.class = match item.part.class {
                "skin" => "skin aide",
                "far" => "far aide",
                "hair" => "hair aide",
                "top" => "top aide",
                "shorts" => "shorts aide",
                other => other,
            };
        }
    }

    /// The parts, the farthest first.
    pub(super) fn sorted(mut self) -> Vec<Part> {
        insertion_sort(&mut self.0, |a, b| a.depth > b.depth);
        self.0.into_iter().map(|item| item.part).collect()
    }

    /// All path data.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|item| item.part.d.as_str())
    }
}
