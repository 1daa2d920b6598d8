//! What must always hold, looked at after every step of a visit.
//!
//! No text is covered or cut off; the answer is in sight; nothing moves, and nobody takes the focus, unless
//! the reader does something; what is drawn, said and known is the same; nothing is refused that may be done;
//! what is to be hit is large enough; the console is clean, and nothing is asked of anybody but our folder.
//! `watch.js` looks at the page.

use crate::browser::Browser;
use crate::harness::Context;
use crate::site::BASE;
use anyhow::Result;
use serde_json::json;

const SCRIPT: &str = include_str!("watch.js");

/// Who did what was done last.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum By {
    /// The reader pressed, typed or swept, or the page around it did something.
    Hand,
    /// The reader looked, and scrolled at most: nothing may move.
    Eye,
}

/// All that is wrong now.
pub async fn check(context: &Context<'_>, by: By) -> Result<Vec<String>> {
    let alone = by == By::Eye;
    let mut faults = look(&context.browser, &format!("return await watch.check({alone})")).await?;
    faults.extend(around(context).await?);
    Ok(faults)
}

/// All that is wrong anywhere in the widget, and what of it can be read nowhere.
pub async fn scan(context: &Context<'_>) -> Result<Vec<String>> {
    let mut faults = look(&context.browser, "return await watch.scan()").await?;
    faults.extend(around(context).await?);
    Ok(faults)
}

/// What of the words is cut off anywhere in the widget, or can be read nowhere.
pub async fn scan_words(context: &Context<'_>) -> Result<Vec<String>> {
    let mut faults = look(&context.browser, "return await watch.scan(true)").await?;
    faults.extend(around(context).await?);
    Ok(faults)
}

/// Looks at the page; one that was loaded anew has to be told how.
async fn look(browser: &Browser, script: &str) -> Result<Vec<String>> {
    if !browser.js::<bool>("return Boolean(window.watch)", json!([])).await? {
        browser.run(&format!("{SCRIPT}\n; return null"), json!([])).await?;
    }
    browser.promise(script, json!([])).await
}

/// The console, and what the site was asked for.
async fn around(context: &Context<'_>) -> Result<Vec<String>> {
    let errors = context.errors().await?.into_iter().map(|error| format!("console: {error}"));
    let asked = context.site.asked().into_iter();
    let strange = asked.filter(|path| !path.starts_with(BASE) && !path.starts_with("/pages/"));
    Ok(errors.chain(strange.map(|path| format!("request: {path}"))).collect())
}
