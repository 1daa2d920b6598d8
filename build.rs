//! Compiles the readable texts under `src/` into tables; every mistake in them fails the build.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use sorewise_build::{Problem, clips, content, content_tables, messages, regions, styles};

fn main() -> ExitCode {
    for input in ["src/i18n/locales", "src/content", "src/body", "src/ui"] {
        println!("cargo::rerun-if-changed={input}");
    }
    let is = |name, value| std::env::var(name).is_ok_and(|found| found == value);
    println!("cargo::rerun-if-env-changed=SOREWISE_WHOLE");
    let whole = std::env::var_os("SOREWISE_WHOLE").is_some();
    println!("cargo::rustc-check-cfg=cfg(sorewise_cut)");
    // Without the widget it is part of another program, which is not ours to cut.
    let widget = std::env::var_os("CARGO_FEATURE_WIDGET").is_some();
    if is("CARGO_CFG_TARGET_ARCH", "wasm32") && is("PROFILE", "release") && widget && !whole {
        println!("cargo::rustc-cfg=sorewise_cut");
        // The linker's notes tell the splitter who uses what; they are not shipped.
        println!("cargo::rustc-link-arg-bins=--emit-relocs");
    }
    match generate() {
        Ok(()) => ExitCode::SUCCESS,
        Err(problems) => {
            for problem in problems {
                println!("cargo::error={problem}");
            }
            ExitCode::FAILURE
        }
    }
}

fn generate() -> sorewise_build::Result<()> {
    let locales = messages::load(Path::new("src/i18n/locales"))?;
    // `load` refuses to go on without the reference.
    let words = &locales[messages::REFERENCE];
    let regions = regions::load(Path::new("src/body/regions.toml"))?;
    let folder = Path::new("src/content");
    let content = content::load(folder, &regions)?;

    let styles = styles::load(Path::new("src/ui"))?;
    write("styles.css", &styles.first)?;
    write("answer.css", &styles.answer)?;
    write("diary.css", &styles.diary)?;
    write("guide.css", &styles.guide)?;
    write("shelf.css", &styles.shelf)?;
    write("map.css", &styles.map)?;
    // For programs that bring their words along; our page loads the tables that `cargo xtask finish` writes.
    let mut listed = Vec::new();
    for (language, messages) in &locales {
        let tables = messages::tables(messages, words);
        for (name, table) in
            [("messages", &tables.first), ("deferred", &tables.deferred()), ("map", &tables.map)]
        {
            write(&format!("{name}-{language}.txt"), table)?;
        }
        let table = |name| format!("include_str!(concat!(env!(\"OUT_DIR\"), \"/{name}-{language}.txt\"))");
        listed.push(format!("({language:?}, {}, {})", table("messages"), table("deferred")));
    }
    write("tables.rs", &format!("&[{}]", listed.join(", ")))?;
    write("map_tables.rs", &map_tables(locales.keys()))?;
    write("messages.rs", &messages::source(words))?;
    write("body.rs", &regions::source(&regions, Path::new("src/body/outlines"), words)?)?;
    write("builds.rs", &regions::builds(Path::new("src/body/outlines"))?)?;
    let clips = clips::load(&folder.join("clips"), &content, words)?;
    write("clips.rs", &clips::source(&clips, &content, &folder.join("clips"))?)?;
    write("sources.txt", &content_tables::sources(&content, &messages::fingerprint(words)))?;
    write("content.rs", &content_tables::source(&content, folder, words)?)
}

/// A constant for each language with what the map says: a program has those that it names.
fn map_tables<'a>(languages: impl Iterator<Item = &'a String>) -> String {
    let constant = |language: &String| {
        let name = language.to_uppercase().replace('-', "_");
        format!(
            "/// `{language}`.\npub const {name}: super::MapTable = super::MapTable {{ language: {language:?}, \
             table: include_str!(concat!(env!(\"OUT_DIR\"), \"/map-{language}.txt\")) }};\n"
        )
    };
    languages.map(constant).collect()
}

fn write(name: &str, source: &str) -> sorewise_build::Result<()> {
    let file = PathBuf::from(std::env::var_os("OUT_DIR").unwrap_or_default()).join(name);
    std::fs::write(&file, source).map_err(|error| vec![Problem { what: error.to_string(), file }])
}
