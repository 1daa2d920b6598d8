//! About me: who the person is, as far as they like to tell. Asked once, calmly; it is kept beside what is
//! entered, and stays when one starts over.

use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlInputElement, MouseEvent};
use yew::{Callback, Html, TargetCast};

use super::tag::{Tag, button, tag};
use super::{Messages, focus, icon};
use crate::engine::{ClotRisk, Condition, Context, Few, Medicine, OneOfFew, Report};
use crate::i18n::{Arg, Message, msg};
use crate::session::{Action, INVITATION, Patch, Session, Skipped, Wording, none_of_these};

/// Clots that matter to massage, and that people know of.
const ASKED_CLOTS: [ClotRisk; 3] = [ClotRisk::EarlierClot, ClotRisk::Surgery, ClotRisk::CastOrBedRest];

/// Lasting conditions that matter to pressure.
const ASKED_CONDITIONS: [Condition; 2] = [Condition::ThinBones, Condition::HeartOrVessels];

/// The fold with all of it.
pub fn about_me(messages: &Messages, context: Context, on_action: &Callback<Action>) -> Html {
    let told = told(messages, context);
    let summary = tag("summary", "")
        .message(messages, msg::ABOUT_TITLE)
        .child_opt((!told.is_empty()).then(|| tag("span", "muted told").text(messages.list(&told)).build()));
    let group = |title: Message, chips: Vec<Html>| {
        tag("div", "chips")
            .attr("role", "group")
            .attr_message("aria-label", messages, title)
            .element(tag("p", "question").attr("aria-hidden", "true").message(messages, title))
            .children(chips)
    };
    let forget = || {
        let patch = Patch::new(|report| {
            let Context { sleep_hours, stress, .. } = report.context;
            report.context = Context { sleep_hours, stress, ..Context::default() };
        });
        button("button quiet small", on_action, Action::Update(patch))
            .attr("data-action", "forget")
            .message(messages, msg::ABOUT_FORGET)
            .build()
    };
    let fold = tag("details", "person")
        .element(summary)
        .element(tag("p", "muted").message(messages, msg::ABOUT_WHY))
        .element(age(messages, context.age, on_action))
        .element(tag("div", "chips").children(flags(messages, context, on_action).into()))
        .element(group(msg::ABOUT_CLOT_RISK, clots(messages, context, ClotRisk::ALL, on_action)))
        .element(group(
            msg::ABOUT_MEDICINES,
            few(messages, "data-medicine", Medicine::ALL, context.medicines, on_action, |it| {
                &mut it.medicines
            }),
        ))
        .element(group(msg::ABOUT_CONDITIONS, conditions(messages, context, Condition::ALL, on_action)))
        .child_opt(is_told(context).then(forget));
    tag("section", "about-me card").attr("part", "about").element(fold).build()
}

/// One line below the answer, until something is told or it is sent away.
pub fn invitation(messages: &Messages, session: &Session, on_action: &Callback<Action>) -> Option<Html> {
    let skipped = session.skipped.iter().any(|it| it.question == INVITATION);
    if skipped || is_told(session.report.context) || session.report.areas.is_empty() {
        return None;
    }
    let tell = tag("button", "link")
        .attr("type", "button")
        .attr("data-action", "about-me")
        .on_click(Callback::from(|event: MouseEvent| unfold(&event)))
        .message(messages, msg::ABOUT_INVITATION);
    let close = button("icon-button", on_action, Action::SkipQuestion(Skipped::of_person(INVITATION)))
        .attr("data-action", "not-about-me")
        .attr_message("aria-label", messages, msg::NOTICE_CLOSE)
        .child(icon::CLOSE.html());
    Some(tag("section", "invitation").element(tell).element(close).build())
}

/// What is asked in place of massage and its like, while it is not known.
pub fn before_massage(messages: &Messages, report: &Report, on_action: &Callback<Action>) -> Html {
    let context = report.context;
    let mut chips: Vec<Html> = flags(messages, context, on_action).into();
    chips.extend(clots(messages, context, &ASKED_CLOTS, on_action));
    chips.extend(conditions(messages, context, &ASKED_CONDITIONS, on_action));
    let told = context.pregnant == Some(true)
        || context.blood_thinners == Some(true)
        || ASKED_CLOTS.iter().any(|risk| context.clot_risk.contains(*risk))
        || ASKED_CONDITIONS.iter().any(|condition| context.conditions.contains(*condition));
    let none = button("chip plain", on_action, Action::Update(Patch::new(none_of_these)))
        .attr("data-action", "none")
        .message(messages, if told { msg::QUESTION_DONE } else { msg::QUESTION_NONE });
    chips.push(none.build());
    tag("article", "card before-massage")
        .key("before-massage".to_owned())
        .element(tag("h3", "kicker").message(messages, msg::QUESTION_TITLE))
        .element(tag("p", "asked").message(messages, msg::ABOUT_MASSAGE))
        .element(
            tag("div", "chips")
                .attr("role", "group")
                .attr_message("aria-label", messages, msg::ABOUT_MASSAGE)
                .children(chips),
        )
        .build()
}

/// Whether anything of it was told.
fn is_told(context: Context) -> bool {
    context.about_me() != Context::default()
}

/// What was told, in words.
pub fn told(messages: &Messages, context: Context) -> Vec<String> {
    let Context { pregnant, blood_thinners, age, clot_risk, medicines, conditions, .. } = context;
    let mut told = Vec::new();
    told.extend(age.map(|age| messages.format(msg::EVIDENCE_AGE, &[("value", Arg::Number(age.into()))])));
    let mut say = |message: Message| told.push(messages.text(message).to_owned());
    if pregnant == Some(true) {
        say(msg::EVIDENCE_PREGNANT);
    }
    if blood_thinners == Some(true) {
        say(msg::EVIDENCE_BLOOD_THINNERS);
    }
    clot_risk.iter().for_each(|it| say(it.message()));
    medicines.iter().for_each(|it| say(it.message()));
    conditions.iter().for_each(|it| say(it.message()));
    told
}

fn age(messages: &Messages, age: Option<u8>, on_action: &Callback<Action>) -> Tag {
    let on_action = on_action.clone();
    let on_change = Callback::from(move |event: Event| {
        let field: HtmlInputElement = event.target_unchecked_into();
        // What is no age stays in no field: it would look as if it was heard.
        let age = field.value().parse().ok().filter(|years: &u8| *years <= 120);
        if age.is_none() {
            field.set_value("");
        }
        on_action.emit(Action::Update(Patch::new(move |report| report.context.age = age)));
    });
    let field = tag("input", "")
        .attr("type", "number")
        .attr("inputmode", "numeric")
        .attr("min", "0")
        .attr("max", "120")
        .attr("step", "1")
        .attr("autocomplete", "off")
        .attr("data-field", "age")
        .attr_string("value", age.map(|age| age.to_string()).unwrap_or_default())
        .on_change(on_change);
    tag("label", "field age").element(tag("span", "").message(messages, msg::ABOUT_AGE)).element(field)
}

/// Pregnant, and on blood thinners.
fn flags(messages: &Messages, context: Context, on_action: &Callback<Action>) -> [Html; 2] {
    let flag = |name, message, on: Option<bool>, of: fn(&mut Context) -> &mut Option<bool>| {
        // Taken back it is unknown again: that is not "no".
        let then = (on != Some(true)).then_some(true);
        let patch = Patch::new(move |report| *of(&mut report.context) = then);
        chip(messages, ("data-context", name, message), on == Some(true), patch, on_action)
    };
    [
        flag("pregnant", msg::PERSON_PREGNANT, context.pregnant, |it| &mut it.pregnant),
        flag("blood-thinners", msg::PERSON_BLOOD_THINNERS, context.blood_thinners, |it| {
            &mut it.blood_thinners
        }),
    ]
}

fn clots(messages: &Messages, context: Context, of: &[ClotRisk], on_action: &Callback<Action>) -> Vec<Html> {
    few(messages, "data-clot-risk", of, context.clot_risk, on_action, |it| &mut it.clot_risk)
}

fn conditions(
    messages: &Messages,
    context: Context,
    of: &[Condition],
    on_action: &Callback<Action>,
) -> Vec<Html> {
    few(messages, "data-condition", of, context.conditions, on_action, |it| &mut it.conditions)
}

/// A chip for each of some values.
fn few<T: OneOfFew + Wording>(
    messages: &Messages,
    kind: &'static str,
    of: &[T],
    told: Few<T>,
    on_action: &Callback<Action>,
    set: fn(&mut Context) -> &mut Few<T>,
) -> Vec<Html> {
    let value_chip = |&value: &T| {
        let patch = Patch::new(move |report| {
            let known = set(&mut report.context);
            *known = known.toggled(value);
        });
        chip(messages, (kind, value.id(), value.message()), told.contains(value), patch, on_action)
    };
    of.iter().map(value_chip).collect()
}

/// A chip: the attribute that names it, its id, and its name; whether it is on; and what a press does.
#[inline(never)]
fn chip(
    messages: &Messages,
    (kind, id, name): (&'static str, &'static str, Message),
    on: bool,
    patch: Patch,
    on_action: &Callback<Action>,
) -> Html {
    button("chip", on_action, Action::Update(patch))
        .attr(kind, id)
        .aria_bool("aria-pressed", on)
        .message(messages, name)
        .build()
}

/// Opens the fold, and brings the reader there.
fn unfold(event: &MouseEvent) {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let root = target.and_then(|target| target.closest(".sw").ok().flatten());
    let find = |selector| root.as_ref().and_then(|root| root.query_selector(selector).ok().flatten());
    if let Some(fold) = find(".about-me details") {
        // The name is valid.
        let _ = fold.set_attribute("open", "");
        fold.scroll_into_view();
        focus(find(".about-me summary"), true);
    }
}
