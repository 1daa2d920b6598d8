//! The bill of materials of what people download, as `CycloneDX` 1.5: every crate that is linked into the element or the engine, as cargo
//! resolves them for the browser. Crates that only build others are none of it, and no package of npm is: those are tools.

use crate::{archive, paths, process, setup};
use anyhow::{Context as _, Result, ensure};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// The programs that people download, by their packages.
const PROGRAMS: [&str; 2] = ["sorewise", "sorewise-npm"];

/// The bill of materials, of this moment.
///
/// # Errors
///
/// cargo cannot say what is linked.
pub fn bill(moment: u64) -> Result<Value> {
    let told = process::output(process::cargo().current_dir(paths::root()).args([
        "metadata",
        "--format-version=1",
        "--locked",
        "--filter-platform",
        paths::WASM,
    ]))?;
    let lock = std::fs::read_to_string(paths::root().join("Cargo.lock"))?;
    let rustc = process::output(setup::rustc().arg("--version"))?;
    let version = rustc.split_whitespace().nth(1).context("rustc tells no version")?;
    of(&serde_json::from_str(&told)?, &checksums(&lock), version, moment)
}

fn text<'a>(value: &'a Value, name: &str) -> Result<&'a str> {
    value[name].as_str().with_context(|| format!("cargo tells no {name}"))
}

fn list<'a>(value: &'a Value, name: &str) -> impl Iterator<Item = &'a Value> {
    value[name].as_array().into_iter().flatten()
}

fn of(metadata: &Value, checksums: &BTreeMap<String, String>, rust: &str, moment: u64) -> Result<Value> {
    let packages: BTreeMap<&str, &Value> = list(metadata, "packages")
        .map(|package| Ok((text(package, "id")?, package)))
        .collect::<Result<_>>()?;
    let nodes: BTreeMap<&str, &Value> = list(&metadata["resolve"], "nodes")
        .map(|node| Ok((text(node, "id")?, node)))
        .collect::<Result<_>>()?;
    let mut waiting: Vec<&str> = packages
        .iter()
        .filter(|(_, package)| PROGRAMS.iter().any(|name| package["name"] == *name))
        .map(|(id, _)| *id)
        .collect();
    ensure!(waiting.len() == PROGRAMS.len(), "cargo knows not all of {PROGRAMS:?}");
    let mut linked: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    while let Some(id) = waiting.pop() {
        if linked.contains_key(id) {
            continue;
        }
        let mut uses = BTreeSet::new();
        for dependency in list(nodes.get(id).context("a package that is not resolved")?, "deps") {
            let normal = list(dependency, "dep_kinds").any(|kind| kind["kind"].is_null());
            let other = text(dependency, "pkg")?;
            let package = packages.get(other).context("a dependency that is no package")?;
            // A macro runs in the compiler, and stays there.
            let library = list(package, "targets").any(|target| {
                list(target, "kind").any(|kind| ["lib", "rlib", "cdylib"].iter().any(|known| kind == known))
            });
            if normal && library {
                uses.insert(other);
                waiting.push(other);
            }
        }
        linked.insert(id, uses);
    }
    let reference = |id: &str| {
        let package = packages.get(id).context("a package that nobody knows")?;
        Ok::<_, anyhow::Error>(format!("pkg:cargo/{}@{}", text(package, "name")?, text(package, "version")?))
    };
    let (mut components, mut dependencies) = (BTreeMap::new(), BTreeMap::new());
    for (id, uses) in &linked {
        let (package, own) = (packages[id], reference(id)?);
        let mut component = json!({
            "type": "library", "bom-ref": own, "purl": own,
            "name": package["name"], "version": package["version"],
        });
        if let Some(license) = package["license"].as_str() {
            // As crates of old write it.
            component["licenses"] = json!([{ "expression": license.replace('/', " OR ") }]);
        }
        if let Some(sum) = checksums.get(&own) {
            component["hashes"] = json!([{ "alg": "SHA-256", "content": sum }]);
        }
        components.insert(own.clone(), component);
        let uses = uses.iter().map(|other| reference(other)).collect::<Result<BTreeSet<_>>>()?;
        dependencies.insert(own.clone(), json!({ "ref": own, "dependsOn": uses }));
    }
    let library = json!({
        "type": "library", "bom-ref": "rust-std", "name": "rust-std", "version": rust,
        "licenses": [{ "expression": "MIT OR Apache-2.0" }],
    });
    components.insert("rust-std".to_owned(), library);
    Ok(json!({
        "bomFormat": "CycloneDX", "specVersion": "1.5", "version": 1,
        "metadata": {
            "timestamp": archive::iso(moment),
            "component": {
                "type": "application", "bom-ref": "sorewise", "name": "sorewise", "version": env!("CARGO_PKG_VERSION"),
                "licenses": [{ "expression": env!("CARGO_PKG_LICENSE") }],
            },
        },
        "components": components.into_values().collect::<Vec<_>>(),
        "dependencies": dependencies.into_values().collect::<Vec<_>>(),
    }))
}

/// What `Cargo.lock` says of the contents of each package that comes from a registry.
fn checksums(lock: &str) -> BTreeMap<String, String> {
    let field = |block: &str, name: &str| {
        let start = format!("{name} = \"");
        block.lines().find_map(|line| line.strip_prefix(&start)?.strip_suffix('"').map(str::to_owned))
    };
    let packages = lock.split("[[package]]").skip(1);
    packages
        .filter_map(|block| {
            let name = format!("pkg:cargo/{}@{}", field(block, "name")?, field(block, "version")?);
            Some((name, field(block, "checksum")?))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_linked_is_listed() -> Result<()> {
        let bill = bill(951_868_799)?;
        assert_eq!(bill, super::bill(951_868_799)?);
        assert_eq!(bill["metadata"]["timestamp"], "2000-02-29T23:59:59Z");
        let names: BTreeSet<&str> =
            list(&bill, "components").filter_map(|one| one["name"].as_str()).collect();
        for name in ["sorewise", "sorewise-npm", "sorewise-motion", "yew", "wasm-bindgen", "talc", "rust-std"]
        {
            assert!(names.contains(name), "{name} is not in {names:?}");
        }
        // What builds, tests, or runs in the compiler alone.
        for name in ["sorewise-build", "xtask", "proptest", "yew-macro", "syn", "thirtyfour", "criterion"] {
            assert!(!names.contains(name), "{name} is in {names:?}");
        }
        for component in list(&bill, "components") {
            let license = component["licenses"][0]["expression"].as_str().unwrap_or_default();
            assert!(!license.is_empty() && !license.contains('/'), "{component}");
            let own = component["name"]
                .as_str()
                .is_some_and(|name| name.starts_with("sorewise") || name == "rust-std");
            assert!(
                own || component["hashes"][0]["content"].as_str().is_some_and(|sum| sum.len() == 64),
                "{component}"
            );
        }
        let known: BTreeSet<&str> =
            list(&bill, "components").filter_map(|one| one["bom-ref"].as_str()).collect();
        for dependency in list(&bill, "dependencies") {
            for used in list(dependency, "dependsOn") {
                assert!(used.as_str().is_some_and(|used| known.contains(used)), "{used} is no component");
            }
        }
        Ok(())
    }
}
