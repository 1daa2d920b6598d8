//! A small web server for static files, on the standard library alone.
//!
//! Every answer closes its connection: so a stopped server is really gone, which the offline tests
//! rely on. It serves this machine only and is no server for the world.

use crate::hash::hash;
use anyhow::{Context as _, Result};
use std::collections::HashMap;
use std::fmt::Write as _;
use std::io::{self, BufRead as _, BufReader, Read as _, Write as _};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::JoinHandle;
use std::time::Duration;

/// What a browser asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// `GET`, `HEAD`, `POST`, …
    pub method: String,
    /// The decoded path, beginning with `/`, without the query.
    pub path: String,
    /// What stands after `?`, as it came.
    pub query: String,
    /// The headers, names in lower case.
    pub headers: HashMap<String, String>,
    /// What a form or a report sends along.
    pub body: Vec<u8>,
}

/// What it gets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Response {
    /// The status code.
    pub status: u16,
    /// The headers; those about length and connection are added when it is sent.
    pub headers: Vec<(String, String)>,
    /// The contents.
    pub body: Vec<u8>,
}

impl Response {
    /// A response with contents of a type.
    #[must_use]
    pub fn new(status: u16, mime: &str, body: impl Into<Vec<u8>>) -> Self {
        Self { status, headers: Vec::new(), body: body.into() }.with("content-type", mime)
    }

    /// The same with one more header.
    #[must_use]
    pub fn with(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    /// There is no such file.
    #[must_use]
    pub fn not_found() -> Self {
        Self::new(404, "text/plain; charset=utf-8", "There is no such file here.\n")
    }
}

/// A running server; it stops when dropped.
#[derive(Debug)]
pub struct Server {
    address: SocketAddr,
    stopped: Arc<AtomicBool>,
    accepting: Option<JoinHandle<()>>,
}

impl Server {
    /// Starts a server that answers with `handler`, each connection in a thread of its own.
    ///
    /// # Errors
    ///
    /// The address is taken or not allowed.
    pub fn start(
        address: SocketAddr,
        handler: impl Fn(&Request) -> Response + Send + Sync + 'static,
    ) -> Result<Self> {
        let listener = TcpListener::bind(address).map_err(|error| match error.kind() {
            io::ErrorKind::AddrInUse => {
                anyhow::anyhow!("port {} is taken by another program; choose one with --port", address.port())
            }
            _ => anyhow::Error::new(error).context(format!("listening on {address}")),
        })?;
        let address = listener.local_addr()?;
        let stopped = Arc::new(AtomicBool::new(false));
        let handler = Arc::new(handler);
        let accepting = std::thread::spawn({
            let stopped = Arc::clone(&stopped);
            move || {
                for stream in listener.incoming() {
                    if stopped.load(Ordering::SeqCst) {
                        break;
                    }
                    let Ok(stream) = stream else { continue };
                    let (stopped, handler) = (Arc::clone(&stopped), Arc::clone(&handler));
                    std::thread::spawn(move || {
                        // A browser that goes away in the middle is no matter of ours.
                        let _ = answer(&stream, &stopped, &*handler);
                    });
                }
            }
        });
        Ok(Self { address, stopped, accepting: Some(accepting) })
    }

    /// Where it listens.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Serves until the process ends.
    pub fn wait(mut self) {
        if let Some(thread) = self.accepting.take() {
            // It ends only by a panic, whose message has been printed.
            let _ = thread.join();
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stopped.store(true, Ordering::SeqCst);
        if let Some(thread) = self.accepting.take() {
            // Wakes the thread, which then sees that it is over.
            let _ = TcpStream::connect(self.address);
            let _ = thread.join();
        }
    }
}

/// The longest request that we read, head and body each: ours are far shorter.
const LONGEST: u64 = 1 << 20;

fn answer(stream: &TcpStream, stopped: &AtomicBool, handler: &dyn Fn(&Request) -> Response) -> Result<()> {
    stream.set_read_timeout(Some(Duration::from_secs(30)))?;
    let Some(request) = read_request(stream)? else { return Ok(()) };
    // Browsers open connections in advance; one may come to speak only after the end.
    if stopped.load(Ordering::SeqCst) {
        return Ok(());
    }
    let response = handler(&request);
    let mut head = format!("HTTP/1.1 {}\r\nconnection: close\r\n", status_line(response.status));
    // A test may say more than it sends.
    if !response.headers.iter().any(|(name, _)| name == "content-length") {
        let _ = write!(head, "content-length: {}\r\n", response.body.len());
    }
    for (name, value) in &response.headers {
        head.extend([name, ": ", value, "\r\n"]);
    }
    let mut stream = stream;
    stream.write_all((head + "\r\n").as_bytes())?;
    if request.method != "HEAD" {
        stream.write_all(&response.body)?;
    }
    stream.flush()?;
    Ok(())
}

fn read_request(stream: &TcpStream) -> Result<Option<Request>> {
    let mut reader = BufReader::new(stream).take(LONGEST);
    let mut line = String::new();
    if reader.read_line(&mut line)? == 0 {
        return Ok(None);
    }
    let mut words = line.split_whitespace();
    let (Some(method), Some(target)) = (words.next(), words.next()) else { return Ok(None) };
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let mut request = Request {
        method: method.to_owned(),
        path: decoded(path).context("the path is not UTF-8")?,
        query: query.to_owned(),
        headers: HashMap::new(),
        body: Vec::new(),
    };
    loop {
        let mut line = String::new();
        if reader.read_line(&mut line)? == 0 || line.trim().is_empty() {
            break;
        }
        if let Some((name, value)) = line.split_once(':') {
            request.headers.insert(name.trim().to_ascii_lowercase(), value.trim().to_owned());
        }
    }
    if let Some(length) = request.headers.get("content-length").and_then(|length| length.parse::<u64>().ok())
    {
        let mut reader = reader.into_inner().take(length.min(LONGEST));
        reader.read_to_end(&mut request.body)?;
    }
    Ok(Some(request))
}

fn status_line(status: u16) -> String {
    let reason = match status {
        200 => "OK",
        204 => "No Content",
        301 => "Moved Permanently",
        304 => "Not Modified",
        404 => "Not Found",
        405 => "Method Not Allowed",
        _ => "Other",
    };
    format!("{status} {reason}")
}

/// The path with its `%41` decoded.
fn decoded(path: &str) -> Option<String> {
    let mut bytes = Vec::new();
    let mut rest = path.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let hex = [rest.next()?, rest.next()?];
            bytes.push(u8::from_str_radix(std::str::from_utf8(&hex).ok()?, 16).ok()?);
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).ok()
}

/// Answers with a file of `dir`: `path` is the request's path below it and begins with `/`.
#[must_use]
pub fn file(dir: &Path, path: &str, request: &Request) -> Response {
    if request.method != "GET" && request.method != "HEAD" {
        return Response::new(405, "text/plain; charset=utf-8", "Only GET and HEAD.\n")
            .with("allow", "GET, HEAD");
    }
    let Some(mut file) = inside(dir, path) else { return Response::not_found() };
    if file.is_dir() {
        if !path.ends_with('/') {
            let name = path.rsplit('/').next().unwrap_or_default();
            return Response::new(301, "text/plain; charset=utf-8", "").with("location", &format!("{name}/"));
        }
        file.push("index.html");
    }
    let Ok(body) = std::fs::read(&file) else { return Response::not_found() };
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    let etag = format!("\"{}\"", hash(&body));
    let cache = if is_hashed(&name) { "public, max-age=31536000, immutable" } else { "no-cache" };
    let response = if request.headers.get("if-none-match") == Some(&etag) {
        Response { status: 304, headers: Vec::new(), body: Vec::new() }
    } else {
        Response::new(200, mime(&name), body)
    };
    response.with("etag", &etag).with("cache-control", cache).with("x-content-type-options", "nosniff")
}

/// The file below `dir`, unless the path leads elsewhere.
fn inside(dir: &Path, path: &str) -> Option<PathBuf> {
    let relative = Path::new(path.strip_prefix('/')?);
    if path.contains(['\\', '\0']) || !relative.components().all(|part| matches!(part, Component::Normal(_)))
    {
        return None;
    }
    let file = dir.join(relative).canonicalize().ok()?;
    // A link inside may point outside.
    file.starts_with(dir.canonicalize().ok()?).then_some(file)
}

/// Whether a name holds a hash over the file's contents: `sorewise.012345.wasm`.
fn is_hashed(name: &str) -> bool {
    name.split('.')
        .rev()
        .nth(1)
        .is_some_and(|part| part.len() == 6 && part.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

fn mime(name: &str) -> &'static str {
    match name.rsplit('.').next().unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "txt" => "text/plain; charset=utf-8",
        "json" => "application/json",
        "webmanifest" => "application/manifest+json",
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/x-icon",
        "webp" => "image/webp",
        "woff2" => "font/woff2",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn get(path: &str) -> Request {
        Request {
            method: "GET".to_owned(),
            path: path.to_owned(),
            query: String::new(),
            headers: HashMap::new(),
            body: Vec::new(),
        }
    }

    fn ask(address: SocketAddr, text: &str) -> io::Result<String> {
        let mut stream = TcpStream::connect(address)?;
        stream.write_all(text.as_bytes())?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer)?;
        Ok(answer)
    }

    #[test]
    fn nothing_outside_the_folder_is_served() {
        let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
        assert_eq!(file(&src, "/main.rs", &get("/main.rs")).status, 200);
        for path in
            ["/../Cargo.toml", "/./../Cargo.toml", "//etc/passwd", "/..\\Cargo.toml", "main.rs", "/nothing"]
        {
            assert_eq!(file(&src, path, &get(path)).status, 404, "{path}");
        }
    }

    #[test]
    fn a_known_etag_saves_the_body() {
        let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
        let first = file(&src, "/main.rs", &get("/main.rs"));
        let mut again = get("/main.rs");
        for (name, value) in &first.headers {
            if name == "etag" {
                again.headers.insert("if-none-match".to_owned(), value.clone());
            }
        }
        let second = file(&src, "/main.rs", &again);
        assert_eq!((second.status, second.body.len()), (304, 0));
    }

    #[test]
    fn hashed_names_are_known() {
        assert!(is_hashed("sorewise.012345.wasm"));
        assert!(!is_hashed("sorewise.js"));
        assert!(!is_hashed("sorewise.nothex.js"));
    }

    #[test]
    fn it_answers_and_stops() -> Result<()> {
        let server = Server::start(SocketAddr::from(([127, 0, 0, 1], 0)), |request| {
            Response::new(200, "text/plain", format!("{} {} {}", request.method, request.path, request.query))
        })?;
        let address = server.address();
        let answer = ask(address, "GET /a%20b?c=%20 HTTP/1.1\r\nHost: x\r\n\r\n")?;
        assert!(
            answer.starts_with("HTTP/1.1 200 OK\r\n") && answer.ends_with("\r\n\r\nGET /a b c=%20"),
            "{answer}"
        );
        assert!(Server::start(address, |_| Response::not_found()).is_err(), "the port is taken");
        drop(server);
        assert!(ask(address, "GET / HTTP/1.1\r\n\r\n").is_err(), "it still answers");
        Ok(())
    }
}
