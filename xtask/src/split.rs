//! Cuts the program in two: what the map needs, and what can come a moment later.
//!
//! [`CUT`] names where. From the functions that it names, and all that only they call, a second
//! module is made. Both share one memory, one function table and whatever else the second one uses
//! of the first, which exports it. A function that has moved leaves a stub behind, which calls
//! through the table; the second module puts the real one there when it is instantiated.
//!
//! ```text
//! first:  stub(a, b) = table[7](a, b)      table[7] = trap      exports memory, table, malloc, …
//! later:  imports them as p.*              table[7] = the function itself
//! ```
//!
//! Data stays in the first module, because nothing says which function reads it.

use anyhow::{Context as _, Result, bail, ensure};
use std::collections::{BTreeMap, BTreeSet};
use walrus::ir::{self, Value, Visitor};
use walrus::{
    ConstExpr, ElementItems, ElementKind, ExportItem, Function, FunctionBuilder, FunctionId, FunctionKind,
    GlobalKind, ImportedFunction, LocalFunction, Module, ModuleConfig, TableId,
};

/// Which functions move: the beginnings of their names as Rust says them, without `<`.
#[derive(Debug, Clone, Copy)]
pub struct Cut<'a> {
    /// Called from the first module. Their callers see to it that the second one is there.
    pub called: &'a [&'a str],
    /// Never called by name from the first module, but the function table holds them.
    pub pointed: &'a [&'a str],
}

/// Where Sorewise is cut. What only these call need not be named: it moves along.
pub const CUT: Cut<'static> =
    Cut { called: &["sorewise::ui::later::far::"], pointed: &["sorewise::engine::rules::"] };

/// What the second module's imports are called.
const NAMESPACE: &str = "p";

/// The program in two modules.
#[derive(Debug)]
pub struct Parts {
    /// Runs alone, until a function of the other is called: that traps.
    pub first: Vec<u8>,
    /// Its imports `p` are the exports of an instance of the first.
    pub later: Vec<u8>,
}

/// Cuts a module that has its function names.
///
/// # Errors
///
/// A name that no function has; a function that cannot move, because the first module needs it; a
/// module of a shape that no Rust compiler makes.
pub fn split(wasm: &[u8], cut: Cut<'_>) -> Result<Parts> {
    // Parsed twice, to be taken apart from both sides. Ids are of one parse, so the plan has numbers.
    let (first, later) = (parse(wasm)?, parse(wasm)?);
    let plan = Plan::new(&first, cut)?;
    Ok(Parts { first: make_first(first, &plan)?, later: make_later(later, &plan)? })
}

fn parse(wasm: &[u8]) -> Result<Module> {
    let module = ModuleConfig::new().generate_producers_section(false).parse(wasm)?;
    let numbered = module.funcs.iter().enumerate().all(|(number, function)| function.id().index() == number);
    ensure!(numbered && module.tags.iter().next().is_none(), "not a module that can be cut");
    Ok(module)
}

/// Something that the second module uses of the first, by its number there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Item {
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
struct Plan {
    /// Functions that move.
    moved: BTreeSet<usize>,
    /// Places of the table that the second module fills.
    places: BTreeMap<i32, usize>,
    /// Functions that leave a stub behind, and the place of the table that it calls.
    stubs: BTreeMap<usize, i32>,
    /// The number of the function table, and how large it has to be.
    table: usize,
    table_size: u64,
    /// What the second module uses of the first, and its name among the first one's exports.
    shared: BTreeMap<Item, String>,
}

impl Plan {
    fn new(module: &Module, cut: Cut<'_>) -> Result<Self> {
        let called = named(module, cut.called)?;
        let pointed = named(module, cut.pointed)?;
        let table = module.tables.main_function_table()?.context("the module has no function table")?;
        let table_size = module.tables.get(table).initial;
        let mut plan = Self { table: table.index(), table_size, ..Self::default() };

        // The table's places, as far as they can be filled later.
        let held = places(module, table);
        let mut needed = roots(module, table);
        for &(_, function) in &held {
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
        }
        ensure!(wrong.is_empty(), "the map needs what is to come later:\n{}", wrong.join("\n"));

        // All that the second module needs; where the first one begins, it ends.
        plan.places = held.into_iter().filter(|(_, function)| !needed.contains(function)).collect();
        let mut shared = BTreeSet::from([Item::Table(plan.table)]);
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
        plan.place_stubs(stubs)?;
        plan.share(module, shared);
        Ok(plan)
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

/// A function's name without the crates' hashes, which differ from compiler to compiler.
fn name(module: &Module, function: usize) -> String {
    let function = module.funcs.iter().nth(function).and_then(|function| function.name.as_deref());
    let mut name = String::new();
    for piece in function.unwrap_or_default().split('[') {
        match piece.split_once(']') {
            Some((hash, rest)) if hash.len() > 9 && hash.bytes().all(|byte| byte.is_ascii_hexdigit()) => {
                name += rest;
            }
            _ if name.is_empty() => name += piece,
            _ => {
                name.push('[');
                name += piece;
            }
        }
    }
    name
}

/// The functions whose names begin so.
fn named(module: &Module, beginnings: &[&str]) -> Result<BTreeSet<usize>> {
    let names: Vec<String> =
        (0..module.funcs.iter().count()).map(|function| name(module, function)).collect();
    let mut found = BTreeSet::new();
    for beginning in beginnings {
        let before = found.len();
        let matching = names.iter().enumerate();
        found.extend(
            matching
                .filter(|(_, name)| name.trim_start_matches('<').starts_with(beginning))
                .map(|(number, _)| number),
        );
        ensure!(found.len() > before, "no function's name begins with `{beginning}`");
    }
    Ok(found)
}

/// The places of the table that segments fill at places that are known now.
fn places(module: &Module, table: TableId) -> Vec<(i32, usize)> {
    let mut found = Vec::new();
    for element in module.elements.iter() {
        if let (Some(start), ElementItems::Functions(functions)) =
            (start(&element.kind, table), &element.items)
        {
            found.extend((start..).zip(functions.iter().map(|function| function.index())));
        }
    }
    found
}

/// Where in the table a segment begins.
fn start(kind: &ElementKind, table: TableId) -> Option<i32> {
    match kind {
        ElementKind::Active { table: of, offset: ConstExpr::Value(Value::I32(start)) } if *of == table => {
            Some(*start)
        }
        _ => None,
    }
}

/// What runs, or may be called, from outside the module's functions and their table.
fn roots(module: &Module, table: TableId) -> BTreeSet<usize> {
    let mut roots: BTreeSet<usize> = module.start.iter().map(|id| id.index()).collect();
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
struct Uses {
    items: BTreeSet<Item>,
    /// Functions that are used as values, which wasm wants to be declared.
    values: BTreeSet<usize>,
    /// Segments, which are of one module only.
    segments: bool,
}

impl Uses {
    fn of(module: &Module, function: usize) -> Result<Self> {
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

impl<'instr> Visitor<'instr> for Uses {
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

    fn visit_data_id(&mut self, _: &walrus::DataId) {
        self.segments = true;
    }

    fn visit_element_id(&mut self, _: &walrus::ElementId) {
        self.segments = true;
    }
}

/// The module without what moves, with stubs in its place.
fn make_first(mut module: Module, plan: &Plan) -> Result<Vec<u8>> {
    let functions: Vec<FunctionId> = module.funcs.iter().map(Function::id).collect();
    let table = table(&module, plan.table)?;

    for (&function, &place) in &plan.stubs {
        let stub = stub(&mut module, functions[function], table, place);
        module.funcs.get_mut(functions[function]).kind = FunctionKind::Local(stub);
    }

    // A call that comes too early ends here, whatever its type.
    let mut trap = FunctionBuilder::new(&mut module.types, &[], &[]);
    trap.func_body().unreachable();
    let trap = trap.finish(Vec::new(), &mut module.funcs);
    for element in module.elements.iter_mut() {
        let start = start(&element.kind, table);
        if let (Some(start), ElementItems::Functions(ids)) = (start, &mut element.items) {
            for (place, id) in (start..).zip(ids) {
                if plan.places.contains_key(&place) {
                    *id = trap;
                }
            }
        }
    }
    let of = module.tables.get_mut(table);
    of.initial = plan.table_size;
    of.maximum = of.maximum.map(|maximum| maximum.max(plan.table_size));

    for (item, name) in &plan.shared {
        if module.exports.iter().all(|export| export.name != *name) {
            let item = match *item {
                Item::Function(number) => ExportItem::Function(functions[number]),
                Item::Table(number) => ExportItem::Table(self::table(&module, number)?),
                Item::Memory(number) => ExportItem::Memory(nth(module.memories.iter(), number)?.id()),
                Item::Global(number) => ExportItem::Global(nth(module.globals.iter(), number)?.id()),
            };
            module.exports.add(name, item);
        }
    }
    walrus::passes::gc::run(&mut module);
    Ok(module.emit_wasm())
}

/// Does what the function does, through the table.
fn stub(module: &mut Module, function: FunctionId, table: TableId, place: i32) -> LocalFunction {
    let ty = module.funcs.get(function).ty();
    let (params, results) = module.types.params_results(ty);
    let (params, results) = (params.to_vec(), results.to_vec());
    let args: Vec<_> = params.iter().map(|&param| module.locals.add(param)).collect();
    let mut stub = FunctionBuilder::new(&mut module.types, &params, &results);
    let mut body = stub.func_body();
    for &arg in &args {
        body.local_get(arg);
    }
    body.i32_const(place).call_indirect(ty, table);
    stub.local_func(args)
}

/// The module with what moves, and with all else imported.
fn make_later(mut module: Module, plan: &Plan) -> Result<Vec<u8>> {
    let functions: Vec<FunctionId> = module.funcs.iter().map(Function::id).collect();
    let mut values = BTreeSet::new();
    for &function in &plan.moved {
        let uses = Uses::of(&module, function)?;
        ensure!(!uses.segments, "{} loads a segment, which is not of its module", name(&module, function));
        values.extend(uses.values);
    }

    module.start = None;
    for id in module.exports.iter().map(walrus::Export::id).collect::<Vec<_>>() {
        module.exports.delete(id);
    }
    for id in module.imports.iter().map(walrus::Import::id).collect::<Vec<_>>() {
        module.imports.delete(id);
    }
    for id in module.data.iter().map(walrus::Data::id).collect::<Vec<_>>() {
        module.data.delete(id);
    }
    for id in module.elements.iter().map(walrus::Element::id).collect::<Vec<_>>() {
        module.elements.delete(id);
    }
    module.memories.iter_mut().for_each(|memory| memory.data_segments.clear());
    module.tables.iter_mut().for_each(|table| table.elem_segments.clear());

    for (item, name) in &plan.shared {
        match *item {
            Item::Function(number) => {
                let id = functions[number];
                let import = module.imports.add(NAMESPACE, name, id);
                let function = module.funcs.get_mut(id);
                function.kind = FunctionKind::Import(ImportedFunction { import, ty: function.ty() });
            }
            Item::Table(number) => {
                let id = table(&module, number)?;
                module.tables.get_mut(id).import = Some(module.imports.add(NAMESPACE, name, id));
            }
            Item::Memory(number) => {
                let id = nth(module.memories.iter(), number)?.id();
                module.memories.get_mut(id).import = Some(module.imports.add(NAMESPACE, name, id));
            }
            Item::Global(number) => {
                let id = nth(module.globals.iter(), number)?.id();
                module.globals.get_mut(id).kind = GlobalKind::Import(module.imports.add(NAMESPACE, name, id));
            }
        }
    }

    let table = table(&module, plan.table)?;
    let of = module.tables.get_mut(table);
    of.initial = plan.table_size;
    of.maximum = of.maximum.map(|maximum| maximum.max(plan.table_size));
    for (start, run) in runs(&plan.places) {
        let offset = ConstExpr::Value(Value::I32(start));
        let run = run.into_iter().map(|number| functions[number]).collect();
        let segment =
            module.elements.add(ElementKind::Active { table, offset }, ElementItems::Functions(run));
        module.tables.get_mut(table).elem_segments.insert(segment);
    }
    if !values.is_empty() {
        let values = values.into_iter().map(|number| functions[number]).collect();
        module.elements.add(ElementKind::Declared, ElementItems::Functions(values));
    }
    walrus::passes::gc::run(&mut module);
    Ok(module.emit_wasm())
}

/// Places side by side, together.
fn runs(places: &BTreeMap<i32, usize>) -> BTreeMap<i32, Vec<usize>> {
    let mut runs: BTreeMap<i32, Vec<usize>> = BTreeMap::new();
    let mut start = 0;
    let mut next = None;
    for (&place, &function) in places {
        if next != Some(place) {
            start = place;
        }
        runs.entry(start).or_default().push(function);
        next = Some(place + 1);
    }
    runs
}

fn table(module: &Module, number: usize) -> Result<TableId> {
    Ok(nth(module.tables.iter(), number)?.id())
}

fn nth<T>(mut all: impl Iterator<Item = T>, number: usize) -> Result<T> {
    match all.nth(number) {
        Some(found) => Ok(found),
        None => bail!("nothing has the number {number}"),
    }
}
