//! Start poses that a keyframe may name (`from stand`), written as any keyframe is.

const RELAXED: &str =
    "fingers curl 20, fingers hook 25, elbows flex 12, shoulders abduct 7, hips rotate -6, hips abduct 2";

/// Name and joints.
const STARTS: [(&str, &str); 11] = [
    ("stand", ""),
    ("sit", "hips flex 88, knees flex 88, hips abduct 4, elbows flex 20"),
    (
        "all-fours",
        "lean 77, hips flex 77, knees flex 90, ankles flex -75, shoulders flex 77, elbows flex 2, wrists flex -80, \
         neck flex -20, hips abduct 0, hips rotate 0, shoulders abduct 0, fingers curl 0, fingers hook 5, shoulders rotate -10, forearm turn -75",
    ),
    ("kneel", "knees flex 90, ankles flex -75, hips rotate 0"),
    (
        "half-kneel",
        "left knee flex 90, left ankle flex -75, right hip flex 90, right knee flex 90, hips rotate 0",
    ),
    (
        "supine",
        "lean -90, shoulders flex -8, shoulders abduct 16, elbows flex 3, ankles flex -25, neck flex -5, neck glide -3, forearm turn -70",
    ),
    (
        "crook",
        "lean -90, shoulders flex -8, shoulders abduct 16, elbows flex 3, hips flex 50, knees flex 107, ankles flex -33, neck flex -5, neck glide -3, \
         hips rotate 0, forearm turn -70",
    ),
    ("prone", "lean 90, ankles flex -75, neck flex -5, hips rotate 0"),
    (
        "side-lying",
        "roll 90, hips flex 45, knees flex 90, hips rotate 0, hips abduct 0,  \
         shoulders abduct 0, right shoulder flex 166, right elbow flex 15, left shoulder flex 60, left shoulder abduct -22, left elbow flex 60, left forearm turn -60, spine side -12, neck side 8, right shoulder forward 6, right shoulder raise 4, right shoulder abduct 10",
    ),
    ("long-sit", "hips flex 90, ankles flex -10, hips abduct 3"),
    (
        "lunge",
        "right hip flex 55, right knee flex 60, left hip flex -20, left knee flex 20, left ankle flex 15, left toes flex -30",
    ),
];

/// The joints of a start.
pub fn find(name: &str) -> Option<String> {
    STARTS
        .iter()
        .find(|start| start.0 == name)
        .map(|start| if start.1.is_empty() { RELAXED.to_owned() } else { [RELAXED, ", ", start.1].concat() })
}

/// All names.
pub fn names() -> Vec<&'static str> {
    STARTS.iter().map(|start| start.0).collect()
}
