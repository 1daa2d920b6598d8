//! Weeks of somebody's diary, as a backup: what views of many days are shown with.

use anyhow::Result;
use serde_json::{Map, Value, json};

use crate::browser::Browser;
use crate::widget::Widget;

const HOUR_MS: u64 = 3_600_000;
const DAY_MS: u64 = 24 * HOUR_MS;

/// One record, told at once.
fn record(kind: &str, at: u64, fields: &Value) -> String {
    let told = json!([{"stamp": [at, 1], "fields": fields}]);
    json!({"id": format!("{kind}/{at}-00000001"), "told": told}).to_string()
}

fn file(records: &[String]) -> String {
    format!("{{\"format\":\"sorewise-diary\",\"schema\":2,\"records\":[\n{}\n]}}\n", records.join(",\n"))
}

/// A check-in: places with ratings, what was done before (and how many hours ago), what was answered.
fn check_in(at: u64, offset: i64, rated: &[(&str, u8)], did: Option<(&str, u8)>, answer: &str) -> String {
    let mut fields = Map::new();
    fields.insert("at".to_owned(), json!([at, offset]));
    for (place, intensity) in rated {
        fields.insert(format!("area/{place}"), json!(intensity));
    }
    if let Some((kind, hours)) = did {
        fields.insert("activity/kind".to_owned(), json!(kind));
        fields.insert("activity/effort".to_owned(), json!("hard"));
        fields.insert("hours_since_activity".to_owned(), json!([hours, at]));
    }
    fields.insert("answer".to_owned(), json!({"disposition": answer, "engine": "1", "program": "1"}));
    record("check-in", at, &Value::Object(fields))
}

/// Three weeks that end today: somebody who runs on two days of the week, lifts on one, and sits at a desk.
pub fn three_weeks(now: u64, offset: i64) -> String {
    let mut records = Vec::new();
    let today = now.saturating_add_signed(offset * 60_000) % DAY_MS;
    for day in 0..21_u64 {
        // At this hour of each day, but for two; today an hour ago, or, where that was yesterday, at midnight.
        let at = if day == 20 { now - HOUR_MS.min(today) } else { now - (20 - day) * DAY_MS };
        if day == 5 || day == 13 {
            continue;
        }
        let after_run = day % 7 % 4;
        let legs =
            [3_u8, 6, 5, 2][usize::try_from(after_run).unwrap_or(0)].saturating_sub(u8::from(day > 13));
        let neck = 2 + u8::from(day % 5 == 0);
        let mut rated =
            vec![("calf/left", legs), ("calf/right", legs.saturating_sub(1)), ("neck-back/left", neck)];
        if day % 7 == 2 {
            rated.push(("biceps/right", 4));
        }
        let did = (after_run < 3).then(|| ("running", u8::try_from(after_run).unwrap_or(0) * 24 + 2));
        records.push(check_in(at, offset, &rated, did, if legs > 4 { "recover" } else { "modify" }));
        if day % 7 == 1 {
            let fields = json!({"at": [at, offset], "workout": "upper", "minutes": 40});
            records.push(record("workout", at, &fields));
        }
        if day % 6 == 3 {
            let fields = json!({"at": [at, offset], "movements": ["M1", "M2"], "done": [0], "seconds": 240});
            records.push(record("routine", at, &fields));
        }
    }
    records.sort();
    file(&records)
}

/// So many check-ins, four a day, that end today.
pub fn many(count: u64, now: u64, offset: i64) -> String {
    let records: Vec<String> = (0..count)
        .map(|number| {
            let at = now - (count - number) * 6 * HOUR_MS;
            let rated = u8::try_from(number % 7).unwrap_or(0);
            let did = number.is_multiple_of(4).then_some(("running", 2));
            check_in(at, offset, &[("biceps/right", 6 - rated), ("calf/left", rated)], did, "modify")
        })
        .collect();
    file(&records)
}

/// The page's clock: milliseconds since 1970, and minutes ahead of UTC. Scripts of tests have one of their own in Firefox.
pub async fn clock(browser: &Browser) -> Result<(u64, i64)> {
    browser.js("return [window.Date.now(), -new window.Date().getTimezoneOffset()]", json!([])).await
}

/// Opens all that is stored.
pub async fn open(browser: &Browser) -> Result<()> {
    let opener = "return find('[data-action=stored]') !== null";
    browser.until("the way to all that is stored is there", opener, json!([])).await?;
    browser.run("find('.stored') ?? find('[data-action=stored]').click()", json!([])).await?;
    browser.until("all that is stored shows", "return find('.stored') !== null", json!([])).await
}

/// Takes in a backup by hand, and closes what it was taken in by.
pub async fn take_in(browser: &Browser, text: &str) -> Result<()> {
    open(browser).await?;
    let script = "const transfer = new DataTransfer(); \
        transfer.items.add(new File([a], 'backup.json', { type: 'application/json' })); \
        const field = find('[data-field=file]'); field.files = transfer.files; \
        field.dispatchEvent(new Event('change', { bubbles: true, composed: true }))";
    browser.run(script, json!(text)).await?;
    browser
        .until("the file is looked at", "return find('[data-action=take-in]') !== null", json!([]))
        .await?;
    browser.run("find('[data-action=take-in]').click()", json!([])).await?;
    browser
        .until("it is taken in", "return find('.stored-found[data-found=taken]') !== null", json!([]))
        .await?;
    browser.until("it is kept", "return find(`[data-kept=waits]`) === null", json!([])).await?;
    browser.run("find('[data-action=close-stored]').click()", json!([])).await?;
    Widget::first(browser).ready().await
}
