//! Whatever breaks, help is read: within three seconds plain advice stands there, the console has the true cause, and the page is told.
//!
//! [`WAYS`] is the list of all ways that are known; each is tried on each engine.

use super::around::breaks;
use crate::browser::{Browser, Pointer};
use crate::faults::Fault;
use crate::harness::{Context, Test};
use crate::site::{BASE, Site};
use crate::tests;
use crate::widget::{Widget, calf};
use anyhow::{Context as _, Result, bail, ensure};
use serde_json::{Value, json};
use sorewise_build::messages;
use xtask::browsers::Engine;

/// See the module. Four tests, as all ways take minutes on the slowest engine.
pub const TESTS: &[Test] = tests![
    help_is_read_whatever_the_page_forbids,
    help_is_read_whatever_the_host_does,
    help_is_read_whatever_becomes_of_a_file,
    help_is_read_whatever_breaks_inside,
    files_are_asked_for_once_and_checked,
];

/// Whose fault it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Whose {
    Page,
    Host,
    File,
    Program,
}

/// How it ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Ends {
    /// With all of the advice, and a cause that the page and the console are told.
    Advice(Cause),
    /// With the few lines of it that need no other file.
    Core(Cause),
    /// With advice below a map that works.
    BelowTheMap(Cause),
    /// With advice while it waits; then it runs.
    AdviceThenRuns,
    /// With what stands in the page itself: no script has run.
    Static,
    /// It runs.
    Runs,
    /// It begins anew with what was told.
    RunsAgain,
    /// It breaks once too often.
    AdviceAfterThree,
}

/// Of these texts one is in the cause, whichever engine tells it.
type Cause = &'static [&'static str];

/// A way to break it.
#[derive(Debug, Clone)]
struct Way {
    name: &'static str,
    whose: Whose,
    /// What stands in the page's head before the script.
    head: &'static str,
    /// The page's policy; empty for none.
    policy: &'static str,
    language: &'static str,
    /// Whether the script comes from another origin.
    elsewhere: bool,
    /// What becomes of files, by how their paths begin.
    files: &'static [(&'static str, Fault)],
    ends: Ends,
}

const PLAIN: Way = Way {
    name: "nothing",
    whose: Whose::Page,
    head: "",
    policy: "",
    language: "en",
    elsewhere: false,
    files: &[],
    ends: Ends::Runs,
};

/// What engines call a connection that breaks.
const BROKEN: Cause = &["network", "Load failed", "fetch", "aborted", "error", "cancelled", "lost"];

/// All of them.
const WAYS: &[Way] = &[
    Way {
        name: "no WebAssembly",
        head: "<script src=\"/pages/without.js\"></script>",
        ends: Ends::Advice(&["WebAssembly"]),
        ..PLAIN
    },
    Way {
        name: "a policy without 'wasm-unsafe-eval'",
        policy: "default-src 'none'; script-src 'self'; connect-src 'self'",
        ends: Ends::Advice(&["WebAssembly"]),
        ..PLAIN
    },
    Way {
        name: "a policy that lets nothing be fetched",
        policy: "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'",
        ends: Ends::Core(&[
            "fetch",
            "NetworkError",
            "Load failed",
            "access control",
            "Content Security Policy",
        ]),
        ..PLAIN
    },
    Way { name: "no scripts", policy: "script-src 'none'", ends: Ends::Static, ..PLAIN },
    Way { name: "no storage", head: "<script src=\"/pages/blocked.js\"></script>", ..PLAIN },
    Way {
        name: "another origin without CORS",
        whose: Whose::Host,
        elsewhere: true,
        ends: Ends::Static,
        ..PLAIN
    },
    Way {
        name: "a host that refuses the files",
        whose: Whose::Host,
        files: &[("assets/", Fault::Refused)],
        ends: Ends::Core(&["403", "integrity", "load", "import"]),
        ..PLAIN
    },
    Way {
        name: "an old script, whose files are gone",
        whose: Whose::Host,
        files: &[("assets/", Fault::Missing)],
        ends: Ends::Core(&["404", "load", "import"]),
        ..PLAIN
    },
    Way {
        name: "no answer",
        whose: Whose::Host,
        files: &[("assets/sorewise.", Fault::Mute)],
        ends: Ends::AdviceThenRuns,
        ..PLAIN
    },
    Way {
        name: "no answer to anything",
        whose: Whose::Host,
        files: &[("assets/", Fault::Mute)],
        ends: Ends::AdviceThenRuns,
        ..PLAIN
    },
    Way {
        name: "a wrong type",
        whose: Whose::Host,
        files: &[("assets/sorewise.*.wasm", Fault::Untyped)],
        ..PLAIN
    },
    Way {
        name: "no program",
        whose: Whose::File,
        files: &[("assets/sorewise.*.wasm", Fault::Missing)],
        ends: Ends::Advice(&["404"]),
        ..PLAIN
    },
    Way {
        name: "no words of a language",
        whose: Whose::File,
        language: "es",
        files: &[("assets/messages-es", Fault::Missing)],
        ends: Ends::Advice(&["404"]),
        ..PLAIN
    },
    Way {
        name: "a program that is cut off",
        whose: Whose::File,
        files: &[("assets/sorewise.*.wasm", Fault::Cut)],
        ends: Ends::Advice(BROKEN),
        ..PLAIN
    },
    Way {
        name: "nothing that answers",
        whose: Whose::File,
        files: &[("assets/answer.", Fault::Missing)],
        ends: Ends::BelowTheMap(&["404"]),
        ..PLAIN
    },
    Way {
        name: "a byte of the program",
        whose: Whose::File,
        files: &[("assets/sorewise.*.wasm", Fault::Changed)],
        ends: Ends::Advice(&["integrity", "CompileError"]),
        ..PLAIN
    },
    Way {
        name: "a byte of its words",
        whose: Whose::File,
        files: &[("assets/messages-en", Fault::Changed)],
        ends: Ends::Advice(&["integrity"]),
        ..PLAIN
    },
    Way {
        name: "a byte of its JavaScript side",
        whose: Whose::File,
        files: &[("assets/sorewise.*.js", Fault::Changed)],
        ends: Ends::Advice(&["did not load", "integrity"]),
        ..PLAIN
    },
    Way {
        name: "a byte of what answers",
        whose: Whose::File,
        files: &[("assets/answer.", Fault::Changed)],
        ends: Ends::BelowTheMap(&["integrity"]),
        ..PLAIN
    },
    Way {
        name: "a byte of what acts for it",
        whose: Whose::File,
        files: &[("assets/host.", Fault::Changed)],
        ends: Ends::BelowTheMap(&["did not load", "integrity"]),
        ..PLAIN
    },
    Way {
        name: "a byte of the list of hashes",
        whose: Whose::File,
        files: &[("assets/integrity.", Fault::Changed)],
        ends: Ends::Core(&["fetch", "NetworkError", "integrity", "Load failed", "hash"]),
        ..PLAIN
    },
    Way {
        name: "a byte of the advice itself",
        whose: Whose::File,
        files: &[("assets/sorewise.*.wasm", Fault::Missing), ("assets/plain-en", Fault::Changed)],
        ends: Ends::Core(&["404"]),
        ..PLAIN
    },
    Way { name: "a panic", whose: Whose::Program, ends: Ends::RunsAgain, ..PLAIN },
    Way { name: "three panics in a minute", whose: Whose::Program, ends: Ends::AdviceAfterThree, ..PLAIN },
];

async fn help_is_read_whatever_the_page_forbids(context: &Context<'_>) -> Result<()> {
    all(context, Whose::Page).await
}

async fn help_is_read_whatever_the_host_does(context: &Context<'_>) -> Result<()> {
    all(context, Whose::Host).await
}

async fn help_is_read_whatever_becomes_of_a_file(context: &Context<'_>) -> Result<()> {
    all(context, Whose::File).await
}

async fn help_is_read_whatever_breaks_inside(context: &Context<'_>) -> Result<()> {
    all(context, Whose::Program).await
}

async fn all(context: &Context<'_>, whose: Whose) -> Result<()> {
    // What is broken is on the console, in each engine's words.
    context.expect_error("");
    context.site.keep_nothing();
    for way in WAYS.iter().filter(|way| way.whose == whose) {
        one(context, way).await.with_context(|| format!("with {}", way.name))?;
        context.site.mend();
    }
    Ok(())
}

/// A page with an element that stands around the advice of `fallback-….html`, as it is to be pasted.
fn page(way: &Way, folder: &str) -> Result<String> {
    let pasted = xtask::paths::dist().join(format!("fallback-{}.html", way.language));
    // One way leaves nothing for the next; where nothing can be kept it has to find that out.
    let element = if way.head.contains("blocked") { "<sore-wise>" } else { "<sore-wise storage=\"none\">" };
    let pasted = std::fs::read_to_string(pasted)?
        .replace("<sore-wise>", element)
        .replace("\"sorewise.js\"", &format!("\"{folder}sorewise.js\""));
    Ok(format!(
        "<!doctype html><html lang=\"{}\"><head><meta charset=\"utf-8\"><title>{}</title>\
         <script src=\"/pages/collector.js\"></script>{}<script src=\"/pages/breaking.js\"></script></head><body>{pasted}</body></html>",
        way.language, way.name, way.head
    ))
}

async fn one(context: &Context<'_>, way: &Way) -> Result<()> {
    let (browser, site) = (&context.browser, &context.site);
    let other = if way.elsewhere { Some(Site::start(false)?) } else { None };
    let folder = other.as_ref().map_or(BASE.to_owned(), Site::app);
    for (begins, fault) in way.files {
        site.break_files(begins, fault.clone());
    }
    let name = way.name.replace(|c: char| !c.is_alphanumeric(), "-");
    let address = site.put_page(&name, page(way, &folder)?, way.policy);
    site.asked();
    browser.open(&address).await?;
    let widget = Widget::first(browser);
    match way.ends {
        Ends::Runs => runs(&widget).await,
        Ends::Static => {
            let said: String =
                browser.js("return document.querySelector('sore-wise').innerText", json!([])).await?;
            ensure!(browser.js::<bool>("return !host().shadowRoot", json!([])).await?, "a script has run");
            is_advice(&said, way.language, true)
        }
        Ends::Advice(cause) => {
            helped(browser, way.language, true).await?;
            told(browser, "start", cause).await
        }
        Ends::Core(cause) => {
            helped(browser, way.language, false).await?;
            told(browser, "start", cause).await?;
            if way.files.contains(&("assets/", Fault::Missing)) {
                // The browser may have kept the script, and gets the new one.
                let asked = site.asked().iter().filter(|path| path.ends_with("/sorewise.js")).count();
                ensure!(asked == 2, "the script was asked for {asked} times");
            }
            Ok(())
        }
        Ends::BelowTheMap(cause) => {
            helped(browser, way.language, true).await?;
            told(browser, "load", cause).await?;
            let map =
                "return host().dataset.state === 'ready' && all('svg[data-view] [data-region]').length > 20";
            browser.until("the map is there all the same", map, json!([])).await
        }
        Ends::AdviceThenRuns => {
            helped(browser, way.language, false).await?;
            told(browser, "load", &["waited for"]).await?;
            site.mend();
            runs(&widget).await?;
            browser.until("the advice is gone", "return !find('.failed > [role=alert]')", json!([])).await
        }
        Ends::RunsAgain => {
            widget.ready().await?;
            widget.set_report(&calf()).await?;
            ensure!(breaks(browser).await? >= 0.0, "it gave up");
            widget.says_calf().await?;
            widget.answers("modify").await
        }
        Ends::AdviceAfterThree => {
            for _ in 0..3 {
                widget.ready().await?;
                ensure!(breaks(browser).await? >= 0.0, "it gave up early");
            }
            widget.ready().await?;
            ensure!(breaks(browser).await? < 0.0, "it began anew once more");
            helped(browser, way.language, true).await?;
            told(browser, "start", &["unreachable", "RuntimeError", "Unreachable"]).await
        }
    }
}

async fn runs(widget: &Widget<'_>) -> Result<()> {
    widget.ready().await?;
    widget.ask_about_calf(Pointer::Mouse).await?;
    widget.answers("modify").await
}

/// Advice stands there, in time, and all of it where that could be loaded.
async fn helped(browser: &Browser, language: &str, whole: bool) -> Result<()> {
    let said =
        "return find('.failed li') && (!a || all('.failed p').length > 5) && find('.failed').innerText";
    browser.until("there is advice", said, json!(whole)).await?;
    is_advice(&browser.js::<String>(said, json!(whole)).await?, language, whole)?;
    let after: f64 = browser.js("return window.helped ?? -1", json!([])).await?;
    // Of what breaks later it is looked at from then on.
    ensure!(
        after < 3_000.0 || browser.js("return Boolean(window.broke)", json!([])).await?,
        "after {after:.0} ms"
    );
    Ok(())
}

fn is_advice(said: &str, language: &str, whole: bool) -> Result<()> {
    let locales = messages::load(&xtask::paths::root().join("src/i18n/locales"));
    let Ok(locales) = locales else { bail!("the messages cannot be read") };
    let core =
        ["answer-emergency", "sign-chest-pressure", "sign-stroke-signs", "answer-urgent", "rule-moderate"];
    let rest = ["rule-severe", "rule-far-below-five", "footer-disclaimer"];
    for id in core.into_iter().chain(rest.into_iter().filter(|_| whole)) {
        let text = &locales[language][id].text;
        ensure!(said.contains(text.as_str()), "`{text}` is not in {said}");
    }
    Ok(())
}

/// The page and the console are told the same, which holds the cause.
async fn told(browser: &Browser, kind: &str, cause: Cause) -> Result<()> {
    let (heard, warned): (Vec<(String, String)>, Vec<String>) =
        browser.js("return [heard, warned]", json!([])).await?;
    let names = |text: &str| cause.iter().any(|part| text.to_lowercase().contains(&part.to_lowercase()));
    ensure!(heard.iter().any(|(of, error)| of == kind && names(error)), "the page was told {heard:?}");
    ensure!(
        warned.iter().any(|text| text.contains("sore-wise:") && names(text)),
        "the console has {warned:?}"
    );
    Ok(())
}

/// Nothing is loaded twice for being checked.
async fn files_are_asked_for_once_and_checked(context: &Context<'_>) -> Result<()> {
    let (browser, site) = (&context.browser, &context.site);
    let address = site.put_page("once", page(&PLAIN, BASE)?, "");
    browser.open(&address).await?;
    let widget = Widget::first(browser);
    runs(&widget).await?;
    browser.until("all is there", "return find('.share') !== null", json!([])).await?;
    let asked = site.asked();
    let assets: Vec<_> = asked.iter().filter(|path| path.contains("/assets/")).collect();
    for path in &assets {
        let times = assets.iter().filter(|other| other == &path).count();
        // WebKit compares no script that it imports: there it is fetched and compared first, and a browser that keeps nothing asks again.
        let most =
            if browser.engine == Engine::Webkit && path.rsplit('.').next() == Some("js") { 2 } else { 1 };
        ensure!(times <= most, "{path} was asked for {times} times");
    }
    for name in ["integrity.", "sorewise.", "answer.", "host.", "diary."] {
        ensure!(
            assets.iter().any(|path| path.contains(&format!("/assets/{name}"))),
            "no {name} among {assets:?}"
        );
    }
    // What the entry names is what is there.
    let script: Value = browser
        .promise(
            "const sum = async (bytes) => `sha384-${btoa(String.fromCharCode(...new Uint8Array(await crypto.subtle.digest('SHA-384', bytes))))}`;
             const list = await (await fetch('/some/path/integrity.json')).json();
             const wrong = [];
             for (const [name, wanted] of Object.entries(list)) {
               const found = await sum(await (await fetch('/some/path/' + name)).arrayBuffer());
               if (found !== wanted) wrong.push(name);
             }
             return [Object.keys(list).length, wrong, Boolean(list['./sorewise.js'] && list['./embed.js'])]",
            json!([]),
        )
        .await?;
    ensure!(script[0].as_u64().is_some_and(|count| count > 40), "{script}");
    ensure!(script[1] == json!([]) && script[2] == true, "{script}");
    Ok(())
}
