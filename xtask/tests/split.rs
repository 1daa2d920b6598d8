//! A module that was cut in two does what it did in one piece.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use wasmi::{Caller, Engine, Extern, Instance, Linker, Module, Store, Val};
use xtask::linked::Linked;
use xtask::split::{Cut, Parts, split};

const CUT: Cut<'static> = Cut { called: &["far::"], pointed: &["rules::"] };

/// Names as Rust writes them: with `<`, and with hashes of crates.
const PROGRAM: &str = r#"
(module
  (type $unary (func (param i32) (result i32)))
  (import "env" "log" (func $log (param i32)))
  (memory (export "memory") 1)
  (data (i32.const 8) "\2a\00\00\00")
  (global $stack (mut i32) (i32.const 100))
  (table $table 5 5 funcref)
  (elem (i32.const 1) func $double $"<rules[0123456789abcdef]::add as Fn>::call" $"far[123456789abcdef]::even" $"rules::last")

  (func $double (type $unary) (i32.mul (local.get 0) (i32.const 2)))
  (func $"<rules[0123456789abcdef]::add as Fn>::call" (type $unary)
    (i32.add (call $double (local.get 0)) (i32.load (i32.const 8))))
  (func $"rules::last" (type $unary)
    (call $only_there (local.get 0) (i32.const 1)))
  (func $only_there (param i32 i32) (result i32)
    (call $log (local.get 0))
    (global.set $stack (i32.sub (global.get $stack) (local.get 1)))
    (i32.add (local.get 0) (global.get $stack)))

  ;; Each calls the other.
  (func $"far[123456789abcdef]::even" (type $unary)
    (if (result i32) (i32.eqz (local.get 0))
      (then (i32.const 1))
      (else (call $odd (i32.sub (local.get 0) (i32.const 1))))))
  (func $odd (export "odd") (type $unary)
    (if (result i32) (i32.eqz (local.get 0))
      (then (i32.const 0))
      (else (call $"far[123456789abcdef]::even" (i32.sub (local.get 0) (i32.const 1))))))

  ;; Several results, and a call through the table from the other side.
  (func $"far::pair" (param i32 i64) (result i32 i64)
    (call_indirect (type $unary) (local.get 0) (i32.const 4))
    (local.get 1))
  (func (export "pair") (param i32) (result i32)
    (call $"far::pair" (local.get 0) (i64.const 7))
    (i32.wrap_i64)
    (i32.add))

  (func (export "point") (param i32 i32) (result i32)
    (call_indirect (type $unary) (local.get 1) (local.get 0)))
  (func (export "stack") (result i32) (global.get $stack))
  (func $nobody_calls (call $nobody_calls))
)"#;

/// What each step gives: a result, or nothing for a trap. The host hears numbers.
type Heard = Vec<i32>;

struct Running {
    store: Store<Heard>,
    linker: Linker<Heard>,
    first: Instance,
}

impl Running {
    fn start(wasm: &[u8]) -> Self {
        let engine = Engine::default();
        let mut store = Store::new(&engine, Heard::new());
        let mut linker = Linker::new(&engine);
        let log = |mut host: Caller<'_, Heard>, number: i32| host.data_mut().push(number);
        linker.func_wrap("env", "log", log).unwrap();
        let module = Module::new(&engine, wasm).unwrap();
        let first = linker.instantiate_and_start(&mut store, &module).unwrap();
        Self { store, linker, first }
    }

    /// Gives the second module all exports of the first, and nothing else.
    fn complete(&mut self, wasm: &[u8]) {
        let exports: Vec<(String, Extern)> = self
            .first
            .exports(&self.store)
            .map(|export| (export.name().to_owned(), export.into_extern()))
            .collect();
        let module = Module::new(self.linker.engine(), wasm).unwrap();
        assert!(module.imports().all(|import| import.module() == "p"));
        assert_eq!(module.exports().count(), 0);
        let mut linker = Linker::new(self.linker.engine());
        for (name, item) in exports {
            linker.define("p", &name, item).unwrap();
        }
        linker.instantiate_and_start(&mut self.store, &module).unwrap();
    }

    fn call(&mut self, name: &str, arguments: &[i32]) -> Option<i32> {
        let function = self.first.get_func(&self.store, name).unwrap();
        let arguments: Vec<Val> = arguments.iter().map(|&number| Val::I32(number)).collect();
        let mut result = [Val::I32(0)];
        function.call(&mut self.store, &arguments, &mut result).ok()?;
        result[0].i32()
    }

    fn all(&mut self) -> (Vec<Option<i32>>, Heard) {
        let mut results = Vec::new();
        for number in 0..6 {
            results.push(self.call("odd", &[number]));
            results.push(self.call("pair", &[number]));
            for place in 0..8 {
                results.push(self.call("point", &[place, number]));
            }
            results.push(self.call("stack", &[]));
        }
        (results, self.store.data().clone())
    }
}

fn program() -> Vec<u8> {
    wat::parse_str(PROGRAM).unwrap()
}

fn names(wasm: &[u8]) -> Vec<String> {
    let module = walrus::Module::from_buffer(wasm).unwrap();
    let local = |function: &&walrus::Function| matches!(function.kind, walrus::FunctionKind::Local(_));
    module.funcs.iter().filter(local).filter_map(|function| function.name.clone()).collect()
}

#[test]
fn both_parts_together_do_what_the_whole_does() {
    let Parts { first, deferred } = split(&program(), None, CUT).unwrap();
    let mut parts = Running::start(&first);
    parts.complete(&deferred);
    let (results, heard) = parts.all();
    assert_eq!((results.clone(), heard.clone()), Running::start(&program()).all());
    // Not two machines that fail alike.
    assert!(results.iter().filter(|result| result.is_some()).count() > 30 && heard.len() == 12);
}

#[test]
fn the_first_part_runs_alone_until_it_needs_the_other() {
    let Parts { first, .. } = split(&program(), None, CUT).unwrap();
    let mut first = Running::start(&first);
    assert_eq!(first.call("odd", &[0]), Some(0));
    assert_eq!(first.call("point", &[1, 4]), Some(8));
    assert_eq!(first.call("stack", &[]), Some(100));
    assert_eq!(first.call("odd", &[1]), None, "its other half is not there");
    assert_eq!(first.call("point", &[2, 4]), None);
    assert_eq!(first.call("pair", &[1]), None);
}

#[test]
fn each_part_has_only_its_own() {
    let Parts { first, deferred } = split(&program(), None, CUT).unwrap();
    let (first, deferred) = (names(&first), names(&deferred));
    for gone in ["<rules[0123456789abcdef]::add as Fn>::call", "rules::last", "only_there", "nobody_calls"] {
        assert!(!first.iter().any(|name| name == gone), "{gone} is in {first:?}");
    }
    for gone in ["double", "odd", "nobody_calls"] {
        assert!(!deferred.iter().any(|name| name == gone), "{gone} is in {deferred:?}");
    }
    assert!(deferred.iter().any(|name| name == "only_there"));
}

#[test]
fn a_cut_that_cannot_be_made_is_an_error_that_says_why() {
    let told = |called: &[&str], pointed: &[&str]| {
        split(&program(), None, Cut { called, pointed }).expect_err("an error").to_string()
    };
    assert!(told(&["far::", "further::"], &[]).contains("`further::`"));
    // Called by name, and nobody has said that its callers know.
    assert!(told(&["far::pair"], &["far::even"]).contains("far::even"));
    assert!(told(&["odd"], &[]).contains("odd (exported"));
}

/// What the linker adds: three constants of four bytes, at 16, 20 and 24. `stays` reads the first,
/// `far::reads` the second, which points to the third.
const LINKED: &str = r#"
(module
  (memory (export "memory") 1)
  (table 1 1 funcref)
  (func $stays (export "stays") (result i32) (i32.load (i32.const 16)))
  (func $"far::reads" (result i32)
    (i32.add (i32.load (i32.const 20)) (i32.load (i32.load (i32.const 20)))))
  (func (export "reads") (result i32) (call $"far::reads"))
  (data (i32.const 16) "\01\00\00\00\18\00\00\00\03\00\00\00")
  (@custom "linking" "\02\08\2d\05"
    "\00\00\00\05stays" "\00\00\01\0afar::reads"
    "\01\00\01a\00\00\04" "\01\00\01b\00\04\04" "\01\00\01c\00\08\04")
  (@custom "reloc.CODE" "\05\03" "\04\04\02\00" "\04\0c\03\00" "\04\11\03\00")
  (@custom "reloc.DATA" "\06\01" "\05\0a\04\00"))"#;

#[test]
fn constants_move_with_what_reads_them() {
    let wasm = wat::parse_str(LINKED).unwrap();
    let linked = Linked::read(&wasm).unwrap().expect("the linker's notes");
    assert!(linked.used_by(["stays"]).constants.into_iter().eq(std::iter::once(16..20)));
    assert_eq!(linked.used_by(["far::reads"]).constants, [20..24, 24..28]);
    let Parts { first, deferred } =
        split(&wasm, Some(&linked), Cut { called: &["far::"], pointed: &[] }).unwrap();
    let constants = |wasm: &[u8]| -> Vec<Vec<u8>> {
        walrus::Module::from_buffer(wasm).unwrap().data.iter().map(|data| data.value.clone()).collect()
    };
    assert_eq!(constants(&first), [[1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]]);
    assert_eq!(constants(&deferred), [[24, 0, 0, 0, 3, 0, 0, 0]]);
    let mut parts = Running::start(&first);
    parts.complete(&deferred);
    assert_eq!((parts.call("stays", &[]), parts.call("reads", &[])), (Some(1), Some(27)));
}

#[test]
fn a_constant_stays_with_what_points_to_it_or_counts_from_it() {
    let moved = |from: &str, to: &str| {
        assert!(LINKED.contains(from));
        let wasm = wat::parse_str(LINKED.replace(from, to)).unwrap();
        let linked = Linked::read(&wasm).unwrap();
        let Parts { deferred, .. } =
            split(&wasm, linked.as_ref(), Cut { called: &["far::"], pointed: &[] }).unwrap();
        let deferred = walrus::Module::from_buffer(&deferred).unwrap();
        deferred.data.iter().map(|data| data.value.clone()).collect::<Vec<_>>()
    };
    // Now the first constant points to the third.
    assert_eq!(moved(r"\05\0a\04\00", r"\05\06\04\00"), [[24, 0, 0, 0]]);
    // Now `stays` reads the third, from eight bytes before it: from where the first is.
    assert_eq!(moved(r"\04\04\02\00", r"\04\04\04\78"), [[24, 0, 0, 0]]);
    // Now both read the second.
    assert!(moved(r"\04\04\02\00", r"\04\04\03\00").is_empty());
}

#[test]
fn constants_close_together_move_as_one_where_nobody_writes_between_them() {
    // Now `far::reads` reads the first, which points to the third, and `stays` reads the second.
    let apart = LINKED
        .replace(r"\04\04\02\00", r"\04\04\03\00")
        .replace(r"\04\0c\03\00", r"\04\0c\02\00")
        .replace(r"\04\11\03\00", r"\04\11\02\00")
        .replace(r"\05\0a\04\00", r"\05\06\04\00");
    let moved = |program: &str| {
        let wasm = wat::parse_str(program).unwrap();
        let linked = Linked::read(&wasm).unwrap();
        let Parts { first, deferred } =
            split(&wasm, linked.as_ref(), Cut { called: &["far::"], pointed: &[] }).unwrap();
        let [first, deferred] = [first, deferred].map(|part| walrus::Module::from_buffer(&part).unwrap());
        assert_eq!(first.data.iter().next().unwrap().value, [0, 0, 0, 0, 24, 0, 0, 0, 0, 0, 0, 0]);
        deferred.data.iter().map(|data| data.value.clone()).collect::<Vec<_>>()
    };
    assert_eq!(moved(&apart), [[1, 0, 0, 0], [3, 0, 0, 0]]);
    let constant = apart.replace("(data (", "(data $.rodata (");
    assert_eq!(moved(&constant), [[1, 0, 0, 0, 24, 0, 0, 0, 3, 0, 0, 0]]);
}

/// Functions of the table, by who knows their place there. The linker has never heard of `of_glue`;
/// wasm-bindgen has counted `twice`, and given `describe` another name.
const POINTING: &str = r#"
(module
  (type $plain (func (result i32)))
  (table 7 7 funcref)
  (memory (export "memory") 1)
  (elem (i32.const 1) func $by_map $by_answer $of_glue $by_constant $by_twice $by_glue)
  (func $stays (export "stays") (type $plain) (call_indirect (type $plain) (i32.const 1)))
  (func $by_map (type $plain) (i32.const 1))
  (func $"far::calls" (type $plain) (call_indirect (type $plain) (i32.load (i32.const 16))))
  (func $by_answer (type $plain) (i32.const 2))
  (func $of_glue (type $plain) (i32.const 3))
  (func $reads (export "reads") (type $plain) (call_indirect (type $plain) (i32.load (i32.const 20))))
  (func $by_constant (type $plain) (i32.const 4))
  (func $calls (export "calls") (type $plain) (call $"far::calls"))
  (func $"twice[1]" (export "twice") (type $plain) (call_indirect (type $plain) (i32.const 5)))
  (func $by_twice (type $plain) (i32.const 5))
  (func $renamed (type $plain) (call_indirect (type $plain) (i32.const 6)))
  (func $by_glue (type $plain) (i32.const 6))
  (func $point (export "point") (param i32) (result i32) (call_indirect (type $plain) (local.get 0)))
  (data (i32.const 16) "\02\00\00\00\04\00\00\00")
  (@custom "linking" "\02\08\8a\01\0d"
    "\00\00\00\05stays" "\00\00\01\06by_map" "\00\00\02\0afar::calls" "\00\00\03\09by_answer"
    "\00\00\05\05reads" "\00\00\06\0bby_constant" "\00\00\07\05calls" "\00\00\08\05twice"
    "\00\00\09\08by_twice" "\01\00\01a\00\00\04" "\01\00\01b\00\04\04" "\00\00\0a\08describe"
    "\00\00\0b\07by_glue")
  (@custom "reloc.CODE" "\06\05" "\01\04\01" "\04\11\09\00" "\04\26\0a\00" "\01\3b\08" "\01\48\0c")
  (@custom "reloc.DATA" "\07\02" "\02\06\03" "\02\0a\05"))"#;

#[test]
fn functions_of_the_table_move_if_only_what_has_moved_knows_their_place() {
    let wasm = wat::parse_str(POINTING).unwrap();
    let linked = Linked::read(&wasm).unwrap().expect("the linker's notes");
    assert!(linked.used_by(["far::calls"]).functions.into_iter().eq(["by_answer"]));
    let Parts { first, deferred } =
        split(&wasm, Some(&linked), Cut { called: &["far::"], pointed: &[] }).unwrap();
    assert!(!names(&first).iter().any(|name| name == "by_answer"));
    assert_eq!(names(&deferred).len(), 2, "{:?}", names(&deferred));
    let mut parts = Running::start(&first);
    assert_eq!(parts.call("calls", &[]), None);
    let all = |parts: &mut Running| -> Vec<Option<i32>> {
        let called: Vec<_> = ["stays", "reads", "twice"].map(|name| parts.call(name, &[])).into();
        called.into_iter().chain((1..7).map(|place| parts.call("point", &[place]))).collect()
    };
    let mut expected = [1, 4, 5, 1, 2, 3, 4, 5, 6].map(Some);
    expected[4] = None;
    assert_eq!(all(&mut parts), expected);
    parts.complete(&deferred);
    expected[4] = Some(2);
    assert_eq!(all(&mut parts), expected);
    assert_eq!(parts.call("calls", &[]), Some(2));
}

#[test]
fn a_program_without_notes_has_none() {
    assert!(Linked::read(&program()).unwrap().is_none());
}
