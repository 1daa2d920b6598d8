//! The three browsers of the tests, and their drivers.

use crate::debian::{self, Part};
use crate::process;
use crate::setup::{self, Tool};
use anyhow::{Context as _, Result, ensure};
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

/// A browser engine that the tests run on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    /// Chromium, as in Chrome and Edge.
    Chromium,
    /// Gecko, as in Firefox.
    Firefox,
    /// `WebKitGTK`, the nearest that a Debian machine has to Safari.
    Webkit,
}

impl Engine {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::Webkit];

    /// Its name on the command line and in reports.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::Webkit => "webkit",
        }
    }

    /// The engine of this name.
    ///
    /// # Errors
    ///
    /// There is none.
    pub fn from_name(name: &str) -> Result<Self> {
        let found = Self::ALL.into_iter().find(|engine| engine.name() == name);
        found.with_context(|| format!("there is no engine `{name}`: chromium, firefox or webkit"))
    }

    fn parts(self) -> &'static [Part] {
        match self {
            Self::Chromium => &[
                Part { name: "Chromium", package: "chromium", find: chromium },
                Part { name: "chromedriver", package: "chromium-driver", find: chromedriver },
            ],
            Self::Firefox => &[Part { name: "Firefox", package: "firefox-esr", find: firefox }],
            Self::Webkit => &[
                Part { name: "WebKitWebDriver", package: "webkit2gtk-driver", find: webkit_driver },
                Part { name: "WebKitGTK's MiniBrowser", package: "webkit2gtk-driver", find: mini_browser },
                Part { name: "Xvfb", package: "xvfb", find: xvfb },
            ],
        }
    }
}

/// Where an engine's programs are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Programs {
    /// The browser.
    pub browser: PathBuf,
    /// Its `WebDriver`.
    pub driver: PathBuf,
}

/// An engine's programs, which [`set_up`] has seen to.
///
/// # Errors
///
/// One is missing.
pub fn programs(engine: Engine) -> Result<Programs> {
    let (browser, driver) = match engine {
        Engine::Chromium => (chromium(), chromedriver()),
        Engine::Firefox => (firefox(), Tool::Geckodriver.find()?),
        Engine::Webkit => (mini_browser(), webkit_driver()),
    };
    let missing = || format!("{} is not set up", engine.name());
    Ok(Programs { browser: browser.with_context(missing)?, driver: driver.with_context(missing)? })
}

/// An X server without a screen, which `WebKitGTK` needs; it ends when dropped.
#[derive(Debug)]
pub struct Display {
    server: Child,
    /// What `DISPLAY` has to be for programs that are to use it.
    pub name: String,
}

impl Display {
    /// Starts one, on a number of its own choice.
    ///
    /// # Errors
    ///
    /// There is no Xvfb, or it does not start.
    pub fn start() -> Result<Self> {
        let program = xvfb().context("Xvfb is not set up")?;
        let mut server = Command::new(program)
            .args(["-displayfd", "1", "-screen", "0", "1600x1200x24", "-nolisten", "tcp"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .context("starting Xvfb")?;
        let mut number = String::new();
        if let Some(output) = server.stdout.take() {
            BufReader::new(output).read_line(&mut number)?;
        }
        let name = format!(":{}", number.trim());
        let display = Self { server, name };
        ensure!(!number.trim().is_empty(), "Xvfb did not start");
        Ok(display)
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        // It is ours and has nothing to save; that it may have ended already is no error.
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

fn xvfb() -> Option<PathBuf> {
    process::find("Xvfb")
}

/// Sees to it that the engines and their drivers are there. On a Debian-like machine, as root, it
/// installs what is missing.
///
/// # Errors
///
/// One is missing and cannot be installed from here; the message names what to install.
pub fn set_up(engines: &[Engine]) -> Result<()> {
    debian::ensure(engines.iter().flat_map(|engine| engine.parts()))?;
    if engines.contains(&Engine::Firefox) { setup::ensure(&[Tool::Geckodriver]) } else { Ok(()) }
}

fn chromium() -> Option<PathBuf> {
    ["chromium", "chromium-browser", "google-chrome", "chrome"].into_iter().find_map(process::find)
}

fn chromedriver() -> Option<PathBuf> {
    process::find("chromedriver")
}

fn firefox() -> Option<PathBuf> {
    ["firefox-esr", "firefox"].into_iter().find_map(process::find)
}

fn webkit_driver() -> Option<PathBuf> {
    process::find("WebKitWebDriver")
}

/// `MiniBrowser` is not in the search path: it is in the library's folder.
fn mini_browser() -> Option<PathBuf> {
    let children = |dir: &Path| {
        let entries =
            std::fs::read_dir(dir).map(|entries| entries.filter_map(Result::ok).map(|entry| entry.path()));
        let mut children: Vec<PathBuf> = entries.map(Iterator::collect).unwrap_or_default();
        children.sort();
        children
    };
    let mut dirs: Vec<PathBuf> = vec!["/usr/libexec".into(), "/usr/lib".into(), "/usr/lib64".into()];
    dirs.extend(children(Path::new("/usr/lib")).into_iter().filter(|dir| dir.is_dir()));
    let libraries = dirs.iter().flat_map(|dir| children(dir));
    let webkits = libraries
        .filter(|dir| dir.file_name().is_some_and(|name| name.to_string_lossy().starts_with("webkit")));
    webkits.map(|dir| dir.join("MiniBrowser")).find(|file| file.is_file())
}
