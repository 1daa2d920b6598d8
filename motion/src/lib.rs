//! Clips, the animated movement figures: a jointed human figure, from keyframes to SVG paths.
//!
//! A `Clip` is a short loop of keyframes of joint angles (`joint`). `solve` turns its joints at
//! a moment into a `Body` in space: bones of constant length, hands and feet that stay where they are
//! pinned. `Scene` looks at that body from a side and draws it, with its `props`, as SVG paths.
//! Lengths are centimetres on a person of 175 cm, angles degrees, times seconds. x points where the
//! figure faces, y up, z to its right.
//!
//! `docs/clips.md` says how a clip is written. The crate `build` reads it, and measures with this very
//! code; `sorewise` draws with it.

pub mod anatomy;
pub mod body;
pub mod clip;
pub mod draw;
mod extremities;
mod follow;
pub mod joint;
pub mod look;
pub mod measure;
mod named;
pub mod pace;
pub mod packed;
pub mod path;
pub mod person;
pub mod picture;
pub mod pins;
pub mod pose;
pub mod props;
pub mod scene;
mod shapes;
pub mod skeleton;
pub mod solve;
pub mod source;
pub mod space;

pub use body::Body;
pub use clip::Clip;
pub use follow::Beat;
pub use pace::Pace;
pub use picture::Part;
pub use pose::Pose;
pub use scene::Scene;
pub use solve::Solver;
