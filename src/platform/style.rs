//! The style sheet: constructed once, adopted by each shadow root. A host page's content security
//! policy forbids `<style>` and `style=""`, but never this.

use js_sys::{Array, Reflect};
use wasm_bindgen::JsValue;
use web_sys::{CssStyleSheet, ShadowRoot};

use crate::ui::{STYLES, deferred};

thread_local! {
    static SHEET: Option<CssStyleSheet> = sheet().ok();
}

fn sheet() -> Result<CssStyleSheet, JsValue> {
    let sheet = CssStyleSheet::new()?;
    sheet.replace_sync(STYLES)?;
    Ok(sheet)
}

/// A part of the program is here: all that have adopted the sheet get its styles too.
pub fn complete() {
    SHEET.with(|sheet| {
        if let Some(sheet) = sheet {
            // It fails only for a sheet that was not constructed.
            let _ = sheet.replace_sync(&deferred::styles());
        }
    });
}

/// Gives a shadow root its styles; where the browser cannot, it stays plain but usable.
pub fn adopt(root: &ShadowRoot) {
    SHEET.with(|sheet| {
        if let Some(sheet) = sheet {
            let _ = Reflect::set(root, &JsValue::from_str("adoptedStyleSheets"), &Array::of1(sheet));
        }
    });
}
