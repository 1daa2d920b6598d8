//! Pages of others that site generators make, with what `integrations/` has for them; and another Yew app. Each ends in the folder of the
//! built hosts (`xtask::hosts::built`), under its own name.

use anyhow::{Context as _, Result, ensure};
use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::process::Command;
use xtask::{hosts, paths, process};

/// An empty folder for a host's source, and the one that its page goes to.
fn folders(name: &str) -> Result<(PathBuf, PathBuf)> {
    let (source, built) = (paths::target().join("hosts/generators").join(name), hosts::built().join(name));
    for folder in [&source, &built] {
        if folder.exists() {
            std::fs::remove_dir_all(folder)?;
        }
        std::fs::create_dir_all(folder)?;
    }
    Ok((source, built))
}

fn write(folder: &Path, name: &str, text: &str) -> Result<()> {
    let file = folder.join(name);
    std::fs::create_dir_all(file.parent().context("a file is in a folder")?)?;
    Ok(std::fs::write(file, text)?)
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    for file in paths::files(from)? {
        let to = to.join(paths::relative(from, &file)?);
        std::fs::create_dir_all(to.parent().context("a file is in a folder")?)?;
        std::fs::copy(&file, to)?;
    }
    Ok(())
}

fn integrations(name: &str) -> PathBuf {
    paths::root().join("integrations").join(name)
}

/// A post with Hugo's shortcode, twice; Goldmark as it comes, which leaves raw HTML out.
pub fn hugo() -> Result<()> {
    let (source, built) = folders("hugo")?;
    write(
        &source,
        "config.toml",
        "baseURL = \"http://localhost/built/hugo/\"\ntitle = \"A blog\"\ndisableKinds = [\"taxonomy\", \"term\"]\n",
    )?;
    write(
        &source,
        "layouts/_default/single.html",
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>{{ .Title }}</title></head>\
         <body><main>{{ .Content }}</main></body></html>\n",
    )?;
    for (file, place) in [("index.html", "home"), ("_default/list.html", "list")] {
        write(&source, &format!("layouts/{file}"), place)?;
    }
    write(
        &source,
        "content/post.md",
        "+++\ntitle = \"Legs\"\n+++\n\nBefore.\n\n<sore-wise>raw</sore-wise>\n\n\
         {{< sorewise name=\"hugo\" heading-level=\"2\" >}}\n\nBetween.\n\n\
         {{< sorewise name=\"an\\\"other\" onclick=\"alert(1)\" readonly=true >}}\n\nAfter.\n",
    )?;
    copy(&integrations("hugo").join("layouts"), &source.join("layouts"))?;
    copy(&paths::dist(), &source.join("static/sorewise"))?;
    process::run(
        Command::new("hugo").args(["--quiet", "--source"]).arg(&source).arg("--destination").arg(&built),
    )?;
    let page = std::fs::read_to_string(built.join("post/index.html"))?;
    let count = |text: &str| page.matches(text).count();
    ensure!(count("<sore-wise") == 2 && count("sorewise.js\"") == 1, "Hugo wrote {page}");
    ensure!(
        !page.contains("onclick") && page.contains("name=\"an&#34;other\" readonly=\"true\""),
        "Hugo wrote {page}"
    );
    ensure!(page.contains("<p>After.</p>"), "Hugo wrote {page}");
    Ok(())
}

/// A page with Zola's shortcode, as its template engine renders that: Zola itself is in no package registry.
pub fn zola() -> Result<()> {
    let (_, built) = folders("zola")?;
    let mut tera = tera::Tera::default();
    tera.add_template_file(
        integrations("zola").join("templates/shortcodes/sorewise.html"),
        Some("sorewise.html"),
    )?;
    // Zola's own function.
    tera.register_function("get_url", |given: &HashMap<String, tera::Value>| {
        let path = given.get("path").and_then(tera::Value::as_str).unwrap_or_default();
        Ok(tera::Value::from(format!("/built/zola/{path}")))
    });
    let mut given = tera::Context::new();
    given.insert("config", &HashMap::from([("extra", HashMap::<String, String>::new())]));
    given.insert("name", "zo\"la");
    given.insert("heading", &true);
    given.insert("heading_level", &2);
    given.insert("onclick", "alert(1)");
    let shortcode = tera.render("sorewise.html", &given).context("Zola's shortcode")?;
    let wanted = "<sore-wise heading=\"true\" heading-level=\"2\" name=\"zo&quot;la\"></sore-wise>";
    ensure!(shortcode.contains(wanted) && !shortcode.trim().contains('\n'), "Tera wrote {shortcode}");
    let page = format!(
        "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Zola</title><p>Before.</p>{shortcode}<p>After.</p>"
    );
    write(&built, "index.html", &page)?;
    copy(&paths::dist(), &built.join("sorewise"))
}

/// A page with Astro's component.
pub fn astro() -> Result<()> {
    let (source, _) = folders("astro")?;
    hosts::build_astro(&source)
}

/// The Yew app that embeds the element.
pub fn yew() -> Result<()> {
    process::run(
        process::cargo()
            .args(["run", "--quiet", "--package", "xtask", "--", "hosts"])
            .current_dir(paths::root()),
    )
}
