//! Each language in its own words and its own direction.

use crate::browser::{Browser, Pointer, pause};
use crate::harness::{Context, Test};
use crate::tests;
use crate::widget::{View, Widget, calf};
use anyhow::{Result, ensure};
use serde_json::json;
use std::collections::BTreeSet;

/// See the module.
pub const TESTS: &[Test] = tests![
    every_string_is_translated,
    right_to_left,
    language_of_the_page_is_taken,
    our_own_page_turns_around
];

async fn every_string_is_translated(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    browser.open(&context.site.page("plain.html")).await?;
    let widget = Widget::first(browser);
    widget.ready().await?;
    widget.set_report(&calf()).await?;
    widget.answers("modify").await?;
    widget.tap_region(Pointer::Mouse, View::Posterior, "calf", "left").await?;
    let english = strings(browser).await?;
    ensure!(english.len() > 100, "only {} strings were found", english.len());
    for (language, direction) in [("es", "ltr"), ("ar", "rtl"), ("pt-BR", "ltr")] {
        browser.run("host().lang = a", json!(language)).await?;
        let script = "return find('.sw').lang === a[0] && find('.sw').dir === a[1]";
        browser.until(&format!("it speaks {language}"), script, json!([language, direction])).await?;
        let mut left = Vec::new();
        // A slow device draws it in more than one turn.
        for _ in 0..20 {
            let translated = strings(browser).await?;
            left =
                translated.intersection(&english).filter(|text| !is_same_everywhere(text)).cloned().collect();
            if left.is_empty() {
                break;
            }
            pause(50).await;
        }
        ensure!(left.is_empty(), "still English in {language}: {left:?}");
        widget.says_calf().await?;
    }
    Ok(())
}

async fn right_to_left(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    browser.open(&context.site.page("plain.html")).await?;
    browser.run("host().lang = 'ar'", json!([])).await?;
    let widget = Widget::first(browser);
    widget.ready().await?;
    browser.until("it speaks Arabic", "return find('.sw').dir === 'rtl'", json!([])).await?;
    // The body does not turn around with the writing: left stays the person's left.
    let (x, _) = widget.point(&crate::widget::shape(View::Posterior, "calf", "left")).await?;
    let middle: f64 = browser.js("const box = find('svg[data-view=posterior]').getBoundingClientRect(); return box.x + box.width / 2", json!([])).await?;
    ensure!(x < middle, "the left calf is at {x}, the middle at {middle}");
    widget.ask_about_calf(Pointer::Mouse).await?;
    widget.answers("modify").await?;
    let wide: bool =
        browser.js("return document.documentElement.scrollWidth <= innerWidth", json!([])).await?;
    ensure!(wide, "the page scrolls sideways");
    Ok(())
}

async fn language_of_the_page_is_taken(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    browser.open(&context.site.page("plain.html")).await?;
    // A region is left out where there is no such text, and added where there is but one.
    for (around, spoken) in
        [("es-MX", "es"), ("pt-BR", "pt-BR"), ("pt", "pt-BR"), ("pt-PT", "pt-BR"), ("xx-BR", "en")]
    {
        let script =
            "document.documentElement.lang = a; host().replaceWith(document.createElement('sore-wise'))";
        browser.run(script, json!(around)).await?;
        Widget::first(browser).ready().await?;
        let language: String = browser.js("return find('.sw').lang", json!([])).await?;
        ensure!(language == spoken, "in a page in {around} it speaks {language}");
    }
    Ok(())
}

async fn our_own_page_turns_around(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    browser.open(&context.site.app()).await?;
    Widget::first(browser).ready().await?;
    browser.run("document.querySelector('#languages button[lang=ar]').click()", json!([])).await?;
    browser.until("it speaks Arabic", "return find('.sw').dir === 'rtl'", json!([])).await?;
    let page: (String, String, String) = browser
        .js("const page = document.documentElement; return [page.lang, page.dir, document.title]", json!([]))
        .await?;
    ensure!(page.0 == "ar" && page.1 == "rtl" && !page.2.is_ascii(), "the page around it is {page:?}");
    // The choice outlives the visit.
    browser.reload().await?;
    Widget::first(browser).ready().await?;
    let language: String = browser.js("return find('.sw').lang", json!([])).await?;
    ensure!(language == "ar", "after a reload it speaks {language}");
    browser.run("document.querySelector('#languages button[lang=en]').click()", json!([])).await?;
    browser.until("it speaks English", "return document.documentElement.dir === 'ltr'", json!([])).await
}

/// Every string that is shown or read out, but those that say of themselves that they are in another
/// language (titles of publications, anatomical terms).
async fn strings(browser: &Browser) -> Result<BTreeSet<String>> {
    let script = r"
        const root = find('.sw');
        const found = new Set();
        const walk = (element) => {
          if (element !== root && element.lang && element.lang !== root.lang) return;
          for (const name of ['aria-label', 'aria-valuetext', 'title', 'placeholder', 'alt']) {
            const value = element.getAttribute(name);
            if (value) found.add(value.trim());
          }
          for (const child of element.childNodes) {
            if (child.nodeType === Node.TEXT_NODE && child.data.trim()) found.add(child.data.trim());
            if (child.nodeType === Node.ELEMENT_NODE) walk(child);
          }
        };
        walk(root);
        return [...found];
    ";
    browser.js(script, json!([])).await
}

/// Numbers, punctuation and the product's name.
fn is_same_everywhere(text: &str) -> bool {
    !text.chars().any(char::is_alphabetic) || text == "Sorewise"
}
