//! What the element promises to pages: `element/element.json` is the one list, and all that tells others of it is written from
//! it: types, the manifest, editors' data, the tables of README.md.
//!
//! `UPDATE=1 cargo test --test contract` writes them anew. That each of it does something, the end-to-end tests
//! `contract_…` see.
#![cfg(not(target_arch = "wasm32"))]
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used)]

#[path = "contract/manifest.rs"]
mod manifest;
#[path = "contract/types.rs"]
mod types;

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use sorewise::body::Physique;

fn file(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

fn read(name: &str) -> String {
    fs::read_to_string(file(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// The one list.
fn contract() -> Value {
    serde_json::from_str(&read("element/element.json")).unwrap()
}

/// What stands under a key of the list.
fn all<'a>(contract: &'a Value, key: &str) -> &'a [Value] {
    contract[key].as_array().expect(key)
}

fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value[key].as_str().unwrap_or_else(|| panic!("`{key}` of {value}"))
}

fn names(contract: &Value, key: &str) -> BTreeSet<String> {
    let names: Vec<&str> = all(contract, key).iter().map(|one| text(one, "name")).collect();
    let unique: BTreeSet<String> = names.iter().map(|&name| name.to_owned()).collect();
    assert_eq!(unique.len(), names.len(), "{key}: a name stands there twice");
    unique
}

fn set<'a>(words: impl IntoIterator<Item = &'a str>) -> BTreeSet<String> {
    words.into_iter().map(str::to_owned).collect()
}

/// The words between `before` and `after`, wherever both stand in a line.
fn between<'a>(text: &'a str, before: &str, after: &str) -> Vec<&'a str> {
    text.split(before).skip(1).filter_map(|rest| Some(rest.split_once(after)?.0)).collect()
}

/// The files of a folder that end so, as one text.
fn texts(folder: &str, end: &str) -> String {
    let files = fs::read_dir(file(folder)).unwrap().map(|entry| entry.unwrap().path());
    files
        .filter(|path| path.to_str().unwrap().ends_with(end))
        .map(|path| fs::read_to_string(path).unwrap())
        .collect()
}

/// The values that an attribute knows.
fn values<'a>(contract: &'a Value, attribute: &str) -> Vec<&'a str> {
    let found = all(contract, "attributes").iter().find(|one| one["name"] == attribute).expect(attribute);
    found["values"].as_array().expect(attribute).iter().map(|value| value.as_str().unwrap()).collect()
}

#[test]
fn what_is_written_from_the_list_is_fresh() {
    let contract = contract();
    let pretty = |value: &Value| serde_json::to_string_pretty(value).unwrap() + "\n";
    let written = [
        ("element/custom-elements.json", pretty(&manifest::manifest(&contract))),
        ("element/html-data.json", pretty(&manifest::editors(&contract))),
        ("element/sorewise.d.ts", types::element(&contract)),
        ("element/react.d.ts", types::react(&contract)),
        ("element/vue.d.ts", types::vue(&contract)),
        ("element/svelte.d.ts", types::svelte(&contract)),
        ("README.md", readme(&contract)),
    ];
    for (name, wanted) in written {
        if std::env::var_os("UPDATE").is_some() {
            fs::write(file(name), &wanted).unwrap();
        }
        let kept = fs::read_to_string(file(name)).unwrap_or_default();
        assert!(kept == wanted, "{name} is stale: UPDATE=1 cargo test --test contract");
    }
}

/// README.md with its tables as they are to be: each stands between two comments.
fn readme(contract: &Value) -> String {
    let mut readme = read("README.md");
    for (name, table) in [
        ("attributes", attributes(contract)),
        ("properties", properties(contract)),
        ("events", rows(contract, "events", "event", |name| format!("`{name}`"))),
        ("slots", slots(contract)),
        ("parts", rows(contract, "parts", "part", |name| format!("`::part({name})`"))),
        ("variables", variables(contract)),
    ] {
        let (start, end) = (format!("<!-- element: {name} -->\n"), "<!-- written -->");
        let (before, rest) = readme.split_once(&start).unwrap_or_else(|| panic!("README.md has no {start}"));
        let (_, after) = rest.split_once(end).expect("the table ends");
        readme = format!("{before}{start}{table}{end}{after}");
    }
    readme
}

fn rows(contract: &Value, key: &str, heading: &str, shown: impl Fn(&str) -> String) -> String {
    let mut table = format!("| {heading} | meaning |\n| --- | --- |\n");
    for one in all(contract, key) {
        let _ = writeln!(table, "| {} | {} |", shown(text(one, "name")), text(one, "says"));
    }
    table
}

fn attributes(contract: &Value) -> String {
    let mut table = String::from("| attribute | values | meaning | default |\n| --- | --- | --- | --- |\n");
    for one in all(contract, "attributes") {
        let known = match one["values"].as_array() {
            Some(values) => {
                let values: Vec<String> =
                    values.iter().map(|value| format!("`{}`", value.as_str().unwrap())).collect();
                values.join(", ")
            }
            None if one["type"] == "boolean" => "there or not".to_owned(),
            None => "text".to_owned(),
        };
        let (name, says, otherwise) = (text(one, "name"), text(one, "says"), text(one, "else"));
        let _ = writeln!(table, "| `{name}` | {known} | {says} | {otherwise} |");
    }
    table
}

fn properties(contract: &Value) -> String {
    let mut table = String::from("| property, method | meaning |\n| --- | --- |\n");
    for one in all(contract, "properties") {
        let _ = writeln!(table, "| `{}` | {} |", text(one, "name"), text(one, "says"));
    }
    for one in all(contract, "methods") {
        let (name, says, returns) = (text(one, "name"), text(one, "says"), text(one, "returns"));
        let given: Vec<String> = all(one, "parameters")
            .iter()
            .map(|given| {
                format!("{}{}", text(given, "name"), if given["optional"] == true { "?" } else { "" })
            })
            .collect();
        let promise = if returns.starts_with("Promise") { " Gives a promise." } else { "" };
        let _ = writeln!(table, "| `{name}({})` | {says}.{promise} |", given.join(", "));
    }
    table
}

fn slots(contract: &Value) -> String {
    rows(
        contract,
        "slots",
        "slot",
        |name| {
            if name.is_empty() { "(none)".to_owned() } else { format!("`{name}`") }
        },
    )
}

fn variables(contract: &Value) -> String {
    let mut table =
        String::from("| custom property | value | default | meaning |\n| --- | --- | --- | --- |\n");
    for one in all(contract, "variables") {
        let (name, syntax, says) = (text(one, "name"), text(one, "syntax"), text(one, "says"));
        let otherwise = one["default"].as_str().unwrap_or("by `theme`");
        let syntax = syntax.trim_matches(['<', '>']);
        let _ = writeln!(table, "| `--sorewise-{name}` | {syntax} | {otherwise} | {says} |");
    }
    table
}

#[test]
fn the_list_is_long_enough_to_live_with() {
    let contract = contract();
    for (key, least) in
        [("attributes", 12), ("methods", 6), ("events", 6), ("slots", 5), ("parts", 20), ("variables", 25)]
    {
        assert!(names(&contract, key).len() >= least, "{key}");
    }
    // What carries the meaning is no page's to color.
    for name in names(&contract, "variables") {
        assert!(!name.starts_with('i') || name.starts_with("in"), "{name}");
        assert!(sorewise::engine::Disposition::ALL.iter().all(|one| one.id() != name), "{name}");
    }
}

#[test]
fn attributes_are_those_that_are_read() {
    let contract = contract();
    let scripts: String =
        ["boot", "contract", "inside"].map(|name| read(&format!("static/{name}.js"))).concat();
    let sheets = texts("src/ui", ".css");
    let mut known = set(between(&scripts, "getAttribute('", "')"));
    known.extend(set(between(&scripts, "isSet(this, '", "')")));
    for list in ["observedAttributes() { return [", "REFLECTED = ["] {
        let names = between(&scripts, list, "]")[0];
        known.extend(set(names.split(", ").map(|name| name.trim_matches('\''))));
    }
    known.extend(set(between(&sheets, ":host([", "]").iter().filter_map(|one| one.split(['=', '~']).next())));
    known.remove("hidden");
    assert_eq!(names(&contract, "attributes"), known);

    let reflected = between(&scripts, "REFLECTED = [", "]")[0];
    let properties = all(&contract, "attributes").iter().filter(|one| one["property"].is_string());
    assert_eq!(
        set(properties.map(|one| text(one, "name"))),
        set(reflected.split(", ").map(|name| name.trim_matches('\'')))
    );
    let values = |name| set(values(&contract, name));
    assert_eq!(values("theme"), set(between(&sheets, ":host([theme=\"", "\"]")));
    assert_eq!(values("view"), set(between(&sheets, ":host([view=\"", "\"]")));
    assert_eq!(values("parts"), set(between(&sheets, ":not([parts~=\"", "\"]")));
    assert_eq!(values("build"), set(Physique::ALL.iter().map(|build| build.id())));
    let locales = fs::read_dir(file("src/i18n/locales")).unwrap();
    let locales: BTreeSet<String> = locales.map(|e| e.unwrap().file_name().into_string().unwrap()).collect();
    assert_eq!(values("lang"), locales);
}

#[test]
fn all_else_is_what_is_there() {
    let contract = contract();
    let (boot, host) = (read("static/boot.js"), read("static/host.js"));
    let (sheets, views) = (texts("src/ui", ".css"), texts("src/ui", ".rs"));
    let platform = texts("src/platform", ".rs");

    let mut events = set(between(&platform, "tell(\"", "\""));
    events.extend(set(between(&boot, "_tell('", "'")));
    events.extend(set(between(&host, "CustomEvent('", "'")));
    assert_eq!(names(&contract, "events"), events);

    let used = sheets.split("var(--sorewise-").skip(1).filter_map(|rest| rest.split([',', ')']).next());
    assert_eq!(names(&contract, "variables"), set(used));
    assert_eq!(names(&contract, "parts"), set(between(&views, "\"part\", \"", "\"")));
    assert_eq!(names(&contract, "states"), set(between(&boot, "this._states, '", "'")));

    // The app alone uses these.
    let own = ["language", "words"];
    let getters = between(&boot, "\n  get ", "()").into_iter().filter(|name| !own.contains(name));
    assert_eq!(names(&contract, "properties"), set(getters));
    let methods =
        boot.lines().filter_map(|line| line.strip_prefix("  ")?.strip_suffix(") {")).filter_map(|line| {
            let name = line.strip_prefix("async ").unwrap_or(line).split_once('(')?.0;
            let is_public =
                name.chars().all(char::is_alphanumeric) && name.chars().next()?.is_ascii_lowercase();
            is_public.then_some(name)
        });
    let own = [
        "constructor",
        "connectedCallback",
        "disconnectedCallback",
        "attributeChangedCallback",
        "offerUpdate",
    ];
    assert_eq!(
        names(&contract, "methods"),
        set(methods.filter(|name| !own.contains(name) && *name != "if" && *name != "for"))
    );

    let script = read("static/advice.js");
    let mut slots = set(between(&views, "slot(\"", "\""));
    slots.extend(set(between(&script, "setAttribute('name', '", "'")));
    // These are shown by the browser itself, until the script has run.
    slots.extend(set(["", "poster"]));
    assert_eq!(names(&contract, "slots"), slots);
}

#[test]
fn the_manifest_is_one() {
    let schema: Value = serde_json::from_str(&read("element/custom-elements.schema.json")).unwrap();
    let manifest = manifest::manifest(&contract());
    assert_eq!(manifest::faults(&schema, &manifest), Vec::<String>::new());
    // The check itself finds what is wrong.
    for (path, wrong) in
        [("/schemaVersion", json!(1)), ("/modules/0/kind", json!("script")), ("/modules/0/path", Value::Null)]
    {
        let mut manifest = manifest.clone();
        *manifest.pointer_mut(path).unwrap() = wrong;
        assert!(!manifest::faults(&schema, &manifest).is_empty(), "{path}");
    }
    // Where a class may be of several kinds, it is this one.
    let element = |declaration: &Value| {
        let mut schema = schema.clone();
        schema["$ref"] = json!("#/definitions/CustomElementDeclaration");
        manifest::faults(&schema, declaration)
    };
    let mut declaration = manifest["modules"][0]["declarations"][0].clone();
    assert_eq!(element(&declaration), Vec::<String>::new());
    declaration["attributes"][0].as_object_mut().unwrap().remove("name");
    assert_eq!(element(&declaration).len(), 1);
}

/// Each field of a report that the engine names is in the types.
#[test]
fn types_have_all_fields_of_a_report() {
    let types = types::element(&contract());
    let (_, report) = types.split_once("interface SorewiseReport {").unwrap();
    let head = read("src/engine/report.rs");
    let cells = head.lines().filter_map(|line| line.strip_prefix("//! | `")?.split_once(" | "));
    let mut seen = 0;
    for (cell, _) in cells {
        for path in cell.split(", ").map(|path| path.trim_matches('`')) {
            let name = path.rsplit('.').next().unwrap().trim_end_matches("[]");
            seen += 1;
            assert!(
                report.contains(&format!(" {name}: ")) || report.contains(&format!(" {name}?: ")),
                "{path} is not in the types"
            );
        }
    }
    assert!(seen > 20, "{seen}");
}
