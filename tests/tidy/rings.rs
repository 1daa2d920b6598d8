//! Finds rings of files that name each other by `use` or by a path.
//!
//! A folder's `mod.rs` stands for what it re-exports: who takes `Rule` from it depends on the file that `Rule` stands in.
//! By itself it is part of no ring, since it lists its files, and they may use what it defines for all of them.

use super::{all, code};
use std::collections::{BTreeMap, BTreeSet};

/// A module's path below its folder: `rules::course`; a `mod.rs` or `lib.rs` is the folder's own.
type Module = Vec<String>;

pub struct Graph {
    modules: BTreeMap<Module, String>,
}

impl Graph {
    pub fn of(folder: &str) -> Self {
        let mut modules = BTreeMap::new();
        for (path, text) in all(folder, &["rs"]) {
            let below = path.strip_prefix(folder).unwrap().with_extension("");
            let mut module: Module = below.iter().map(|part| part.to_str().unwrap().to_owned()).collect();
            if module.last().is_some_and(|last| ["mod", "lib"].contains(&last.as_str())) {
                module.pop();
            }
            let shipped = text.split("#[cfg(test)]").next().unwrap_or_default();
            let code: Vec<&str> = code(shipped).map(|(_, line)| line).collect();
            modules.insert(module, code.join("\n"));
        }
        Self { modules }
    }

    fn is_folder(&self, module: &Module) -> bool {
        module.is_empty() || self.modules.keys().any(|it| it.len() > module.len() && it.starts_with(module))
    }

    /// The modules that `module` names, `mod.rs` looked through.
    fn edges(&self, module: &Module, crate_is: &[&str]) -> BTreeSet<Module> {
        let text = &self.modules[module];
        let is_folder = self.is_folder(module);
        let mut found = BTreeSet::new();
        for statement in paths(text) {
            // What a folder re-exports it does not use.
            if is_folder && statement.reexport {
                continue;
            }
            let mut names = statement.names.iter().map(String::as_str);
            let mut at = if is_folder { module.clone() } else { module[..module.len() - 1].to_vec() };
            let mut rest: Vec<&str> = Vec::new();
            match names.next() {
                Some("crate") => {
                    let given: Vec<&str> = names.collect();
                    if !given.starts_with(crate_is) {
                        continue;
                    }
                    at = Module::new();
                    rest.extend(&given[crate_is.len()..]);
                }
                Some("super") => {
                    if is_folder && at.pop().is_none() {
                        continue;
                    }
                    rest.extend(names);
                    while rest.first() == Some(&"super") {
                        rest.remove(0);
                        at.pop();
                    }
                }
                // A child, named from its folder.
                Some(name) if is_folder => rest.extend(std::iter::once(name).chain(names)),
                _ => continue,
            }
            if let Some(target) = self.resolve(at, &rest) {
                found.insert(target);
            }
        }
        found.remove(module);
        found
    }

    /// The file that a path leads to.
    fn resolve(&self, mut at: Module, mut rest: &[&str]) -> Option<Module> {
        while let Some((name, after)) = rest.split_first() {
            let mut child = at.clone();
            child.push((*name).to_owned());
            if !self.modules.contains_key(&child) {
                break;
            }
            (at, rest) = (child, after);
        }
        let text = self.modules.get(&at)?;
        let name = rest.first()?;
        let through =
            paths(text).find(|path| path.reexport && path.names.last().is_some_and(|last| last == name));
        match through {
            Some(path) => {
                let names: Vec<&str> = path.names.iter().map(String::as_str).collect();
                let child: Module =
                    at.iter().map(String::as_str).chain([names[0]]).map(str::to_owned).collect();
                // What comes from elsewhere is no file of this folder.
                self.modules.contains_key(&child).then(|| self.resolve(at, &names))?
            }
            None => Some(at).filter(|at| !self.is_folder(at)),
        }
    }

    /// A ring of files that name each other, if there is one.
    pub fn ring(&self, crate_is: &[&str]) -> Option<Vec<String>> {
        let mut left: BTreeMap<Module, BTreeSet<Module>> =
            self.modules.keys().map(|module| (module.clone(), self.edges(module, crate_is))).collect();
        // Take away whatever names nothing that is left: what stays is in a ring or above one.
        loop {
            let done: BTreeSet<Module> =
                left.iter().filter(|(_, uses)| uses.is_empty()).map(|(module, _)| module.clone()).collect();
            if done.is_empty() {
                break;
            }
            left.retain(|module, _| !done.contains(module));
            for uses in left.values_mut() {
                uses.retain(|used| !done.contains(used));
            }
        }
        let mut at = left.keys().next()?.clone();
        let mut way: Vec<Module> = Vec::new();
        while !way.contains(&at) {
            way.push(at.clone());
            at = left[&at].first()?.clone();
        }
        let begin = way.iter().position(|module| *module == at)?;
        Some(way[begin..].iter().map(|module| module.join("::")).collect())
    }
}

/// A path in code; `use a::{b, c}` is two.
struct Named {
    names: Vec<String>,
    reexport: bool,
}

fn paths(text: &str) -> impl Iterator<Item = Named> + '_ {
    let mut found = Vec::new();
    for statement in text.split(';') {
        let statement = statement.trim_start();
        let uses =
            statement.rfind("use ").filter(|at| statement[..*at].ends_with([' ', '\n', '}']) || *at == 0);
        if let Some(at) = uses {
            let reexport = statement[..at]
                .trim_end()
                .rsplit('\n')
                .next()
                .is_some_and(|line| line.trim_start().starts_with("pub"));
            expand(&statement[at + 4..], &mut Vec::new(), reexport, &mut found);
        }
        // Paths in the midst of code: `vessels::HEART_SIGNS`, `crate::engine::loads::load`.
        let body = uses.map_or(statement, |at| &statement[..at]);
        for word in body.split(|c: char| !(c.is_alphanumeric() || c == '_' || c == ':')) {
            if word.contains("::") {
                let names = word.split("::").map(str::to_owned).collect();
                found.push(Named { names, reexport: false });
            }
        }
    }
    found.into_iter()
}

/// Unfolds a `use` with its braces.
fn expand(text: &str, before: &mut Vec<String>, reexport: bool, found: &mut Vec<Named>) {
    let text = text.trim();
    let length = before.len();
    if let Some((head, group)) = text.split_once('{').filter(|(head, _)| !head.contains(',')) {
        before.extend(head.split("::").map(str::trim).filter(|name| !name.is_empty()).map(str::to_owned));
        let inner = group.rsplit_once('}').map_or(group, |(inner, _)| inner);
        let (mut depth, mut start) = (0, 0);
        for (at, c) in inner.char_indices() {
            match c {
                '{' => depth += 1,
                '}' => depth -= 1,
                ',' if depth == 0 => {
                    expand(&inner[start..at], before, reexport, found);
                    start = at + 1;
                }
                _ => {}
            }
        }
        expand(&inner[start..], before, reexport, found);
    } else if !text.is_empty() {
        let path = text.split(" as ").next().unwrap_or_default();
        before.extend(path.split("::").map(|name| name.trim().to_owned()));
        if before.last().is_some_and(|last| last == "self") {
            before.pop();
        }
        found.push(Named { names: before.clone(), reexport });
    }
    before.truncate(length);
}

#[test]
fn the_check_sees_a_ring() {
    let modules = [
        (vec!["a".to_owned()], "use super::b::{self, Thing};"),
        (vec!["b".to_owned()], "fn f() { crate::room::c::g(); }"),
        (vec!["c".to_owned()], "use super::{Other};"),
        (vec![], "mod a; mod b; mod c; pub use a::{Other, More};"),
    ];
    let modules = modules.map(|(module, text)| (module, text.to_owned()));
    let graph = Graph { modules: modules.into_iter().collect() };
    assert_eq!(graph.ring(&["room"]).unwrap(), ["a", "b", "c"]);
    let mut open = graph.modules;
    open.insert(vec!["c".to_owned()], "use crate::elsewhere::Other;".to_owned());
    assert_eq!(Graph { modules: open }.ring(&["room"]), None);
}
