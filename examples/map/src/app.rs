//! The page.

use gloo::utils::{body, document};
use sorewise::i18n::map_tables;
use sorewise::platform;
use sorewise::session::{Action, Session};
use sorewise::ui::{BodyMap, MAP_STYLES, Messages, deferred};
use yew::prelude::*;

/// Mounts the page, in English.
pub fn run() {
    // This program is not cut in two: all of it is here.
    deferred::mark_loaded(deferred::PARTS);
    let place = document().get_element_by_id("app");
    if let (Some(place), Ok(messages)) = (place, platform::map_messages(map_tables::EN)) {
        let steps = body().has_attribute("data-steps");
        yew::Renderer::<App>::with_root_and_props(place, AppProps { messages, steps }).render();
    }
}

/// What the page shows.
#[derive(Debug, Clone, PartialEq, Properties)]
struct AppProps {
    /// The language.
    messages: Messages,
    /// Whether a click steps through 0, 1, 2, 3 and the page has a list of its own, as the peers' pages.
    steps: bool,
}

struct App {
    session: Session,
}

impl Component for App {
    type Message = Action;
    type Properties = AppProps;

    fn create(_: &Context<Self>) -> Self {
        Self { session: Session::default() }
    }

    fn update(&mut self, ctx: &Context<Self>, action: Action) -> bool {
        let action = match action {
            Action::Select(place) if ctx.props().steps => {
                match self.session.area(place).map_or(0, |area| area.intensity) {
                    3 => Action::Remove(place),
                    value => Action::Rate(place, value + 1),
                }
            }
            other => other,
        };
        self.session = self.session.after(action);
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let AppProps { messages, steps } = ctx.props();
        let session = &self.session;
        let rated = session.report.areas.iter().map(|area| {
            let name = messages.place(area.place);
            html! { <li key={name.clone()}>{ name }{ " " }{ area.intensity }</li> }
        });
        html! {
            <div class="sw">
                <style>{ MAP_STYLES }</style>
                <div class="columns">
                    <BodyMap
                        messages={messages.clone()}
                        areas={session.report.areas.clone()}
                        selected={session.selected.clone()}
                        view={session.view}
                        build={session.build}
                        history={session.history.can()}
                        can_clear={!session.report.areas.is_empty()}
                        list={!*steps}
                        on_action={ctx.link().callback(|action| action)}
                    />
                </div>
                <ul id="selected">{ for rated }</ul>
            </div>
        }
    }
}
