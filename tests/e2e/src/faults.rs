//! What a host may do to the files of the app, and pages that a test writes itself.

use crate::site::BASE;
use std::collections::HashMap;
use std::sync::{Condvar, Mutex, PoisonError};
use xtask::server::{Request, Response};

/// What becomes of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// It is not there.
    Missing,
    /// It is not given out.
    Refused,
    /// The connection ends in the middle of it.
    Cut,
    /// A byte in its middle is another one.
    Changed,
    /// Nobody knows what it is.
    Untyped,
    /// No answer comes, until all is mended.
    Mute,
    /// A text in it is another one.
    Text(&'static str, String),
}

/// All that is unusual about a site's files.
#[derive(Debug, Default)]
pub struct Faults {
    /// By how the paths below the app's folder begin, and how they end after a `*`.
    files: Mutex<Vec<(&'static str, Fault)>>,
    /// Headers by how paths begin, in the place of those that the site sends by itself.
    headers: Mutex<Option<Vec<(String, String, String)>>>,
    /// Pages, each with its policy, which may be empty.
    pages: Mutex<HashMap<String, (String, String)>>,
    mended: Condvar,
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Faults {
    /// From now on this becomes of the files whose paths begin so.
    pub fn add(&self, begins: &'static str, fault: Fault) {
        lock(&self.files).push((begins, fault));
    }

    /// All is as usual; whoever waits for an answer gets it.
    pub fn mend(&self) {
        lock(&self.files).clear();
        self.mended.notify_all();
    }

    /// Sends exactly these headers: how a path begins, a name, a value.
    pub fn send(&self, headers: Option<Vec<(String, String, String)>>) {
        *lock(&self.headers) = headers;
    }

    /// Whether this site sends the headers that a test has given it.
    pub fn sends(&self) -> bool {
        lock(&self.headers).is_some()
    }

    /// Puts a page at `/made/<name>`.
    pub fn put(&self, name: &str, page: String, policy: &str) {
        lock(&self.pages).insert(name.to_owned(), (page, policy.to_owned()));
    }

    /// A page that was put there.
    pub fn page(&self, name: &str) -> Response {
        let Some((page, policy)) = lock(&self.pages).get(name).cloned() else { return Response::not_found() };
        let response = Response::new(200, "text/html; charset=utf-8", page);
        // Without where it reports to: what these policies forbid is meant to be forbidden.
        if policy.is_empty() { response } else { response.with("content-security-policy", &policy) }
    }

    /// What becomes of an answer with a file of the app.
    pub fn after(&self, request: &Request, mut response: Response) -> Response {
        let name = request.path.strip_prefix(BASE).unwrap_or_default();
        let of = |files: &[(&'static str, Fault)]| {
            let is_meant = |path: &str| {
                let (begins, ends) = path.split_once('*').unwrap_or((path, ""));
                name.starts_with(begins) && name.ends_with(ends)
            };
            files.iter().find(|(path, _)| is_meant(path)).map(|(_, fault)| fault.clone())
        };
        let files = lock(&self.files);
        let files = self.mended.wait_while(files, |files| of(files) == Some(Fault::Mute));
        let fault = of(&files.unwrap_or_else(PoisonError::into_inner));
        let middle = response.body.len() / 2;
        match fault {
            None | Some(Fault::Mute) => {}
            Some(Fault::Missing) => response = Response::not_found().with("cache-control", "no-store"),
            Some(Fault::Refused) => {
                response =
                    Response::new(403, "text/plain", "Not for you.\n").with("cache-control", "no-store");
            }
            Some(Fault::Cut) => {
                response = response.clone().with("content-length", &response.body.len().to_string());
                response.body.truncate(middle);
            }
            Some(Fault::Changed) => {
                if let Some(byte) = response.body.get_mut(middle) {
                    *byte ^= 1;
                }
            }
            Some(Fault::Untyped) => response = Response::new(200, "application/octet-stream", response.body),
            Some(Fault::Text(from, to)) => {
                response.body = String::from_utf8_lossy(&response.body).replace(from, &to).into_bytes();
            }
        }
        self.with_headers(&request.path, response)
    }

    fn with_headers(&self, path: &str, mut response: Response) -> Response {
        let Some(headers) = lock(&self.headers).clone() else { return response };
        // What every server says by itself.
        response
            .headers
            .retain(|(name, _)| ["content-type", "content-length", "location"].contains(&name.as_str()));
        // Of two that fit the longer path wins.
        let mut sent: HashMap<String, (usize, &str)> = HashMap::new();
        for (begins, name, value) in headers.iter().filter(|(begins, ..)| path.starts_with(begins.as_str())) {
            let kept = sent.entry(name.to_ascii_lowercase()).or_insert((0, value));
            if begins.len() >= kept.0 {
                *kept = (begins.len(), value);
            }
        }
        sent.into_iter().fold(response, |response, (name, (_, value))| response.with(&name, value))
    }
}
