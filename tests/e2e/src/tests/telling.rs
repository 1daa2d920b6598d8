//! What a person is asked, and what becomes of the answer: of which place, for how long, by whom.

use super::main_flow::{press, tab_to};
use crate::browser::{Pointer, key};
use crate::harness::{Context, Test};
use crate::tests;
use crate::widget::{View, Widget, answered, calf};
use anyhow::{Result, ensure};
use serde_json::{Value, json};

/// See the module.
pub const TESTS: &[Test] = tests![
    an_answer_belongs_to_a_place,
    since_when_is_asked_after_an_activity_too,
    none_of_these_holds_until_it_is_worse,
    about_me_is_told_once_and_stays,
    invitation_can_be_sent_away,
    massage_waits_until_it_is_asked,
    signs_are_offered_where_they_matter,
    they_may_ask_in_an_emergency,
    nothing_unusual_was_neither_hard_nor_new,
];

/// Two legs, each sore in another place.
fn two_places() -> Value {
    json!({
        "schema": 1,
        "areas": [
            {"region": "calf", "side": "left", "intensity": 4},
            {"region": "hamstrings-inner", "side": "right", "intensity": 4},
        ],
        "activity": {"kind": "running"},
        "hours_since_activity": 20,
    })
}

async fn an_answer_belongs_to_a_place(context: &Context<'_>) -> Result<()> {
    let widget = answered(context).await?;
    let browser = &context.browser;
    for language in ["en", "ar"] {
        browser.run("host().lang = a", json!(language)).await?;
        widget.set_report(&two_places()).await?;
        let asked = "return find('.sw').lang === a && find('.ask')?.dataset.question === 'calf-clot-signs'";
        browser.until("both are asked about", asked, json!(language)).await?;
        ensure!(browser.js::<bool>("return !find('.where')", json!([])).await?, "places show unasked");
        // By keys alone: the answer opens its places, which come next.
        browser.run("find('.ask [data-sensation=throbbing]').focus()", json!([])).await?;
        press(browser, key::ENTER).await?;
        browser
            .until("its places show", "return find('.where')?.checkVisibility() ?? false", json!([]))
            .await?;
        let state = "const chip = find('.ask [data-sensation=throbbing]'); return [chip.getAttribute('aria-expanded'), \
            chip.getAttribute('aria-pressed'), find('.where').getAttribute('role'), String(all('.where button').length), \
            String(active() === chip), String(host().report.areas.some(area => area.sensations))]";
        let state: Vec<String> = browser.js(state, json!([])).await?;
        ensure!(state == ["true", "false", "group", "2", "true", "false"], "{language}: {state:?}");
        let named: bool = browser
            .js("return find('.where').getAttribute('aria-label').includes(find('.where .question').textContent)", json!([]))
            .await?;
        ensure!(named, "{language}: the places have no name");
        press(browser, key::TAB).await?;
        let first: Vec<String> =
            browser.js("return [active().dataset.region, active().dataset.side]", json!([])).await?;
        press(browser, ' ').await?;
        let told = "return JSON.stringify(host().report.areas.filter(area => area.sensations).map(({ region, side, sensations }) => [region, side, ...sensations]))";
        let told = format!("{told} === JSON.stringify([[...a, 'throbbing']])");
        browser.until("it is told of that place alone", &told, json!(first)).await?;
        let pressed = "return [find('.ask [data-sensation=throbbing]').getAttribute('aria-pressed'), ...all('.where button').map(it => it.getAttribute('aria-pressed'))]";
        let pressed: Vec<String> = browser.js(pressed, json!([])).await?;
        ensure!(pressed == ["true", "true", "false"], "{language}: {pressed:?}");
        let whose: bool = browser
            .js("return find('.ask [data-sensation=throbbing]').textContent.includes(find('.where button').textContent)", json!([]))
            .await?;
        ensure!(whose, "{language}: the chip does not say of which place");
        // And put away again, by finger.
        widget.tap(Pointer::Mouse, ".ask [data-sensation=throbbing]").await?;
        browser.until("its places are put away", "return !find('.where')", json!([])).await?;
    }
    Ok(())
}

async fn since_when_is_asked_after_an_activity_too(context: &Context<'_>) -> Result<()> {
    let widget = answered(context).await?;
    let browser = &context.browser;
    for _ in 0..8 {
        let asked: String = browser.js("return find('.ask')?.dataset.question ?? ''", json!([])).await?;
        if asked == "since-when" {
            break;
        }
        ensure!(!asked.is_empty(), "it is not asked since when");
        widget.tap(Pointer::Mouse, ".ask [data-action=skip]").await?;
        browser
            .until("the next is asked", "return find('.ask')?.dataset.question !== a", json!(asked))
            .await?;
    }
    widget.tap(Pointer::Mouse, ".ask [data-action=since]:last-of-type").await?;
    let told = "return host().report.hours_since_onset === 240 && host().report.hours_since_activity === 20";
    browser.until("it is told", told, json!([])).await?;
    widget.answers("consult").await?;
    // It can be changed later.
    browser.until("the form says it", "return find('[data-field=onset]').value === '240'", json!([])).await?;
    widget.choose("onset", "6").await?;
    browser.until("it is changed", "return host().report.hours_since_onset === 6", json!([])).await?;
    widget.answers("modify").await?;
    widget.tap(Pointer::Mouse, "[data-tool=undo]").await?;
    widget.answers("consult").await?;
    browser.until("the form follows", "return find('[data-field=onset]').value === '240'", json!([])).await
}

async fn none_of_these_holds_until_it_is_worse(context: &Context<'_>) -> Result<()> {
    let widget = answered(context).await?;
    let browser = &context.browser;
    let asks = "return find('.ask')?.dataset.question === 'calf-clot-signs'";
    browser.until("the calf is asked about", asks, json!([])).await?;
    widget.tap(Pointer::Mouse, ".ask [data-action=none]").await?;
    browser
        .until(
            "it is not asked again",
            "return find('.ask')?.dataset.question !== 'calf-clot-signs'",
            json!([]),
        )
        .await?;
    widget.tap_region(Pointer::Mouse, View::Posterior, "calf", "left").await?;
    widget.rate(Pointer::Mouse, 3).await?;
    ensure!(!browser.js::<bool>(asks, json!([])).await?, "asked again although it is no worse");
    widget.rate(Pointer::Mouse, 5).await?;
    browser.until("it is asked anew", asks, json!([])).await
}

async fn about_me_is_told_once_and_stays(context: &Context<'_>) -> Result<()> {
    let widget = answered(context).await?;
    let browser = &context.browser;
    ensure!(
        browser.js::<bool>("return !find('.about-me details').open", json!([])).await?,
        "it is open unasked"
    );
    widget.tap(Pointer::Mouse, "[data-action=about-me]").await?;
    let open = "return find('.about-me details').open && active()?.matches('.about-me summary')";
    browser.until("it opens, and the focus goes there", open, json!([])).await?;
    tab_to(browser, "[data-field=age]").await?;
    for key in ['7', '0', key::TAB] {
        press(browser, key).await?;
    }
    browser.until("the age is told", "return host().report.context?.age === 70", json!([])).await?;
    browser.until("the invitation is gone", "return !find('.invitation')", json!([])).await?;
    widget.switch_on(Pointer::Mouse, "[data-medicine=statin]").await?;
    widget.switch_on(Pointer::Mouse, ".about-me [data-clot-risk=earlier-clot]").await?;
    let said: String = browser.js("return find('.about-me summary').textContent", json!([])).await?;
    ensure!(said.contains("70") && said.contains("statin"), "{said}");
    ensure!(
        browser.js::<bool>("return find('.about-me details').open", json!([])).await?,
        "it closes under a finger"
    );
    // It stays when one starts over, and from one visit to the next; alone it is nothing to answer.
    widget.tap(Pointer::Mouse, "[data-action=clear]").await?;
    let stays = "const { areas, context, activity } = host().report; return !areas.length && !activity && context.age === 70 \
        && context.medicines.join() === 'statin' && !find('[data-action=clear]') && !host().assessment";
    browser.until("it stays", stays, json!([])).await?;
    browser.promise::<String>("return keeps('medicines/statin')", json!([])).await?;
    browser.reload().await?;
    widget.ready().await?;
    browser.until("it is there again", stays, json!([])).await?;
    ensure!(
        browser.js::<bool>("return find('.sw').hasAttribute('data-idle')", json!([])).await?,
        "it is no news"
    );
    widget.tap_region(Pointer::Mouse, View::Posterior, "calf", "left").await?;
    widget.rate(Pointer::Mouse, 2).await?;
    widget.tap(Pointer::Mouse, ".about-me summary").await?;
    widget.tap(Pointer::Mouse, "[data-action=forget]").await?;
    browser
        .until(
            "it is forgotten",
            "return !host().report.context && host().report.areas.length === 1",
            json!([]),
        )
        .await
}

async fn invitation_can_be_sent_away(context: &Context<'_>) -> Result<()> {
    let widget = answered(context).await?;
    let browser = &context.browser;
    let before = widget.report().await?;
    widget.tap(Pointer::Mouse, "[data-action=not-about-me]").await?;
    browser.until("it is gone", "return !find('.invitation')", json!([])).await?;
    widget.tap_region(Pointer::Mouse, View::Posterior, "calf", "right").await?;
    widget.rate(Pointer::Mouse, 2).await?;
    ensure!(browser.js::<bool>("return !find('.invitation')", json!([])).await?, "it comes again");
    widget.tap(Pointer::Mouse, "[data-tool=undo]").await?;
    browser.until("nothing was told by it", "return host().report.areas.length === 1", json!([])).await?;
    ensure!(widget.report().await? == before, "sending it away says something");
    Ok(())
}

async fn massage_waits_until_it_is_asked(context: &Context<'_>) -> Result<()> {
    let widget = answered(context).await?;
    let browser = &context.browser;
    let waiting = "return all('.before-massage').length === 1 && !all('[data-advice]').some(card => ['T4', 'T5', 'P6', 'P7'].includes(card.dataset.advice))";
    browser.until("it is asked instead", waiting, json!([])).await?;
    ensure!(
        browser
            .js::<bool>("return host().assessment.advice.some(({ id }) => id === 'T4')", json!([]))
            .await?,
        "no massage"
    );
    widget.tap(Pointer::Mouse, ".before-massage [data-action=none]").await?;
    let shows = "return !find('.before-massage') && Boolean(find('[data-advice=T4]'))";
    browser.until("massage shows", shows, json!([])).await?;
    let context_told =
        "const { pregnant, blood_thinners } = host().report.context; return [pregnant, blood_thinners]";
    let told: (bool, bool) = browser.js(context_told, json!([])).await?;
    ensure!(told == (false, false), "{told:?}");
    // Whoever takes blood thinners gets none.
    widget.tap(Pointer::Mouse, "[data-tool=undo]").await?;
    browser.until("it is asked again", waiting, json!([])).await?;
    widget.tap(Pointer::Mouse, ".before-massage [data-context=blood-thinners]").await?;
    browser.until("it is told", "return host().report.context?.blood_thinners === true", json!([])).await?;
    browser
        .until(
            "massage is kept back",
            "return !find('[data-advice=T4]') && Boolean(find('[data-withheld=T4]'))",
            json!([]),
        )
        .await
}

async fn signs_are_offered_where_they_matter(context: &Context<'_>) -> Result<()> {
    let widget = answered(context).await?;
    let browser = &context.browser;
    let offered = "return all('.rating [data-sign]').map(chip => chip.dataset.sign)";
    widget.tap_region(Pointer::Mouse, View::Posterior, "calf", "left").await?;
    let calf: Vec<String> = browser.js(offered, json!([])).await?;
    let has = |signs: &[String], sign: &str| signs.iter().any(|one| one == sign);
    ensure!(has(&calf, "limping") && has(&calf, "swelling") && !has(&calf, "cannot-lift"), "{calf:?}");
    // Both a leg and an arm: what fits either. What is told shows wherever it was told.
    let told = json!({"schema": 1, "areas": [{"region": "elbow", "side": "left", "intensity": 2, "signs": ["limping"]}]});
    widget.set_report(&told).await?;
    widget.tap_region(Pointer::Mouse, View::Posterior, "elbow", "left").await?;
    let elbow: Vec<String> = browser.js(offered, json!([])).await?;
    ensure!(
        has(&elbow, "limping") && has(&elbow, "cannot-lift") && !has(&elbow, "cannot-bear-weight"),
        "{elbow:?}"
    );
    // Of the person's, the gravest dozen is seen at once, and all are a press away.
    let shown = "return all('.story [data-sign]').filter(chip => chip.checkVisibility()).map(chip => chip.dataset.sign)";
    widget.tap(Pointer::Mouse, "details:has([data-sign=dark-urine]) > summary").await?;
    browser
        .until("the gravest show", "return find('[data-sign=dark-urine]').checkVisibility()", json!([]))
        .await?;
    let gravest: Vec<String> = browser.js(shown, json!([])).await?;
    ensure!(gravest.len() == 12 && has(&gravest, "chest-pressure"), "{gravest:?}");
    widget.tap(Pointer::Mouse, "details details:has([data-sign=vomiting]) > summary").await?;
    widget.switch_on(Pointer::Mouse, ".story [data-sign=vomiting]").await?;
    let all: Vec<String> = browser.js(shown, json!([])).await?;
    ensure!(all.len() == 22, "{all:?}");
    widget.tap(Pointer::Mouse, ".story [data-sign=vomiting]").await?;
    browser.until("it is taken back", "return !host().report.signs", json!([])).await?;
    let open: bool =
        browser.js("return find('.story [data-sign=vomiting]').checkVisibility()", json!([])).await?;
    ensure!(open, "it closes under a finger");
    Ok(())
}

async fn they_may_ask_in_an_emergency(context: &Context<'_>) -> Result<()> {
    context.browser.open(&context.site.app()).await?;
    let widget = Widget::first(&context.browser);
    widget.ready().await?;
    let browser = &context.browser;
    let mut report = calf();
    report["areas"][0]["intensity"] = json!(8);
    report["signs"] = json!(["dark-urine"]);
    widget.set_report(&report).await?;
    widget.answers("emergency").await?;
    let script = "return [all('.they-ask li').map(item => item.textContent), host().assessment.questions.length, \
        all('.ask, .they-ask button, .before-massage, .invitation').length, find('.alarm').dataset.care, host().assessment.care]";
    let (asked, questions, chips, care, known): (Vec<String>, usize, usize, String, String) =
        browser.js(script, json!([])).await?;
    ensure!(!asked.is_empty() && asked.len() <= questions, "{asked:?} of {questions}");
    ensure!(asked.iter().all(|text| text.ends_with('?')), "{asked:?}");
    ensure!(chips == 0, "{chips} things to tap in an emergency");
    ensure!(care == known, "{care} is shown, {known} is known");
    Ok(())
}

async fn nothing_unusual_was_neither_hard_nor_new(context: &Context<'_>) -> Result<()> {
    let widget = answered(context).await?;
    let browser = &context.browser;
    widget.choose("effort", "hard").await?;
    widget.choose("activity", "none").await?;
    let gone = "return !find('[data-field=effort]') && !find('[data-field=novelty]') && host().report.activity.kind === 'none' && !host().report.activity.effort";
    browser.until("how hard is no question", gone, json!([])).await?;
    widget.choose("activity", "running").await?;
    browser.until("it is one again", "return find('[data-field=effort]')?.value === ''", json!([])).await
}
