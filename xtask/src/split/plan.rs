//! What goes where when a module is cut.

use super::Cut;
use crate::linked::Linked;
use anyhow::{Context as _, Result, ensure};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use walrus::ir::{self, Value, Visitor};
use walrus::{
    ConstExpr, ElementItems, ElementKind, ExportItem, Function, FunctionId, FunctionKind, GlobalKind, Module,
    TableId,
};

/// Something that the second module uses of the first, by its number there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Item {
    Function(usize),
    Table(usize),
    Memory(usize),
    Global(usize),
}

impl Item {
    fn of(item: ExportItem) -> Option<Self> {
        Some(match item {
            ExportItem::Function(id) => Self::Function(id.index()),
            ExportItem::Table(id) => Self::Table(id.index()),
            ExportItem::Memory(id) => Self::Memory(id.index()),
            ExportItem::Global(id) => Self::Global(id.index()),
            ExportItem::Tag(_) => return None,
        })
    }
}

/// What goes where.
#[derive(Debug, Default)]
pub(super) struct Plan {
    /// Functions that stay, and functions that move.
    pub(super) needed: BTreeSet<usize>,
    pub(super) moved: BTreeSet<usize>,
    /// Places in memory whose constants move.
    pub(super) constants: Vec<Range<u32>>,
    /// Places of the table that the second module fills.
    pub(super) places: BTreeMap<i32, usize>,
    /// Functions that leave a stub behind, and the place of the table that it calls.
    pub(super) stubs: BTreeMap<usize, i32>,
    /// The number of the function table, and how large it has to be.
    pub(super) table: usize,
    pub(super) table_size: u64,
    /// What the second module uses of the first, and its name among the first one's exports.
    pub(super) shared: BTreeMap<Item, String>,
}

impl Plan {
    pub(super) fn new(module: &Module, linked: Option<&Linked>, cut: Cut<'_>) -> Result<Self> {
        let called = named(module, cut.called)?;
        let pointed = named(module, cut.pointed)?;
        let table = module.tables.main_function_table()?.context("the module has no function table")?;
        let table_size = module.tables.get(table).initial;
        let mut plan = Self { table: table.index(), table_size, ..Self::default() };

        // The table's places, as far as they can be filled later.
        let held = places(module, table);
        let pointers = Pointers::new(module, linked, &held);
        let mut needed = roots(module, table);
        for function in pointers.always(module) {
            if !called.contains(&function) && !pointed.contains(&function) {
                needed.insert(function);
            }
        }

        // All that the first module needs; at the cut it ends.
        let mut stubs = BTreeSet::new();
        let mut wrong = Vec::new();
        for &function in &needed {
            if called.contains(&function) || pointed.contains(&function) {
                wrong.push(format!("{} (exported, or in a table of its own)", name(module, function)));
            }
        }
        let mut waiting: Vec<usize> = needed.iter().copied().collect();
        // Only the first module is given anything from outside.
        needed.extend(module.funcs.iter().filter(|function| is_import(function)).map(|f| f.id().index()));
        while let Some(caller) = waiting.pop() {
            for function in Uses::of(module, caller)?.functions() {
                if called.contains(&function) {
                    stubs.insert(function);
                } else if pointed.contains(&function) {
                    wrong.push(format!("{} (called by {})", name(module, function), name(module, caller)));
                } else if needed.insert(function) {
                    waiting.push(function);
                }
            }
            for function in pointers.of(module, caller) {
                if !called.contains(&function) && !pointed.contains(&function) && needed.insert(function) {
                    waiting.push(function);
                }
            }
        }
        ensure!(wrong.is_empty(), "the map needs what is to come later:\n{}", wrong.join("\n"));

        // All that the second module needs; where the first one begins, it ends.
        plan.places = held.into_iter().filter(|(_, function)| !needed.contains(function)).collect();
        let mut shared = BTreeSet::from([Item::Table(plan.table)]);
        shared.extend(module.memories.iter().map(|memory| Item::Memory(memory.id().index())));
        let mut waiting: Vec<usize> = stubs.iter().chain(plan.places.values()).copied().collect();
        while let Some(function) = waiting.pop() {
            if !plan.moved.insert(function) {
                continue;
            }
            for item in Uses::of(module, function)?.items {
                match item {
                    Item::Function(function) if !needed.contains(&function) => waiting.push(function),
                    _ => _ = shared.insert(item),
                }
            }
        }
        plan.needed = needed;
        plan.place_stubs(stubs)?;
        plan.share(module, shared);
        Ok(plan)
    }

    /// Finds the constants that only the second module reads.
    pub(super) fn move_constants(&mut self, module: &Module, linked: &Linked) -> Result<()> {
        let moved = self.moved.iter().map(|&function| linked_name(module, function));
        let mut moved: BTreeSet<u32> = linked.used_by(moved).constants.into_iter().flatten().collect();
        // What has another name now stays as well: only exports are renamed.
        let all: BTreeSet<usize> = (0..module.funcs.iter().count()).collect();
        let others: BTreeSet<&str> =
            all.difference(&self.needed).map(|&function| linked_name(module, function)).collect();
        let needed = self.needed.iter().map(|&function| linked_name(module, function));
        let needed = needed.chain(linked.names().filter(|name| !others.contains(name)));
        for place in linked.used_by(needed).constants.into_iter().flatten() {
            moved.remove(&place);
        }
        for place in moved {
            match self.constants.last_mut() {
                Some(last) if last.end == place => last.end += 1,
                _ => self.constants.push(place..place + 1),
            }
        }
        // What the linker did not see is glue, which reads no constants. Better to be sure.
        let known: BTreeSet<&str> = linked.names().collect();
        for &function in
            self.needed.iter().filter(|&&function| !known.contains(linked_name(module, function)))
        {
            for number in Uses::of(module, function)?.numbers {
                let late = self.constants.iter().any(|place| place.contains(&number));
                ensure!(!late, "{} reads a constant of the second module", name(module, function));
            }
        }
        Ok(())
    }

    /// Gives each stub a place of the table: the one that its function has already, or a new one.
    fn place_stubs(&mut self, stubs: BTreeSet<usize>) -> Result<()> {
        let had: BTreeMap<usize, i32> =
            self.places.iter().map(|(&place, &function)| (function, place)).collect();
        for function in stubs {
            let place = if let Some(&place) = had.get(&function) {
                place
            } else {
                let place = i32::try_from(self.table_size)?;
                self.table_size += 1;
                self.places.insert(place, function);
                place
            };
            self.stubs.insert(function, place);
        }
        Ok(())
    }

    /// Names what is shared: as the first module exports it already, or as short as can be.
    fn share(&mut self, module: &Module, shared: BTreeSet<Item>) {
        let mut names: BTreeMap<Item, String> = module
            .exports
            .iter()
            .filter_map(|export| Some((Item::of(export.item)?, export.name.clone())))
            .collect();
        let taken: BTreeSet<String> = names.values().cloned().collect();
        let mut short = (0..).map(short_name).filter(|name| !taken.contains(name));
        for item in shared {
            let name = names.remove(&item).or_else(|| short.next()).unwrap_or_default();
            self.shared.insert(item, name);
        }
    }
}

/// Which functions are called through the table, and by whom.
struct Pointers<'a> {
    linked: Option<&'a Linked>,
    /// The functions of the table by their names; several may share one.
    held: BTreeMap<&'a str, BTreeSet<usize>>,
}

impl<'a> Pointers<'a> {
    fn new(module: &'a Module, linked: Option<&'a Linked>, places: &[(i32, usize)]) -> Self {
        let mut held: BTreeMap<_, BTreeSet<_>> = BTreeMap::new();
        for &(_, function) in places {
            held.entry(linked_name(module, function)).or_default().insert(function);
        }
        Self { linked, held }
    }

    /// Those that anyone may call, as far as we know.
    fn always(&self, module: &Module) -> BTreeSet<usize> {
        let Some(linked) = self.linked else { return self.held.values().flatten().copied().collect() };
        // wasm-bindgen's own: its glue calls them.
        let known: BTreeSet<&str> = linked.names().collect();
        let unknown = self.held.iter().filter(|(name, _)| !known.contains(*name));
        let mut found: BTreeSet<usize> = unknown.flat_map(|(_, functions)| functions).copied().collect();
        // What is here no more has told wasm-bindgen what its glue calls; or it has another name now.
        let here: BTreeSet<&str> =
            (0..module.funcs.iter().count()).map(|function| linked_name(module, function)).collect();
        found.extend(self.find(linked, linked.names().filter(|name| !here.contains(name))));
        found
    }

    /// Those that a function calls, or gives to another to call.
    fn of(&self, module: &Module, function: usize) -> BTreeSet<usize> {
        self.linked.map(|linked| self.find(linked, [linked_name(module, function)])).unwrap_or_default()
    }

    fn find<'b>(&self, linked: &Linked, functions: impl IntoIterator<Item = &'b str>) -> BTreeSet<usize> {
        let names = linked.used_by(functions).functions;
        names.into_iter().filter_map(|name| self.held.get(name)).flatten().copied().collect()
    }
}

fn is_import(function: &Function) -> bool {
    matches!(function.kind, FunctionKind::Import(_))
}

/// `a`, `b`, …, `z`, `aa`, `ba`, …
fn short_name(number: u32) -> String {
    let mut name = String::new();
    let mut rest = number + 1;
    while rest > 0 {
        name.extend(char::from_digit((rest - 1) % 26 + 10, 36));
        rest = (rest - 1) / 26;
    }
    name
}

/// A function's name as Rust says it, without the crates' hashes.
pub(super) fn name(module: &Module, function: usize) -> String {
    let mut pieces = linked_name(module, function).split('[');
    let mut name = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        match piece.split_once(']') {
            Some((hash, rest)) if hash.len() > 9 && hash.bytes().all(|byte| byte.is_ascii_hexdigit()) => {
                name += rest;
            }
            _ => {
                name.push('[');
                name += piece;
            }
        }
    }
    name
}

/// A function's name as [`Linked`] says it: wasm-bindgen counts functions of one name, in brackets.
fn linked_name(module: &Module, function: usize) -> &str {
    let name =
        module.funcs.iter().nth(function).and_then(|function| function.name.as_deref()).unwrap_or_default();
    match name.strip_suffix(']').and_then(|name| name.rsplit_once('[')) {
        Some((name, count)) if count.len() < 5 && count.bytes().all(|byte| byte.is_ascii_digit()) => name,
        _ => name,
    }
}

/// The functions whose names begin so.
fn named(module: &Module, beginnings: &[&str]) -> Result<BTreeSet<usize>> {
    let names: Vec<String> =
        (0..module.funcs.iter().count()).map(|function| name(module, function)).collect();
    let mut found = BTreeSet::new();
    for beginning in beginnings {
        let begins = |name: &String| name.trim_start_matches('<').starts_with(beginning);
        ensure!(names.iter().any(begins), "no function's name begins with `{beginning}`");
        found.extend((0..).zip(&names).filter(|(_, name)| begins(name)).map(|(number, _)| number));
    }
    Ok(found)
}

/// The places of the table that segments fill at places that are known now.
pub(super) fn places(module: &Module, table: TableId) -> Vec<(i32, usize)> {
    let mut found = Vec::new();
    for element in module.elements.iter() {
        if let (Some(start), ElementItems::Functions(functions)) =
            (start(&element.kind, table), &element.items)
        {
            for (place, function) in (start..).zip(functions) {
                found.push((place, function.index()));
            }
        }
    }
    found
}

/// Where in the table a segment begins.
pub(super) fn start(kind: &ElementKind, table: TableId) -> Option<i32> {
    match kind {
        ElementKind::Active { table: of, offset: ConstExpr::Value(Value::I32(start)) } if *of == table => {
            Some(*start)
        }
        _ => None,
    }
}

/// What runs, or may be called, from outside the module's functions and their table.
fn roots(module: &Module, table: TableId) -> BTreeSet<usize> {
    let mut roots = BTreeSet::new();
    if let Some(start) = module.start {
        roots.insert(start.index());
    }
    roots.extend(module.exports.iter().filter_map(|export| match export.item {
        ExportItem::Function(id) => Some(id.index()),
        _ => None,
    }));
    let mut constant = |value: &ConstExpr| {
        if let ConstExpr::RefFunc(id) = value {
            roots.insert(id.index());
        }
    };
    for global in module.globals.iter() {
        if let GlobalKind::Local(value) = &global.kind {
            constant(value);
        }
    }
    for element in module.elements.iter() {
        match &element.items {
            ElementItems::Expressions(_, values) => values.iter().for_each(&mut constant),
            ElementItems::Functions(_) if start(&element.kind, table).is_some() => {}
            ElementItems::Functions(ids) => ids.iter().for_each(|id| constant(&ConstExpr::RefFunc(*id))),
        }
    }
    roots
}

/// What a function's code names.
#[derive(Debug, Default)]
pub(super) struct Uses {
    pub(super) items: BTreeSet<Item>,
    /// Functions that are used as values, which wasm wants to be declared.
    pub(super) values: BTreeSet<usize>,
    /// Segments, which are of one module only.
    pub(super) segments: bool,
    /// What may be places in memory.
    numbers: BTreeSet<u32>,
}

impl Uses {
    pub(super) fn of(module: &Module, function: usize) -> Result<Self> {
        let mut uses = Self::default();
        let found = module.funcs.iter().nth(function).context("a function of this number")?;
        if let FunctionKind::Local(local) = &found.kind {
            ir::dfs_in_order(&mut uses, local, local.entry_block());
        }
        Ok(uses)
    }

    fn functions(&self) -> impl Iterator<Item = usize> {
        self.items.iter().filter_map(|item| match item {
            Item::Function(function) => Some(*function),
            _ => None,
        })
    }
}

impl Visitor<'_> for Uses {
    fn visit_function_id(&mut self, id: &FunctionId) {
        self.items.insert(Item::Function(id.index()));
    }

    fn visit_table_id(&mut self, id: &TableId) {
        self.items.insert(Item::Table(id.index()));
    }

    fn visit_memory_id(&mut self, id: &walrus::MemoryId) {
        self.items.insert(Item::Memory(id.index()));
    }

    fn visit_global_id(&mut self, id: &walrus::GlobalId) {
        self.items.insert(Item::Global(id.index()));
    }

    fn visit_ref_func(&mut self, instr: &ir::RefFunc) {
        self.values.insert(instr.func.index());
    }

    fn visit_const(&mut self, instr: &ir::Const) {
        if let Value::I32(number) = instr.value {
            self.numbers.insert(number.cast_unsigned());
        }
    }

    fn visit_load(&mut self, instr: &ir::Load) {
        self.numbers.extend(u32::try_from(instr.arg.offset));
    }

    fn visit_store(&mut self, instr: &ir::Store) {
        self.numbers.extend(u32::try_from(instr.arg.offset));
    }

    fn visit_data_id(&mut self, _: &walrus::DataId) {
        self.segments = true;
    }

    fn visit_element_id(&mut self, _: &walrus::ElementId) {
        self.segments = true;
    }
}
