//! The page *How well does it do?*, counted from the cases.

use std::fmt::Write as _;

use crate::cases::{Kind, Published};
use crate::walk;
use sorewise::engine::{Assessment, Disposition};

pub const FILE: &str = "docs/how-well.md";

const HEAD: &str = "\
# How well does it do?

Generated from the program by `UPDATE=1 cargo test --test published`: the cases of `cases/published.toml`, each a short
story from guidance, a case report or a study, with the answers that its source allows.
";

/// Figures of others, each read in the paper's abstract.
const OTHERS: &str = "
## Beside symptom checkers

Other cases, other illnesses, other people who judged them: these figures show what is usual, not who is better. Each
was read in the abstract of its paper.

| study | what was tried | what was found |
| --- | --- | --- |
| [Semigran 2015](https://doi.org/10.1136/bmj.h3480) | 23 checkers, 45 vignettes of all of medicine, 532 pieces of triage advice | appropriate in 57 % (95 % interval 52 to 61): 80 % of emergent cases, 55 % of non-emergent ones, 33 % where self-care was enough; the checkers ranged from 33 % to 78 % |
| [Schmieding 2022](https://doi.org/10.2196/31810) | 22 checkers in 2020, the same 45 vignettes | median accuracy of triage 55.8 % (59.1 % in 2015); more than 40 % of emergencies missed; 1.11 errors of too much care for each of too little (2.82 in 2015) |
| [Wallace 2022](https://doi.org/10.1038/s41746-022-00667-w) | review of ten studies | accuracy of triage from 48.8 % to 90.1 % |
| [Kopka 2022](https://doi.org/10.2196/38977) | 91 people without training, the same 45 vignettes, no checker | 67.5 % of emergencies recognised; in 46.7 % of the cases where self-care was enough they said so |
| [Chambers 2019](https://doi.org/10.1136/bmjopen-2018-027743) | review of 27 studies on urgent problems | no figure for all: evidence on safety was weak, and checkers tended to be more careful than professionals |
| [Hammoud 2024](https://doi.org/10.2196/46875) | 6 checkers, 400 vignettes reviewed by physicians | measures diagnoses, not urgency: no figure to put beside these. Some of its vignettes are among the cases here |
";

const UNKNOWN: &str = "
## What is not known

- **No clinician has reviewed this.** Not the rules, not the cases, not what they allow. The authors are none.
- **It is no independent test.** The authors knew these cases when they changed the rules, and changed them until the
  cases held. That all of them hold says that the rules do what was meant, not that they do well with the next person. Only
  cases that nobody here has seen could tell that.
- **Stories are not patients.** They were written down by someone who knew what mattered. People leave things out, tick too
  much, and do not know whether a leg is \"clearly bigger\". Nobody has watched real people use this when they were ill.
- **The numbers are small.** Where nothing is missed in {n} emergencies, up to one in {one_in} might still be, even had they been
  drawn by chance, which they were not: they were looked up because they are the dangers that soreness can hide.
- **The share of ordinary soreness is unknown.** Among people who look at such a page nearly all are harmless. How many of
  them are sent to a doctor in vain can only be counted among them.
- **What happens after the answer is unknown**: whether people go, and whether it helps them.
- **The levels are a translation.** Guidance says \"call 999\", \"A&E\", \"see a GP\"; what step of the ladder that is was judged
  by the authors, as the head of `cases/published.toml` says. Much guidance is British, the article American.
- **Only what can be told is heard.** A rule can ask for nothing that the form has no word for.
";

/// So many of so many, and the share.
fn share((some, all): (usize, usize)) -> String {
    format!("{some} of {all} | {} %", (100 * some + all / 2) / all)
}

fn least(case: &Published) -> Disposition {
    case.allowed().into_iter().min().unwrap()
}

fn most(case: &Published) -> Disposition {
    case.allowed().into_iter().max().unwrap()
}

pub fn page(all: &[Published], answer: fn(&Published) -> Assessment) -> String {
    let answered: Vec<(&Published, Assessment)> = all.iter().map(|case| (case, answer(case))).collect();
    let counted: Vec<&(&Published, Assessment)> = answered.iter().filter(|(case, _)| case.counts()).collect();
    let of = |kind: Kind| counted.iter().filter(move |(case, _)| case.kind == kind).count();
    let among = |wanted: &dyn Fn(&Published) -> bool, good: &dyn Fn(&Published, Disposition) -> bool| {
        let chosen: Vec<_> = counted.iter().filter(|(case, _)| wanted(case)).collect();
        (chosen.iter().filter(|(case, answer)| good(case, answer.disposition)).count(), chosen.len())
    };

    let mut out = String::from(HEAD);
    let disputed = answered.len() - counted.len();
    let _ = write!(
        out,
        "\n{} cases are counted: {} dangers that soreness can hide, {} injuries and illnesses that belong to a doctor or a \
         physical therapist, {} of ordinary soreness. {disputed} more are shown and not counted, because sources disagree \
         on them: [the decisions](safety.md).\n",
        counted.len(),
        of(Kind::Danger),
        of(Kind::Injury),
        of(Kind::Ordinary),
    );

    let emergencies =
        among(&|case| least(case) == Disposition::Emergency, &|_, found| found == Disposition::Emergency);
    let same_day =
        among(&|case| least(case) >= Disposition::Urgent, &|_, found| found >= Disposition::Urgent);
    let below = among(&|_| true, &|case, found| found < least(case));
    let above = among(&|case| case.kind != Kind::Danger, &|case, found| found > most(case));
    let disputed_above = answered
        .iter()
        .filter(|(case, answer)| case.kind != Kind::Danger && answer.disposition > most(case))
        .count();
    let no_dangers = answered.iter().filter(|(case, _)| case.kind != Kind::Danger).count();
    let to_a_doctor = among(&|case| case.kind == Kind::Ordinary, &|_, found| found >= Disposition::Consult);
    let walked = among(&|case| case.kind != Kind::Ordinary, &|case, _| {
        case.allows(walk::walk(&case.report(), &[]).disposition)
    });
    let _ = write!(
        out,
        "\n## What it does with them\n\n| | cases | share |\n| --- | --- | --- |\n\
         | **Emergencies found**: the source allows nothing less than an emergency, and the answer is one | {} |\n\
         | **Same day found**: the source allows nothing less than a doctor today, and the answer is that or more | {} |\n\
         | **Too little care**: the answer is below all that the source allows | {} |\n\
         | **Too much care**: injuries and ordinary soreness, the answer above all that the source allows | {} |\n\
         | The same with the disputed cases, each measured by the source that asks for less | {} |\n\
         | Ordinary soreness that is sent to a doctor or therapist | {} |\n\
         | **Found by questions alone**: a person who tells where it hurts, how much and what it feels like, no sign unless \
         asked, ends at an answer that the source allows (dangers and injuries) | {} |\n",
        share(emergencies),
        share(same_day),
        share(below),
        share(above),
        share((disputed_above, no_dangers)),
        share(to_a_doctor),
        share(walked),
    );

    let asked: Vec<usize> = counted
        .iter()
        .filter(|(case, _)| case.kind == Kind::Ordinary)
        .map(|(_, answer)| answer.questions.len())
        .collect();
    let tenths = (10 * asked.iter().sum::<usize>() + asked.len() / 2) / asked.len();
    let _ = write!(
        out,
        "\nIn ordinary soreness {}.{} questions are asked on average, {} at most.\n",
        tenths / 10,
        tenths % 10,
        asked.iter().max().unwrap(),
    );
    out.push_str(OTHERS);
    // Of n that all went well the share that does not is below 3/n, nineteen times of twenty.
    let (n, one_in) = (emergencies.1, (emergencies.1 / 3).max(1));
    out.push_str(&UNKNOWN.replace("{n}", &n.to_string()).replace("{one_in}", &one_in.to_string()));
    disagreements(&answered, &mut out);
    list(&answered, &mut out);
    out
}

/// The cases that are not counted, with what would be too much by their own source.
fn disagreements(answered: &[(&Published, Assessment)], out: &mut String) {
    let disputed: Vec<_> = answered.iter().filter(|(case, _)| !case.counts()).collect();
    let above = disputed.iter().filter(|(case, answer)| answer.disposition > most(case)).count();
    let _ = write!(
        out,
        "\n## Where sources disagree\n\nOf these {} cases {above} get more care than the one source allows, because another \
         asks for it. Counted against that source, they would be too much care.\n\n\
         | case | story | this source allows | answer | the other word |\n| --- | --- | --- | --- | --- |\n",
        disputed.len()
    );
    for (case, answer) in disputed {
        let _ = writeln!(
            out,
            "| {} | {} | {} | {} | {} |",
            case.name,
            case.why,
            case.allowed.join(", "),
            answer.disposition.id(),
            case.conflict.as_deref().unwrap_or_default()
        );
    }
}

fn list(answered: &[(&Published, Assessment)], out: &mut String) {
    let kinds =
        [(Kind::Danger, "Dangers"), (Kind::Injury, "Injuries and illnesses"), (Kind::Ordinary, "Ordinary")];
    out.push_str("\n## The cases\n");
    for (kind, heading) in kinds {
        let _ = write!(
            out,
            "\n### {heading}\n\n| case | story | allowed | answer | source |\n| --- | --- | --- | --- | --- |\n"
        );
        for (case, answer) in answered.iter().filter(|(case, _)| case.kind == kind && case.counts()) {
            let _ = writeln!(
                out,
                "| {} | {} | {} | {} | {} |",
                case.name,
                case.why.replace('|', "/"),
                case.allowed.join(", "),
                answer.disposition.id(),
                case.source.replace('|', "/")
            );
        }
    }
}
