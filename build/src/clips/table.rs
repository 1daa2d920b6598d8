//! The table of all clips, as Rust source.

use std::collections::BTreeMap;
use std::path::Path;

use sorewise_motion::packed::{pack, unpack};

use crate::content::Content;
use crate::{Problem, Result, or_problems};

/// The Rust source of all clips: those of the movements, then those of the advice cards, in the order of their ids, packed.
///
/// # Errors
/// A clip of no card.
pub fn source(clips: &BTreeMap<String, Vec<u8>>, content: &Content, folder: &Path) -> Result<String> {
    let (all, count) = joined(clips, content, folder)?;
    let packed = pack(&all);
    if unpack(&packed, count) != all {
        return Err(vec![Problem::new(folder, "the clips do not come out of the packer as they went in")]);
    }
    Ok(format!(
        "/// How many clips there may be: those of the movements, then of the advice cards.\n\
         const CLIP_COUNT: usize = {count};\n\
         /// The clips, as `motion::packed` packs them.\n\
         static PACKED_CLIPS: &[u8] = &{packed:?};\n",
    ))
}

/// All clips, each after a byte that says how long it is, 0 where there is none yet; and how many there may be.
fn joined(clips: &BTreeMap<String, Vec<u8>>, content: &Content, folder: &Path) -> Result<(Vec<u8>, usize)> {
    let known = |name: &String| content.movements.keys().chain(content.advice.keys()).any(|id| id.0 == *name);
    let problems = clips.keys().filter(|name| !known(name)).map(|name| {
        Problem::new(folder.join(name).with_extension("clip"), format!("there is no card `{name}`"))
    });
    let mut problems: Vec<Problem> = problems.collect();
    let (mut all, mut count) = (Vec::new(), 0);
    for id in content.movements.keys().chain(content.advice.keys()) {
        let bytes = clips.get(&id.0).map_or(&[][..], Vec::as_slice);
        match u8::try_from(bytes.len()) {
            Ok(length) => all.push(length),
            Err(_) => problems.push(Problem::new(
                folder.join(&id.0).with_extension("clip"),
                format!("{} bytes, of 255 at most", bytes.len()),
            )),
        }
        all.extend(bytes);
        count += 1;
    }
    or_problems((all, count), problems)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;
    use std::path::Path;

    use super::joined;
    use crate::{content, regions};

    #[test]
    fn a_clip_has_a_card_and_fits_behind_one_byte_of_length() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../src");
        let regions = regions::load(&root.join("body/regions.toml")).unwrap();
        let content = content::load(&root.join("content"), &regions).unwrap();
        let known = content.movements.len() + content.advice.len();
        let told = |name: &str, length| {
            let clips = BTreeMap::from([(name.to_owned(), vec![7; length])]);
            match joined(&clips, &content, Path::new("clips")) {
                Ok((all, count)) => format!("{count} clips, {all:?}"),
                Err(problems) => problems.iter().map(ToString::to_string).collect(),
            }
        };
        assert!(told("M1", 2).contains("2, 7, 7"));
        assert_eq!(told("M1", 2).split(' ').next(), Some(known.to_string().as_str()));
        assert!(told("M1", 256).contains("clips/M1.clip: 256 bytes, of 255 at most"));
        assert!(told("M0", 2).contains("there is no card `M0`"));
    }
}
