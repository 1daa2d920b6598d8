//! A WordPress on this machine, with a database of its own and the plugin: from Debian's packages, for the time of one test.

use anyhow::{Context as _, Result, ensure};
use std::fs::File;
use std::net::{TcpListener, TcpStream};
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use xtask::{debian, paths, process};

/// How long the database, or the server, may take to start.
const PATIENCE: Duration = Duration::from_mins(1);

/// A running WordPress; it and its database end when dropped.
#[derive(Debug)]
pub struct WordPress {
    /// Its address, without a slash at the end.
    pub address: String,
    folder: PathBuf,
    /// The database and the server, each in a group of its own.
    processes: Vec<Child>,
}

impl WordPress {
    /// Installs WordPress and the plugin in this archive.
    ///
    /// # Errors
    ///
    /// Debian's packages are not there, or something does not start.
    pub fn start(plugin: &Path) -> Result<Self> {
        let port = TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port();
        // A socket's path must be short, so not below the checkout.
        let folder = std::env::temp_dir().join(format!("sorewise-wordpress-{port}"));
        std::fs::create_dir_all(&folder)?;
        let mut own = Self { address: format!("http://127.0.0.1:{port}"), folder, processes: Vec::new() };
        own.lay_out()?;
        own.start_database()?;
        own.php(&["setup.php"], &[&own.root(), Path::new(&own.address), plugin])?;
        let mut server = own.command("php", "server")?;
        server.args(["-S", &format!("127.0.0.1:{port}"), "-t"]).arg(own.root());
        // The editor asks for much at once.
        server.env("PHP_CLI_SERVER_WORKERS", "4");
        own.processes.push(server.spawn().context("starting PHP's server")?);
        wait(|| TcpStream::connect(("127.0.0.1", port)).is_ok(), "PHP's server")?;
        Ok(own)
    }

    /// Gives the theme one of its variations.
    ///
    /// # Errors
    ///
    /// There is none of this name.
    pub fn style(&self, variation: &str) -> Result<()> {
        self.php(&["style.php"], &[&self.root(), Path::new(variation)])
    }

    /// What PHP has found fault with in the plugin.
    ///
    /// # Errors
    ///
    /// The log cannot be read.
    pub fn faults(&self) -> Result<Vec<String>> {
        let log = self.folder.join("debug.log");
        if !log.exists() {
            return Ok(Vec::new());
        }
        let text = std::fs::read_to_string(log)?;
        Ok(text.lines().filter(|line| line.contains("plugins/sorewise")).map(str::to_owned).collect())
    }

    fn root(&self) -> PathBuf {
        self.folder.join("root")
    }

    fn socket(&self) -> PathBuf {
        self.folder.join("socket")
    }

    /// Copies WordPress, and configures it.
    fn lay_out(&self) -> Result<()> {
        let (root, source) = (self.root(), paths::root().join("tests/e2e/wordpress"));
        // Debian's is spread over the system by links.
        process::run(Command::new("cp").args(["-rL", debian::WORDPRESS]).arg(&root))?;
        let config = format!(
            "<?php\n\
             define( 'DB_NAME', 'wordpress' );\ndefine( 'DB_USER', 'root' );\ndefine( 'DB_PASSWORD', '' );\n\
             define( 'DB_HOST', 'localhost:{socket}' );\ndefine( 'DB_CHARSET', 'utf8mb4' );\n\
             define( 'WP_HTTP_BLOCK_EXTERNAL', true );\ndefine( 'DISABLE_WP_CRON', true );\n\
             define( 'AUTOMATIC_UPDATER_DISABLED', true );\ndefine( 'FS_METHOD', 'direct' );\n\
             define( 'WP_DEBUG', true );\ndefine( 'WP_DEBUG_DISPLAY', false );\ndefine( 'WP_DEBUG_LOG', '{log}' );\n\
             $table_prefix = 'wp_';\ndefined( 'ABSPATH' ) || define( 'ABSPATH', __DIR__ . '/' );\n\
             require_once ABSPATH . 'wp-settings.php';\n",
            socket = self.socket().display(),
            log = self.folder.join("debug.log").display(),
        );
        std::fs::write(root.join("wp-config.php"), config)?;
        let always = root.join("wp-content/mu-plugins");
        std::fs::create_dir_all(&always)?;
        std::fs::copy(source.join("mu-plugin.php"), always.join("tests.php"))?;
        Ok(())
    }

    fn start_database(&mut self) -> Result<()> {
        let data = format!("--datadir={}", self.folder.join("database").display());
        let socket = format!("--socket={}", self.socket().display());
        let user = format!("--user={}", process::output(Command::new("id").arg("-un"))?.trim());
        let mut install = self.command("mariadb-install-db", "database-install")?;
        install.args([
            "--no-defaults",
            &data,
            &user,
            "--auth-root-authentication-method=normal",
            "--skip-test-db",
        ]);
        process::run(&mut install)?;
        let mut server = self.command(debian::MARIADB, "database")?;
        server.args(["--no-defaults", &data, &socket, &user, "--skip-networking"]);
        // It is thrown away: nothing has to survive a power cut.
        server.args(["--innodb-flush-log-at-trx-commit=0", "--innodb-buffer-pool-size=32M"]);
        self.processes.push(server.spawn().context("starting MariaDB")?);
        wait(|| self.socket().exists(), "MariaDB")?;
        let mut create = self.command("mariadb", "database-create")?;
        create.args(["--no-defaults", &socket, "--user=root", "--execute=CREATE DATABASE wordpress"]);
        process::run(&mut create)
    }

    /// Runs one of the tests' own scripts.
    fn php(&self, script: &[&str], arguments: &[&Path]) -> Result<()> {
        let mut command = self.command("php", "setup")?;
        // WordPress tells its administrator by mail.
        command.args(["-d", "sendmail_path=true"]).args(script).args(arguments);
        process::run(command.current_dir(paths::root().join("tests/e2e/wordpress")))
            .with_context(|| format!("its log is in {}", self.folder.display()))
    }

    /// A program in a group of its own, which writes to a log of this name.
    fn command(&self, program: &str, log: &str) -> Result<Command> {
        let log = File::create(self.folder.join(format!("{log}.log")))?;
        let mut command = Command::new(program);
        command.stdin(Stdio::null()).stderr(log.try_clone()?).stdout(log).process_group(0);
        Ok(command)
    }
}

impl Drop for WordPress {
    fn drop(&mut self) {
        for child in self.processes.iter_mut().rev() {
            // The group is ours, and it is over; that parts of it have ended already is no error.
            let _ = Command::new("kill").args(["-KILL", "--", &format!("-{}", child.id())]).status();
            let _ = child.wait();
        }
        // What is left lies among what is temporary; after a failure the logs tell why.
        if !std::thread::panicking() {
            let _ = std::fs::remove_dir_all(&self.folder);
        }
    }
}

fn wait(mut there: impl FnMut() -> bool, what: &str) -> Result<()> {
    let start = Instant::now();
    while !there() {
        ensure!(start.elapsed() < PATIENCE, "{what} does not start");
        std::thread::sleep(Duration::from_millis(100));
    }
    Ok(())
}
