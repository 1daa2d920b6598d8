//! What tools read: the manifest of custom elements, and VS Code's data on HTML.

use serde_json::{Value, json};

use super::{all, text};

/// The manifest, by <https://custom-elements-manifest.open-wc.org>, schema 2.1.0.
pub fn manifest(contract: &Value) -> Value {
    let typed = |kind: &str| json!({ "text": kind });
    let one =
        |value: &Value, key: &str| json!({ "name": text(value, key), "description": text(value, "says") });
    let list =
        |key: &str, shown: &dyn Fn(&Value) -> Value| all(contract, key).iter().map(shown).collect::<Value>();
    let attribute = |it: &Value| {
        let mut shown = one(it, "name");
        shown["type"] = typed(&kind(it));
        if let Some(property) = it["property"].as_str() {
            shown["fieldName"] = property.into();
        } else if it["name"] == "report" {
            shown["fieldName"] = "report".into();
        }
        if !text(it, "default").is_empty() {
            shown["default"] = it["default"].clone();
        }
        shown
    };
    let reflected = all(contract, "attributes").iter().filter(|it| it["property"].is_string()).map(|it| {
        let mut field = one(it, "property");
        field["kind"] = "field".into();
        field["type"] = typed(&kind(it));
        field["attribute"] = it["name"].clone();
        field["reflects"] = true.into();
        field
    });
    let fields = all(contract, "properties").iter().map(|it| {
        let mut field = one(it, "name");
        field["kind"] = "field".into();
        field["type"] = typed(text(it, "type"));
        if it["readonly"] == true {
            field["readonly"] = true.into();
        }
        field
    });
    let methods = all(contract, "methods").iter().map(|it| {
        let parameters = all(it, "parameters").iter().map(|given| {
            let mut shown = json!({ "name": text(given, "name"), "type": typed(text(given, "type")) });
            if given["optional"] == true {
                shown["optional"] = true.into();
            }
            shown
        });
        let mut method = one(it, "name");
        method["kind"] = "method".into();
        method["parameters"] = parameters.collect();
        method["return"] = json!({ "type": typed(text(it, "returns")) });
        method
    });
    let members: Vec<Value> = fields.chain(reflected).chain(methods).collect();
    let event = |it: &Value| {
        let mut shown = one(it, "name");
        shown["type"] = typed(&format!("CustomEvent<{}>", text(it, "detail")));
        shown
    };
    let variable = |it: &Value| {
        let mut shown =
            json!({ "name": format!("--sorewise-{}", text(it, "name")), "description": text(it, "says") });
        if text(it, "syntax").starts_with('<') {
            shown["syntax"] = it["syntax"].clone();
        }
        if let Some(default) = it["default"].as_str() {
            shown["default"] = default.into();
        }
        shown
    };
    let named = |it: &Value| one(it, "name");
    let tag = text(contract, "tag");
    json!({
        "schemaVersion": "2.1.0",
        "readme": "README.md",
        "modules": [{
            "kind": "javascript-module",
            "path": "sorewise.js",
            "declarations": [{
                "kind": "class",
                "name": "SoreWise",
                "customElement": true,
                "tagName": tag,
                "superclass": { "name": "HTMLElement" },
                "description": text(contract, "summary"),
                "attributes": list("attributes", &attribute),
                "members": members,
                "events": list("events", &event),
                "slots": list("slots", &named),
                "cssParts": list("parts", &named),
                "cssProperties": list("variables", &variable),
                "cssStates": list("states", &named),
            }],
            "exports": [{ "kind": "custom-element-definition", "name": tag, "declaration": { "name": "SoreWise" } }],
        }],
    })
}

/// The type of an attribute's value, in TypeScript.
pub fn kind(attribute: &Value) -> String {
    match attribute["values"].as_array() {
        Some(values) if attribute["list"] != true => values
            .iter()
            .map(|value| format!("'{}'", value.as_str().unwrap()))
            .collect::<Vec<_>>()
            .join(" | "),
        _ => text(attribute, "type").to_owned(),
    }
}

/// What VS Code knows of the element in HTML.
pub fn editors(contract: &Value) -> Value {
    let attribute = |it: &Value| {
        let mut shown = json!({ "name": text(it, "name"), "description": text(it, "says") });
        if let Some(values) = it["values"].as_array() {
            shown["values"] = values.iter().map(|value| json!({ "name": value })).collect();
        } else if it["type"] == "boolean" {
            shown["valueSet"] = "v".into();
        }
        shown
    };
    json!({
        "version": 1.1,
        "tags": [{
            "name": text(contract, "tag"),
            "description": text(contract, "summary"),
            "attributes": all(contract, "attributes").iter().map(attribute).collect::<Value>(),
        }],
    })
}

/// Where a value is not what a JSON schema asks for, as far as that of the manifest goes: `$ref`, `anyOf`, `enum`, `type`,
/// `required`, `properties`, `items`.
pub fn faults(schema: &Value, value: &Value) -> Vec<String> {
    let mut found = Vec::new();
    look(schema, schema, value, "", &mut found);
    found
}

fn look(root: &Value, schema: &Value, value: &Value, path: &str, found: &mut Vec<String>) {
    if let Some(name) = schema["$ref"].as_str() {
        let target = root.pointer(name.trim_start_matches('#')).expect("a definition that is there");
        return look(root, target, value, path, found);
    }
    if let Some(options) = schema["anyOf"].as_array() {
        let fits = options.iter().any(|option| {
            let mut wrong = Vec::new();
            look(root, option, value, path, &mut wrong);
            wrong.is_empty()
        });
        if !fits {
            found.push(format!("{path}: fits none of those that it may be: {value}"));
        }
    }
    if let Some(allowed) = schema["enum"].as_array()
        && !allowed.contains(value)
    {
        found.push(format!("{path}: {value} is not one of {allowed:?}"));
    }
    let is = |kind: &Value| match kind.as_str() {
        Some("string") => value.is_string(),
        Some("boolean") => value.is_boolean(),
        Some("object") => value.is_object(),
        Some("array") => value.is_array(),
        Some("number") => value.is_number(),
        other => panic!("a type that this does not know: {other:?}"),
    };
    let types = match &schema["type"] {
        Value::Null => Vec::new(),
        Value::Array(kinds) => kinds.iter().collect(),
        kind => vec![kind],
    };
    if !types.is_empty() && !types.into_iter().any(is) {
        found.push(format!("{path}: {value} is no {}", schema["type"]));
    }
    if let Some(fields) = value.as_object() {
        for name in schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str) {
            if !fields.contains_key(name) {
                found.push(format!("{path}: there is no `{name}`"));
            }
        }
        for (name, field) in fields {
            // What it does not know it allows.
            if let Some(known) = schema["properties"].get(name) {
                look(root, known, field, &format!("{path}/{name}"), found);
            }
        }
    }
    if let (Some(items), true) = (value.as_array(), schema["items"].is_object()) {
        for (at, item) in items.iter().enumerate() {
            look(root, &schema["items"], item, &format!("{path}/{at}"), found);
        }
    }
}
