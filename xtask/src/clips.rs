//! `cargo xtask clips`: draws the animated movement figures, to look at while they are being written.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use sorewise_build::{clips, content, messages, regions};
use sorewise_motion::joint::SidedJoint;
use sorewise_motion::pins::{FootPin, HandPin};
use sorewise_motion::{Body, Clip, Part, Scene, measure};

use crate::cli;

/// See the module.
pub const COMMAND: cli::Command = cli::Command {
    name: "clips",
    summary: "Draw the animated movement figures, to look at",
    hidden: false,
    run: main,
};

const HELP: &str = "\
Usage: cargo xtask clips [M12 M13 ...] [options]

Reads src/content/clips/*.clip, or only the named ones, and writes for each a sheet of five
moments and the stills (light, and with --dark also dark) as SVG. Prints what is wrong with them.

  --from <folder>   Where the .clip files are (src/content/clips)
  --out <folder>    Where the sheets go (target/clips)
  --dark            Dark sheets as well
  --mirrored        Left and right exchanged
  --moments <n>     How many moments (5)
";

fn main(mut args: lexopt::Parser) -> Result<()> {
    use lexopt::prelude::{Long, Short, Value, ValueExt as _};
    let mut from = PathBuf::from("src/content/clips");
    let mut out = PathBuf::from("target/clips");
    let (mut dark, mut mirrored, mut moments, mut names) = (false, false, 5u8, Vec::new());
    while let Some(arg) = args.next()? {
        match arg {
            Short('h') | Long("help") => {
                print!("{HELP}");
                return Ok(());
            }
            Long("from") => from = args.value()?.into(),
            Long("out") => out = args.value()?.into(),
            Long("dark") => dark = true,
            Long("mirrored") => mirrored = true,
            Long("moments") => moments = args.value()?.parse()?,
            Value(name) => names.push(name.string()?),
            other => return Err(other.unexpected().into()),
        }
    }
    std::fs::create_dir_all(&out)?;
    if names.is_empty() {
        for entry in std::fs::read_dir(&from).with_context(|| from.display().to_string())? {
            let path = entry?.path();
            if path.extension().is_some_and(|e| e == "clip") {
                names.push(path.file_stem().unwrap_or_default().to_string_lossy().into_owned());
            }
        }
        names.sort_by_key(|name| (name.len(), name.clone()));
    }
    let titles = titles();
    let mut wrong = 0;
    for name in &names {
        let file = from.join(name).with_extension("clip");
        let text = std::fs::read_to_string(&file).with_context(|| file.display().to_string())?;
        let bytes = match clips::compile(&text, &file, &works(name)) {
            Ok(bytes) => bytes,
            Err(problems) => {
                wrong += 1;
                for problem in problems {
                    println!("{problem}");
                }
                continue;
            }
        };
        let clip = Clip::decode(&bytes);
        let title = titles.iter().find(|(id, _)| id == name).map_or("", |(_, title)| title);
        println!(
            "{name} {title}: {} keyframes, {:.1} s, {} bytes",
            clip.keys.len(),
            clip.seconds(),
            bytes.len()
        );
        let scene = Scene::new(clip, mirrored);
        report(&scene);
        for (suffix, theme) in [("", LIGHT), ("-dark", DARK)].iter().take(1 + usize::from(dark)) {
            let sheet = sheet(&scene, name, title, moments, theme);
            std::fs::write(out.join(format!("{name}{suffix}.svg")), sheet)?;
        }
    }
    anyhow::ensure!(wrong == 0, "{wrong} of {} clips cannot be read", names.len());
    Ok(())
}

/// What the movement works, if the movements are where the command runs.
fn works(name: &str) -> clips::Works {
    let content = regions::load(Path::new("src/body/regions.toml"))
        .and_then(|regions| content::load(Path::new("src/content"), &regions));
    let words = messages::load(Path::new("src/i18n/locales"));
    match (content, words) {
        (Ok(content), Ok(words)) => clips::works(&content, &words[messages::REFERENCE], name),
        _ => clips::Works::default(),
    }
}

/// English names, if the words are where the command runs.
fn titles() -> Vec<(String, String)> {
    let text: String = ["movements", "cards"]
        .map(|file| std::fs::read_to_string(format!("src/i18n/locales/en/{file}.ftl")).unwrap_or_default())
        .concat();
    let name = |line: &str| {
        let (id, title) = line.split_once(" = ")?;
        let id = match id.strip_prefix("movement-") {
            Some(id) => id.strip_suffix("-name")?,
            None => id.strip_prefix("advice-")?.strip_suffix("-title")?,
        };
        Some((id.to_uppercase(), title.to_owned()))
    };
    text.lines().filter_map(name).collect()
}

/// Says what a body cannot do, or should not.
fn report(scene: &Scene) {
    let clip = scene.clip();
    let bodies: Vec<(f32, Body)> = (0..72u8)
        .map(|step| clip.seconds() * f32::from(step) / 72.0)
        .map(|at| (at, scene.solver.at(at)))
        .collect();
    let mut said = Vec::new();
    let mut say = |what: String| {
        let key = what.split(':').next().unwrap_or_default().to_owned();
        if !said.contains(&key) {
            println!("  {what}");
            said.push(key);
        }
    };
    for (at, body) in &bodies {
        for ((landmark, radius), name) in body.landmarks().into_iter().zip(measure::LANDMARKS) {
            let sunk = radius - landmark.1;
            if sunk > 1.7 {
                say(format!("{name} below the floor: by {sunk:.1} cm at {at:.1} s"));
            }
        }
        for joint in measure::joints(body).into_iter().filter(|joint| joint.beyond() > 5.0) {
            let side = ["left", "right"][joint.side];
            let (low, high) = joint.range;
            say(format!("{side} {}: {:.0} at {at:.1} s, not {low} to {high}", joint.joint, joint.angle));
        }
        for (side, word) in ["left", "right"].iter().enumerate() {
            let slip = |a: sorewise_motion::space::Vec3, b| (a - b).length();
            let first = &scene.solver.first;
            let still = [
                SidedJoint::FootForward,
                SidedJoint::FootUp,
                SidedJoint::FootSide,
                SidedJoint::HandForward,
                SidedJoint::HandUp,
                SidedJoint::HandSide,
            ]
            .iter()
            .all(|joint| (body.pose.sided(*joint, side) - first.pose.sided(*joint, side)).abs() < 0.1);
            if !still {
                continue;
            }
            let foot_slip = slip(body.legs[side].at[2], first.legs[side].at[2]);
            if matches!(clip.feet[side], FootPin::Sole | FootPin::Air)
                && body.pose.sided(SidedJoint::FootPin, side) > 0.99
                && foot_slip > 1.7
            {
                say(format!("{word} foot slips: {foot_slip:.1} cm at {at:.1} s"));
            }
            let hand_slip = slip(body.arms[side].at[2], first.arms[side].at[2]);
            let fixed = matches!(clip.hands[side], HandPin::Floor | HandPin::Wall | HandPin::Air);
            if fixed && body.pose.sided(SidedJoint::HandPin, side) > 0.99 && hand_slip > 1.7 {
                say(format!("{word} hand slips: {hand_slip:.1} cm at {at:.1} s"));
            }
        }
    }
}

/// Colours of a sheet, those of the program (`src/ui/base.css`, `src/ui/clip_player.css`): ground, skin, far, hair, ink, line, prop, accent, the work, the shade, what is warm, clothes.
type Theme = [&'static str; 12];
const LIGHT: &Theme = &[
    "#ffffff", "#bac5d3", "#a0adbe", "#5d6b80", "#16212c", "#74829a", "#d9e0e7", "#0a6c66", "#f48632",
    "#33445c", "#c98a6b", "#8a97ab",
];
const DARK: &Theme = &[
    "#1a212a", "#5f6e7e", "#4a5664", "#343f4b", "#eaf0f6", "#7f90a2", "#303a46", "#5fd0c5", "#c94450",
    "#000000", "#a8694a", "#47556a",
];

/// Skin, far skin, hair, top and shorts of each person, light and dark, as the program's style sheet has them.
const WHO: [[[&str; 5]; 5]; 2] = [
    [
        ["#beada7", "#a89c9b", "#4a4643", "#eef1f5", "#46536b"],
        ["#8e7164", "#7f6a63", "#2b2523", "#c9d6e4", "#3f4b60"],
        ["#ccbeb7", "#b4aaa8", "#a9adb4", "#d5dccf", "#4b5567"],
        ["#b19788", "#9d8a81", "#3b2d27", "#e6d8cf", "#55475f"],
        ["#c9b5aa", "#b1a39e", "#7a5233", "#d3dbe6", "#3a4c55"],
    ],
    [
        ["#7d7677", "#696364", "#4a4643", "#797f85", "#444f5f"],
        ["#6d5c56", "#5c4d48", "#2b2523", "#69727e", "#3f4a59"],
        ["#8c8686", "#767171", "#a9adb4", "#6e7574", "#48505d"],
        ["#7e6f69", "#6a5d58", "#3b2d27", "#767374", "#4c4656"],
        ["#8c8380", "#766e6c", "#7a5233", "#6d757f", "#3b4a53"],
    ],
];

fn style(theme: &Theme, person: u8) -> String {
    let [ground, _, _, _, ink, line, prop, accent, work, shade, warm, _] = theme;
    let who = &WHO[usize::from(theme == DARK)];
    let ([skin, far, hair, top, cloth], [aide, _, aide_hair, ..]) = (who[usize::from(person) % 5], who[1]);
    format!(
        "<style>path{{fill:none;stroke-linejoin:round;stroke-linecap:round}}.skin{{fill:{skin}}}.far{{fill:{far}}}\
         .gap{{fill:{ground}}}.line{{stroke:{line};stroke-width:4}}.seam{{stroke:{ground};stroke-width:4;opacity:.4}}\
         .shade{{fill:{shade};opacity:.13}}.hair{{fill:{hair}}}.eye{{fill:#2b2523}}.prop{{fill:{prop};stroke:{line};stroke-width:5}}\
         .mat{{fill:{prop};stroke:{line};stroke-width:4}}.wire{{stroke:{line};stroke-width:16}}\
         .band{{stroke:{accent};stroke-width:18}}.liquid{{fill:{accent};opacity:.35}}.water{{stroke:{accent};stroke-width:10}}.ground{{stroke:{line};stroke-width:6}}\
         .arrow{{stroke:{accent};stroke-width:16}}.accent{{fill:{work}}}\
         .ghost{{fill:{work};opacity:.5}}.start{{fill:{skin};opacity:.25}}.shadow{{fill:{shade};opacity:.14}}\
         .ring{{stroke:{accent};stroke-width:12;stroke-dasharray:1 26}}.work{{fill:{accent};opacity:.75}}.warm{{fill:{warm};stroke:{line};stroke-width:4}}.heat{{stroke:{warm};stroke-width:14}}.top{{fill:{top}}}.shorts{{fill:{cloth}}}.aide.skin,.aide.far{{fill:{aide}}}.aide.hair{{fill:{aide_hair}}}.aide.top{{fill:#5a9497}}.aide.shorts{{fill:#33445c}}.halo{{stroke:{ground};stroke-width:32;opacity:.6}}text{{fill:{ink};font:600 15px 'DejaVu Sans',sans-serif}}</style>"
    )
}

fn picture(parts: &[Part]) -> String {
    let mut text = String::new();
    for part in parts {
        // Writing to a string does not fail.
        let _ = write!(text, "<path class='{}' d='{}'/>", part.class, part.d);
    }
    text
}

/// A sheet: moments in a row, the stills below, and one small picture.
fn sheet(scene: &Scene, name: &str, title: &str, moments: u8, theme: &Theme) -> String {
    let stills = scene.clip().stills.len();
    let cell = 300.0f32;
    let [left, top, width, height] = scene.frame;
    let high = cell * (height / width).min(1.3);
    let columns = f32::from(moments).max(3.0);
    let (total_width, total_height) = (columns * (cell + 10.0), 2.0 * high + 70.0);
    let mut out = format!(
        "<svg xmlns='http://www.w3.org/2000/svg' width='{total_width}' height='{total_height}'>{}<rect width='100%' height='100%' fill='{}'/>\
         <text x='8' y='20'>{name} {title}</text>",
        style(theme, scene.clip().person),
        theme[0],
    );
    let mut cell_at = |x: f32, y: f32, wide: f32, tall: f32, label: String, parts: &[Part]| {
        let _ = write!(
            out,
            "<text x='{}' y='{}' style='font-size:11px;font-weight:400'>{label}</text>\
             <svg x='{x}' y='{y}' width='{wide}' height='{tall}' viewBox='{left} {top} {width} {height}'>{}</svg>",
            x + 4.0,
            y + 12.0,
            picture(parts)
        );
    };
    let seconds = scene.clip().seconds();
    for moment in 0..moments {
        let at = seconds * f32::from(moment) / f32::from(moments);
        cell_at(f32::from(moment) * (cell + 10.0), 30.0, cell, high, format!("{at:.1} s"), &scene.at(at));
    }
    let mut x = 0.0;
    for still in 0..stills {
        cell_at(x, 50.0 + high, cell, high, "still".to_owned(), &scene.still(still));
        x += cell + 10.0;
    }
    cell_at(x, 50.0 + high, 120.0, 120.0 * high / cell, "120 px".to_owned(), &scene.at(scene.poster()));
    out + "</svg>\n"
}
