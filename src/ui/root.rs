//! The whole widget: it owns the session and lays out its parts.

use yew::prelude::*;

use super::Words;
use super::areas::areas;
use super::body_map::BodyMap;
use super::details::details;
use super::headline::headline;
use super::notice::{Notices, notice_bar};
use super::rating::rating;
use super::story::story;
use crate::engine::{Assessment, Report};
use crate::i18n::{Arg, msg};
use crate::session::{Action, Session};

/// What the platform gives the widget.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct RootProps {
    /// The language.
    pub words: Words,
    /// Whether a title stands above the widget.
    pub heading: bool,
    /// The session to start with.
    pub start: Session,
    /// What has to be said about the browser.
    pub notices: Notices,
    /// Gets the way to send actions, once.
    pub on_ready: Callback<Callback<Action>>,
    /// Hears every change of the report, after it was drawn.
    pub on_change: Callback<Report>,
    /// Hears that the person wants the new version.
    pub on_update: Callback<()>,
}

/// See the module.
#[derive(Debug)]
pub struct Root {
    session: Session,
    answer: Option<Assessment>,
    /// The report that the platform has heard of.
    told: Report,
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
}

impl Component for Root {
    type Message = Event;
    type Properties = RootProps;

    fn create(ctx: &Context<Self>) -> Self {
        let session = ctx.props().start.clone();
        let on_action = ctx.link().callback(Event::Action);
        ctx.props().on_ready.emit(on_action.clone());
        Self {
            answer: session.answer(),
            told: session.report.clone(),
            session,
            closed: Notices::default(),
            on_action,
        }
    }

    fn update(&mut self, _: &Context<Self>, event: Event) -> bool {
        match event {
            Event::Close(notices) => self.closed = notices,
            Event::Action(action) => {
                let next = self.session.after(action);
                if next == self.session {
                    return false;
                }
                if next.report != self.session.report {
                    self.answer = next.answer();
                }
                self.session = next;
            }
        }
        true
    }

    fn rendered(&mut self, ctx: &Context<Self>, _: bool) {
        if self.told != self.session.report {
            self.told = self.session.report.clone();
            ctx.props().on_change.emit(self.told.clone());
        }
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let RootProps { words, heading, notices, on_update, .. } = ctx.props();
        let Self { session, answer, on_action, .. } = self;
        let report = &session.report;
        let on_close = ctx.link().callback(Event::Close);
        let announcement = answer.as_ref().map(|answer| {
            let sentence = Arg::Text(words.name(answer.disposition));
            words.format(msg::ANSWER_ANNOUNCE, &[("answer", sentence)])
        });
        html! {
            <div class="sw" dir={words.direction().as_str()} lang={words.language().to_owned()}>
                if *heading {
                    <header class="title">
                        <h1>{ words.say(msg::APP_TITLE) }</h1>
                        <p>{ words.say(msg::APP_LEAD) }</p>
                    </header>
                }
                { notice_bar(words, *notices, self.closed, &on_close, on_update) }
                <div class="columns">
                    <BodyMap
                        words={words.clone()}
                        areas={report.areas.clone()}
                        focus={session.focus}
                        view={session.view}
                        {on_action}
                    />
                    if let Some(place) = session.focus {
                        { rating(words, place, session.area(place), on_action) }
                    }
                    { headline(words, answer.as_ref().map(|answer| answer.disposition)) }
                    { areas(words, &report.areas, session.focus, *report != Report::default(), on_action) }
                    { story(words, report, on_action) }
                    { for answer.as_ref().map(|answer| details(words, answer)) }
                </div>
                <footer class="foot">
                    <p>{ words.say(msg::FOOTER_DISCLAIMER) }</p>
                    <p>{ words.say(msg::FOOTER_PRIVACY) }</p>
                </footer>
                // One live region: it speaks when the answer's sentence changes, and only then.
                <p class="visually-hidden" role="status">{ announcement }</p>
            </div>
        }
    }
}
