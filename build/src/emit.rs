//! Small helpers that write Rust source.

/// `calf-raise` → `CALF_RAISE`: the name of a constant.
pub fn constant(id: &str) -> String {
    id.replace('-', "_").to_uppercase()
}

/// `front-deltoid` → `FrontDeltoid`: the name of a variant.
pub fn variant(id: &str) -> String {
    id.split('-')
        .map(|word| {
            let mut letters = word.chars();
            letters
                .next()
                .map_or_else(String::new, |first| first.to_uppercase().collect::<String>() + letters.as_str())
        })
        .collect()
}

/// `["a", "b"]` → `&[X::a, X::b]`, each item written by `item`.
pub fn slice<T>(items: impl IntoIterator<Item = T>, item: impl Fn(T) -> String) -> String {
    let items: Vec<String> = items.into_iter().map(item).collect();
    format!("&[{}]", items.join(", "))
}
