//! Regions by the words that people use for them.

use crate::body::{BodyRegion, HEAD_TO_FOOT};
use crate::i18n::Locale;

/// The regions that a query finds, those whose name begins with it first, else from head to foot; all
/// for an empty query. `fold` makes alike what people do not tell apart: upper and lower case, accents.
#[must_use]
pub fn search(locale: &Locale, query: &str, fold: &dyn Fn(&str) -> String) -> Vec<BodyRegion> {
    let query = fold(query.trim());
    let mut first = Vec::new();
    let mut then = Vec::new();
    for region in HEAD_TO_FOOT {
        let info = region.info();
        let name = fold(locale.text(info.name));
        let finds = |text: &str| query.split_whitespace().all(|word| text.contains(word));
        if name.starts_with(&query) {
            first.push(region);
        } else if finds(&name)
            || finds(&fold(locale.text(info.term)))
            || finds(&fold(locale.text(info.aliases)))
        {
            then.push(region);
        }
    }
    first.append(&mut then);
    first
}
