//! The colours of the rating: ordered for every eye, in both themes.
#![allow(clippy::unwrap_used)]

use std::path::Path;

/// How colour-blind people see, by the matrices of Machado, Oliveira & Fernandes 2009
/// (10.1109/TVCG.2009.113) at full severity, on linear RGB.
const EYES: [(&str, [[f64; 3]; 3]); 4] = [
    ("most people", [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]]),
    (
        "protanopia",
        [
            [0.152_286, 1.052_583, -0.204_868],
            [0.114_503, 0.786_281, 0.099_216],
            [-0.003_882, -0.048_116, 1.051_998],
        ],
    ),
    (
        "deuteranopia",
        [
            [0.367_322, 0.860_646, -0.227_968],
            [0.280_085, 0.672_501, 0.047_413],
            [-0.011_820, 0.042_940, 0.968_881],
        ],
    ),
    (
        "tritanopia",
        [
            [1.255_528, -0.076_749, -0.178_779],
            [-0.078_411, 0.930_809, 0.147_602],
            [0.004_733, 0.691_367, 0.303_900],
        ],
    ),
];

/// A step that is smaller than this cannot be told from its neighbour (CIE L*, from 0 to 100).
const LEAST_STEP: f64 = 2.0;

/// The eleven steps of a theme, in linear RGB.
fn scale(theme: usize) -> Vec<[f64; 3]> {
    let css = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/ui/base.css")).unwrap();
    (0..=10)
        .map(|step| {
            let start = css.find(&format!("--i{step}: light-dark(")).unwrap();
            let pair = css[start..].split(['(', ')']).nth(1).unwrap();
            let hex = pair.split(", #").nth(theme).unwrap().trim_start_matches('#');
            let channel = |at: usize| {
                let value = f64::from(u8::from_str_radix(&hex[at..at + 2], 16).unwrap()) / 255.0;
                if value <= 0.040_45 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
            };
            [channel(0), channel(2), channel(4)]
        })
        .collect()
}

/// How light a colour is to an eye: CIE L*.
fn lightness(eye: &[[f64; 3]; 3], colour: [f64; 3]) -> f64 {
    let seen = eye.map(|row| {
        row.iter().zip(colour).map(|(weight, channel)| weight * channel).sum::<f64>().clamp(0.0, 1.0)
    });
    let y = 0.2126 * seen[0] + 0.7152 * seen[1] + 0.0722 * seen[2];
    if y > 0.008_856 { 116.0 * y.cbrt() - 16.0 } else { 903.3 * y }
}

#[test]
fn more_is_darker_in_light_and_lighter_in_dark_for_every_eye() {
    for (theme, direction) in [(0, -1.0), (1, 1.0)] {
        // Grey is what lightness alone leaves, so that the first eye stands for a print in grey as well.
        for (name, eye) in &EYES {
            // 0 is nothing sore: it looks like the unrated body.
            let light: Vec<f64> = scale(theme)[1..].iter().map(|colour| lightness(eye, *colour)).collect();
            for (step, pair) in light.windows(2).enumerate() {
                let change = (pair[1] - pair[0]) * direction;
                assert!(
                    change >= LEAST_STEP,
                    "{name}, theme {theme}: {} and {} differ by {change:.1}",
                    step + 1,
                    step + 2
                );
            }
        }
    }
}

#[test]
fn old_browsers_get_the_light_theme() {
    let css = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/ui/base.css")).unwrap();
    for step in 0..=10 {
        let value = |after: &str| {
            let start =
                css.find(&format!("--i{step}: {after}#")).unwrap() + format!("--i{step}: {after}").len();
            css[start..start + 7].to_owned()
        };
        assert_eq!(value(""), value("light-dark("), "step {step}");
    }
}
