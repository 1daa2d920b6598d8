//! Another Yew app: the body map of this crate in a component of its own, and what its engine says of what is rated there.

use sorewise::engine::assess;
use sorewise::session::{Action, Session};
use sorewise::ui::{BodyMap, deferred};
use wasm_bindgen_test::wasm_bindgen_test;
use yew::{Component, Context, Html, Renderer, html};

use super::{LEFT_CALF, click, map_props, rated, settle, slide};

/// What such an app writes: it holds what was said, and asks the engine.
struct OtherApp(Session);

impl Component for OtherApp {
    type Message = Action;
    type Properties = ();

    fn create(_: &Context<Self>) -> Self {
        Self(Session::default())
    }

    fn update(&mut self, _: &Context<Self>, action: Action) -> bool {
        self.0 = self.0.after(action);
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let Self(session) = self;
        // Nothing is sore yet: there is nothing to ask.
        let told = !session.report.areas.is_empty();
        let answer = told.then(|| assess(&session.report).expect("what the map says is sound"));
        let says = answer.map(|answer| answer.disposition.id());
        html! {
            <main>
                <BodyMap ..map_props(session, ctx.link().callback(|action| action)) />
                <output>{ says }</output>
            </main>
        }
    }
}

#[wasm_bindgen_test]
async fn another_app_has_the_map_and_asks_the_engine() {
    deferred::mark_loaded(deferred::PARTS);
    let document = web_sys::window().unwrap().document().unwrap();
    let place = document.create_element("div").unwrap();
    document.body().unwrap().append_child(&place).unwrap();
    let app = Renderer::<OtherApp>::with_root(place.clone()).render();
    settle().await;
    let find = |selector: &str| place.query_selector(selector).unwrap().expect(selector);
    assert_eq!(find("output").text_content().unwrap(), "");

    click(&find(LEFT_CALF)).await;
    for intensity in [3, 9] {
        slide(&find("[data-field=intensity]"), &intensity.to_string()).await;
        let native = assess(&rated(intensity).report).unwrap().disposition.id();
        assert_eq!(find("output").text_content().unwrap(), native, "rated {intensity}");
    }
    app.destroy();
    place.remove();
}
