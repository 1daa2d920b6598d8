//! What a sentence must hold to be as urgent as its rule, in each language.
//!
//! One urgency, one phrase: [`PHRASES`] is the table of them. Every sentence of a rule says the phrase of its
//! urgency, and no sentence names a doctor, a clinic or an emergency outside of such a phrase: who is to do what,
//! when, is never left to an idiom. A translation that softens one of them fails here, and so does a sentence that
//! was emptied or taken from a milder rule.

#[path = "french.rs"]
mod french;
#[path = "portuguese.rs"]
mod portuguese;

use sorewise::engine::Disposition;
use sorewise::engine::rules::{Care, Rule};

pub const LANGUAGES: [&str; 5] = ["ar", "en", "es", "fr", "pt-BR"];

/// How one language says each urgency. All is compared in lower case; of each list one phrase is enough.
struct Phrases {
    language: &'static str,
    /// An emergency for which an ambulance comes.
    ambulance: &'static [&'static str],
    /// An emergency for which somebody drives there.
    department: &'static [&'static str],
    /// Urgent.
    today: &'static [&'static str],
    /// Before training, a doctor.
    doctor: &'static [&'static str],
    /// Before training, whoever knows about it.
    provider: &'static [&'static str],
    /// Should it get worse, in a milder sentence; and what else may name who helps.
    beside: &'static [&'static str],
    /// How a name of whoever helps begins: outside of a phrase it stands nowhere.
    helpers: &'static [&'static str],
    /// Times that an emergency, and what is urgent, must not give.
    soft: &'static [&'static str],
    /// Idioms that no message may use.
    idioms: &'static [&'static str],
}

const PHRASES: [Phrases; 5] = [
    french::PHRASES,
    portuguese::PHRASES,
    Phrases {
        language: "en",
        ambulance: &["call your emergency number now"],
        department: &["get emergency help now"],
        today: &[
            "see a doctor today",
            "see a doctor or midwife today",
            "see a doctor or foot clinic today",
            "call a doctor today",
        ],
        doctor: &["see a doctor", "ask a doctor"],
        provider: &["see a healthcare provider", "see a physical therapist or doctor"],
        beside: &[
            "call your emergency number",
            "go to an emergency department",
            "or go to an urgent care center",
            "ask a doctor or midwife",
            "is an emergency",
        ],
        helpers: &[
            "doctor",
            "midwife",
            "clinic",
            "provider",
            "therapist",
            "emergency",
            "hospital",
            "ambulance",
        ],
        soft: &["next few days", "if it stays", "soon"],
        idioms: &[
            "looked at",
            "look at it",
            "have it",
            "checked",
            "be seen",
            "needs a check",
            "it needs help",
            "lets up",
            "the same day",
            "call for ",
        ],
    },
    Phrases {
        language: "es",
        ambulance: &["llama a emergencias ya"],
        department: &["busca ayuda de emergencia ya"],
        today: &[
            "ve al médico hoy",
            "ve al médico o a la matrona hoy",
            "ve al médico o a una unidad del pie hoy",
            "llama al médico hoy",
        ],
        doctor: &["ve al médico", "consulta al médico"],
        provider: &["consulta a un profesional de la salud", "ve a un fisioterapeuta o al médico"],
        beside: &[
            "llama a emergencias",
            "ve a urgencias",
            "o a un centro de urgencias",
            "consulta al médico o a la matrona",
            "es una emergencia",
        ],
        helpers: &[
            "médico",
            "matrona",
            "unidad del pie",
            "profesional",
            "fisioterapeuta",
            "emergencia",
            "urgencia",
            "hospital",
            "ambulancia",
        ],
        soft: &["próximos días", "si sigue", "pronto"],
        idioms: &[
            "haz que",
            "que lo revise",
            "que te lo revise",
            "debería revisarse",
            "necesita una revisión",
            "pide ayuda",
            "el mismo día",
            "en cuestión de horas",
            "con latidos",
            "para si ",
            "para cuando ",
        ],
    },
    Phrases {
        language: "ar",
        ambulance: &["اتصل برقم الطوارئ الآن"],
        department: &["توجّه إلى الطوارئ أو اتصل برقمها الآن"],
        today: &[
            "راجع طبيبًا اليوم",
            "راجع اليوم طبيبًا أو قابلة",
            "راجع اليوم طبيبًا أو عيادة للقدم",
            "اتصل اليوم بطبيب",
        ],
        doctor: &["راجع طبيبًا", "اسأل طبيبًا"],
        provider: &["راجع مختصًّا صحيًّا", "راجع اختصاصي علاج طبيعي أو طبيبًا"],
        beside: &[
            "اتصل برقم الطوارئ",
            "اذهب إلى الطوارئ",
            "أو اذهب إلى مركز رعاية عاجلة",
            "اسأل طبيبًا أو قابلة",
            "حالة طارئة",
        ],
        helpers: &["طبيب", "قابلة", "عيادة", "مختص", "اختصاصي", "معالج", "طوارئ", "طارئة", "إسعاف", "مستشفى"],
        soft: &["الأيام القادمة", "إن استمر", "قريبًا"],
        idioms: &[
            "اعرضه على",
            "اعرضها على",
            "اعرض الأمر",
            "تحتاج إلى فحص",
            "يحتاج هذا إلى",
            "اطلب المساعدة",
            "اطلب مساعدة طارئة",
            "في اليوم نفسه",
            "خلال ساعات قليلة",
            "عند شدّ",
        ],
    },
];

fn phrases(language: &str) -> Result<&'static Phrases, String> {
    let known = PHRASES.iter().find(|phrases| phrases.language == language);
    known.ok_or_else(|| format!("no phrases are agreed upon for `{language}`: tests/safety/wording.rs"))
}

/// Messages that are no rule's, and what each must hold: English, Spanish, Arabic.
type Spoken = (&'static str, [&'static [&'static [&'static str]]; 3]);
pub const SPOKEN: &[Spoken] = &[
    (
        "answer-emergency",
        [
            &[&["Get emergency help now"]],
            &[&["Busca ayuda de emergencia ya"]],
            &[&["توجّه إلى الطوارئ أو اتصل برقمها الآن"]],
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
    ("answer-urgent", [&[&["See a doctor today"]], &[&["Ve al médico hoy"]], &[&["راجع طبيبًا اليوم"]]]),
    (
        "answer-urgent-do-1",
        [&[&["emergency number"]], &[&["número local de emergencias"]], &[&["برقم الطوارئ"]]],
    ),
    (
        "answer-urgent-do-2",
        [
            &[&["see a doctor today"], &["hospital"]],
            &[&["ve al médico hoy"], &["urgencias"]],
            &[&["راجع طبيبًا اليوم"], &["إلى الطوارئ"]],
        ],
    ),
    (
        "answer-consult",
        [
            &[&["See a healthcare provider"], &["before you train"]],
            &[&["Consulta a un profesional"], &["antes de"]],
            &[&["راجع مختصًّا صحيًّا"], &["قبل"]],
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
        [&[&["Do not stay alone"]], &[&["No te quedes a solas"]], &[&["لا تبقَ وحدك"]]],
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
    (
        "rule-extra-care",
        [
            &[&["Stop"], &["doctor today"], &["emergency number"]],
            &[&["Detente"], &["médico hoy"], &["emergencias"]],
            &[&["توقّف"], &["طبيبًا اليوم"], &["برقم الطوارئ"]],
        ],
    ),
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

/// What one language must say in the messages of [`SPOKEN`].
type OneLanguage = &'static [(&'static str, &'static [&'static [&'static str]])];
/// Languages whose words stand in files of their own.
const APART: &[(&str, OneLanguage)] = &[("fr", french::SPOKEN), ("pt-BR", portuguese::SPOKEN)];

/// What is wrong with the sentence of a rule, if anything is.
pub fn wrong_with_rule(language: &str, rule: &Rule, text: &str) -> Option<String> {
    let phrases = match phrases(language) {
        Ok(phrases) => phrases,
        Err(unknown) => return Some(unknown),
    };
    let text = text.to_lowercase();
    if text.trim().is_empty() {
        return Some("says nothing".into());
    }
    let needed = match (rule.at_least, rule.care) {
        (Disposition::Emergency, Care::Ambulance(_)) => phrases.ambulance,
        (Disposition::Emergency, _) => phrases.department,
        (Disposition::Urgent, _) => phrases.today,
        (Disposition::Consult, Care::Therapist) => phrases.provider,
        (Disposition::Consult, _) => phrases.doctor,
        _ => return None,
    };
    if !needed.iter().any(|phrase| text.contains(phrase)) {
        return Some(format!("has none of {needed:?}"));
    }
    let softer: &[&[&str]] = match rule.at_least {
        Disposition::Emergency => &[phrases.soft, phrases.today, phrases.provider],
        Disposition::Urgent => &[phrases.soft],
        _ => &[],
    };
    let soft = softer.iter().copied().flatten().find(|soft| text.contains(**soft));
    soft.map(|soft| format!("“{soft}” is softer than {}", rule.at_least.id()))
}

/// Who helps in a text outside of the phrases, if anybody does. For the sentences of rules and for who should leave
/// a card out.
pub fn stray_helper(language: &str, text: &str) -> Option<String> {
    let phrases = match phrases(language) {
        Ok(phrases) => phrases,
        Err(unknown) => return Some(unknown),
    };
    let lists = [
        phrases.ambulance,
        phrases.department,
        phrases.today,
        phrases.provider,
        phrases.beside,
        phrases.doctor,
    ];
    let mut all: Vec<&str> = lists.into_iter().flatten().copied().collect();
    // "See a doctor" is a part of longer ones.
    all.sort_by_key(|phrase| std::cmp::Reverse(phrase.len()));
    let rest = all.iter().fold(text.to_lowercase(), |rest, phrase| rest.replace(phrase, "…"));
    let stray = phrases.helpers.iter().find(|helper| rest.contains(**helper));
    stray.map(|helper| format!("“{helper}” stands outside of the agreed phrases: {text}"))
}

/// An idiom that leaves open who does what, if there is one.
pub fn idiom(language: &str, text: &str) -> Option<String> {
    let phrases = match phrases(language) {
        Ok(phrases) => phrases,
        Err(unknown) => return Some(unknown),
    };
    let text = text.to_lowercase();
    let idiom =
        phrases.idioms.iter().find(|idiom| text.starts_with(**idiom) || text.contains(&format!(" {idiom}")));
    idiom.map(|idiom| format!("“{idiom}” leaves open who does what, when: {text}"))
}

/// What is wrong with another message.
pub fn wrong_with_message(language: &str, message: &Spoken, text: &str) -> Option<String> {
    if let Some((_, all)) = APART.iter().find(|(known, _)| *known == language) {
        return match all.iter().find(|(id, _)| *id == message.0) {
            Some((_, words)) => missing(words, text),
            None => Some(format!("has no words agreed upon for `{language}`")),
        };
    }
    let at = ["en", "es", "ar"].iter().position(|known| *known == language)?;
    missing(message.1[at], text)
}

fn missing(all: &[&[&str]], text: &str) -> Option<String> {
    let lacks = all.iter().find(|group| !group.iter().any(|word| text.contains(word)));
    lacks.map(|group| format!("has none of {group:?}"))
}
