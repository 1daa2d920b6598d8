//! What the linker knows of a program: which function, and which constant, reads which constant, and
//! which of them puts which function's place of the table to use.
//!
//! wasm-ld writes it down when it is asked to (`--emit-relocs`, see `build.rs`), for the module as
//! it links it. wasm-bindgen then numbers functions anew and drops these notes; but it keeps the
//! functions' names and the places of the constants.

use anyhow::{Context as _, Result, bail, ensure};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use wasmparser::{
    DataKind, KnownCustom, Linking, Operator, Parser, Payload, RelocationType, SymbolInfo, TypeRef,
};

/// The constants of a linked program, numbered, and who reads them.
#[derive(Debug, Default)]
pub struct Linked {
    constants: Vec<Constant>,
    /// By a function's name, as wasm-bindgen leaves it: what it uses. Functions of one name count as one.
    functions: BTreeMap<String, Uses>,
}

#[derive(Debug)]
struct Constant {
    /// Where it is in memory.
    place: Range<u32>,
    /// What it points to.
    uses: Uses,
}

/// What a function's code or a constant's bytes stand for.
#[derive(Debug, Default)]
struct Uses {
    constants: BTreeSet<usize>,
    /// Names of functions that are called through the table.
    functions: BTreeSet<String>,
}

/// What some functions use, and what that uses in turn.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Reach<'a> {
    /// Constants, as places in memory.
    pub constants: Vec<Range<u32>>,
    /// Names of functions that are called through the table; what those use is not part of this.
    pub functions: BTreeSet<&'a str>,
}

/// A segment of the data: where it is in the section, and in memory.
struct Segment {
    range: Range<usize>,
    place: u32,
}

/// What is found in the file's sections, in their order.
#[derive(Default)]
struct Notes<'a> {
    imported: u32,
    /// Where the code section and each function is in the file.
    code: usize,
    bodies: Vec<Range<usize>>,
    /// Where the data section and each segment is.
    data: usize,
    segments: Vec<Segment>,
    symbols: Vec<SymbolInfo<'a>>,
    relocations: Vec<Relocation>,
    sections: Vec<&'static str>,
}

/// Bytes of a section that stand for a symbol.
struct Relocation {
    section: u32,
    at: usize,
    symbol: usize,
    of: Of,
}

/// What the bytes are: a place in memory, or one of the table.
enum Of {
    Constant,
    Function,
}

/// One thing that is used.
enum Used {
    Constant(usize),
    Function(String),
}

impl Linked {
    /// Reads the linker's notes; there may be none.
    ///
    /// # Errors
    ///
    /// A file that is no module, or notes that do not fit it.
    pub fn read(wasm: &[u8]) -> Result<Option<Self>> {
        let notes = Notes::read(wasm)?;
        if notes.relocations.is_empty() {
            return Ok(None);
        }
        let mut linked = Self::default();
        // By symbol: the constant's number, the function's name.
        let mut constants = BTreeMap::new();
        let mut pointed: BTreeMap<usize, String> = BTreeMap::new();
        let mut names: BTreeMap<u32, String> = BTreeMap::new();
        // By place: several symbols may be one constant.
        let mut numbers = BTreeMap::new();
        for (symbol, info) in notes.symbols.iter().enumerate() {
            match info {
                SymbolInfo::Func { index, name: Some(name), .. } => {
                    let name = rustc_demangle::demangle(name).to_string();
                    linked.functions.entry(name.clone()).or_default();
                    pointed.insert(symbol, name.clone());
                    names.insert(*index, name);
                }
                SymbolInfo::Data { symbol: Some(defined), .. } => {
                    let segment = notes.segments.get(defined.index as usize).context("an unknown segment")?;
                    let start = segment.place + defined.offset;
                    let number = *numbers.entry((start, defined.size)).or_insert_with(|| {
                        let place = start..start + defined.size;
                        linked.constants.push(Constant { place, uses: Uses::default() });
                        linked.constants.len() - 1
                    });
                    constants.insert(symbol, number);
                }
                _ => {}
            }
        }
        for relocation in &notes.relocations {
            let used = match relocation.of {
                Of::Constant => constants.get(&relocation.symbol).map(|&number| Used::Constant(number)),
                Of::Function => pointed.get(&relocation.symbol).cloned().map(Used::Function),
            };
            let Some(used) = used else { continue };
            match notes.sections.get(relocation.section as usize) {
                Some(&"code") => {
                    let at = notes.code + relocation.at;
                    let body = notes.bodies.partition_point(|body| body.end <= at);
                    ensure!(
                        notes.bodies.get(body).is_some_and(|body| body.contains(&at)),
                        "no function reads"
                    );
                    let name =
                        names.get(&(notes.imported + u32::try_from(body)?)).context("a nameless function")?;
                    linked.functions.entry(name.clone()).or_default().add(&used);
                }
                Some(&"data") => {
                    let at = notes.data + relocation.at;
                    let segment = notes.segments.iter().find(|segment| segment.range.contains(&at));
                    let segment = segment.context("no constant reads")?;
                    let place = segment.place + u32::try_from(at - segment.range.start)?;
                    let mut nobody = true;
                    for constant in &mut linked.constants {
                        if constant.place.contains(&place) {
                            constant.uses.add(&used);
                            nobody = false;
                        }
                    }
                    // Else nothing would tell that somebody needs it.
                    ensure!(!nobody, "a pointer outside of all constants");
                }
                // Of debugging.
                _ => {}
            }
        }
        Ok(Some(linked))
    }

    /// The names of all functions.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.functions.keys().map(String::as_str)
    }

    /// All that these functions use, and the constants that they read.
    pub fn used_by<'a>(&self, functions: impl IntoIterator<Item = &'a str>) -> Reach<'_> {
        let mut reach = Reach::default();
        let mut found = BTreeSet::new();
        let mut waiting: Vec<&Uses> =
            functions.into_iter().filter_map(|name| self.functions.get(name)).collect();
        while let Some(uses) = waiting.pop() {
            reach.functions.extend(uses.functions.iter().map(String::as_str));
            for &number in &uses.constants {
                if found.insert(number) {
                    waiting.push(&self.constants[number].uses);
                }
            }
        }
        reach.constants = found.into_iter().map(|number| self.constants[number].place.clone()).collect();
        reach
    }
}

impl Uses {
    fn add(&mut self, used: &Used) {
        match used {
            Used::Constant(number) => _ = self.constants.insert(*number),
            Used::Function(name) => _ = self.functions.insert(name.clone()),
        }
    }
}

impl<'a> Notes<'a> {
    fn read(wasm: &'a [u8]) -> Result<Self> {
        let mut notes = Self::default();
        for payload in Parser::new(0).parse_all(wasm) {
            let payload = payload?;
            // Relocations name sections by their number.
            match &payload {
                Payload::CodeSectionStart { .. } => notes.sections.push("code"),
                Payload::DataSection(_) => notes.sections.push("data"),
                Payload::Version { .. } | Payload::CodeSectionEntry(_) | Payload::End(_) => {}
                _ => notes.sections.push("other"),
            }
            match payload {
                Payload::ImportSection(imports) => {
                    for import in imports.into_imports() {
                        notes.imported += u32::from(matches!(import?.ty, TypeRef::Func(_)));
                    }
                }
                Payload::CodeSectionStart { range, .. } => notes.code = range.start,
                Payload::CodeSectionEntry(body) => notes.bodies.push(body.range()),
                Payload::DataSection(segments) => {
                    notes.data = segments.range().start;
                    for segment in segments {
                        let segment = segment?;
                        let DataKind::Active { offset_expr, .. } = segment.kind else {
                            bail!("a segment that is not part of memory");
                        };
                        let Operator::I32Const { value } = offset_expr.get_operators_reader().read()? else {
                            bail!("a segment without a place");
                        };
                        let range = segment.range.end - segment.data.len()..segment.range.end;
                        notes.segments.push(Segment { range, place: value.cast_unsigned() });
                    }
                }
                Payload::CustomSection(custom) => match custom.as_known() {
                    KnownCustom::Linking(linking) => {
                        for part in linking.subsections() {
                            if let Linking::SymbolTable(symbols) = part? {
                                notes.symbols = symbols.into_iter().collect::<Result<_, _>>()?;
                            }
                        }
                    }
                    KnownCustom::Reloc(relocations) => {
                        for entry in relocations.entries() {
                            let entry = entry?;
                            if let Some(of) = Of::relocation(entry.ty) {
                                notes.relocations.push(Relocation {
                                    section: relocations.section_index(),
                                    at: entry.offset as usize,
                                    symbol: entry.index as usize,
                                    of,
                                });
                            }
                        }
                    }
                    _ => {}
                },
                _ => {}
            }
        }
        Ok(notes)
    }
}

impl Of {
    fn relocation(kind: RelocationType) -> Option<Self> {
        match kind {
            RelocationType::MemoryAddrLeb
            | RelocationType::MemoryAddrSleb
            | RelocationType::MemoryAddrI32 => Some(Self::Constant),
            RelocationType::TableIndexSleb | RelocationType::TableIndexI32 => Some(Self::Function),
            _ => None,
        }
    }
}
