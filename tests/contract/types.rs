//! Types for TypeScript, and for what React, Vue and Svelte make of an element.

use std::fmt::Write as _;

use serde_json::Value;
use sorewise::body::{Laterality, REGIONS};
use sorewise::engine::rules::{Care, Meanwhile};
use sorewise::engine::{
    ActivityKind, Band, Classification, ClotRisk, Condition, Disposition, Effort, Guidance, Medicine,
    Novelty, Sensation, Sign, Verdict, Workout,
};

use super::manifest::kind;
use super::{all, text};

const HEAD: &str =
    "// Written from element/element.json and the engine by `UPDATE=1 cargo test --test contract`.\n\n";

/// What a report and an answer are made of; the words stand in place of `#Name`.
const SHAPES: &str = "\
/** A report, schema 1: what a person has told. What is not given is unknown, which is not \"no\". */
export interface SorewiseReport {
  schema: 1;
  areas: {
    region: SorewiseRegion;
    /** The person's own left and right. */
    side: SorewiseSide;
    /** A whole number from 0 to 10. */
    intensity: number;
    sensations?: SorewiseSensation[] | null;
    signs?: SorewiseSign[] | null;
  }[];
  hours_since_activity?: number | null;
  hours_since_onset?: number | null;
  activity?: { kind: SorewiseActivity; effort?: SorewiseEffort | null; novelty?: SorewiseNovelty | null } | null;
  signs?: SorewiseSign[] | null;
  context?: {
    sleep_hours?: number | null;
    /** A whole number from 0 to 10. */
    stress?: number | null;
    pregnant?: boolean | null;
    blood_thinners?: boolean | null;
    /** Whole years. */
    age?: number | null;
    clot_risk?: SorewiseClotRisk[] | null;
    medicines?: SorewiseMedicine[] | null;
    conditions?: SorewiseCondition[] | null;
  } | null;
  plan?: { workout: SorewiseWorkout; effort?: SorewiseEffort | null } | null;
  previous?: { hours_ago: number; areas: { region: SorewiseRegion; side: SorewiseSide; intensity: number }[] }[] | null;
}

/** The answer to a report. */
export interface SorewiseAssessment {
  schema: 1;
  disposition: SorewiseDisposition;
  care: SorewiseCare;
  meanwhile: SorewiseMeanwhile[];
  areas: {
    region: SorewiseRegion;
    side: SorewiseSide;
    classification: SorewiseClassification;
    band: SorewiseBand;
    guidance: SorewiseGuidance;
  }[];
  workouts: Record<SorewiseWorkout, { call: SorewiseVerdict; because: string[] }>;
  advice: { id: string }[];
  movements: {
    id: string;
    minutes?: number;
    sets?: number;
    repetitions?: number;
    hold_s?: number;
    rest_s?: number;
    each_side?: boolean;
    why: string;
    regions: SorewiseRegion[];
  }[];
  withheld: { id: string; rule: string; because: string[] }[];
  /** Hours from now, from the earliest to the latest. */
  course?: { peak_h: [number, number]; gone_h: [number, number] };
  questions: string[];
  reasons: { rule: string; facts: string[]; because: string[] }[];
  changes: { set: string; to: unknown; then: SorewiseDisposition }[];
}
";

fn union(out: &mut String, name: &str, ids: &[&str]) {
    let ids: Vec<String> = ids.iter().map(|id| format!("'{id}'")).collect();
    let _ = writeln!(out, "export type Sorewise{name} =\n  | {};", ids.join("\n  | "));
}

/// `sorewise.d.ts`.
pub fn element(contract: &Value) -> String {
    let mut out = String::from(HEAD);
    for (name, ids) in [
        ("Region", REGIONS.iter().map(|one| one.id).collect()),
        (
            "Side",
            [Laterality::Left, Laterality::Right, Laterality::Midline].iter().map(|one| one.id()).collect(),
        ),
        ("Sensation", Sensation::ALL.iter().map(|one| one.id()).collect()),
        ("Sign", Sign::ALL.iter().map(|one| one.id()).collect()),
        ("Activity", ActivityKind::ALL.iter().map(|one| one.id()).collect()),
        ("Effort", Effort::ALL.iter().map(|one| one.id()).collect()),
        ("Novelty", Novelty::ALL.iter().map(|one| one.id()).collect()),
        ("ClotRisk", ClotRisk::ALL.iter().map(|one| one.id()).collect()),
        ("Medicine", Medicine::ALL.iter().map(|one| one.id()).collect()),
        ("Condition", Condition::ALL.iter().map(|one| one.id()).collect()),
        ("Workout", Workout::ALL.iter().map(|one| one.id()).collect()),
        ("Disposition", Disposition::ALL.iter().map(|one| one.id()).collect()),
        (
            "Care",
            [Care::Own, Care::Therapist, Care::Doctor, Care::Department(&[]), Care::Ambulance(&[])]
                .iter()
                .map(|one| one.id())
                .collect(),
        ),
        ("Meanwhile", Meanwhile::ALL.iter().map(|one| one.id()).collect()),
        ("Classification", Classification::ALL.iter().map(|one| one.id()).collect()),
        ("Band", Band::ALL.iter().map(|one| one.id()).collect()),
        ("Guidance", Guidance::ALL.iter().map(|one| one.id()).collect()),
        ("Verdict", Verdict::ALL.iter().map(|one| one.id()).collect::<Vec<&'static str>>()),
    ] {
        union(&mut out, name, &ids);
    }
    out.push('\n');
    out.push_str(SHAPES);
    out.push_str(
        "\n/** Its attributes, as they are written in a page. */\nexport interface SorewiseAttributes {\n",
    );
    for it in all(contract, "attributes") {
        let kind = if it["type"] == "boolean" { "'' | 'true' | 'false'".to_owned() } else { kind(it) };
        let _ = writeln!(out, "  /** {} */\n  '{}'?: {kind};", text(it, "says"), text(it, "name"));
    }
    out.push_str("}\n\n/** Its events. */\nexport interface SorewiseEventMap {\n");
    for it in all(contract, "events") {
        let _ = writeln!(
            out,
            "  /** {} */\n  '{}': CustomEvent<{}>;",
            text(it, "says"),
            text(it, "name"),
            text(it, "detail")
        );
    }
    let _ = writeln!(
        out,
        "}}\n\n/** {} */\nexport interface SorewiseElement extends HTMLElement {{",
        text(contract, "summary")
    );
    for it in all(contract, "properties") {
        let readonly = if it["readonly"] == true { "readonly " } else { "" };
        let _ = writeln!(
            out,
            "  /** {} */\n  {readonly}{}: {};",
            text(it, "says"),
            text(it, "name"),
            text(it, "type")
        );
    }
    for it in all(contract, "attributes").iter().filter(|it| it["property"].is_string()) {
        let _ =
            writeln!(out, "  /** {} */\n  {}: {};", text(it, "says"), text(it, "property"), of_property(it));
    }
    for it in all(contract, "methods") {
        let given: Vec<String> = all(it, "parameters")
            .iter()
            .map(|given| {
                let mark = if given["optional"] == true { "?" } else { "" };
                format!("{}{mark}: {}", text(given, "name"), text(given, "type"))
            })
            .collect();
        let _ = writeln!(
            out,
            "  /** {} */\n  {}({}): {};",
            text(it, "says"),
            text(it, "name"),
            given.join(", "),
            text(it, "returns")
        );
    }
    out.push_str("  /** Tells the reader that a new version waits. */\n  offerUpdate(): void;\n}\n\n");
    let _ = writeln!(
        out,
        "declare global {{\n  interface HTMLElementTagNameMap {{\n    '{}': SorewiseElement;\n  }}\n  \
         interface HTMLElementEventMap extends SorewiseEventMap {{}}\n  interface DocumentEventMap extends SorewiseEventMap {{}}\n}}",
        text(contract, "tag")
    );
    out
}

/// What a property takes; empty where nothing is said.
fn of_property(attribute: &Value) -> String {
    match kind(attribute).as_str() {
        kind @ ("boolean" | "string") => kind.to_owned(),
        kind if kind.contains("''") => kind.to_owned(),
        kind => format!("'' | {kind}"),
    }
}

/// What a framework may write: attributes and properties, and listeners by their names there.
fn props(contract: &Value, listener: impl Fn(&str) -> String) -> String {
    let mut out = String::from("interface Props {\n");
    for it in all(contract, "attributes").iter().filter(|it| it["name"] != "lang" && it["name"] != "report") {
        let kind =
            if it["type"] == "boolean" { "boolean | '' | 'true' | 'false'".to_owned() } else { kind(it) };
        let _ = writeln!(out, "  '{}'?: {kind};", text(it, "name"));
    }
    let _ = writeln!(out, "  report?: SorewiseReport | string | null;");
    for it in all(contract, "events") {
        let name = text(it, "name");
        let _ = writeln!(out, "  {}?: (event: SorewiseEventMap['{name}']) => void;", listener(name));
    }
    out + "}\n"
}

const IMPORT: &str = "import type { SorewiseElement, SorewiseEventMap, SorewiseReport } from './sorewise';\n";

/// `react.d.ts`, for React 19; in 18 events and `report` need a ref.
pub fn react(contract: &Value) -> String {
    let props = props(contract, |event| format!("'on{event}'"));
    format!(
        "{HEAD}import type {{ DetailedHTMLProps, HTMLAttributes }} from 'react';\n{IMPORT}\n{props}\n\
         declare module 'react' {{\n  namespace JSX {{\n    interface IntrinsicElements {{\n      \
         '{}': DetailedHTMLProps<HTMLAttributes<SorewiseElement>, SorewiseElement> & Props;\n    }}\n  }}\n}}\n",
        text(contract, "tag")
    )
}

/// `vue.d.ts`, for Vue 3.
pub fn vue(contract: &Value) -> String {
    let props = props(contract, |event| {
        let words = event.split('-').map(|word| {
            let (first, rest) = word.split_at(1);
            first.to_uppercase() + rest
        });
        format!("on{}", words.collect::<String>())
    });
    let import = IMPORT.replace("SorewiseElement, ", "");
    format!(
        "{HEAD}import type {{ DefineComponent, HTMLAttributes }} from 'vue';\n{import}\n{props}\n\
         declare module 'vue' {{\n  interface GlobalComponents {{\n    '{}': DefineComponent<Props & HTMLAttributes>;\n  }}\n}}\n",
        text(contract, "tag")
    )
}

/// `svelte.d.ts`, for Svelte 5.
pub fn svelte(contract: &Value) -> String {
    let props = props(contract, |event| format!("'on{event}'"));
    format!(
        "{HEAD}import type {{ HTMLAttributes }} from 'svelte/elements';\n{IMPORT}\n{props}\n\
         declare module 'svelte/elements' {{\n  interface SvelteHTMLElements {{\n    '{}': HTMLAttributes<SorewiseElement> & Props;\n  }}\n}}\n",
        text(contract, "tag")
    )
}
