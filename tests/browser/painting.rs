//! What a tap and a rating write onto the figures, and nothing else.

use super::*;

/// What is written below an element, a line each: what, on what, and in which view and place. The first line is the
/// number of elements that the program compared meanwhile.
const WATCH: &str = "
    const say = ({ type, attributeName, target }) => {
      const on = target.nodeType === 1 ? target : target.parentElement;
      const place = on.closest('[data-region]');
      return [type, attributeName ?? '', on.getAttribute('class') ?? on.localName, on.closest('[data-view]')?.dataset.view ?? '',
        place ? `${place.dataset.region} ${place.dataset.side}` : ''].join(' ').replace(/ +/g, ' ').trim();
    };
    const seen = [];
    const observer = new MutationObserver((records) => seen.push(...records.map(say)));
    observer.observe(place, { subtree: true, childList: true, attributes: true, characterData: true });
    const is = Object.is;
    let compared = 0;
    Object.is = (one, other) => { compared += 1; return is(one, other); };
    return () => {
      seen.push(...observer.takeRecords().map(say));
      observer.disconnect();
      Object.is = is;
      return [compared, ...seen].join('\\n');
    };";

/// What was written since, and how many elements were compared for it.
struct Watch(js_sys::Function);

impl Watch {
    fn new(place: &Element) -> Self {
        let watch = js_sys::Function::new_with_args("place", WATCH);
        Self(watch.call1(&wasm_bindgen::JsValue::NULL, place).unwrap().unchecked_into())
    }

    fn written(self) -> (u32, Vec<String>) {
        let seen = self.0.call0(&wasm_bindgen::JsValue::NULL).unwrap().as_string().unwrap();
        let (compared, written) = seen.split_once('\n').unwrap_or((&seen, ""));
        let mut written: Vec<String> = written.lines().map(str::to_owned).collect();
        written.sort();
        (compared.parse().unwrap(), written)
    }
}

/// What one step of the rating writes onto the figures: sorted.
fn step_writes() -> Vec<String> {
    let writes = |view| {
        let region = ["aria-label", "data-value", "fill"]
            .map(|attribute| format!("attributes {attribute} region {view} calf left"));
        region.into_iter().chain([format!("characterData text {view}")])
    };
    let mut all: Vec<String> = ["anterior", "posterior"].into_iter().flat_map(writes).collect();
    all.sort();
    all
}

/// Elements that may be compared in one step: comparing them is what diffing costs.
const MOST_COMPARED: u32 = 30;

#[wasm_bindgen_test]
async fn a_step_of_the_rating_writes_what_has_changed_and_nothing_else() {
    let mut map = alone(&rated(4)).await;
    let watch = Watch::new(&map.place);
    let props = BodyMapProps { list: false, ..map_props(&rated(4), Callback::noop()) };
    map.app.as_mut().unwrap().update(props.clone());
    settle().await;
    watch.written();
    let watch = Watch::new(&map.place);
    map.app.as_mut().unwrap().update(BodyMapProps { areas: rated(3).report.areas.clone(), ..props });
    settle().await;
    let (compared, written) = watch.written();
    assert_eq!(written, step_writes());
    assert!(compared <= MOST_COMPARED, "{compared} elements were compared");
}

#[wasm_bindgen_test]
async fn a_tap_writes_a_ring_and_moves_the_tab_stop_later() {
    let mut map = alone(&Session::default()).await;
    let props = BodyMapProps { list: false, ..map_props(&rated(4), Callback::noop()) };
    map.app.as_mut().unwrap().update(BodyMapProps { areas: Vec::new(), ..props.clone() });
    settle().await;
    let watch = Watch::new(&map.place);
    // A page that rates a place at once, as the peers' pages do.
    let path = map.place.query_selector(LEFT_CALF).unwrap().unwrap();
    click(&path);
    settle().await;
    map.app.as_mut().unwrap().update(props);
    settle().await;
    let (compared, written) = watch.written();
    assert!(written.iter().all(|line| !line.contains("tabindex")), "in the tap: {written:#?}");
    for view in ["anterior", "posterior"] {
        let mine = written.iter().filter(|line| line.contains(view)).count();
        // Colour, value, number, press, name.
        assert!(mine <= 5, "{view}: {written:#?}");
    }
    let elsewhere: Vec<_> = written.iter().filter(|line| !line.contains("terior")).collect();
    assert!(elsewhere.is_empty(), "{elsewhere:#?}");
    assert!(compared <= MOST_COMPARED, "{compared} elements were compared");
    // Once the page has lost the focus, a key that it never hears may bring it back.
    let window = web_sys::window().unwrap();
    window.dispatch_event(&web_sys::Event::new("blur").unwrap()).unwrap();
    settle().await;
    assert_eq!(path.get_attribute("tabindex").as_deref(), Some("0"));
    let stops = map.place.query_selector_all("[data-view=posterior] [tabindex='0']").unwrap();
    assert_eq!(stops.length(), 1);
}

#[wasm_bindgen_test]
async fn a_step_in_the_widget_writes_beside_the_map_only_where_words_change() {
    let widget = mount(rated(4), Notices::default()).await;
    widget.click(LEFT_CALF).await;
    // From here on something can be taken back.
    widget.rate("3").await;
    let watch = Watch::new(&widget.place);
    widget.rate("4").await;
    let (compared, written) = watch.written();
    let map: Vec<_> = written.iter().filter(|line| line.contains("terior")).cloned().collect();
    assert_eq!(map, step_writes());
    for untouched in ["tool", "swatch", "segment", "hint", "icon", "figure"] {
        assert!(written.iter().all(|line| !line.contains(untouched)), "{untouched}: {written:#?}");
    }
    assert!(written.len() <= 40 && compared <= 400, "{compared} {written:#?}");
}

#[wasm_bindgen_test]
async fn the_tab_stop_is_where_it_belongs_before_a_key_is_heard() {
    let widget = mount(Session::default(), Notices::default()).await;
    let calf = widget.find(LEFT_CALF).unwrap();
    widget.click(LEFT_CALF).await;
    assert_eq!(calf.get_attribute("tabindex").as_deref(), Some("-1"), "not in the tap");
    // A key, anywhere on the page.
    let document = web_sys::window().unwrap().document().unwrap();
    let key = web_sys::KeyboardEvent::new("keydown").unwrap();
    document.body().unwrap().dispatch_event(&key).unwrap();
    settle().await;
    assert_eq!(calf.get_attribute("tabindex").as_deref(), Some("0"));
    assert_eq!(widget.count("[data-view=posterior] [tabindex='0']"), 1);
    // And the focus, which assistive technology moves without keys.
    let glutes = "[data-view=posterior] [data-region=glutes][data-side=right]";
    widget.click(glutes).await;
    let glutes = widget.find(glutes).unwrap();
    assert_eq!(glutes.get_attribute("tabindex").as_deref(), Some("-1"));
    calf.unchecked_into::<HtmlElement>().focus().unwrap();
    settle().await;
    assert_eq!(glutes.get_attribute("tabindex").as_deref(), Some("0"));
}

fn click(element: &Element) {
    let init = web_sys::MouseEventInit::new();
    init.set_bubbles(true);
    let event = web_sys::MouseEvent::new_with_mouse_event_init_dict("click", &init).unwrap();
    element.dispatch_event(&event).unwrap();
}

fn figures(place: &Element) -> [Element; 2] {
    BodyView::ALL.map(|view| place.query_selector(&format!("svg[data-view={}]", view.id())).unwrap().unwrap())
}

/// What a figure is, whatever the order in which its places were rated.
fn looks(figure: &Element) -> String {
    let layers = figure.query_selector_all(".drawing > g").unwrap();
    for index in 0..layers.length() {
        let layer: Element = layers.get(index).unwrap().unchecked_into();
        let parts = layer.children();
        let mut parts: Vec<Element> = (0..parts.length()).filter_map(|at| parts.item(at)).collect();
        parts.sort_by_key(Element::outer_html);
        for part in parts {
            layer.append_child(&part).unwrap();
        }
    }
    figure.outer_html()
}

/// Ratings, builds and languages one after the other end where a map that begins with the last of them does.
#[wasm_bindgen_test]
async fn what_was_written_in_steps_looks_as_what_was_drawn_at_once() {
    let calf = SidedRegion { region: BodyRegion::Calf, side: Laterality::Left };
    let back = Area::new(BodyRegion::LowerBack, Laterality::Midline, 8);
    let many = |areas: Vec<Area>, selected: &[SidedRegion], build| Session {
        selected: selected.to_vec(),
        build,
        ..Session::with(Report { areas, ..Report::default() })
    };
    let four = || rated(4).report.areas[0].clone();
    let steps = [
        (many(vec![four()], &[calf], Physique::Neutral), english()),
        (many(vec![four(), back.clone()], &[], Physique::Feminine), english()),
        (many(vec![back.clone()], &[calf], Physique::Feminine), spanish()),
        (many(vec![back.clone(), four()], &[calf], Physique::Masculine), spanish()),
        (many(vec![Area { intensity: 0, ..back.clone() }], &[], Physique::Neutral), english()),
        (Session::default(), english()),
    ];
    let mut map = alone(&Session::default()).await;
    for (session, messages) in steps {
        let props = BodyMapProps { messages, ..map_props(&session, Callback::noop()) };
        map.app.as_mut().unwrap().update(props.clone());
        settle().await;
        let document = web_sys::window().unwrap().document().unwrap();
        let place = document.create_element("div").unwrap();
        document.body().unwrap().append_child(&place).unwrap();
        let app = Renderer::<BodyMap>::with_root_and_props(place.clone(), props).render();
        settle().await;
        for (written, drawn) in figures(&map.place).iter().zip(&figures(&place)) {
            assert_eq!(looks(written), looks(drawn));
        }
        assert_eq!(sides(&map.place), sides(&place));
        app.destroy();
        place.remove();
    }
}

fn sides(place: &Element) -> Vec<String> {
    let sides = place.query_selector_all(".sides").unwrap();
    (0..sides.length()).filter_map(|at| sides.get(at)?.text_content()).collect()
}

/// Figures that stand in the page show nothing rated, in English. What is taken over is the very same element, looks
/// as what is drawn, and can be tapped.
#[wasm_bindgen_test]
async fn figures_that_stand_in_the_page_are_taken_over() {
    let page = alone(&Session::default()).await;
    let copy = |svg: Element| svg.clone_node_with_deep(true).unwrap().unchecked_into::<Element>();
    let copies = figures(&page.place).map(copy);
    let [front, back] = copies.clone();
    let mut session = Session { build: Physique::Feminine, ..rated(7) };
    let actions = Rc::new(RefCell::new(Vec::new()));
    let heard = actions.clone();
    let on_action = Callback::from(move |action| heard.borrow_mut().push(action));
    let props = BodyMapProps {
        messages: spanish(),
        standing: Standing::new(Some(front), Some(back)),
        ..map_props(&session, on_action)
    };
    let document = web_sys::window().unwrap().document().unwrap();
    let place = document.create_element("div").unwrap();
    document.body().unwrap().append_child(&place).unwrap();
    let app = Renderer::<BodyMap>::with_root_and_props(place.clone(), props.clone()).render();
    let mut taken = Alone { place, app: Some(app), actions };
    let mut drawn = alone(&session).await;
    for build in [Physique::Feminine, Physique::Neutral] {
        session.build = build;
        for map in [&mut taken, &mut drawn] {
            let props = BodyMapProps {
                messages: props.messages.clone(),
                ..map_props(&session, props.on_action.clone())
            };
            map.app.as_mut().unwrap().update(props);
        }
        settle().await;
        for ((one, other), copy) in figures(&taken.place).iter().zip(&figures(&drawn.place)).zip(&copies) {
            assert_eq!(looks(one), looks(other));
            assert!(one.is_same_node(Some(copy)));
        }
    }
    click(&taken.place.query_selector(LEFT_CALF).unwrap().unwrap());
    settle().await;
    let calf = SidedRegion { region: BodyRegion::Calf, side: Laterality::Left };
    assert_eq!(taken.actions.borrow().last(), Some(&Action::Select(calf)));
    // Taken once: a map that is built anew has to draw its own.
    let second = alone(&session).await;
    assert!(!figures(&second.place)[0].is_same_node(Some(&copies[0])));
}
