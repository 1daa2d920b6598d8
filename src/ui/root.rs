//! Root component: owns the session and lays out the widget.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::timers::callback::Timeout;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, KeyboardEvent};
use yew::prelude::*;

use super::Messages;
use super::answer_placeholder::answer_placeholder;
use super::body_map::{BodyMapProps, Map};
use super::component::keyed;
use super::deferred::{self, Part};
use super::map_event::shortcut;
use super::notice::{Notices, notice_bar};
use super::standing::Standing;
use super::tag::{Tag, tag};
use crate::body::Physique;
use crate::engine::{Assessment, Disposition, MovementPreferences, Report};
use crate::i18n::{Arg, msg};
use crate::session::{Action, Given, LastAssessment, Session, Shared, Visit, is_told};
use crate::value::Value;

/// How long what is built anew takes to fill, and a finger to lift, as a rule, in milliseconds.
const SETTLING_MS: u32 = 200;

/// What the platform gives the widget.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct RootProps {
    /// The language.
    pub messages: Messages,
    /// Whether a title stands above the widget.
    pub heading: bool,
    /// Whether the person only looks: nothing can be told here.
    pub readonly: bool,
    /// Changes where the widget begins anew.
    pub generation: u32,
    /// The session to begin with; without one the widget sleeps and shows nothing.
    pub start: Option<Session>,
    /// The figures that the page has brought along for what begins now, to be taken over.
    pub standing: Standing,
    /// What has to be said about the browser.
    pub notices: Notices,
    /// A report from outside that takes the place of the session's, or follows it (`true`): with a number that tells it from the last
    /// one.
    pub replacement: Option<(u32, Shared<Report>, bool)>,
    /// What the diary has to say.
    pub visit: Option<Shared<Visit>>,
    /// What earlier visits have left.
    pub given: Shared<Given>,
    /// The assessment that the host gets, too.
    pub last: Shared<LastAssessment>,
    /// Hears every change of the report, and of what movements are chosen by, that the person makes.
    pub on_change: Callback<Change>,
    /// The build that the body is drawn in at first.
    pub build: Physique,
    /// Hears which build the person wants.
    pub on_build: Callback<Physique>,
    /// Hears that the person wants the new version.
    pub on_update: Callback<()>,
    /// Does in the browser what a routine asks for (a `HostRequest`, as data), and gives what comes of it.
    pub ask: Callback<Value, Value>,
}

impl RootProps {
    /// Begins anew with a session, or sleeps.
    pub fn begin(&mut self, start: Option<Session>) {
        self.generation += 1;
        self.start = start;
        self.replacement = None;
        self.visit = None;
    }

    /// Goes on with another report; all else stays. One that `follows` is the same person's: not even the selection goes.
    pub fn replace(&mut self, report: Rc<Report>, follows: bool) {
        let number = self.replacement.as_ref().map_or(0, |(number, ..)| number + 1);
        self.replacement = Some((number, Shared(report), follows));
    }
}

/// What changes, and when: Yew lets the browser go on between drawing and telling of it, where that has taken long.
#[derive(Debug)]
pub enum Change {
    /// The report, at once: whatever comes from outside before it is drawn is measured by it.
    Told(Rc<Report>),
    /// It is drawn, and movements are chosen by these.
    Drawn(MovementPreferences),
}

/// See the module.
#[derive(Debug)]
pub struct Root {
    session: Session,
    answer: Option<Shared<Assessment>>,
    /// What the platform has heard of.
    last_notified: (Rc<Report>, MovementPreferences),
    /// Whether the answer came from what the person has just done.
    acted: bool,
    /// The element that all stands in.
    place: NodeRef,
    /// Changes when all has to be built anew.
    built: u32,
    /// Looks again a little later.
    later: Option<Timeout>,
    /// Whether a finger was in the way of building it anew.
    postponed: bool,
    /// What was last drawn of the disclaimer and of the announcement: what the page has to say now.
    drawn: RefCell<[String; 2]>,
    /// What was said and closed.
    closed: Notices,
    on_action: Callback<Action>,
}

/// What happens to the widget.
#[derive(Debug)]
pub enum Event {
    /// Something happens in the session.
    Action(Action),
    /// Notices are closed.
    Close(Notices),
    /// A finger that lay on the widget may be gone, and what was built anew may have filled.
    Settled,
}

impl Component for Root {
    type Message = Event;
    type Properties = RootProps;

    fn create(ctx: &Context<Self>) -> Self {
        let mut root = Self {
            session: Session::default(),
            answer: None,
            last_notified: Default::default(),
            acted: false,
            place: NodeRef::default(),
            built: 0,
            later: None,
            postponed: false,
            drawn: RefCell::default(),
            closed: Notices::default(),
            on_action: ctx.link().callback(Event::Action),
        };
        root.begin(ctx.props());
        root
    }

    fn changed(&mut self, ctx: &Context<Self>, old: &RootProps) -> bool {
        self.rebuild_between_taps(ctx);
        let props = ctx.props();
        if props.generation != old.generation {
            self.begin(props);
        }
        if props.build != old.build {
            self.session.build = props.build;
        }
        if props.given != old.given {
            self.session.preferences = props.given.movements;
            self.session.skipped.clone_from(&props.given.skipped);
            self.last_notified.1 = self.session.preferences;
        }
        let fresh = props.generation != old.generation || props.replacement != old.replacement;
        if let Some((_, report, follows)) = props.replacement.as_ref().filter(|_| fresh) {
            let report = Rc::clone(&report.0);
            let action = if *follows { Action::Follow(report) } else { Action::Replace(report) };
            self.session = self.session.after(action);
            self.last_notified = (Rc::clone(&self.session.report), self.session.preferences);
            self.acted = false;
        }
        // What answers may have come meanwhile.
        self.assess(props);
        true
    }

    fn update(&mut self, ctx: &Context<Self>, event: Event) -> bool {
        match event {
            Event::Close(notices) => self.closed = notices,
            Event::Settled => {
                self.hold_height(false);
                // Only then: whoever rewrites it again and again would have it built anew for ever.
                if std::mem::take(&mut self.postponed) {
                    self.rebuild_between_taps(ctx);
                }
            }
            Event::Action(action) => {
                let next = self.session.after(action);
                if next == self.session || (ctx.props().readonly && next.tells_more_than(&self.session)) {
                    return false;
                }
                if next.build != self.session.build {
                    ctx.props().on_build.emit(next.build);
                }
                if next.skipped != self.session.skipped {
                    deferred::note_skipped(&next, &ctx.props().ask);
                }
                self.rebuild_if_rewritten(ctx);
                if !Rc::ptr_eq(&next.report, &self.session.report) {
                    ctx.props().on_change.emit(Change::Told(Rc::clone(&next.report)));
                }
                self.session = next;
                let before = self.answer.as_ref().map(|answer| answer.disposition);
                self.assess(ctx.props());
                if self.answer.as_ref().map(|answer| answer.disposition) != before {
                    self.acted = true;
                }
            }
        }
        true
    }

    fn rendered(&mut self, ctx: &Context<Self>, _: bool) {
        let Session { report, preferences, .. } = &self.session;
        if !Rc::ptr_eq(&self.last_notified.0, report) || self.last_notified.1 != *preferences {
            self.last_notified = (Rc::clone(report), *preferences);
            ctx.props().on_change.emit(Change::Drawn(*preferences));
        }
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let RootProps {
            messages, heading, generation, start, standing, notices, visit, on_update, ask, ..
        } = ctx.props();
        if start.is_none() {
            return Html::default();
        }
        let Self { session, answer, on_action, .. } = self;
        let report = &*session.report;
        let told = is_told(report);
        let on_key = keys(on_action);
        let on_close = ctx.link().callback(Event::Close);
        let announcement = answer.as_ref().map(|answer| {
            let sentence = Arg::Text(messages.name(answer.disposition));
            (answer.disposition, messages.format(msg::ANSWER_ANNOUNCE, &[("answer", sentence)]))
        });
        let said = announcement.as_ref().map(|(_, text)| text.clone()).unwrap_or_default();
        self.drawn.replace([messages.text(msg::FOOTER_DISCLAIMER).to_owned(), said]);
        let announcement = announcement
            .map(|(disposition, text)| tag("span", "").key(disposition.id().to_owned()).text(text).build());
        let line = answer.as_ref().map(|answer| deferred::said_line(messages, answer));
        let map = keyed::<Map>(
            *generation,
            BodyMapProps {
                messages: messages.clone(),
                areas: report.areas.clone(),
                selected: session.selected.clone(),
                view: session.view,
                build: session.build,
                history: session.history.can(),
                can_clear: told,
                list: true,
                standing: standing.clone(),
                on_action: on_action.clone(),
                said: line.clone().unwrap_or_default(),
                children: deferred::area_findings(messages, session, on_action),
            },
        );
        let heading = heading.then(|| {
            let title = tag("h1", "").message(messages, msg::APP_TITLE);
            tag("header", "title")
                .attr("part", "title")
                .element(title)
                .element(tag("p", "").message(messages, msg::APP_LEAD))
                .build()
        });
        let answer = answer.as_ref();
        let said = answer.map(|answer| deferred::answer_card(messages, answer, self.acted, on_action));
        // What cannot wait comes before everything else.
        let urgent = answer.is_some_and(|answer| answer.disposition >= Disposition::Urgent);
        let (alarm, said) = if urgent { (said, None) } else { (None, said) };
        let waiting = answer
            .is_none()
            .then(|| answer_placeholder(messages, !deferred::is_loaded(Part::Answer) && told));
        let sore = !report.areas.is_empty() || !report.signs.is_empty();
        let not_sore = || tag("p", "not-sore").child(deferred::whole_body(messages, on_action)).build();
        let visit = visit.as_ref();
        let columns =
            tag("div", "columns")
                .child(map)
                .child_opt(said.or(waiting))
                .child_opt(answer.map(|answer| {
                    deferred::since(messages, visit.map(|visit| &**visit), report, answer, ask)
                }))
                .child_opt((!sore).then(not_sore))
                .child_opt(answer.map(|answer| deferred::questions(messages, session, answer, on_action)))
                .child(deferred::context_form(messages, report, on_action))
                .child_opt(
                    answer.map(|answer| deferred::answer_details(messages, session, answer, on_action, ask)),
                );
        // One live region for the answer: it speaks when its sentence changes, and only then.
        let status = tag("p", "visually-hidden").attr("role", "status");
        tag("div", "sw")
            .key(self.built.to_string())
            .node_ref(&self.place)
            // It speaks languages of its own, and what it says of somebody's body must not be guessed.
            .attr("translate", "no")
            .flag("data-idle", session.is_idle())
            .on_key(on_key)
            .attr("dir", messages.direction().as_str())
            .attr_string("lang", messages.language().to_owned())
            .element(slot("header"))
            .child_opt(heading)
            .child_opt(alarm)
            .child_opt(
                visit.map(|visit| {
                    deferred::coming_back(messages, visit, session, *generation, on_action, ask)
                }),
            )
            .child(deferred::overlay(
                messages,
                session,
                answer.map(|answer| &**answer),
                *generation,
                on_action,
                ask,
            ))
            .element(columns)
            // Below all, for they may come at any moment, and nothing is to move under a finger.
            .child(notice_bar(messages, *notices, self.closed, &on_close, on_update))
            .element(foot(messages, visit, session, on_action, ask))
            .element(slot("footer"))
            .child_opt(line)
            .element(status.child_opt(announcement))
            .build()
    }
}

impl Root {
    /// [`Self::rebuild_if_rewritten`], but not under a finger: a tap begins and ends on one element, or it is none.
    fn rebuild_between_taps(&mut self, ctx: &Context<Self>) {
        let pressed =
            self.place.cast::<Element>().and_then(|root| root.query_selector(":active").ok().flatten());
        if pressed.is_none() {
            self.rebuild_if_rewritten(ctx);
        } else {
            self.postponed = true;
            self.look_later(ctx);
        }
    }

    fn look_later(&mut self, ctx: &Context<Self>) {
        let link = ctx.link().clone();
        self.later = Some(Timeout::new(SETTLING_MS, move || link.send_message(Event::Settled)));
    }

    /// Builds all anew where somebody else has rewritten it: a page translator, say. Yew would go on
    /// writing into texts that are on no screen any more, and an old answer would stay on it.
    fn rebuild_if_rewritten(&mut self, ctx: &Context<Self>) {
        let Some(root) = self.place.cast::<Element>() else { return };
        let find = |selector| root.query_selector(selector).ok().flatten();
        // Both are drawn here: what components draw may come later than this asks. A link's card is a status, too.
        let drawn = self.drawn.borrow();
        let differs = |selector, text: &String| {
            find(selector).is_some_and(|at| at.text_content().as_ref() != Some(text))
        };
        let rewritten = find("font").is_some()
            || differs(".foot p", &drawn[0])
            || differs(":scope > p[role=status]", &drawn[1]);
        drop(drawn);
        if rewritten {
            self.hold_height(true);
            self.look_later(ctx);
            self.built = self.built.wrapping_add(1);
            self.acted = false;
        }
    }

    /// Keeps the page as long as it is while what is built anew fills: a browser would scroll the reader up to where a
    /// shorter page ends.
    fn hold_height(&self, on: bool) {
        let root = self.place.cast::<Element>();
        let Some(place) = root.and_then(|root| root.parent_element()?.dyn_into::<HtmlElement>().ok()) else {
            return;
        };
        let height = if on { format!("{}px", place.offset_height()) } else { String::new() };
        // A height that cannot be set leaves the page shorter for a moment, no more.
        let _ = place.style().set_property("min-height", &height);
    }

    fn assess(&mut self, props: &RootProps) {
        let Session { report, preferences, .. } = &self.session;
        self.answer = props.last.of(report, *preferences, &deferred::assessment);
    }

    fn begin(&mut self, props: &RootProps) {
        self.session = Session { build: props.build, ..props.start.clone().unwrap_or_default() };
        self.assess(props);
        self.acted = false;
        self.last_notified = (Rc::clone(&self.session.report), self.session.preferences);
        self.closed = Notices::default();
    }
}

/// What keys do wherever the focus is.
fn keys(on_action: &Callback<Action>) -> Callback<KeyboardEvent> {
    let on_action = on_action.clone();
    Callback::from(move |event: KeyboardEvent| {
        if let Some(action) = shortcut(&event) {
            on_action.emit(action);
        }
    })
}

/// Where what the page has put into the element shows.
fn slot(name: &'static str) -> Tag {
    tag("slot", "").attr("name", name)
}

/// What is said below all.
fn foot(
    messages: &Messages,
    visit: Option<&Shared<Visit>>,
    session: &Session,
    on_action: &Callback<Action>,
    ask: &Callback<Value, Value>,
) -> Tag {
    tag("footer", "foot")
        .attr("part", "footer")
        .element(tag("p", "").message(messages, msg::FOOTER_DISCLAIMER))
        .element(tag("p", "").message(messages, msg::FOOTER_ASK))
        .element(tag("p", "").message(messages, msg::FOOTER_PRIVACY))
        .element(slot("disclaimer"))
        .child_opt(visit.map(|visit| deferred::kept(messages, visit, session, on_action, ask)))
}
