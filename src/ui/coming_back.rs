//! Coming back: what was told last time is asked first, and what has to be said of keeping.

use web_sys::{Element, HtmlElement};
use yew::{Callback, Html, NodeRef};

use super::area_findings::words;
use super::component::{Component, Context, keyed};
use super::rating::{slider, sliders};
use super::tag::{Tag, tag};
use super::{Messages, focus};
use crate::body::SidedRegion;
use crate::diary::{Asks, Noticed, Replies, Reply, When};
use crate::engine::EarlierArea;
use crate::i18n::{Arg, Message, msg};
use crate::session::{Action, DayForm, HostRequest, Patch, Session, Shared, Trouble, Visit, is_told};
use crate::value::Value;

/// What was kept, and is asked first; and what has to be said of keeping.
pub fn coming_back(
    messages: &Messages,
    visit: &Shared<Visit>,
    session: &Session,
    generation: u32,
    on_action: &Callback<Action>,
    ask: &Callback<Value, Value>,
) -> Html {
    let trouble = visit.trouble.map(|trouble| {
        let says = match trouble {
            Trouble::Unsafe => msg::TROUBLE_UNSAFE,
            Trouble::Newer => msg::TROUBLE_NEWER,
            Trouble::Aside => msg::TROUBLE_ASIDE,
            Trouble::Lost => msg::TROUBLE_LOST,
        };
        tag("p", "notice trouble")
            .attr("role", "status")
            .attr("data-trouble", trouble.id())
            .message(messages, says)
            .build()
    });
    let asks = visit.opening.as_ref().and_then(|opening| opening.asks.as_ref()).map(|asks| {
        let key = [generation.to_string(), visit.number.to_string()].join("-");
        let props = AsksProps {
            messages: messages.clone(),
            when: when(messages, asks.when, ask),
            visit: visit.clone(),
            untold: !is_told_now(session, asks),
            on_action: on_action.clone(),
        };
        keyed::<Asking>(key, props)
    });
    tag("div", "coming-back").child_opt(trouble).child_opt(asks).build()
}

/// Whether anything is told beside what the visit began with.
fn is_told_now(session: &Session, asks: &Asks) -> bool {
    is_told(&session.report) && *session.report != asks.begin
}

/// When something was, in words that a sentence begins with.
pub fn when(messages: &Messages, when: When, ask: &Callback<Value, Value>) -> String {
    let day = |day: crate::diary::Day, form| {
        let words = HostRequest::day(messages.language(), day.0, form).ask(|request| ask.emit(request));
        words.map(|words| messages.format(msg::THEN_DAY, &[("day", Arg::Text(&words))]))
    };
    let words = match when {
        When::JustNow => Some(msg::THEN_JUST_NOW),
        When::Today => Some(msg::THEN_TODAY),
        When::Yesterday => Some(msg::THEN_YESTERDAY),
        When::Weekday(number) => {
            // The first Monday of 1970 was its fifth day.
            return day(crate::diary::Day(4 + i32::from(number)), DayForm::Weekday)
                .unwrap_or_else(|| messages.text(msg::THEN_UNCLEAR).to_owned());
        }
        When::Date(date) => {
            return day(date, DayForm::Date).unwrap_or_else(|| messages.text(msg::THEN_UNCLEAR).to_owned());
        }
        When::Unclear => None,
    };
    messages.text(words.unwrap_or(msg::THEN_UNCLEAR)).to_owned()
}

/// Properties of [`Asking`].
#[derive(Debug, Clone, PartialEq)]
struct AsksProps {
    messages: Messages,
    /// When it was told, in words.
    when: String,
    visit: Shared<Visit>,
    /// Whether nothing is told now.
    untold: bool,
    on_action: Callback<Action>,
}

/// What somebody who comes back is asked.
#[derive(Debug)]
struct Asking {
    replies: Replies,
    state: State,
    place: NodeRef,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    Asks,
    /// It has just been answered: the focus goes to the answer.
    Answers,
    /// All was answered. Where that is taken back, it asks anew.
    Answered,
    /// The person wants something else.
    Skipped,
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Event {
    /// How a place is now.
    Now(SidedRegion, Reply),
    /// How all are.
    All(Reply),
    /// Whether it is still so.
    Still(Noticed, bool),
    AllStill(bool),
    Done,
    Skip,
}

impl Component for Asking {
    type Message = Event;
    type Properties = AsksProps;

    fn create(_: &Context<Self>) -> Self {
        Self { replies: Replies::default(), state: State::Asks, place: NodeRef::default() }
    }

    fn changed(&mut self, ctx: &Context<Self>, old: &AsksProps) -> bool {
        if self.state == State::Answered && ctx.props().untold && !old.untold {
            self.state = State::Asks;
        }
        true
    }

    fn update(&mut self, ctx: &Context<Self>, event: Event) -> bool {
        let Some(asks) = asks_of(ctx.props()) else { return false };
        let mut ends = false;
        match event {
            Event::Now(place, reply) => {
                self.replies.areas.retain(|(known, _)| *known != place);
                self.replies.areas.push((place, reply));
            }
            Event::Still(noticed, still) => {
                self.replies.noticed.retain(|(known, _)| *known != noticed);
                self.replies.noticed.push((noticed, still));
            }
            Event::All(reply) => {
                self.replies.areas = asks.all(reply);
                ends = true;
            }
            Event::AllStill(still) => {
                self.replies.noticed = asks.all_noticed(still);
                ends = true;
            }
            Event::Done => ends = true,
            Event::Skip => self.state = State::Skipped,
        }
        if ends && self.is_answered(asks) {
            self.state = State::Answers;
            ctx.props().visit.denied.replace(asks.denied(&self.replies));
            let (visit, replies) = (ctx.props().visit.clone(), self.replies.clone());
            let answer = Patch::new(move |report| {
                if let Some(asks) = visit.opening.as_ref().and_then(|opening| opening.asks.as_ref()) {
                    *report = asks.report_with(&replies, report);
                }
            });
            ctx.props().on_action.emit(Action::Update(answer));
        }
        true
    }

    fn rendered(&mut self, ctx: &Context<Self>, _: bool) {
        let place = self.place.cast::<HtmlElement>();
        if self.state == State::Answers {
            let root = place.and_then(|place| place.closest(".sw").ok().flatten());
            if let Some(answer) = root.and_then(|root| answer_in(&root)) {
                self.state = State::Answered;
                answer.scroll_into_view();
                focus(Some(answer), true);
            } else if !ctx.props().untold {
                // Nothing is left to answer.
                self.state = State::Answered;
            }
        }
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let place = tag("div", "").node_ref(&self.place);
        let asks = asks_of(ctx.props()).filter(|_| self.state == State::Asks);
        place.child_opt(asks.map(|asks| self.questions(ctx, asks))).build()
    }
}

fn answer_in(root: &Element) -> Option<Element> {
    root.query_selector(".headline").ok().flatten()
}

fn asks_of(props: &AsksProps) -> Option<&Asks> {
    props.visit.opening.as_ref()?.asks.as_ref()
}

impl Asking {
    fn is_answered(&self, asks: &Asks) -> bool {
        let (places, noticed) = asks.open(&self.replies);
        places.is_empty() && noticed.is_empty()
    }

    fn questions(&self, ctx: &Context<Self>, asks: &Asks) -> Html {
        let AsksProps { messages, when, .. } = ctx.props();
        let press = |class: &'static str, name: &'static str, says: Message, event: Event| {
            tag("button", class)
                .attr("type", "button")
                .attr("data-action", name)
                .on_click(ctx.link().callback(move |_| event))
                .message(messages, says)
        };
        let title = match asks.areas.as_slice() {
            [area] => {
                let place = messages.place(area.place);
                let value = ("value", Arg::Number(area.intensity.into()));
                messages
                    .format(msg::BACK_ONE, &[("when", Arg::Text(when)), ("place", Arg::Text(&place)), value])
            }
            [] => messages.format(msg::BACK_NOTICED_ONLY, &[("when", Arg::Text(when))]),
            _ => messages.format(msg::BACK_SEVERAL, &[("when", Arg::Text(when))]),
        };
        let rows = asks.areas.iter().map(|area| self.row(ctx, *area)).collect();
        let on_rate = ctx.link().batch_callback(|(place, value): (Option<SidedRegion>, u8)| {
            place.map(|place| Event::Now(place, Reply::Now(value)))
        });
        let all_areas = (!asks.areas.is_empty()).then(|| {
            tag("div", "chips")
                .element(press("button small", "all-same", msg::BACK_ALL_SAME, Event::All(Reply::Same)))
                .element(press("button quiet small", "all-gone", msg::BACK_ALL_GONE, Event::All(Reply::Gone)))
                .build()
        });
        let noticed = (!asks.noticed.is_empty()).then(|| {
            let rows = asks.noticed.iter().map(|noticed| self.noticed(ctx, *noticed)).collect();
            tag("div", "back-noticed")
                .element(tag("h3", "").message(messages, msg::BACK_NOTICED))
                .element(tag("ul", "").children(rows))
                .element(
                    tag("div", "chips")
                        .element(press(
                            "button small",
                            "all-still",
                            msg::BACK_ALL_STILL,
                            Event::AllStill(true),
                        ))
                        .element(press(
                            "button quiet small",
                            "all-over",
                            msg::BACK_ALL_OVER,
                            Event::AllStill(false),
                        )),
                )
                .build()
        });
        let foot = tag("div", "rating-foot")
            .element(press("button quiet", "not-now", msg::BACK_SKIP, Event::Skip))
            .element(
                press("button", "answered", msg::RATE_DONE, Event::Done)
                    .flag("disabled", !self.is_answered(asks)),
            );
        tag("section", "back card")
            .attr_string("aria-label", title.clone())
            .element(tag("h2", "").text(title))
            .element(tag("p", "muted").message(messages, msg::BACK_HINT))
            .element(sliders(tag("ul", "back-areas"), &on_rate).children(rows))
            .child_opt(all_areas)
            .child_opt(noticed)
            .element(foot)
            .build()
    }

    /// A place: how it was, and how it is now.
    fn row(&self, ctx: &Context<Self>, area: EarlierArea) -> Html {
        let messages = &ctx.props().messages;
        let EarlierArea { place, intensity } = area;
        let reply = self.replies.areas.iter().find(|(known, _)| *known == place).map(|(_, reply)| *reply);
        let now = reply.map(|reply| match reply {
            Reply::Gone => 0,
            Reply::Same => intensity,
            Reply::Now(now) => now.min(10),
        });
        let name = messages.place(place);
        let was = messages.format(msg::BACK_WAS, &[("value", Arg::Number(intensity.into()))]);
        let choice = |id: &'static str, says, of: Reply| {
            tag("button", "chip")
                .attr("type", "button")
                .attr("data-reply", id)
                .attr_string("aria-label", [&name, ". ", messages.text(says)].concat())
                .aria_bool("aria-pressed", reply == Some(of))
                .on_click(ctx.link().callback(move |_| Event::Now(place, of)))
                .message(messages, says)
        };
        let heading: Tag = tag("div", "card-head")
            .element(
                tag("p", "")
                    .element(tag("strong", "").text(name.clone()))
                    .element(tag("span", "muted").text([" · ", &was].concat())),
            )
            .element(
                tag("div", "chips").element(choice("same", msg::BACK_SAME, Reply::Same)).element(choice(
                    "gone",
                    msg::BACK_GONE,
                    Reply::Gone,
                )),
            );
        tag("li", "")
            .key([place.region.id(), place.side.id()].concat())
            .attr("data-region", place.region.id())
            .attr("data-side", place.side.id())
            .element(heading)
            .element(slider(messages, now).attr_string("aria-label", name))
            .build()
    }

    /// Something that was noticed, and whether it is still so.
    fn noticed(&self, ctx: &Context<Self>, noticed: Noticed) -> Html {
        let messages = &ctx.props().messages;
        let (kind, id, name) = words(noticed.finding);
        let name = messages.text(name);
        let said = noticed
            .place
            .map_or_else(|| name.to_owned(), |place| messages.labelled(&messages.place(place), name));
        let reply = self.replies.noticed.iter().find(|(known, _)| *known == noticed).map(|(_, still)| *still);
        let choice = |id: &'static str, says, still: bool| {
            tag("button", "chip")
                .attr("type", "button")
                .attr("data-reply", id)
                .attr_string("aria-label", [&said, ". ", messages.text(says)].concat())
                .aria_bool("aria-pressed", reply == Some(still))
                .on_click(ctx.link().callback(move |_| Event::Still(noticed, still)))
                .message(messages, says)
        };
        tag("li", "card-head")
            .attr(kind, id)
            .element(tag("p", "").text(said.clone()))
            .element(tag("div", "chips").element(choice("still", msg::BACK_STILL, true)).element(choice(
                "over",
                msg::BACK_OVER,
                false,
            )))
            .build()
    }
}
