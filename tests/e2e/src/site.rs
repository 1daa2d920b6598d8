//! The test server: `dist/` in a nested folder, our test pages beside it, and a memory of what was
//! asked for. It can be stopped (the network is gone), started again, can serve a new version, can
//! hold the program's files back or fail to send them, and can be a host that knows no WebAssembly.

use crate::faults::{Fault, Faults};
use crate::hosts::{self, FRAMED, LIGHT};
use anyhow::{Context as _, Result, anyhow, bail};
use sorewise_build::messages::{self, Messages};
use sorewise_build::pseudo;
use std::collections::BTreeSet;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use xtask::integrity::sum;
use xtask::server::{self, Request, Response, Server};

/// Where the app is: as deep as on the host of somebody's blog.
pub const BASE: &str = "/some/path/";

/// The policy of the strict test page, without where it reports to.
const STRICT: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; \
    style-src 'none'; img-src 'self'; manifest-src 'self'; worker-src 'self'; require-trusted-types-for 'script'";

/// The ports of all sites so far.
static USED: Mutex<BTreeSet<u16>> = Mutex::new(BTreeSet::new());

/// The site that the browsers visit.
#[derive(Debug)]
pub struct Site {
    address: SocketAddr,
    state: Arc<State>,
    server: Mutex<Option<Server>>,
}

#[derive(Debug)]
struct State {
    dist: PathBuf,
    pages: PathBuf,
    /// The app's own page gets the collector too, where the engine's console cannot be read.
    collect: bool,
    /// Whether a new version is out.
    updated: AtomicBool,
    second_file: Mutex<SecondFile>,
    /// Whether requests for the program's first file wait.
    program_held: Mutex<bool>,
    /// Whether nobody keeps a file of the app, neither a browser nor its worker.
    kept_nowhere: AtomicBool,
    /// Whether WebAssembly is sent as if nobody knew what it is.
    untyped: AtomicBool,
    /// Whether the page's first view is a template that no browser knows.
    undeclared: AtomicBool,
    /// Files by how their names begin, which are sent instead of those of `dist/`.
    pseudo: Mutex<Vec<(String, String)>>,
    /// Whether `index.html` is sent to the folder, as some hosts do.
    redirected: AtomicBool,
    /// What is wrong with the new version that is out, if anything.
    broken: Mutex<Option<Broken>>,
    /// Whether the page names scripts that are not there any more, but where a browser asks past what it has kept.
    stale: AtomicBool,
    /// What else becomes of its files, and pages that a test has written.
    faults: Faults,
    /// Wakes the answers that hold a file back.
    released: Condvar,
    /// What stands in the page that somebody has pasted lines into.
    pasted: Mutex<String>,
    asked: Mutex<Vec<String>>,
    complaints: Mutex<Vec<String>>,
}

/// What is wrong with a new version.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Broken {
    /// It asks for a program that is not there, and says so.
    NoProgram,
    /// Its first script ends at once, so that it says nothing at all.
    Mute,
}

/// The hash in the name of a broken version's first script.
const BROKEN: &str = "badbadbadbad";

/// What becomes of requests for the program's second file.
#[derive(Debug, Default)]
struct SecondFile {
    /// They wait.
    held: bool,
    /// So many fail.
    failing: usize,
}

/// Whether a path is that of the program's second file.
pub fn is_second_file(path: &str) -> bool {
    let name = path.strip_prefix(BASE).and_then(|rest| rest.strip_prefix("assets/answer."));
    name.is_some_and(|rest| rest.strip_suffix(".wasm").is_some())
}

/// Whether a path is that of the program's first file.
fn is_program(path: &str) -> bool {
    let name = path.strip_prefix(BASE).and_then(|rest| rest.strip_prefix("assets/sorewise."));
    name.is_some_and(|rest| rest.rsplit('.').next() == Some("wasm"))
}

impl Site {
    /// Starts the site on a free port. With `collect`, the app's own page reports its errors too.
    ///
    /// # Errors
    ///
    /// There is no free port.
    pub fn start(collect: bool) -> Result<Self> {
        let state = Arc::new(State {
            dist: xtask::paths::dist(),
            pages: xtask::paths::root().join("tests/e2e/pages"),
            collect,
            updated: AtomicBool::new(false),
            second_file: Mutex::default(),
            program_held: Mutex::default(),
            kept_nowhere: AtomicBool::default(),
            untyped: AtomicBool::new(false),
            undeclared: AtomicBool::new(false),
            pseudo: Mutex::default(),
            redirected: AtomicBool::new(false),
            broken: Mutex::default(),
            stale: AtomicBool::new(false),
            faults: Faults::default(),
            released: Condvar::new(),
            pasted: Mutex::default(),
            asked: Mutex::default(),
            complaints: Mutex::default(),
        });
        let server = loop {
            let server = serve(SocketAddr::from(([127, 0, 0, 1], 0)), &state)?;
            // A browser that has seen a site with this port may know what was stored there.
            if lock(&USED).insert(server.address().port()) {
                break server;
            }
        };
        Ok(Self { address: server.address(), state, server: Mutex::new(Some(server)) })
    }

    /// The network is gone.
    pub fn stop(&self) {
        lock(&self.server).take();
    }

    /// A new version of the app is out: the same files under a worker with another version.
    pub fn update(&self) {
        self.state.updated.store(true, Ordering::SeqCst);
    }

    /// A new version of the app is out that does not start.
    pub fn update_broken(&self, broken: Broken) {
        *lock(&self.state.broken) = Some(broken);
        self.update();
    }

    /// Sends `index.html` to its folder, as Cloudflare Pages, Vercel and `serve` do.
    pub fn redirect_index(&self) {
        self.state.redirected.store(true, Ordering::SeqCst);
    }

    /// The page is one that the browser has kept since an earlier version, whose scripts are gone.
    pub fn send_stale_page(&self) {
        self.state.stale.store(true, Ordering::SeqCst);
    }

    /// Answers no request for the program's second file until [`Self::release_second_file`].
    pub fn hold_second_file(&self) {
        lock(&self.state.second_file).held = true;
    }

    /// Answers the requests that were held back, and all later ones.
    pub fn release_second_file(&self) {
        lock(&self.state.second_file).held = false;
        self.state.released.notify_all();
    }

    /// Has each page load all files of the app anew: what a browser has kept cannot be held back.
    pub fn keep_nothing(&self) {
        self.state.kept_nowhere.store(true, Ordering::SeqCst);
    }

    /// Answers no request for the program's first file until [`Self::release_program`].
    pub fn hold_program(&self) {
        self.keep_nothing();
        *lock(&self.state.program_held) = true;
    }

    /// Answers the requests that were held back, and all later ones.
    pub fn release_program(&self) {
        *lock(&self.state.program_held) = false;
        self.state.released.notify_all();
    }

    /// Sends WebAssembly as hosts do that have not heard of it.
    pub fn send_untyped(&self) {
        self.state.untyped.store(true, Ordering::SeqCst);
    }

    /// Sends the app's page as browsers see it that know no declarative shadow roots.
    pub fn send_undeclared(&self) {
        self.state.undeclared.store(true, Ordering::SeqCst);
    }

    /// Has the pseudo-languages spoken: `en-XA` in the place of Spanish, `ar-XB` in that of Arabic. They are made
    /// here, for `dist/` never has them.
    ///
    /// # Errors
    ///
    /// The messages cannot be read, or `dist/` lacks the words of the first view.
    pub fn speak_pseudo(&self) -> Result<()> {
        self.keep_nothing();
        let all = messages::load(&xtask::paths::root().join("src/i18n/locales"));
        let all = all.map_err(|problems| anyhow!("{problems:?}"))?;
        let english = all.get(messages::REFERENCE).context("there is no English")?;
        let mut files = Vec::new();
        let mut speak = |language: &str, said: &Messages, line: fn(&str) -> String| -> Result<()> {
            let tables = messages::tables(said, english);
            for (kind, table) in [
                ("messages", tables.first),
                ("answer", tables.answer),
                ("diary", tables.diary),
                ("guide", tables.guide),
            ] {
                files.push((format!("assets/{kind}-{language}."), table));
            }
            let still = still_words(&self.state.dist, messages::REFERENCE)?;
            let still: Vec<String> = still.lines().map(line).collect();
            files.push((format!("assets/still-{language}."), still.join("\n")));
            Ok(())
        };
        speak("es", &pseudo::accented(english), pseudo::accented_line)?;
        speak("ar", &pseudo::mirrored(english), pseudo::mirrored_line)?;
        files.extend(listed(&self.state.dist, &files)?);
        *lock(&self.state.pseudo) = files;
        Ok(())
    }

    /// Answers so many requests for the program's second file with an error.
    pub fn fail_second_file(&self, times: usize) {
        lock(&self.state.second_file).failing = times;
    }

    /// From now on this becomes of the app's files whose paths begin so.
    pub fn break_files(&self, begins: &'static str, fault: Fault) {
        self.state.faults.add(begins, fault);
    }

    /// All files are as usual; whoever waits for an answer gets it.
    pub fn mend(&self) {
        self.state.faults.mend();
    }

    /// Sends the app's files with exactly these headers: how a path begins, a name, a value.
    pub fn send_headers(&self, headers: Option<Vec<(String, String, String)>>) {
        self.state.faults.send(headers);
    }

    /// Puts a page beside the app, with a policy that may be empty; gives its address.
    pub fn put_page(&self, name: &str, page: String, policy: &str) -> String {
        self.state.faults.put(name, page, policy);
        format!("http://{}/made/{name}", self.address)
    }

    /// How all addresses of it begin.
    pub fn origin(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The address of the app.
    pub fn app(&self) -> String {
        format!("http://{}{BASE}", self.address)
    }

    /// The address of one of our test pages.
    pub fn page(&self, name: &str) -> String {
        format!("http://{}/pages/{name}", self.address)
    }

    /// The address of a page of [`crate::hosts`].
    pub fn host(&self, name: &str) -> String {
        format!("http://{}/hosts/{name}", self.address)
    }

    /// The address of a file of the npm package.
    pub fn npm(&self, name: &str) -> String {
        format!("http://{}/npm/{name}", self.address)
    }

    /// The address of a built host's page.
    pub fn built(&self, name: &str) -> String {
        format!("http://{}/built/{name}/index.html", self.address)
    }

    /// The address of a page of the project's own site.
    pub fn own_site(&self, name: &str) -> String {
        format!("http://{}/site/{name}", self.address)
    }

    /// Has the page `pasted.html` of that site hold these lines, and nothing else.
    pub fn paste(&self, lines: &str) {
        *lock(&self.state.pasted) = format!("<!doctype html>\n<title>Pasted</title>\n{lines}");
    }

    /// The paths that were asked for since the last time this was asked.
    pub fn asked(&self) -> Vec<String> {
        std::mem::take(&mut lock(&self.state.asked))
    }

    /// What pages complained about (errors, and violations of their policies) since the last time.
    pub fn complaints(&self) -> Vec<String> {
        std::mem::take(&mut lock(&self.state.complaints))
    }
}

fn serve(address: SocketAddr, state: &Arc<State>) -> Result<Server> {
    let state = Arc::clone(state);
    Server::start(address, move |request| state.answer(request))
}

impl State {
    fn answer(&self, request: &Request) -> Response {
        let path = request.path.as_str();
        match path {
            // What the pages complain about is not part of what they load.
            "/complaints" => {
                lock(&self.complaints).push(String::from_utf8_lossy(&request.body).into_owned());
                return Response::new(204, "text/plain", "");
            }
            // Browsers ask for it on their own account when a page names no icon.
            "/favicon.ico" => return Response::new(204, "image/x-icon", ""),
            _ => lock(&self.asked).push(path.to_owned()),
        }
        if is_second_file(path) && self.second_file_fails() {
            return Response::new(503, "text/plain", "Not now.\n");
        }
        if is_program(path) {
            // One lock is held by nobody who waits.
            let held = lock(&self.program_held);
            drop(self.released.wait_while(held, |held| *held).unwrap_or_else(PoisonError::into_inner));
        }
        if let Some(rest) = path.strip_prefix(BASE) {
            let mut response = self.app(rest, request);
            if request.headers.get("origin").is_some_and(|origin| origin == "null") && !self.faults.sends() {
                // As README.md asks of whoever lets it run in a sandboxed frame.
                response = response.with("access-control-allow-origin", "*");
            }
            if self.untyped.load(Ordering::SeqCst)
                && path.rsplit('.').next() == Some("wasm")
                && response.status == 200
            {
                return Response::new(200, "application/octet-stream", response.body);
            }
            return self.faults.after(request, response);
        }
        if let Some(name) = path.strip_prefix("/made/") {
            return self.faults.page(name);
        }
        if path == "/site/pasted.html" {
            return Response::new(200, "text/html; charset=utf-8", lock(&self.pasted).clone());
        }
        if let Some(name) = path.strip_prefix("/hosts/") {
            return host(name);
        }
        let folders = [
            ("/npm", xtask::package::npm_folder()),
            ("/built", xtask::hosts::built()),
            ("/site", xtask::site::folder()),
        ];
        for (start, folder) in folders {
            if let Some(name) = path.strip_prefix(start) {
                return server::file(&folder, name, request);
            }
        }
        if let Some(name) = path.strip_prefix("/pages") {
            let response = server::file(&self.pages, name, request);
            return match name {
                "/strict.html" => response.with("content-security-policy", &reporting(STRICT)),
                _ => response,
            };
        }
        Response::not_found()
    }

    /// Waits while the second file is held back; whether this request for it fails.
    fn second_file_fails(&self) -> bool {
        let file = lock(&self.second_file);
        let mut file =
            self.released.wait_while(file, |file| file.held).unwrap_or_else(PoisonError::into_inner);
        let fails = file.failing > 0;
        file.failing = file.failing.saturating_sub(1);
        fails
    }

    /// The first script of a version that does not start.
    fn broken_boot(&self, broken: Broken) -> Response {
        let page = std::fs::read_to_string(self.dist.join("index.html")).unwrap_or_default();
        let script = std::fs::read_to_string(self.dist.join(format!("assets/boot.{}.js", boot_hash(&page))));
        let script = match broken {
            // Its program's name ends differently: nothing is there.
            Broken::NoProgram => script.unwrap_or_default().replace(".wasm", ".gone.wasm"),
            Broken::Mute => "throw new Error('this version is broken')".to_owned(),
        };
        Response::new(200, "text/javascript", script)
    }

    fn app(&self, rest: &str, request: &Request) -> Response {
        if rest == "index.html" && self.redirected.load(Ordering::SeqCst) {
            return Response::new(301, "text/plain", "").with("location", BASE);
        }
        if let Some(broken) = *lock(&self.broken)
            && rest == format!("assets/boot.{BROKEN}.js")
        {
            return self.broken_boot(broken);
        }
        let updated = rest == "sw.js" && self.updated.load(Ordering::SeqCst);
        let mut request = request.clone();
        if updated || lock(&self.broken).is_some() || self.stale.load(Ordering::SeqCst) {
            // What the browser knows is the old version: it needs the whole of the new one.
            request.headers.remove("if-none-match");
        }
        let spoken = lock(&self.pseudo).iter().find(|(name, _)| rest.starts_with(name)).cloned();
        if let Some((name, text)) = spoken {
            let kind = if name == "sorewise.js" { "text/javascript" } else { "text/plain; charset=utf-8" };
            return Response::new(200, kind, text).with("cache-control", "no-store");
        }
        let mut response = server::file(&self.dist, &format!("/{rest}"), &request);
        if self.kept_nowhere.load(Ordering::SeqCst) {
            if rest == "sw.js" {
                // One that keeps nothing.
                return Response::new(200, "text/javascript", "");
            }
            response.headers.retain(|(name, _)| name != "cache-control");
            response = response.with("cache-control", "no-store");
        }
        let is_broken = lock(&self.broken).is_some();
        match rest {
            "" | "index.html" => {
                let mut page = String::from_utf8_lossy(&response.body).into_owned();
                if is_broken {
                    page = page.replace(&boot_hash(&page), BROKEN);
                }
                let asks_anew = request
                    .headers
                    .get("cache-control")
                    .or_else(|| request.headers.get("pragma"))
                    .is_some_and(|value| value.contains("no-cache"));
                if asks_anew {
                    self.stale.store(false, Ordering::SeqCst);
                } else if self.stale.load(Ordering::SeqCst) {
                    page = page.replace(&boot_hash(&page), "000000000000");
                }
                response.headers.retain(|(name, _)| name != "etag" || !is_broken);
                // The page's own policy once more, so that we hear of violations on every engine.
                if let Some(policy) = policy(&page) {
                    let policy = reporting(policy);
                    response = response.with("content-security-policy-report-only", &policy);
                }
                if response.status == 200 {
                    if self.collect {
                        let script = "<head><script src=\"/pages/collector.js\"></script>";
                        page = page.replacen("<head>", script, 1);
                    }
                    if *lock(&self.program_held) {
                        // The page is not loaded before its preloads are, and drivers wait for that.
                        page = page.replace("rel=\"preload\"", "rel=\"later\"");
                    }
                    if self.undeclared.load(Ordering::SeqCst) {
                        page = page.replace("shadowrootmode=\"open\"", "shadowrootmode=\"unheard-of\"");
                    }
                    response.body = page.into_bytes();
                }
            }
            _ if updated => {
                let mut worker = String::from_utf8_lossy(&response.body).into_owned();
                if is_broken {
                    worker = worker.replace(&boot_hash(&worker), BROKEN);
                }
                let worker = other_version(&worker).unwrap_or_else(|error| format!("throw Error('{error}')"));
                response = Response::new(200, "text/javascript", worker).with("cache-control", "no-cache");
            }
            _ => {}
        }
        response
    }
}

/// A page of others.
fn host(name: &str) -> Response {
    if let Some(with) = name.strip_prefix("sandboxed") {
        let also = if with.is_empty() { "" } else { " allow-same-origin" };
        let page = format!(
            "<!doctype html><title>A frame</title><body style=\"margin: 0\"><iframe src=\"/hosts/framed{with}\" sandbox=\"allow-scripts{also}\" \
             style=\"border: 0; width: 760px; height: 600px\"></iframe>"
        );
        return Response::new(200, "text/html; charset=utf-8", page);
    }
    if name == "many" {
        return Response::new(200, "text/html; charset=utf-8", hosts::many());
    }
    let Some(host) = LIGHT.iter().chain(&FRAMED).find(|host| host.name == name) else {
        return Response::not_found();
    };
    let response = Response::new(200, "text/html; charset=utf-8", host.page());
    if host.policy.is_empty() {
        return response;
    }
    response.with("content-security-policy", &reporting(host.policy))
}

/// What the first view says in a language, a line each.
fn still_words(dist: &Path, language: &str) -> Result<String> {
    let begins = format!("still-{language}.");
    for file in std::fs::read_dir(dist.join("assets"))? {
        let file = file?.path();
        if file.file_name().is_some_and(|name| name.to_string_lossy().starts_with(&begins)) {
            return Ok(std::fs::read_to_string(file)?);
        }
    }
    bail!("dist/ has no words of the first view in {language}")
}

/// The hash in the name of the app's first script, as a text names it.
fn boot_hash(text: &str) -> String {
    let after = text.split("assets/boot.").nth(1).unwrap_or_default();
    after.split('.').next().unwrap_or_default().to_owned()
}

/// The worker with another version: the one hash in it that does not belong to a file.
fn other_version(worker: &str) -> Result<String> {
    let is_hash = |text: &str| text.len() == 6 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
    let mut parts = worker.split('"').collect::<Vec<_>>();
    let found =
        (1..parts.len().saturating_sub(1)).find(|&at| is_hash(parts[at]) && !parts[at + 1].starts_with(']'));
    parts[found.context("sw.js holds no version")?] = "01234567";
    Ok(parts.join("\""))
}

/// The policy in the page's `<meta>`.
fn policy(page: &str) -> Option<&str> {
    let (_, after) = page.split_once("Content-Security-Policy\"")?;
    after.split_once("content=\"")?.1.split('"').next()
}

fn reporting(policy: &str) -> String {
    format!("{policy}; report-uri /complaints")
}

/// A thread that panicked has printed why; what it left behind is still good to read.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The list of hashes with those of other files in it, and the script that knows its hash.
fn listed(dist: &Path, files: &[(String, String)]) -> Result<Vec<(String, String)>> {
    let all = xtask::paths::files(&dist.join("assets"))?;
    let list = all
        .iter()
        .find(|file| file.file_name().is_some_and(|name| name.to_string_lossy().starts_with("integrity.")));
    let was = std::fs::read_to_string(list.context("no hashes are listed")?)?;
    let mut sums: std::collections::BTreeMap<String, String> = serde_json::from_str(&was)?;
    for (begins, text) in files {
        let name = sums.keys().find(|name| name.starts_with(&format!("./{begins}"))).cloned();
        sums.insert(name.with_context(|| format!("{begins} is not listed"))?, sum(text.as_bytes()));
    }
    let now = serde_json::to_string(&sums)?;
    let script = std::fs::read_to_string(dist.join("sorewise.js"))?;
    let told = script.replace(&sum(was.as_bytes()), &sum(now.as_bytes()));
    anyhow::ensure!(told != script, "the script does not know the list");
    Ok(vec![("assets/integrity.".to_owned(), now), ("sorewise.js".to_owned(), told)])
}
