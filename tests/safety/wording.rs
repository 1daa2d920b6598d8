//! What a sentence must hold to be as urgent as its rule, in each language.
//!
//! One urgency, one phrase: help now, a doctor today, have it looked at. A translation that softens one of them
//! fails here, and so does a sentence that was emptied or taken from a milder rule.

use sorewise::engine::Disposition;
use sorewise::engine::rules::Rule;

pub const LANGUAGES: [&str; 3] = ["ar", "en", "es"];

/// What a text must hold: of each group one; and what it must not hold.
struct Needs {
    all: &'static [&'static [&'static str]],
    none: &'static [&'static str],
}

/// What the sentence of a rule needs, by its urgency.
fn needs(language: &str, rule: &Rule) -> Option<Needs> {
    let emergency = rule.at_least == Disposition::Emergency;
    let all: &[&[&str]] = match (language, rule.at_least) {
        ("en", Disposition::Emergency) => &[&["minute", "right away", " now", "Do not wait", "an emergency"]],
        ("es", Disposition::Emergency) => {
            &[&["minuto", "de inmediato", " ya", "No esperes", "una emergencia"]]
        }
        ("ar", Disposition::Emergency) => &[&["دقيقة", "دقائق", "فورًا", "الآن", "لا تنتظر", "حالة طارئة"]],
        ("en", Disposition::Urgent) => &[&["today"]],
        ("es", Disposition::Urgent) => &[&["hoy"]],
        ("ar", Disposition::Urgent) => &[&["اليوم"]],
        ("en", Disposition::Consult) => {
            &[&["looked at", "look at it", "checked", "doctor", "provider", "therapist"]]
        }
        ("es", Disposition::Consult) => {
            &[&["revis", "médico", "profesional", "fisioterapeuta", "te lo recetó"]]
        }
        ("ar", Disposition::Consult) => &[&["طبيب", "مختص", "اختصاصي", "معالج", "فحص"]],
        _ => return None,
    };
    let none: &[&str] = match language {
        "en" if emergency => &["today", "next days", "if it stays", "soon"],
        "es" if emergency => &[" hoy", "próximos días", "si no pasa", "pronto"],
        "ar" if emergency => &["اليوم", "الأيام القادمة", "إن استمر", "قريبًا"],
        "en" if rule.at_least == Disposition::Urgent => &["next days", "if it stays", "soon"],
        "es" if rule.at_least == Disposition::Urgent => &["próximos días", "si no pasa", "pronto"],
        "ar" if rule.at_least == Disposition::Urgent => &["الأيام القادمة", "إن استمر", "قريبًا"],
        _ => &[],
    };
    Some(Needs { all, none })
}

/// Messages that are no rule's, and what each must hold: English, Spanish, Arabic.
type Spoken = (&'static str, [&'static [&'static [&'static str]]; 3]);
pub const SPOKEN: &[Spoken] = &[
    (
        "answer-emergency",
        [
            &[&["emergency"], &["now"]],
            &[&["emergencia", "urgencias"], &["ahora", " ya"]],
            &[&["الطوارئ", "الإسعاف", "الطارئة", "طارئة"], &["الآن", "فورًا"]],
        ],
    ),
    (
        "answer-emergency-do-1",
        [&[&["Call"], &["emergency number"]], &[&["Llama"], &["emergencias"]], &[&["اتصل"], &["الطوارئ"]]],
    ),
    ("answer-emergency-do-2", [&[&["Do not wait"]], &[&["No esperes"]], &[&["لا تنتظر"]]]),
    ("answer-emergency-do-3", [&[&["Do not drive"]], &[&["No conduzcas"]], &[&["لا تقُد"]]]),
    (
        "answer-emergency-go",
        [
            &[&["emergency care", "emergency department"], &["emergency number"]],
            &[&["urgencias"], &["número local de emergencias"]],
            &[&["إلى الطوارئ"], &["برقم الطوارئ"]],
        ],
    ),
    ("answer-urgent", [&[&["doctor"], &["today"]], &[&["médico"], &["hoy"]], &[&["طبيب"], &["اليوم"]]]),
    (
        "answer-urgent-do-1",
        [&[&["emergency number"]], &[&["número local de emergencias"]], &[&["برقم الطوارئ"]]],
    ),
    (
        "answer-urgent-do-2",
        [
            &[&["today"], &["hospital", "emergency"]],
            &[&["hoy"], &["urgencias"]],
            &[&["اليوم"], &["إلى الطوارئ"]],
        ],
    ),
    (
        "answer-consult",
        [
            &[&["See a healthcare provider"], &["before you train"]],
            &[&["Consulta a un profesional"], &["antes de"]],
            &[&["اعرض", "فحص"], &["قبل"]],
        ],
    ),
    ("answer-consult-do-3", [&[&["Rest that part"]], &[&["deja descansar"]], &[&["أرِح"]]]),
    ("answer-consult-doctor", [&[&["doctor"]], &[&["médico"]], &[&["طبيب"]]]),
    ("meanwhile-do-not-move", [&[&["Do not move"]], &[&["No lo muevas"]], &[&["لا تحرّكه"]]]),
    ("meanwhile-do-not-drive", [&[&["Do not drive"]], &[&["No conduzcas"]], &[&["لا تقُد"]]]),
    (
        "meanwhile-nothing-to-eat",
        [&[&["Do not eat or drink"]], &[&["No comas ni bebas"]], &[&["لا تأكل ولا تشرب"]]],
    ),
    (
        "meanwhile-stay-with-someone",
        [&[&["Do not stay alone"]], &[&["No te quedes solo"]], &[&["لا تبقَ وحدك"]]],
    ),
    ("meanwhile-cool-down", [&[&["cool"], &["water"]], &[&["enfría"], &["agua"]], &[&["برّد"], &["بالماء"]]]),
    (
        "advice-t4-caution",
        [
            &[
                &["neck"],
                &["throat"],
                &["blood thinner"],
                &["clot"],
                &["pregnan"],
                &["weak bones"],
                &["bruise"],
            ],
            &[
                &["cuello"],
                &["garganta"],
                &["anticoagulante"],
                &["trombo", "coágulo"],
                &["embaraz"],
                &["huesos frágiles", "osteoporosis"],
                &["moretón", "moratón"],
            ],
            &[
                &["الرقبة"],
                &["الحلق", "الحنجرة"],
                &["مميّعات", "مميعات", "مميّع"],
                &["جلطة"],
                &["الحمل", "حمل"],
                &["هشاشة"],
                &["كدمة"],
            ],
        ],
    ),
    (
        "advice-t5-caution",
        [
            &[
                &["neck"],
                &["low back"],
                &["belly"],
                &["blood thinner"],
                &["clot"],
                &["pregnan"],
                &["weak bones"],
            ],
            &[
                &["cuello"],
                &["lumbar", "espalda"],
                &["vientre", "abdomen"],
                &["anticoagulante"],
                &["trombo", "coágulo"],
                &["embaraz"],
                &["huesos frágiles", "osteoporosis"],
            ],
            &[
                &["الرقبة"],
                &["الظهر"],
                &["البطن"],
                &["مميّعات", "مميعات", "مميّع"],
                &["جلطة"],
                &["الحمل", "حمل"],
                &["هشاشة"],
            ],
        ],
    ),
    (
        "advice-p6-caution",
        [
            &[&["blood thinner"], &["clot"], &["weak bones"], &["pregnan"]],
            &[
                &["anticoagulante"],
                &["trombo", "coágulo"],
                &["huesos frágiles", "osteoporosis"],
                &["embaraz"],
            ],
            &[&["مميّعات", "مميعات"], &["جلطة"], &["هشاشة"], &["الحمل", "حمل"]],
        ],
    ),
    (
        "advice-p7-caution",
        [
            &[&["clot"], &["blood flow"]],
            &[&["trombo", "coágulo"], &["circulación"]],
            &[&["جلطة"], &["الدورة", "دوران", "الدم"]],
        ],
    ),
    (
        "advice-t3-caution",
        [
            &[&["numb"], &["heart disease"], &["hot tub"]],
            &[&["insensible", "adormec", "dormid", "sensibilidad"], &["corazón", "cardiaca", "cardíaca"]],
            &[&["خدِر", "خدر", "خدَر"], &["القلب"]],
        ],
    ),
    (
        "advice-t7-caution",
        [
            &[&["no pain"], &["new injury"]],
            &[&["ni dolor", "sin dolor"], &["lesión"]],
            &[&["ألم"], &["إصابة"]],
        ],
    ),
    (
        "footer-disclaimer",
        [
            &[&["not medical advice"], &["not a diagnosis"]],
            &[&["no es consejo médico"], &["ni diagnóstico"]],
            &[&["ليس نصيحة طبية"], &["تشخيص"]],
        ],
    ),
    (
        "footer-ask",
        [&[&["healthcare provider"]], &[&["profesional", "médico"]], &[&["مختص", "طبيب", "الصحي"]]],
    ),
    (
        "rule-painkillers",
        [
            &[&["higher"], &["do not take them to train"]],
            &[&["más"], &["no los tomes"]],
            &[&["أعلى"], &["لا تأخذها"]],
        ],
    ),
    ("rule-extra-care", [&[&["Stop"], &["doctor"]], &[&["Detente"], &["médico"]], &[&["توقف"], &["طبيب"]]]),
    (
        "map-hint",
        [
            &[&["Left and right are your own"]],
            &[&["izquierda", "Izquierda"], &["derecha"]],
            &[&["اليمين", "يمين"], &["اليسار", "يسار"]],
        ],
    ),
    ("shared-link-text", [&[&["Somebody"]], &[&["Alguien", "alguien"]], &[&["أحد", "شخص"]]]),
    ("share-link-text", [&[&["can read"]], &[&["leer"]], &[&["قراءت", "يقرأ"]]]),
];

/// What is wrong with the sentence of a rule, if anything is.
pub fn wrong_with_rule(language: &str, rule: &Rule, text: &str) -> Option<String> {
    wrong_with(&needs(language, rule)?, rule, text)
}

fn wrong_with(needs: &Needs, rule: &Rule, text: &str) -> Option<String> {
    if text.trim().is_empty() {
        return Some("says nothing".into());
    }
    missing(needs.all, text).or_else(|| {
        let soft = needs.none.iter().find(|soft| text.contains(**soft));
        soft.map(|soft| format!("“{soft}” is softer than {}", rule.at_least.id()))
    })
}

/// What is wrong with another message.
pub fn wrong_with_message(language: &str, message: &Spoken, text: &str) -> Option<String> {
    let at = ["en", "es", "ar"].iter().position(|known| *known == language)?;
    missing(message.1[at], text)
}

fn missing(all: &[&[&str]], text: &str) -> Option<String> {
    let lacks = all.iter().find(|group| !group.iter().any(|word| text.contains(word)));
    lacks.map(|group| format!("has none of {group:?}"))
}
