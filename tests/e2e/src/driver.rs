//! One engine's `WebDriver` process, and sessions with it.

use anyhow::{Context as _, Result, bail};
use serde_json::{Map, Value, json};
use std::fs::File;
use std::net::{TcpListener, TcpStream};
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use thirtyfour::{Capabilities, WebDriver};
use xtask::browsers::{self, Display, Engine, Programs};

/// How long a driver, or a browser, may take to start.
const PATIENCE: Duration = Duration::from_secs(30);

/// A running driver; it and its browsers end when dropped.
#[derive(Debug)]
pub struct Driver {
    /// Which engine it drives.
    pub engine: Engine,
    process: Child,
    url: String,
    browser: PathBuf,
    log: PathBuf,
    /// Where `WebKitGTK` keeps what pages store: its browsers have no profiles of their own.
    data: Option<PathBuf>,
    /// The screen that `WebKitGTK` draws on; it has to outlive the browser.
    _display: Option<Display>,
}

impl Driver {
    /// Starts the engine's driver on a free port.
    ///
    /// # Errors
    ///
    /// The engine is not set up, or its driver does not start.
    pub fn start(engine: Engine) -> Result<Self> {
        let Programs { browser, driver } = browsers::programs(engine)?;
        let display = if engine == Engine::Webkit { Some(Display::start()?) } else { None };
        let port = TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port();
        // Each of an engine's drivers has its own: an ended one may still be writing.
        let log = folder()?.join(format!("{}-{port}.log", engine.name()));
        let output = File::create(&log)?;
        let mut command = Command::new(driver);
        command.arg(format!("--port={port}")).stdin(Stdio::null()).stderr(output.try_clone()?).stdout(output);
        command.envs(display.iter().map(|display| ("DISPLAY", &display.name)));
        let data = display.as_ref().map(|_| std::env::temp_dir().join(format!("sorewise-webkit-{port}")));
        if let Some(folder) = &data {
            // Painting costs half as much as through a graphics card that is not there.
            command.env("WEBKIT_SKIA_ENABLE_CPU_RENDERING", "1");
            // On x86-64 under Linux its engine may break a program that changes from one compiler's code to another's in the midst
            // of a function ("Out of bounds memory access"): https://bugs.webkit.org/show_bug.cgi?id=289009.
            // That is not all of it: a call from one part of the program into another broke so without it, too, once in some hundred loads.
            command.env("JSC_useWasmOSR", "0");
            command.env("XDG_DATA_HOME", folder.join("data")).env("XDG_CACHE_HOME", folder.join("cache"));
        }
        // A group of its own: at the end the browsers that it started go with it.
        let process =
            command.process_group(0).spawn().with_context(|| format!("starting {}", engine.name()))?;
        let url = format!("http://127.0.0.1:{port}");
        let driver = Self { engine, process, url, browser, log, data, _display: display };
        let start = Instant::now();
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            if start.elapsed() > PATIENCE {
                bail!("the driver of {} does not answer; see {}", engine.name(), driver.log.display());
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        Ok(driver)
    }

    /// A fresh browser with a fresh profile.
    ///
    /// # Errors
    ///
    /// The browser does not start.
    pub async fn session(&self) -> Result<WebDriver> {
        self.begin(None).await
    }

    /// A browser with a profile that stays: what it keeps is there the next time.
    ///
    /// # Errors
    ///
    /// The browser does not start.
    pub async fn session_of(&self, profile: &Path) -> Result<WebDriver> {
        self.begin(Some(profile)).await
    }

    async fn begin(&self, profile: Option<&Path>) -> Result<WebDriver> {
        let wanted = WebDriver::new(&self.url, self.capabilities(profile));
        let session = tokio::time::timeout(PATIENCE, wanted).await;
        let session = session
            .map_err(anyhow::Error::new)
            .and_then(|session| session.map_err(anyhow::Error::new))
            .with_context(|| format!("starting {}", self.browser.display()))?;
        session.set_script_timeout(Duration::from_secs(100)).await?;
        Ok(session)
    }

    fn capabilities(&self, profile: Option<&Path>) -> Capabilities {
        let mut map = Map::new();
        match self.engine {
            Engine::Chromium => {
                let own = profile.map(|profile| format!("--user-data-dir={}", profile.display()));
                let args: Vec<&str> = xtask::test::CHROMIUM_ARGS
                    .into_iter()
                    .chain(["--window-size=1280,900"])
                    .chain(own.as_deref())
                    .collect();
                map.insert("goog:chromeOptions".to_owned(), json!({"binary": self.browser, "args": args}));
                map.insert("goog:loggingPrefs".to_owned(), json!({"browser": "ALL"}));
            }
            Engine::Firefox => {
                let own = profile.map(|profile| profile.display().to_string());
                let args: Vec<&str> =
                    ["-headless"].into_iter().chain(own.iter().flat_map(|own| ["-profile", own])).collect();
                let options = json!({"binary": self.browser, "args": args, "prefs": firefox_preferences()});
                map.insert("moz:firefoxOptions".to_owned(), options);
            }
            Engine::Webkit => {
                let options = json!({"binary": self.browser, "args": ["--automation"]});
                map.insert("webkitgtk:browserOptions".to_owned(), options);
            }
        }
        Capabilities::from(map)
    }

    /// What the driver and the browser have printed so far.
    ///
    /// # Errors
    ///
    /// The log cannot be read.
    pub fn log(&self) -> Result<String> {
        Ok(String::from_utf8_lossy(&std::fs::read(&self.log)?).into_owned())
    }
}

/// What pages write to their consoles goes to the log; what Firefox itself has to say does not, and
/// it looks for nothing on the network.
fn firefox_preferences() -> Value {
    json!({
        "devtools.console.stdout.content": true,
        "devtools.console.stdout.chrome": false,
        "app.normandy.enabled": false,
        "app.shield.optoutstudies.enabled": false,
        "messaging-system.rsexperimentloader.enabled": false,
        "services.settings.server": "data:,",
        "network.captive-portal-service.enabled": false,
        "network.connectivity-service.enabled": false,
    })
}

impl Drop for Driver {
    fn drop(&mut self) {
        // The group is ours, and it is over; that parts of it have ended already is no error.
        let _ = Command::new("kill").args(["-KILL", "--", &format!("-{}", self.process.id())]).status();
        let _ = self.process.wait();
        if let Some(folder) = &self.data {
            // What is left lies among what is temporary.
            let _ = std::fs::remove_dir_all(folder);
        }
    }
}

/// Deletes what earlier runs on this engine left.
///
/// # Errors
///
/// A file cannot be deleted.
pub fn forget(engine: Engine) -> Result<()> {
    for file in xtask::paths::files(&folder()?)? {
        if file.file_name().is_some_and(|name| name.to_string_lossy().starts_with(engine.name())) {
            std::fs::remove_file(file)?;
        }
    }
    Ok(())
}

/// Where the picture of a failed test goes.
///
/// # Errors
///
/// The folder cannot be created.
pub fn picture(engine: Engine, test: &str) -> Result<PathBuf> {
    Ok(folder()?.join(format!("{}-{test}.png", engine.name())))
}

/// Deletes the picture that an earlier run left of a test.
///
/// # Errors
///
/// It cannot be deleted.
pub fn forget_picture(engine: Engine, test: &str) -> Result<()> {
    let file = picture(engine, test)?;
    if file.exists() {
        std::fs::remove_file(file)?;
    }
    Ok(())
}

/// Where logs and pictures of failed tests go.
///
/// # Errors
///
/// It cannot be created.
pub fn folder() -> Result<PathBuf> {
    let folder = xtask::paths::target().join("e2e");
    std::fs::create_dir_all(&folder)?;
    Ok(folder)
}
