//! What the source article says, and the message that says it to a reader: in every language, on a card that an
//! ordinary answer brings.
#![cfg(not(target_arch = "wasm32"))]
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used)]

mod support;

use std::collections::BTreeSet;
use std::path::Path;

use sorewise::body::BodyRegion;
use sorewise::content::AdviceId;
use sorewise::engine::{Effort, Plan, Report, Workout, four_for_the_sore};
use sorewise_build::messages;
use support::{answer, area, calf, of};

/// What the article says; the message that says it; words that it cannot do without, in English, Spanish and Arabic.
type Said = (&'static str, &'static str, [&'static str; 3]);

const SAID: &[Said] = &[
    (
        "soreness is often a sign of getting stronger",
        "advice-p2-text",
        ["getting stronger", "más fuerte", "قوة"],
    ),
    ("muscles heal and become more resilient", "advice-p2-text", ["tougher", "resiste más", "أمتن"]),
    ("a road that is rebuilt stronger", "advice-p2-text", ["road", "camino", "طريق"]),
    ("“no pain, no gain” is debunked", "advice-t1-text", ["no pain, no gain", "sin dolor", "لا مكسب بلا ألم"]),
    ("it leads to injuries", "advice-p1-text", ["injuries", "lesiones", "الإصابات"]),
    (
        "low-impact cardio first",
        "advice-t1-text",
        ["Low-impact cardio", "cardio de bajo impacto", "تمارين القلب"],
    ),
    (
        "and dynamic stretching",
        "advice-t1-text",
        ["dynamic stretches", "estiramientos dinámicos", "الإطالة الحركية"],
    ),
    (
        "movement helps the nervous system adapt",
        "advice-t1-text",
        ["nervous system to adapt", "sistema nervioso a adaptarse", "جهازك العصبي التكيّف"],
    ),
    ("so that one is more at ease and less sensitive", "advice-t1-text", ["at ease", "mejor", "براحة"]),
    ("stress makes it sorer", "advice-t2-text", ["Stress", "estrés", "التوتّر"]),
    ("so does poor sleep", "advice-t2-text", ["poor sleep", "dormir mal", "سوء النوم"]),
    ("listen to the body", "advice-p1-text", ["Listen to your body", "Escucha a tu cuerpo", "أنصت إلى جسمك"]),
    ("more intensity step by step", "advice-p1-text", ["how hard", "intensidad", "الشدّة"]),
    ("and more frequency", "advice-p1-text", ["how often", "frecuencia", "عدد المرات"]),
    ("four movements against soreness", "routine-four-sore", ["Four", "Cuatro", "أربع"]),
    ("heat before", "advice-t3-text", ["before", "antes", "قبل"]),
    ("cold after", "advice-t3-text", ["after", "después", "بعدها"]),
    ("ice massage", "advice-t3-text", ["ice massage", "masaje con hielo", "تدليك بالثلج"]),
    ("against inflammation", "advice-t3-text", ["inflammation", "inflama", "الالتهاب"]),
    (
        "deep tissue, sports, trigger point massage",
        "advice-t4-text",
        [
            "Deep tissue, sports or trigger point",
            "profundo, deportivo o de puntos gatillo",
            "عميق أو رياضي أو لنقاط الزناد",
        ],
    ),
    ("knots", "advice-t4-text", ["knots", "nudos", "العُقد"]),
    ("therapy is not only for after surgery", "advice-t6-text", ["surgery", "operación", "الجراحة"]),
    (
        "one of the best treatments",
        "advice-t6-text",
        ["best treatments", "mejores tratamientos", "أفضل العلاجات"],
    ),
    ("back to what one loves", "advice-t6-text", ["what you love", "lo que te gusta", "ما تحبّ"]),
    (
        "water and food supply the muscles together",
        "advice-p3-text",
        ["are a team", "hacen equipo", "فريق واحد"],
    ),
    (
        "stay hydrated",
        "advice-p3-text",
        ["Drink through the day", "Bebe a lo largo del día", "اشرب على مدار اليوم"],
    ),
    ("quality of sleep", "advice-p8-text", ["good sleep", "dormir bien", "نوم جيّد"]),
    (
        "muscle repair increases during sleep",
        "advice-t2-text",
        ["speeds up repair", "acelera la reparación", "يسرّع ترميمها"],
    ),
    ("compression: leggings or top", "advice-p7-text", ["leggings", "mallas", "السروال"]),
    ("soreness at once, gone in hours", "rule-acute", ["hours", "horas", "ساعات"]),
    ("worst after two days", "rule-delayed-onset", ["second or third day", "segundo", "الثاني"]),
];

/// What [`SAID`] has, in its order, in languages that came later: the message, and words that it cannot do without.
const LATER: &[(&str, &[(&str, &str)])] = &[
    (
        "fr",
        &[
            ("advice-p2-text", "plus fort"),
            ("advice-p2-text", "résiste mieux"),
            ("advice-p2-text", "route"),
            ("advice-t1-text", "no pain, no gain"),
            ("advice-p1-text", "blessures"),
            ("advice-t1-text", "cardio à faible impact"),
            ("advice-t1-text", "étirements dynamiques"),
            ("advice-t1-text", "système nerveux à s’adapter"),
            ("advice-t1-text", "à l’aise"),
            ("advice-t2-text", "stress"),
            ("advice-t2-text", "mauvais sommeil"),
            ("advice-p1-text", "Écoutez votre corps"),
            ("advice-p1-text", "intensité"),
            ("advice-p1-text", "fréquence"),
            ("routine-four-sore", "Quatre"),
            ("advice-t3-text", "avant"),
            ("advice-t3-text", "après"),
            ("advice-t3-text", "massage glacé"),
            ("advice-t3-text", "inflammation"),
            ("advice-t4-text", "profond, sportif ou des points gâchettes"),
            ("advice-t4-text", "nœuds"),
            ("advice-t6-text", "opération"),
            ("advice-t6-text", "meilleurs traitements"),
            ("advice-t6-text", "ce que vous aimez"),
            ("advice-p3-text", "font équipe"),
            ("advice-p3-text", "Buvez tout au long de la journée"),
            ("advice-p8-text", "bon sommeil"),
            ("advice-t2-text", "accélère la réparation"),
            ("advice-p7-text", "collant"),
            ("rule-acute", "heures"),
            ("rule-delayed-onset", "deuxième"),
        ],
    ),
    (
        "pt-BR",
        &[
            ("advice-p2-text", "mais forte"),
            ("advice-p2-text", "mais resistentes"),
            ("advice-p2-text", "estrada"),
            ("advice-t1-text", "sem dor não há ganho"),
            ("advice-p1-text", "lesões"),
            ("advice-t1-text", "cardio de baixo impacto"),
            ("advice-t1-text", "alongamentos dinâmicos"),
            ("advice-t1-text", "sistema nervoso a se adaptar"),
            ("advice-t1-text", "à vontade"),
            ("advice-t2-text", "Estresse"),
            ("advice-t2-text", "sono ruim"),
            ("advice-p1-text", "Ouça o seu corpo"),
            ("advice-p1-text", "intensidade"),
            ("advice-p1-text", "frequência"),
            ("routine-four-sore", "Quatro"),
            ("advice-t3-text", "antes"),
            ("advice-t3-text", "depois"),
            ("advice-t3-text", "massagem com gelo"),
            ("advice-t3-text", "inflamação"),
            ("advice-t4-text", "profunda, esportiva ou de pontos-gatilho"),
            ("advice-t4-text", "nós"),
            ("advice-t6-text", "cirurgia"),
            ("advice-t6-text", "melhores tratamentos"),
            ("advice-t6-text", "ao que ama"),
            ("advice-p3-text", "formam um time"),
            ("advice-p3-text", "Beba ao longo do dia"),
            ("advice-p8-text", "bom sono"),
            ("advice-t2-text", "acelera a reparação"),
            ("advice-p7-text", "legging"),
            ("rule-acute", "horas"),
            ("rule-delayed-onset", "segundo ou terceiro dia"),
        ],
    ),
];

#[test]
fn what_the_article_says_is_said() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/i18n/locales");
    let all = messages::load(&folder).unwrap();
    let mut missing = Vec::new();
    for (what, id, words) in SAID {
        for (language, word) in ["en", "es", "ar"].iter().zip(words) {
            let text = all[*language].get(*id).map_or("", |pattern| pattern.text.as_str());
            if !text.contains(word) {
                missing.push(format!("{language} {id}: “{word}” ({what})"));
            }
        }
    }
    for (language, said) in LATER {
        assert!(
            SAID.iter().map(|said| said.1).eq(said.iter().map(|said| said.0)),
            "{language}: not what SAID has"
        );
        for (id, word) in *said {
            if !all[*language].get(*id).is_some_and(|pattern| pattern.text.contains(word)) {
                missing.push(format!("{language} {id}: “{word}”"));
            }
        }
    }
    assert!(missing.is_empty(), "nobody says:\n{}", missing.join("\n"));
}

/// A sentence on a card that no answer brings is said to nobody.
#[test]
fn ordinary_answers_bring_the_cards_that_say_it() {
    let hard = Some(Plan { workout: Workout::Legs, effort: Some(Effort::Hard) });
    let reports = [
        Report::default(),
        of(calf(2)),
        of(calf(4)),
        of(calf(6)),
        of(calf(8)),
        Report { plan: hard, ..of(calf(2)) },
        Report { hours_since_activity: Some(24.0), ..of(calf(3)) },
        Report {
            context: sorewise::engine::Context { sleep_hours: Some(6.5), ..Default::default() },
            ..of(calf(2))
        },
    ];
    let brought: BTreeSet<AdviceId> = reports.iter().flat_map(|report| answer(report).advice).collect();
    for (what, id, _) in SAID {
        if let Some(card) = id.strip_prefix("advice-").and_then(|rest| rest.strip_suffix("-text")) {
            let id = AdviceId::ALL.iter().find(|id| id.id().eq_ignore_ascii_case(card)).unwrap();
            assert!(brought.contains(id), "no answer brings {id:?}: {what}");
        }
    }
    // Nobody has to open anything to read of stress, sleep and old sayings.
    for rating in [3, 4, 5, 6] {
        let advice = answer(&of(calf(rating))).advice;
        assert!(advice.contains(&AdviceId::T1) && advice.contains(&AdviceId::T2), "{rating}: {advice:?}");
    }
    assert!(four_for_the_sore(&answer(&of(area(BodyRegion::Glutes, 4)))).is_some());
}
