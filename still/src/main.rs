//! Prints the first view in each language, as JSON: BCP 47 tag → HTML. `cargo xtask finish` writes it into the page.

use sorewise_still::{Problem, languages, still};

fn main() -> Result<(), Problem> {
    let mut all = serde_json::Map::new();
    for language in languages() {
        all.insert(language.to_owned(), still(language, true)?.into());
    }
    println!("{}", serde_json::Value::Object(all));
    Ok(())
}
