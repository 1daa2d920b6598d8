//! The table of all clips, as Rust source.

use std::collections::BTreeMap;
use std::path::Path;

use crate::content::Content;
use crate::{Problem, Result, or_problems};

/// The Rust source of all clips: those of the movements, then those of the advice cards, in the order of their ids, each
/// after a byte that says how long it is; 0 where there is none yet. A table of slices would cost a tenth of the whole.
///
/// # Errors
/// A clip of no card.
pub fn source(clips: &BTreeMap<String, Vec<u8>>, content: &Content, folder: &Path) -> Result<String> {
    let known = |name: &String| content.movements.keys().chain(content.advice.keys()).any(|id| id.0 == *name);
    let problems = clips.keys().filter(|name| !known(name)).map(|name| {
        Problem::new(folder.join(name).with_extension("clip"), format!("there is no card `{name}`"))
    });
    let mut problems: Vec<Problem> = problems.collect();
    let mut all = Vec::new();
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
    }
    let source = format!(
        "/// The clips of the movements, then of the advice cards, each after its length, as `motion::Clip` reads them.\n\
         static CLIPS: &[u8] = &{all:?};\n",
    );
    or_problems(source, problems)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;
    use std::path::Path;

    use super::source;
    use crate::{content, regions};

    #[test]
    fn a_clip_has_a_card_and_fits_behind_one_byte_of_length() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../src");
        let regions = regions::load(&root.join("body/regions.toml")).unwrap();
        let content = content::load(&root.join("content"), &regions).unwrap();
        let told = |name: &str, length| {
            let clips = BTreeMap::from([(name.to_owned(), vec![7; length])]);
            match source(&clips, &content, Path::new("clips")) {
                Ok(source) => source,
                Err(problems) => problems.iter().map(ToString::to_string).collect(),
            }
        };
        assert!(told("M1", 2).contains("2, 7, 7"));
        assert!(told("M1", 256).contains("clips/M1.clip: 256 bytes, of 255 at most"));
        assert!(told("M0", 2).contains("there is no card `M0`"));
    }
}
