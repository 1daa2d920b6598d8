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
//! Constants that only the second module reads move too, if the linker's notes say which those are
//! ([`Linked`]).

mod plan;

use crate::linked::Linked;
use anyhow::{Context as _, Result, bail, ensure};
use plan::{Item, Plan, Uses, name, start};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use walrus::ir::Value;
use walrus::{
    ConstExpr, DataKind, ElementItems, ElementKind, ExportItem, Function, FunctionBuilder, FunctionId,
    FunctionKind, GlobalKind, ImportedFunction, LocalFunction, Module, ModuleConfig, TableId,
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
    Cut { called: &["sorewise::ui::deferred::chunk::"], pointed: &["sorewise::engine::rules::"] };

/// What the second module's imports are called.
const NAMESPACE: &str = "p";

/// The program in two modules.
#[derive(Debug)]
pub struct Parts {
    /// Runs alone, until a function of the other is called: that traps.
    pub first: Vec<u8>,
    /// Its imports `p` are the exports of an instance of the first.
    pub deferred: Vec<u8>,
}

/// Cuts a module that has its function names. `linked` is what the linker knows of it.
///
/// # Errors
///
/// A name that no function has; a function that cannot move, because the first module needs it; a
/// module of a shape that no Rust compiler makes.
pub fn split(wasm: &[u8], linked: Option<&Linked>, cut: Cut<'_>) -> Result<Parts> {
    // Parsed twice, to be taken apart from both sides. Ids are of one parse, so the plan has numbers.
    let (first, deferred) = (parse(wasm)?, parse(wasm)?);
    let mut plan = Plan::new(&first, linked, cut)?;
    if let Some(linked) = linked {
        plan.move_constants(&first, linked)?;
    }
    Ok(Parts { first: make_first(first, &plan)?, deferred: make_deferred(deferred, &plan)? })
}

fn parse(wasm: &[u8]) -> Result<Module> {
    let mut module = ModuleConfig::new().generate_producers_section(false).parse(wasm)?;
    // The linker's notes among them, which are of another module by now.
    for id in module.customs.iter().map(|(id, _)| id).collect::<Vec<_>>() {
        module.customs.delete(id);
    }
    let numbered = module.funcs.iter().enumerate().all(|(number, function)| function.id().index() == number);
    ensure!(numbered && module.tags.iter().next().is_none(), "not a module that can be cut");
    Ok(module)
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

    for id in module.data.iter().map(walrus::Data::id).collect::<Vec<_>>() {
        let data = module.data.get_mut(id);
        if let Some(start) = address(data) {
            for place in plan.constants.iter().cloned().flatten() {
                if let Some(byte) = place.checked_sub(start).and_then(|at| data.value.get_mut(at as usize)) {
                    // wasm-opt leaves out what is zero.
                    *byte = 0;
                }
            }
        }
    }

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
fn make_deferred(mut module: Module, plan: &Plan) -> Result<Vec<u8>> {
    let functions: Vec<FunctionId> = module.funcs.iter().map(Function::id).collect();
    let mut values = BTreeSet::new();
    for &function in &plan.moved {
        let uses = Uses::of(&module, function)?;
        ensure!(!uses.segments, "{} loads a segment, which is not of its module", name(&module, function));
        values.extend(uses.values);
    }

    let constants = constants(&module, plan)?;

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
    for (start, memory, value) in constants {
        let offset = ConstExpr::Value(Value::I32(start.cast_signed()));
        let data = module.data.add(DataKind::Active { memory, offset }, value);
        module.memories.get_mut(memory).data_segments.insert(data);
    }
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

/// Constants that stand so many bytes apart go together, with what stands between: a segment of their own costs
/// more than a few bytes that the first module has as well. After brotli this is 500 bytes less.
const NEARBY: u32 = 32;
/// What the linker calls the segment that nobody writes to.
const CONSTANT: &str = ".rodata";

/// The constants that move, with their places.
fn constants(module: &Module, plan: &Plan) -> Result<Vec<(u32, walrus::MemoryId, Vec<u8>)>> {
    let segment = |place: &Range<u32>| {
        let found = module.data.iter().find_map(|data| {
            let at = place.start.checked_sub(address(data)?)? as usize;
            let DataKind::Active { memory, .. } = data.kind else { return None };
            Some((data, memory, data.value.get(at..at + place.len())?))
        });
        found.context("a constant that is in no segment")
    };
    let mut places: Vec<Range<u32>> = Vec::new();
    for place in &plan.constants {
        if let Some(last) = places.last_mut() {
            let both = last.start..place.end;
            let unwritten = || segment(&both).is_ok_and(|(data, ..)| data.name.as_deref() == Some(CONSTANT));
            if place.start - last.end <= NEARBY && unwritten() {
                *last = both;
                continue;
            }
        }
        places.push(place.clone());
    }
    let found =
        |place: &Range<u32>| segment(place).map(|(_, memory, value)| (place.start, memory, value.to_vec()));
    places.iter().map(found).collect()
}

/// Where in memory a segment begins.
fn address(data: &walrus::Data) -> Option<u32> {
    match data.kind {
        DataKind::Active { offset: ConstExpr::Value(Value::I32(start)), .. } => Some(start.cast_unsigned()),
        _ => None,
    }
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
