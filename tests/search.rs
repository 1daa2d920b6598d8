//! What people type, and what they mean by it, in every language.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used)]

use std::rc::Rc;

use sorewise::body::{BodyRegion, HEAD_TO_FOOT};
use sorewise::i18n::{Locale, Numerals, TABLES};
use sorewise::session::{SearchIndex, plain};

struct Digits;

impl Numerals for Digits {
    fn number(&self, value: f64) -> String {
        value.to_string()
    }

    fn plural(&self, _: f64) -> String {
        String::from("other")
    }
}

fn locale(language: &str) -> Locale {
    let (_, first, deferred) = TABLES.iter().find(|(tag, ..)| *tag == language).unwrap();
    let first = Locale::new(language, (*first).to_owned(), Rc::new(Digits)).unwrap();
    first.with(deferred).unwrap()
}

/// What the page does with `normalize("NFD").toLowerCase()`, for the letters of our languages.
fn fold(text: &str) -> String {
    let mut decomposed = String::new();
    for letter in text.to_lowercase().chars() {
        let (base, mark) = match letter {
            'á' => ('a', '\u{301}'),
            'é' => ('e', '\u{301}'),
            'í' => ('i', '\u{301}'),
            'ó' => ('o', '\u{301}'),
            'ú' => ('u', '\u{301}'),
            'ü' => ('u', '\u{308}'),
            'ñ' => ('n', '\u{303}'),
            'à' => ('a', '\u{300}'),
            'è' => ('e', '\u{300}'),
            'ù' => ('u', '\u{300}'),
            'â' => ('a', '\u{302}'),
            'ê' => ('e', '\u{302}'),
            'î' => ('i', '\u{302}'),
            'ô' => ('o', '\u{302}'),
            'û' => ('u', '\u{302}'),
            'ï' => ('i', '\u{308}'),
            'ã' => ('a', '\u{303}'),
            'õ' => ('o', '\u{303}'),
            'ç' => ('c', '\u{327}'),
            'أ' => ('ا', '\u{654}'),
            'إ' => ('ا', '\u{655}'),
            'آ' => ('ا', '\u{653}'),
            'ؤ' => ('و', '\u{654}'),
            'ئ' => ('ي', '\u{654}'),
            other => {
                let plain =
                    other.is_ascii() || ('\u{600}'..='\u{6ff}').contains(&other) || "‑–’…œ".contains(other);
                assert!(plain, "{other:?} of {text:?}: tell the test what it decomposes into");
                decomposed.push(other);
                continue;
            }
        };
        decomposed.push(base);
        decomposed.push(mark);
    }
    plain(&decomposed)
}

fn found(locale: &Locale, query: &str) -> Vec<&'static str> {
    search(locale, query).into_iter().map(BodyRegion::id).collect()
}

fn search(locale: &Locale, query: &str) -> Vec<BodyRegion> {
    SearchIndex::new(locale, &fold).find(&fold(query))
}

/// A query, and all regions that it has to find; one of them comes first.
type Wanted = (&'static str, &'static str);

const ENGLISH: &[Wanted] = &[
    ("hip", "hip"),
    ("hips", "hip hip-flexors"),
    ("hip bone", "hip"),
    ("knee", "knee back-of-knee"),
    ("my left knee hurts", "knee"),
    ("the knee", "knee"),
    ("Knee pain", "knee"),
    ("sore calves", "calf lower-calf"),
    ("clavicle", "shoulder neck-front chest"),
    ("collarbone", "shoulder neck-front chest"),
    ("collar bone", "shoulder neck-front chest"),
    ("kidney", "lower-back obliques"),
    ("kidneys", "lower-back obliques"),
    ("eye", "head"),
    ("eyes", "head"),
    ("ear", "head jaw"),
    ("tooth", "jaw"),
    ("heart", "chest breastbone"),
    ("testicle", "pelvis inner-thigh"),
    ("groin", "hip-flexors inner-thigh pelvis"),
    ("armpit", "serratus lats"),
    ("arm", "biceps triceps"),
    ("leg", "quadriceps hamstrings-outer hamstrings-inner shin calf"),
    ("neck", "neck-front neck-back spine-neck"),
    ("stiff neck", "neck-back"),
    ("back pain", "lower-back"),
    ("back", "lower-back mid-trapezius"),
    ("side stitch", "obliques"),
    ("runner’s knee", "knee"),
    ("runner's knee", "knee"),
    ("tennis elbow", "elbow forearm-extensors"),
    ("GLUTES", "glutes gluteus-medius"),
    ("quad", "quadriceps quadriceps-outer quadriceps-inner"),
    ("hammy", "hamstrings-outer hamstrings-inner"),
    ("toe", "foot"),
    ("torn rotator cuff", "shoulder shoulder-blade"),
    ("acl", "knee"),
    ("pinky", "fingers"),
    // Muscles, by their anatomical names.
    ("sartorius", "hip-flexors inner-thigh knee quadriceps-inner"),
    ("tibialis posterior", "lower-calf ankle"),
    ("subscapularis", "shoulder shoulder-blade"),
    ("multifidus", "spine-neck spine-upper lower-back spine-lower"),
    ("trapezius", "upper-trapezius mid-trapezius"),
    // What people looked for and missed.
    ("ribs at the back", "lats lower-trapezius"),
    ("kneecap", "knee"),
    ("inner ankle", "ankle"),
    ("outside of ankle", "ankle"),
    ("outer edge of foot", "foot"),
    ("collarbone", "shoulder chest neck-front"),
];

const SPANISH: &[Wanted] = &[
    ("cadera", "hip hip-flexors"),
    ("la cadera", "hip"),
    ("cadera izquierda", "hip"),
    ("rodilla", "knee back-of-knee"),
    ("dolor de rodilla", "knee"),
    ("me duele la rodilla derecha", "knee"),
    ("testículo", "pelvis inner-thigh"),
    ("clavícula", "shoulder neck-front chest"),
    ("riñón", "lower-back obliques"),
    ("riñones", "lower-back obliques"),
    ("ojo", "head"),
    ("el ojo", "head"),
    ("pie", "foot"),
    ("cara", "head"),
    ("espalda", "mid-trapezius lower-trapezius lower-back"),
    ("codo de tenista", "elbow forearm-extensors"),
    ("gluteo", "glutes gluteus-medius"),
    ("corazón", "chest breastbone"),
    ("tibial posterior", "lower-calf ankle"),
    // Missing until people were asked.
    ("pantorilla", "calf"),
    ("pantorrila", "calf lower-calf"),
    ("piernas", "calf quadriceps hamstrings-outer hamstrings-inner"),
    ("gemelo interno", "calf"),
    ("gemelo externo", "calf"),
    ("parte de atrás de la pierna", "calf hamstrings-outer hamstrings-inner"),
    ("chamorros", "calf"),
    ("canillas", "shin"),
    ("isquiosurales", "hamstrings-outer hamstrings-inner"),
    ("posteriores", "hamstrings-outer hamstrings-inner"),
    ("bíceps crural", "hamstrings-outer"),
    ("pata de ganso", "knee inner-thigh"),
    ("lomo", "lower-back"),
    ("riñonada", "lower-back"),
    ("dolor lumbar", "lower-back"),
    ("contractura lumbar", "lower-back"),
    ("paravertebrales", "lower-back"),
    ("dolor de espalda", "mid-trapezius lower-trapezius lower-back"),
    ("zona dorsal", "mid-trapezius spine-upper"),
    ("contractura cervical", "neck-back upper-trapezius"),
    ("pescuezo", "neck-back"),
    ("culo", "glutes"),
    ("pompas", "glutes"),
    ("sentaderas", "glutes"),
    ("posaderas", "glutes"),
    ("cachas", "glutes"),
    ("nachas", "glutes"),
    ("poto", "glutes"),
    ("nervio ciático", "glutes lower-back"),
    ("huesito dulce", "tailbone"),
    ("articulación sacroilíaca", "tailbone"),
    ("sobaco", "serratus lats"),
    ("guata", "abdominals"),
    ("tripa", "abdominals"),
    ("senos", "chest"),
    ("mama", "chest"),
    ("supraespinoso", "shoulder"),
    ("dolor de hombro", "shoulder"),
    ("entre los hombros", "mid-trapezius"),
    ("paleta", "shoulder-blade"),
    ("clavículas", "shoulder neck-front"),
    ("brazos", "biceps triceps"),
    ("antebrazos", "forearm-flexors forearm-extensors"),
    ("molla", "biceps"),
    ("ratón", "biceps"),
    ("lagarto", "biceps"),
    ("hueso de la alegría", "elbow"),
    ("ligamento cruzado", "knee"),
    ("choquezuela", "knee"),
    ("parte posterior de la rodilla", "back-of-knee"),
    ("tobillo torcido", "ankle"),
    ("plantas", "heel"),
    ("dedo chiquito", "foot"),
    ("metatarsalgia", "foot"),
    ("muela", "jaw"),
    ("oído", "jaw head"),
    ("moflete", "jaw"),
    ("ingles", "inner-thigh hip-flexors"),
];

const ARABIC: &[Wanted] = &[
    ("ركبة", "knee back-of-knee"),
    ("الركبة", "knee back-of-knee"),
    ("بالركبة", "knee"),
    ("ورك", "hip hip-flexors"),
    ("الورك", "hip hip-flexors"),
    ("ورك أيسر", "hip"),
    ("عين", "head"),
    ("العين", "head"),
    ("كلية", "lower-back obliques"),
    ("الكلى", "lower-back obliques"),
    ("خصية", "pelvis inner-thigh"),
    ("كتف", "shoulder"),
    ("الكتف", "shoulder"),
    ("ألم في الركبة اليمنى", "knee"),
    // Missing until people were asked.
    ("رقبتي", "neck-back neck-front"),
    ("كتفي", "shoulder"),
    ("ركبتي", "knee"),
    ("رجلي", "calf foot"),
    ("كعبي", "heel"),
    ("سمانتي", "calf"),
    ("ضهر", "lower-back mid-trapezius"),
    ("ضهري", "lower-back mid-trapezius"),
    ("فخد", "quadriceps quadriceps-outer hamstrings-outer"),
    ("الفخد", "quadriceps quadriceps-outer hamstrings-outer"),
    ("فخاد", "quadriceps hamstrings-outer"),
    ("دراع", "biceps triceps"),
    ("إيد", "hand"),
    ("ايدي", "hand"),
    ("رجلين", "calf foot"),
    ("الرجلين", "calf foot"),
    ("السيقان", "calf quadriceps"),
    ("الأرجل", "calf quadriceps"),
    ("كعب الرجل", "heel"),
    ("بطن الرجل", "heel"),
    ("بطن القدم", "heel"),
    ("بطن الساق", "calf"),
    ("قصبة الرجل", "shin"),
    ("كرش", "abdominals"),
    ("بين الكتفين", "mid-trapezius"),
    ("كتوف", "shoulder front-deltoid side-deltoid rear-deltoid"),
    ("الكتفين", "shoulder"),
    ("الركبتين", "knee"),
    ("المرفقين", "elbow"),
    ("الكعبين", "heel"),
    ("الأقدام", "foot"),
    ("عضلات الكتف", "front-deltoid side-deltoid rear-deltoid"),
    ("الترقوة", "shoulder neck-front"),
    ("عظم الترقوة", "shoulder neck-front"),
    ("تحت الباط", "serratus lats"),
    ("لاتس", "lats"),
    ("ترابس", "upper-trapezius"),
    ("جلوتس", "glutes"),
    ("طيز", "glutes"),
    ("عرق النسى", "glutes"),
    ("لمباغو", "lower-back"),
    ("وجع الخاصرة", "obliques lower-back"),
    ("وجع الركبة", "knee"),
    ("ألم الركبة", "knee"),
    ("وجع الكتف", "shoulder"),
    ("الرباط الصليبي", "knee"),
    ("شد عضلي", "calf hamstrings-outer"),
    ("تقلص عضلي", "calf hamstrings-outer"),
    ("وتر أكيلس", "achilles"),
    ("القدم المسطحة", "heel foot"),
    ("صباع", "fingers"),
    ("كفوف", "hand"),
    ("حرقفة", "hip"),
    ("ظهر الفخذ", "hamstrings-outer"),
    ("نقرة الرقبة", "neck-back"),
    ("العلباء", "neck-back"),
    ("متن", "upper-trapezius"),
    ("صداع نصفي", "head"),
    ("الأذن", "jaw head"),
    ("ضرس", "jaw"),
];

const FRENCH: &[Wanted] = &[
    ("genou", "knee back-of-knee"),
    ("mes genoux", "knee"),
    ("j'ai mal à l'épaule", "shoulder"),
    ("j’ai mal à l’épaule droite", "shoulder"),
    ("épaules", "shoulder front-deltoid side-deltoid rear-deltoid"),
    ("mal au dos", "lower-back mid-trapezius lower-trapezius"),
    ("mal de dos", "lower-back mid-trapezius lower-trapezius"),
    ("dos", "lower-back mid-trapezius lower-trapezius"),
    ("tour de reins", "lower-back"),
    ("lombaires", "lower-back spine-lower"),
    ("lumbago", "lower-back"),
    ("sciatique", "glutes lower-back"),
    ("hernie discale", "spine-lower"),
    ("mollets", "calf lower-calf"),
    ("jumeaux", "calf"),
    ("cuisses", "quadriceps quadriceps-outer hamstrings-outer inner-thigh outer-thigh"),
    ("quadri", "quadriceps"),
    ("ischios", "hamstrings-outer hamstrings-inner"),
    ("ischio-jambiers", "hamstrings-outer hamstrings-inner"),
    ("adducteurs", "inner-thigh"),
    ("aine", "hip-flexors inner-thigh pelvis"),
    ("pubalgie", "pelvis inner-thigh"),
    ("hanche", "hip hip-flexors"),
    ("hanches", "hip hip-flexors"),
    ("fesses", "glutes"),
    ("fessiers", "glutes gluteus-medius"),
    ("cul", "glutes"),
    ("cou", "neck-back neck-front"),
    ("torticolis", "neck-back"),
    ("cervicales", "neck-back spine-neck"),
    ("trapèzes", "upper-trapezius"),
    ("pectoraux", "chest"),
    ("pecs", "chest"),
    ("abdos", "abdominals lower-abdominals"),
    ("ventre", "abdominals lower-abdominals"),
    ("point de côté", "obliques"),
    ("côtes", "serratus"),
    ("côte", "serratus"),
    ("genou, côté gauche", "knee"),
    ("tennis elbow", "elbow forearm-extensors"),
    ("coude du tennisman", "elbow forearm-extensors"),
    ("canal carpien", "wrist"),
    ("avant-bras", "forearm-flexors forearm-extensors"),
    ("avant bras", "forearm-flexors forearm-extensors"),
    ("biscoteaux", "biceps"),
    ("périostite", "shin"),
    ("devant de la jambe", "shin"),
    ("jambes", "calf quadriceps hamstrings-outer"),
    ("tendon d'Achille", "achilles"),
    ("tendinite d’achille", "achilles"),
    ("entorse", "ankle"),
    ("plante du pied", "heel"),
    ("voûte plantaire", "heel"),
    ("aponévrosite plantaire", "heel"),
    ("épine calcanéenne", "heel"),
    ("cou de pied", "foot ankle"),
    ("orteil", "foot"),
    ("doigt de pied", "foot"),
    ("ménisque", "knee"),
    ("ligaments croisés", "knee"),
    ("essuie-glace", "outer-thigh knee"),
    ("patte d'oie", "knee hamstrings-inner"),
    ("rotule", "knee"),
    ("mal de tête", "head"),
    ("maux de tête", "head"),
    ("coeur", "breastbone chest"),
    ("œil", "head"),
    ("omoplate", "shoulder-blade"),
    ("entre les omoplates", "mid-trapezius"),
    ("coiffe des rotateurs", "shoulder"),
    ("machoire", "jaw"),
    ("pouce", "thumb"),
];

const PORTUGUESE: &[Wanted] = &[
    ("batata da perna", "calf"),
    ("panturilha", "calf lower-calf"),
    ("barriga da perna", "calf"),
    ("dor na panturrilha direita", "calf"),
    ("pernas", "calf quadriceps hamstrings-outer hamstrings-inner"),
    ("câimbra", "calf"),
    ("canelite", "shin"),
    ("joelho", "knee"),
    ("meu joelho dói", "knee"),
    ("rótula", "knee"),
    ("dobra do joelho", "back-of-knee"),
    ("posterior da coxa", "hamstrings-outer hamstrings-inner"),
    ("isquiotibiais", "hamstrings-outer hamstrings-inner"),
    ("virilha", "hip-flexors inner-thigh pelvis"),
    ("quadril", "hip hip-flexors"),
    ("bunda", "glutes"),
    ("bumbum", "glutes"),
    ("nádegas", "glutes"),
    ("nervo ciático", "glutes"),
    ("ciático", "glutes lower-back"),
    ("dor nas costas", "lower-back mid-trapezius lower-trapezius"),
    ("costas", "mid-trapezius lower-trapezius lower-back lats"),
    ("lombalgia", "lower-back"),
    ("coluna", "spine-upper spine-lower spine-neck"),
    ("hérnia de disco", "spine-lower"),
    ("rins", "lower-back obliques"),
    ("pescoço", "neck-front neck-back"),
    ("torcicolo", "neck-back"),
    ("cangote", "neck-back"),
    ("trapézio", "upper-trapezius"),
    ("ombros", "shoulder"),
    ("manguito rotador", "shoulder shoulder-blade"),
    ("omoplata", "shoulder-blade"),
    ("clavícula", "shoulder neck-front chest"),
    ("peito", "chest breastbone"),
    ("coração", "chest breastbone"),
    ("seios", "chest"),
    ("sovaco", "serratus lats"),
    ("costela", "serratus"),
    ("barriga", "abdominals lower-abdominals"),
    ("umbigo", "lower-abdominals"),
    ("braços", "biceps triceps"),
    ("muque", "biceps"),
    ("cotovelo de tenista", "elbow forearm-extensors"),
    ("antebraço", "forearm-flexors forearm-extensors"),
    ("pulso", "wrist"),
    ("munheca", "wrist"),
    ("mãos", "hand"),
    ("dedo", "fingers"),
    ("dedao do pe", "foot"),
    ("pé", "foot heel"),
    ("sola do pé", "heel"),
    ("esporão", "heel"),
    ("entorse", "ankle"),
    ("tendão de aquiles", "achilles"),
    ("dor de cabeça", "head"),
    ("enxaqueca", "head"),
    ("dente", "jaw"),
    ("dor de ouvido", "jaw head"),
];

#[test]
fn what_people_type_finds_what_they_mean() {
    let mut wrong = Vec::new();
    for (language, table) in
        [("en", ENGLISH), ("es", SPANISH), ("ar", ARABIC), ("fr", FRENCH), ("pt-BR", PORTUGUESE)]
    {
        let locale = locale(language);
        for (query, wanted) in table {
            let found = found(&locale, query);
            let wanted: Vec<&str> = wanted.split(' ').collect();
            let first = found.first().is_some_and(|first| wanted.contains(first));
            let all = wanted.iter().all(|region| found.contains(region));
            if !first || !all {
                wrong.push(format!(
                    "{language} `{query}` finds {found:?}, not first one of, and all of, {wanted:?}"
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The hip is no part of a whip-lash, and an elbow no article.
#[test]
fn the_inside_of_a_word_is_the_last_resort() {
    let english = locale("en");
    assert_eq!(found(&english, "hip")[0], "hip");
    assert!(!found(&english, "hip").contains(&"spine-neck"), "{:?}", found(&english, "hip"));
    assert_eq!(found(&english, "iplash"), ["spine-neck"]);
    let spanish = locale("es");
    assert_eq!(found(&spanish, "culo"), ["glutes"], "not every músculo");
    let foot = found(&spanish, "pie");
    let at = |region| foot.iter().position(|found| *found == region);
    assert!(at("foot") == Some(0) && at("heel") < at("shin"), "a pierna is no pie: {foot:?}");
}

#[test]
fn words_that_name_no_place_do_not_matter() {
    for (language, queries) in [
        ("en", &["", " ", "left", "my", "it hurts on both sides"][..]),
        ("es", &["el", "la", "dolor", "me duele"]),
        ("pt-BR", &["o", "do lado esquerdo", "dor", "dói", "minha"]),
        ("ar", &["ألم", "وجع في"]),
        ("fr", &["le", "j’ai mal", "ça fait mal à gauche", "mal d’un côté"]),
    ] {
        let locale = locale(language);
        for query in queries {
            assert_eq!(search(&locale, query), HEAD_TO_FOOT, "{language}: {query:?}");
        }
        assert!(found(&locale, "xyzzy").is_empty() && found(&locale, "قققق").is_empty());
    }
}

/// Whoever types a name letter by letter sees its place all the while, and first once it is written out.
#[test]
fn every_name_finds_its_place_while_it_is_typed() {
    for language in ["en", "es", "ar", "fr", "pt-BR"] {
        let locale = locale(language);
        for info in HEAD_TO_FOOT.iter().map(|region| region.info()) {
            let name = locale.text(info.name);
            // From the fourth letter on there is nothing new.
            let ends = name.char_indices().map(|(at, _)| at).skip(1).take(3).chain([name.len()]);
            for end in ends {
                let found = found(&locale, &name[..end]);
                assert!(found.contains(&info.id), "{language}: {:?} does not find {}", &name[..end], info.id);
            }
            assert_eq!(found(&locale, name)[0], info.id, "{language}: {name}");
        }
    }
}
