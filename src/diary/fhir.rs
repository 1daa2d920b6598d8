//! Check-ins as HL7 FHIR R4, by the *Symptoms* guide 1.0.0 (`hl7.fhir.uv.symptoms`, CC0), and back.
//!
//! A bundle holds a patient without a name and, for each check-in, observations: a `SymptomObservation` (LOINC 75325-1) for each sore
//! area, its rating a component (72514-3), each sensation a component of quality (56823-8), the side as a qualifier of the body site;
//! one for each sign; and a `SymptomAbsentObservation` (111551-8) for what was asked and denied, and for an area rated 0. Of what was
//! not asked there is nothing. SNOMED CT codes are those of the guide's own set of common symptoms, which is of the free IPS
//! terminology; what it has no code for is said by our names, as text.
//!
//! An observation's identifier names the check-in and the field that it says. Only what was written here is read: a bundle
//! that does not come out as it went in, is refused whole. Hours, activities and who the person is are in no symptom, and
//! not in the bundle; the diary's own file takes everything along.

use super::book::{AT, Diary};
use super::check_in::{CheckIn, area_name, moment_value, noticed_name, place_of};
use super::finding::Noticed;
use super::moment::Moment;
use super::record::{Id, Kind, Unreadable};
use super::stamp::Stamp;
use crate::body::{Laterality, SidedRegion};
use crate::engine::{Finding, Sign};
use crate::value::Value;

const GUIDE: &str = "http://hl7.org/fhir/uv/symptoms/";
const LOINC: &str = "http://loinc.org";
const SNOMED: &str = "http://snomed.info/sct";
const UCUM: &str = "http://unitsofmeasure.org";
/// What our own names belong to: of regions, and of a check-in's fields.
const REGIONS: &str = "urn:x-sorewise:region";
const FIELDS: &str = "urn:x-sorewise:field";

/// Whose observations they are: a random number, and nothing else.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pseudonym(pub u128);

/// The check-ins whose time is known, as a bundle.
#[must_use]
pub fn fhir(diary: &Diary, patient: Pseudonym) -> Value {
    // A random UUID, of version 4.
    let patient = uuid(patient.0 & !(0xf << 76 | 0b11 << 62) | 4 << 76 | 0b10 << 62);
    let named = Value::object().with("resourceType", "Patient").with("id", patient.as_str());
    let mut entries = vec![entry(&patient, named)];
    let subject = Value::object().with("reference", urn(&patient).as_str());
    for check_in in diary.check_ins().iter().filter(|check_in| check_in.dated) {
        for (count, symptom) in (0_u32..).zip(symptoms(check_in)) {
            // 28 bits, of version 8: ours.
            let index = u128::from(count % 4096) << 64 | u128::from(count / 4096);
            let made = u128::from(check_in.id.made.at & 0xffff_ffff_ffff) << 80;
            let by = u128::from(check_in.id.made.by) << 16;
            let id = uuid(made | 8 << 76 | 0b10 << 62 | by | index);
            entries.push(entry(&id, observation(&id, &symptom, check_in, &subject)));
        }
    }
    Value::object()
        .with("resourceType", "Bundle")
        .with("type", "collection")
        .with("entry", Value::List(entries))
}

/// The check-ins of a bundle that was written here, and whose they are.
///
/// # Errors
/// Where it was not, or has been changed.
pub fn from_fhir(bundle: &Value) -> Result<(Diary, Pseudonym), Unreadable> {
    let changed = |path: &str| Unreadable::new(path, "not a bundle of Sorewise, or changed since");
    let Some(Value::List(entries)) = bundle.get("entry") else { return Err(changed("entry")) };
    let (mut diary, mut patient) = (Diary::default(), None);
    for (index, entry) in entries.iter().enumerate() {
        let here = ["entry[", &index.to_string(), "]"].concat();
        let resource = entry.get("resource").ok_or_else(|| changed(&here))?;
        if index == 0 {
            patient = text(resource, "id").and_then(number_of);
        } else {
            read(resource, &mut diary).ok_or_else(|| changed(&here))?;
        }
    }
    let patient = Pseudonym(patient.ok_or_else(|| changed("entry[0].resource.id"))?);
    if fhir(&diary, patient) == *bundle { Ok((diary, patient)) } else { Err(changed("")) }
}

/// Something that is there, or is not.
struct Symptom {
    noticed: Option<Noticed>,
    place: Option<SidedRegion>,
    present: bool,
    /// How sore the area is, where it is about that; with its sensations.
    rating: Option<u8>,
    quality: Vec<Finding>,
}

fn symptoms(check_in: &CheckIn) -> Vec<Symptom> {
    let mut all = Vec::new();
    let noticed = |noticed: Noticed, present: bool| Symptom {
        noticed: Some(noticed),
        place: noticed.place,
        present,
        rating: None,
        quality: Vec::new(),
    };
    for area in &check_in.report.areas {
        let sensations = area.sensations.iter().map(|sensation| Finding::Sensation(*sensation));
        let place = Some(area.place);
        let quality: Vec<Finding> = sensations.collect();
        // An area that is not sore may still be numb.
        let present = area.intensity > 0 || !quality.is_empty();
        all.push(Symptom { noticed: None, place, present, rating: Some(area.intensity), quality });
        let signs = area.signs.iter().map(|sign| Noticed { place, finding: Finding::Sign(*sign) });
        all.extend(signs.map(|sign| noticed(sign, true)));
    }
    for sign in &check_in.report.signs {
        all.push(noticed(Noticed { place: None, finding: Finding::Sign(*sign) }, true));
    }
    all.extend(check_in.denied.iter().map(|denied| noticed(*denied, false)));
    all
}

fn observation(id: &str, symptom: &Symptom, check_in: &CheckIn, subject: &Value) -> Value {
    let (profile, code) = if symptom.present {
        ("SymptomObservation", coding(LOINC, "75325-1", Some("Symptom")))
    } else {
        ("SymptomAbsentObservation", coding(LOINC, "111551-8", Some("Symptom absent")))
    };
    let profile = [GUIDE, "StructureDefinition/", profile].concat();
    let field = match (symptom.noticed, symptom.place) {
        (Some(noticed), _) => noticed_name(noticed),
        (None, Some(place)) => area_name(place, None),
        (None, None) => String::new(),
    };
    let field = [&check_in.id.text(), "#", &field].concat();
    let identifier = Value::object().with("system", FIELDS).with("value", field.as_str());
    let category = symptom.present.then(|| {
        let system = [GUIDE, "CodeSystem/SymptomTemporary"].concat();
        Value::list([concept(coding(&system, "symptom", Some("Symptom")), None)])
    });
    let mut components = Vec::new();
    if let Some(rating) = symptom.rating.filter(|_| symptom.present) {
        let score = Value::object()
            .with("value", rating)
            .with("unit", "{score}")
            .with("system", UCUM)
            .with("code", "{score}");
        let title = "Pain severity - 0-10 verbal numeric rating [Score] - Reported";
        let code = concept(coding(LOINC, "72514-3", Some(title)), None);
        components.push(Value::object().with("code", code).with("valueQuantity", score));
        for sensation in &symptom.quality {
            let code = coding(LOINC, "56823-8", Some("Problem quality or description"));
            let value = Value::object().with("text", sensation.id());
            let component = Value::object().with("code", concept(code, None));
            components.push(component.with("valueCodeableConcept", value));
        }
    }
    Value::object()
        .with("resourceType", "Observation")
        .with("id", id)
        .with("meta", Value::object().with("profile", Value::names([profile.as_str()])))
        .with("identifier", Value::list([identifier]))
        .with("status", "final")
        .with_some("category", category)
        .with("code", concept(code, None))
        .with("subject", subject.clone())
        .with("effectiveDateTime", check_in.at.written_exactly().as_str())
        .with("performer", Value::list([subject.clone()]))
        .with("valueCodeableConcept", value_of(symptom))
        .with_some("bodySite", symptom.place.map(body_site))
        .with_some("component", Value::List(components))
}

/// What it is, by a code of the guide's common symptoms where that says the very same; else by our name.
fn value_of(symptom: &Symptom) -> Value {
    let Some(noticed) = symptom.noticed else {
        return concept(coding(SNOMED, "22253000", None), Some("soreness"));
    };
    let code = match noticed.finding {
        Finding::Sign(Sign::Fever) => Some("386661006"),
        Finding::Sign(Sign::Breathless) => Some("267036007"),
        _ => None,
    };
    let name = noticed.finding.id();
    match code {
        Some(code) => concept(coding(SNOMED, code, None), Some(name)),
        None => Value::object().with("text", name),
    }
}

fn body_site(place: SidedRegion) -> Value {
    let side = (place.side != Laterality::Midline).then(|| {
        let url = [GUIDE, "StructureDefinition/LocationQualifier"].concat();
        Value::list([Value::object().with("url", url.as_str()).with("valueString", place.side.id())])
    });
    let region = place.region.id();
    Value::object()
        .with_some("extension", side)
        .with("coding", Value::list([coding(REGIONS, region, None)]))
        .with("text", region)
}

fn coding(system: &str, code: &str, display: Option<&str>) -> Value {
    Value::object().with("system", system).with("code", code).with_some("display", display)
}

fn concept(coding: Value, text: Option<&str>) -> Value {
    Value::object().with("coding", Value::list([coding])).with_some("text", text)
}

fn entry(id: &str, resource: Value) -> Value {
    Value::object().with("fullUrl", urn(id).as_str()).with("resource", resource)
}

fn urn(id: &str) -> String {
    ["urn:uuid:", id].concat()
}

fn uuid(number: u128) -> String {
    let mut text = String::with_capacity(36);
    for index in 0..32 {
        if [8, 12, 16, 20].contains(&index) {
            text.push('-');
        }
        // Four bits of it.
        let digit = (number >> (124 - index * 4) & 15).to_le_bytes()[0];
        text.push(char::from_digit(digit.into(), 16).unwrap_or('0'));
    }
    text
}

fn number_of(uuid: &str) -> Option<u128> {
    u128::from_str_radix(&uuid.replace('-', ""), 16).ok()
}

fn text<'v>(value: &'v Value, name: &str) -> Option<&'v str> {
    match value.get(name)? {
        Value::Text(text) => Some(text),
        _ => None,
    }
}

fn first<'v>(value: &'v Value, name: &str) -> Option<&'v Value> {
    match value.get(name)? {
        Value::List(items) => items.first(),
        _ => None,
    }
}

/// Reads an observation into a diary, as far as is needed to write it again.
fn read(resource: &Value, diary: &mut Diary) -> Option<()> {
    let (id, field) = text(first(resource, "identifier")?, "value")?.split_once('#')?;
    let id =
        Id::from_text(id).filter(|id| id.kind == Kind::CheckIn && id.made.at <= Stamp::LATEST_IMPORTED)?;
    let at = Moment::from_written(text(resource, "effectiveDateTime")?)?;
    let present = text(first(resource.get("code")?, "coding")?, "code")? == "75325-1";
    let mut fields = vec![(AT.to_owned(), moment_value(at))];
    let mut parts = field.split('/').skip(1);
    let place = parts.next().zip(parts.next()).and_then(|(region, side)| place_of(region, side));
    match place.filter(|place| area_name(*place, None) == field) {
        None => fields.push((field.to_owned(), present.into())),
        Some(place) => {
            let components = match resource.get("component") {
                Some(Value::List(components)) => components.as_slice(),
                _ => &[],
            };
            let score = components.iter().find_map(|component| component.get("valueQuantity")?.get("value"));
            fields.push((field.to_owned(), score.cloned().unwrap_or(Value::Number(0.0))));
            for component in components {
                let name = component.get("valueCodeableConcept").and_then(|value| text(value, "text"));
                if let Some(finding) = name.and_then(Finding::from_id) {
                    fields.push((area_name(place, Some(finding)), true.into()));
                }
            }
        }
    }
    diary.put(id, fields, id.made).ok()
}
