//! Short names for what a program and its JavaScript side call each other.
//!
//! wasm-bindgen tells imports apart by long names with hashes (`__wbg_setAttribute_39a67f29ffd52ab9`), which
//! stand in both files and which brotli cannot guess. Nobody else reads them.

use anyhow::{Context as _, Result, anyhow, ensure};
use std::collections::BTreeMap;
use std::convert::Infallible;
use wasm_encoder::reencode::{Error, Reencode};
use wasm_encoder::{ExportSection, ImportSection, Module};
use wasmparser::{Export, ImportSectionReader, Parser, Payload};

/// What stands before an export's name where the JavaScript side uses it.
const EXPORTS: &str = "wasm.";
/// What all imports' module is called then.
const MODULE: &str = "a";
/// Names that are no longer than this stay; `memory` is one of them, which our other parts ask for.
const SHORT: usize = 6;

/// New names by old ones.
#[derive(Debug, Default)]
struct Names {
    /// What the imports' module is called, with its quotation marks in JavaScript.
    module: String,
    imports: BTreeMap<String, String>,
    exports: BTreeMap<String, String>,
}

/// The same module and the same JavaScript side of it, with short names between them. Exports that the
/// JavaScript side does not name keep theirs.
///
/// # Errors
///
/// A file that is no module; imports of several modules; a JavaScript side that does not define the imports.
pub fn shorten(wasm: &[u8], glue: &str) -> Result<(Vec<u8>, String)> {
    let mut names = Names::read(wasm, glue)?;
    let glue = names.in_glue(glue)?;
    let mut module = Module::new();
    names.parse_core_module(&mut module, Parser::new(0), wasm).map_err(|error| anyhow!("{error}"))?;
    Ok((module.finish(), glue))
}

impl Names {
    fn read(wasm: &[u8], glue: &str) -> Result<Self> {
        let mut names = Self::default();
        let used: Vec<&str> = glue.split(EXPORTS).skip(1).map(|rest| word(rest).0).collect();
        for payload in Parser::new(0).parse_all(wasm) {
            match payload? {
                Payload::ImportSection(imports) => {
                    for import in imports.into_imports() {
                        let import = import?;
                        ensure!(
                            names.module.is_empty() || names.module == import.module,
                            "imports of {} and of {}",
                            names.module,
                            import.module
                        );
                        import.module.clone_into(&mut names.module);
                        let short = format!("i{}", names.imports.len());
                        names.imports.entry(import.name.to_owned()).or_insert(short);
                    }
                }
                Payload::ExportSection(exports) => {
                    for export in exports {
                        let name = export?.name;
                        if name.len() > SHORT && used.contains(&name) {
                            names.exports.insert(name.to_owned(), format!("e{}", names.exports.len()));
                        }
                    }
                }
                _ => {}
            }
        }
        Ok(names)
    }

    /// The JavaScript side with the new names: word by word, as a name may begin with another.
    fn in_glue(&self, glue: &str) -> Result<String> {
        let mut missing: Vec<&str> = self.imports.keys().map(String::as_str).collect();
        let mut text = String::with_capacity(glue.len());
        let mut rest = glue;
        while !rest.is_empty() {
            let (name, after) = word(rest);
            let short = if text.ends_with(EXPORTS) { self.exports.get(name) } else { self.imports.get(name) };
            if self.imports.contains_key(name) {
                missing.retain(|import| *import != name);
            }
            text += short.map_or(name, String::as_str);
            let other = after.find(is_of_word).unwrap_or(after.len());
            text += &after[..other];
            rest = &after[other..];
        }
        ensure!(missing.is_empty(), "the JavaScript side defines no {}", missing.join(", "));
        let (before, after) = text
            .split_once(&format!("\"{}\"", self.module))
            .with_context(|| format!("the JavaScript side does not name \"{}\"", self.module))?;
        Ok(format!("{before}\"{MODULE}\"{after}"))
    }
}

impl Reencode for Names {
    type Error = Infallible;

    fn parse_import_section(
        &mut self,
        imports: &mut ImportSection,
        section: ImportSectionReader<'_>,
    ) -> Result<(), Error<Infallible>> {
        for import in section.into_imports() {
            let import = import?;
            let kind = self.entity_type(import.ty)?;
            imports.import(MODULE, self.imports.get(import.name).map_or(import.name, String::as_str), kind);
        }
        Ok(())
    }

    fn parse_export(
        &mut self,
        exports: &mut ExportSection,
        export: Export<'_>,
    ) -> Result<(), Error<Infallible>> {
        let kind = self.export_kind(export.kind)?;
        let index = self.external_index(export.kind, export.index)?;
        exports.export(self.exports.get(export.name).map_or(export.name, String::as_str), kind, index);
        Ok(())
    }
}

/// The word that a text begins with, if any, and what comes after it.
fn word(text: &str) -> (&str, &str) {
    text.split_at(text.find(|c| !is_of_word(c)).unwrap_or(text.len()))
}

fn is_of_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_' || c == '$'
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasmparser::ExternalKind;

    const PROGRAM: &str = r#"(module
        (import "./program_bg.js" "__wbg_say_0123456789abcdef" (func $say (param i32)))
        (import "./program_bg.js" "__wbg_say_0123456789abcdef0" (func $cry (param i32)))
        (memory (export "memory") 1)
        (func (export "__wbindgen_malloc") (param i32) (call $say (local.get 0)))
        (func (export "unnamed_by_glue") (param i32) (call $cry (local.get 0))))"#;
    const GLUE: &str = r#"
        const imports = { __proto__: null,
            __wbg_say_0123456789abcdef: function(arg0) { console.log(arg0, wasm.memory, "unnamed_by_glue"); },
            __wbg_say_0123456789abcdef0(arg0) {} };
        export const make = (size) => wasm.__wbindgen_malloc(size) ?? wasm.__wbindgen_malloc_more;
        return { "./program_bg.js": imports };"#;

    fn ends(wasm: &[u8]) -> (Vec<String>, Vec<(String, ExternalKind)>) {
        let (mut imports, mut exports) = (Vec::new(), Vec::new());
        for payload in Parser::new(0).parse_all(wasm) {
            match payload {
                Ok(Payload::ImportSection(found)) => imports.extend(
                    found.into_imports().flatten().map(|import| format!("{}.{}", import.module, import.name)),
                ),
                Ok(Payload::ExportSection(found)) => {
                    exports.extend(found.into_iter().flatten().map(|e| (e.name.to_owned(), e.kind)));
                }
                _ => {}
            }
        }
        (imports, exports)
    }

    #[test]
    fn both_sides_get_the_same_short_names() -> Result<()> {
        let (wasm, glue) = shorten(&wat::parse_str(PROGRAM)?, GLUE)?;
        wasmparser::validate(&wasm)?;
        let (imports, exports) = ends(&wasm);
        assert_eq!(imports, ["a.i0", "a.i1"]);
        let func = |name: &str| (name.to_owned(), ExternalKind::Func);
        assert_eq!(
            exports,
            [("memory".to_owned(), ExternalKind::Memory), func("e0"), func("unnamed_by_glue")]
        );
        // A name that begins with another is its own; what only looks like an export is none.
        assert_eq!(
            glue,
            GLUE.replace("__wbg_say_0123456789abcdef0", "i1")
                .replace("__wbg_say_0123456789abcdef", "i0")
                .replace("wasm.__wbindgen_malloc(", "wasm.e0(")
                .replace("./program_bg.js", "a")
        );
        Ok(())
    }

    #[test]
    fn a_side_that_lacks_an_import_is_an_error() -> Result<()> {
        let wasm = wat::parse_str(PROGRAM)?;
        let told = |glue: &str| shorten(&wasm, glue).expect_err("an error").to_string();
        assert!(told(&GLUE.replace("abcdef0(", "abcdef1(")).contains("__wbg_say_0123456789abcdef0"));
        assert!(told(&GLUE.replace("./program_bg.js", "env")).contains("./program_bg.js"));
        let two = PROGRAM.replacen("./program_bg.js", "env", 1);
        assert!(shorten(&wat::parse_str(two)?, GLUE).is_err());
        assert!(shorten(b"no module", GLUE).is_err());
        Ok(())
    }
}
