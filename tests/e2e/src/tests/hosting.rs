//! What `docs/hosting.md` says of headers and policies: the files are served with exactly these, from another origin, and it works;
//! without one of them it says why not.

use crate::browser::Pointer;
use crate::driver;
use crate::harness::{Context, Test};
use crate::site::{BASE, Site};
use crate::tests;
use crate::widget::Widget;
use anyhow::{Context as _, Result, bail, ensure};
use serde_json::json;
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use xtask::browsers::Engine;

/// See the module.
// What servers send does not depend on who asks: one engine tells.
pub const TESTS: &[Test] = tests![
    hosted_as_documented,
    hosted_with_less_than_documented,
    hosted_by_real_servers on [Engine::Chromium],
];

/// Where the document says that the folder lies.
const FOLDER: &str = "/sorewise/";
/// The other origin in it.
const ELSEWHERE: &str = "https://cdn.example";

/// The blocks of the document in a language.
fn blocks(language: &str) -> Result<Vec<String>> {
    let text = std::fs::read_to_string(xtask::paths::root().join("docs/hosting.md"))?;
    let start = format!("\n```{language}\n");
    Ok(text.split(&start).skip(1).filter_map(|rest| Some(rest.split_once("\n```")?.0.to_owned())).collect())
}

fn block(language: &str) -> Result<String> {
    blocks(language)?.into_iter().next().with_context(|| format!("docs/hosting.md has no {language}"))
}

/// The policies: of a page beside the folder, and of one on another origin.
fn policies() -> Result<(String, String)> {
    let [own, other] = <[String; 2]>::try_from(blocks("csp")?).map_err(|all| anyhow::anyhow!("{all:?}"))?;
    Ok((own, other))
}

type Headers = Vec<(String, String, String)>;

/// How a path begins, a name, a value: as the three kinds of servers are told.
fn headers(language: &str) -> Result<Headers> {
    let mut found = Vec::new();
    let mut path = FOLDER.to_owned();
    for line in block(language)?.lines() {
        let words = line.trim().trim_end_matches(';');
        if language == "text" && !line.starts_with(' ') {
            words.trim_end_matches('*').clone_into(&mut path);
        } else if let Some((name, value)) = words.split_once(": ").filter(|_| language == "text") {
            found.push((path.clone(), name.to_owned(), value.to_owned()));
        } else if let Some(rest) = words.strip_prefix("location ") {
            rest.trim_end_matches([' ', '{']).clone_into(&mut path);
        } else if let Some(rest) =
            words.strip_prefix("add_header ").or_else(|| words.strip_prefix("Header set "))
        {
            let (name, rest) = rest.split_once(' ').context("a header has a value")?;
            let quoted: Vec<&str> = rest.split('"').collect();
            let at = match quoted.get(3) {
                Some(condition) if condition.contains("=~") => {
                    condition.split('#').nth(1).unwrap_or_default()
                }
                Some(_) => FOLDER,
                None => &path,
            };
            found.push((
                at.to_owned(),
                name.to_owned(),
                quoted.get(1).copied().unwrap_or_default().to_owned(),
            ));
        }
    }
    ensure!(found.len() >= 4, "{language} says only {found:?}");
    Ok(found.into_iter().map(|(path, name, value)| (path.replace(FOLDER, BASE), name, value)).collect())
}

/// A page around an element whose files lie there.
fn page(folder: &str) -> String {
    format!(
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Hosted</title>\
         <link rel=\"stylesheet\" href=\"{folder}sorewise.css\"><script type=\"module\" src=\"{folder}sorewise.js\"></script>\
         </head><body><sore-wise storage=\"none\"><p>What stands in the page.</p></sore-wise></body></html>"
    )
}

async fn runs(context: &Context<'_>) -> Result<()> {
    let widget = Widget::first(&context.browser);
    widget.ready().await?;
    widget.ask_about_calf(Pointer::Mouse).await?;
    widget.answers("modify").await
}

async fn hosted_as_documented(context: &Context<'_>) -> Result<()> {
    // WebKit's page is asked for no icon by these policies, the others' are: that is no file of ours.
    context.expect_error("favicon");
    let (own, other) = policies()?;
    for language in ["text", "nginx", "apache"] {
        let sent = headers(language)?;
        let of = |path: &str, name: &str| {
            let fits =
                |(begins, of, _): &&(String, String, String)| path.starts_with(begins.as_str()) && of == name;
            sent.iter().filter(fits).max_by_key(|(begins, ..)| begins.len()).map(|(.., value)| value.clone())
        };
        let (entry, asset) = (format!("{BASE}sorewise.js"), format!("{BASE}assets/a.js"));
        ensure!(of(&asset, "Cache-Control").is_some_and(|value| value.contains("immutable")), "{language}");
        ensure!(of(&entry, "Cache-Control").is_none_or(|value| value == "no-cache"), "{language}");
        let elsewhere = Site::start(false)?;
        elsewhere.send_headers(Some(sent.clone()));
        let policy = other.replace(ELSEWHERE, &elsewhere.origin());
        let address = context.site.put_page(language, page(&elsewhere.app()), &policy);
        context.browser.open(&address).await?;
        runs(context).await.with_context(|| format!("with {language}"))?;
        context.site.send_headers(Some(sent));
        let address = context.site.put_page(&format!("own-{language}"), page(BASE), &own);
        context.browser.open(&address).await?;
        runs(context).await.with_context(|| format!("in the page's folder, with {language}"))?;
    }
    Ok(())
}

/// As the document's last table of policies says.
async fn hosted_with_less_than_documented(context: &Context<'_>) -> Result<()> {
    // Each engine says it in its own words.
    context.expect_error("");
    let (_, other) = policies()?;
    let sent = headers("text")?;
    let without = |name: &str| sent.iter().filter(|(_, of, _)| of != name).cloned().collect::<Headers>();
    let no_directive = |name: &str| {
        let kept = other.split("; ").filter(|directive| !directive.starts_with(name));
        kept.collect::<Vec<_>>().join("; ")
    };
    let whole = "return host().dataset.state === 'failed' && all('.failed p').length > 5";
    let core = "return host().dataset.state === 'failed' && all('.failed li').length > 4 && all('.failed p').length <= 5";
    let nothing = "return !host().shadowRoot && host().innerText.includes('What stands in the page')";
    let cases = [
        ("'wasm-unsafe-eval'", other.replace(" 'wasm-unsafe-eval'", ""), sent.clone(), whole),
        ("connect-src", no_directive("connect-src"), sent.clone(), core),
        ("script-src", no_directive("script-src"), sent.clone(), nothing),
        ("CORS", other.clone(), without("Access-Control-Allow-Origin"), nothing),
    ];
    for (name, policy, headers, expected) in cases {
        let elsewhere = Site::start(false)?;
        elsewhere.send_headers(Some(headers));
        let policy = policy.replace(ELSEWHERE, &elsewhere.origin());
        let address = context.site.put_page("less", page(&elsewhere.app()), &policy);
        context.browser.open(&address).await?;
        context.browser.until(&format!("it says what fails without {name}"), expected, json!([])).await?;
    }
    Ok(())
}

/// A server that ends with the test.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        // It ends its own workers when it is told to end, and not when it is killed.
        let _ = Command::new("kill").args(["-TERM", &self.0.id().to_string()]).status();
        let _ = self.0.wait();
    }
}

/// nginx and Apache, where they are installed, told what the document tells them.
async fn hosted_by_real_servers(context: &Context<'_>) -> Result<()> {
    if std::env::var_os("SOREWISE_FULL").is_none() {
        return Ok(());
    }
    context.expect_error("favicon");
    let (_, other) = policies()?;
    for name in ["nginx", "apache2"] {
        let folder = driver::folder()?.join(format!("hosted-{name}"));
        let (_running, port) = start(name, &folder)?;
        let origin = format!("http://127.0.0.1:{port}");
        let policy = other.replace(ELSEWHERE, &origin);
        let address = context.site.put_page(name, page(&format!("{origin}{FOLDER}")), &policy);
        context.browser.open(&address).await?;
        runs(context).await.with_context(|| format!("by {name}"))?;
        let wasm = "return performance.getEntriesByType('resource').map((one) => one.name).find((one) => /assets.sorewise.*wasm$/.test(one))";
        let wasm: String = context.browser.js(wasm, json!([])).await?;
        for (address, cache) in [(wasm, "immutable"), (format!("{origin}{FOLDER}sorewise.js"), "no-cache")] {
            let told =
                Command::new("curl").args(["--silent", "--head", &address]).output().context("curl")?;
            let told = String::from_utf8_lossy(&told.stdout).to_lowercase();
            ensure!(
                told.contains("access-control-allow-origin: *") && told.contains(cache),
                "{address}: {told}"
            );
            ensure!(told.matches("cache-control").count() == 1, "{address}: {told}");
        }
    }
    Ok(())
}

/// Starts one with the document's block, on a copy of the files that its workers may read.
fn start(name: &str, folder: &Path) -> Result<(Running, u16)> {
    let _ = std::fs::remove_dir_all(folder);
    let root = std::env::temp_dir().join(format!("sorewise-hosted-{name}-{}", std::process::id()));
    let _ = std::fs::remove_dir_all(&root);
    let dist = xtask::paths::dist();
    for file in xtask::paths::files(&dist)? {
        let to = root.join("sorewise").join(xtask::paths::relative(&dist, &file)?);
        std::fs::create_dir_all(to.parent().context("a file is in a folder")?)?;
        std::fs::copy(&file, to)?;
    }
    std::fs::create_dir_all(folder)?;
    let port = TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port();
    let at = folder.display();
    let root = root.display();
    let (conf, arguments): (String, [&str; 2]) = if name == "nginx" {
        let places = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
            .map(|place| format!("{place}_temp_path {at}/{place};"))
            .join(" ");
        let block = block("nginx")?;
        (
            format!(
                "daemon off; pid {at}/pid; error_log {at}/errors; events {{}}\n\
                 http {{ include /etc/nginx/mime.types; access_log off; {places}\n\
                 server {{ listen 127.0.0.1:{port}; root {root};\n{block}\n}} }}\n"
            ),
            ["-e", "errors"],
        )
    } else {
        std::fs::write(PathBuf::from(format!("{root}/sorewise/.htaccess")), block("apache")?)?;
        let modules = ["mpm_event", "authz_core", "mime", "headers"]
            .map(|module| format!("LoadModule {module}_module /usr/lib/apache2/modules/mod_{module}.so"))
            .join("\n");
        (
            format!(
                "{modules}\nServerRoot {at}\nServerName 127.0.0.1\nListen 127.0.0.1:{port}\nPidFile {at}/pid\nErrorLog {at}/errors\n\
                 TypesConfig /etc/mime.types\nUser www-data\nGroup www-data\nDocumentRoot {root}\n\
                 <Directory {root}>\nAllowOverride FileInfo\nRequire all granted\n</Directory>\n"
            ),
            ["-D", "FOREGROUND"],
        )
    };
    let file = folder.join("conf");
    std::fs::write(&file, conf)?;
    let flag = if name == "nginx" { "-c" } else { "-f" };
    let child = Command::new(format!("/usr/sbin/{name}"))
        .arg(flag)
        .arg(&file)
        .args(arguments)
        .current_dir(folder)
        .stdin(Stdio::null())
        .spawn();
    let running = Running(child.with_context(|| format!("{name} is not installed: apt-get install {name}"))?);
    let begun = Instant::now();
    while TcpStream::connect(("127.0.0.1", port)).is_err() {
        if begun.elapsed() > Duration::from_secs(10) {
            bail!(
                "{name} does not start: {}",
                std::fs::read_to_string(folder.join("errors")).unwrap_or_default()
            );
        }
        std::thread::sleep(Duration::from_millis(50));
    }
    Ok((running, port))
}
