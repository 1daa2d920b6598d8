//! What `integrations/` has for site generators knows each attribute that the element has.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::fs;
use std::path::Path;

fn read(name: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(name)).unwrap()
}

/// The attributes of the contract, and the values of those that have a list of their own.
fn attributes() -> Vec<(String, Vec<String>)> {
    let contract: serde_json::Value = serde_json::from_str(&read("element/element.json")).unwrap();
    let text = |value: &serde_json::Value| value.as_str().unwrap().to_owned();
    let attributes = contract["attributes"].as_array().unwrap();
    let values = |attribute: &serde_json::Value| {
        let listed = attribute["values"].as_array().filter(|_| attribute["list"] != true);
        listed.into_iter().flatten().map(text).collect()
    };
    attributes.iter().map(|attribute| (text(&attribute["name"]), values(attribute))).collect()
}

#[test]
fn hugo_knows_every_attribute() {
    let shortcode = read("integrations/hugo/layouts/shortcodes/sorewise.html");
    for (name, _) in attributes() {
        let line = format!("{{{{- with .Get \"{name}\" }}}} {name}=\"{{{{ . }}}}\"{{{{ end -}}}}");
        assert!(shortcode.contains(&line), "{name}");
    }
    assert_eq!(shortcode.matches(".Get \"").count(), attributes().len() + 1, "and one for the script");
}

#[test]
fn zola_knows_every_attribute() {
    let shortcode = read("integrations/zola/templates/shortcodes/sorewise.html");
    for (name, _) in attributes() {
        // `lang` is Zola's own, and names have no hyphens.
        let given = if name == "lang" { "language".to_owned() } else { name.replace('-', "_") };
        let line = format!("{{%- if {given} %}} {name}=\"{{{{ {given} }}}}\"{{% endif -%}}");
        assert!(shortcode.contains(&line), "{name}");
    }
    assert_eq!(shortcode.matches("{%- if ").count(), attributes().len());
}

#[test]
fn astro_knows_every_attribute() {
    let component = read("integrations/astro/SoreWise.astro");
    for (name, values) in attributes() {
        let property = if name.contains('-') { format!("'{name}'?: ") } else { format!("\n  {name}?: ") };
        let (_, kind) = component.split_once(&property).unwrap_or_else(|| panic!("{name}"));
        let kind = kind.split(';').next().unwrap();
        let known: Vec<&str> = kind.split(" | ").map(|value| value.trim_matches('\'')).collect();
        assert!(values.is_empty() || known == values, "{name} is {kind}");
    }
}
