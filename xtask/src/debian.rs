//! Programs that Debian's packages bring, and that nothing of ours can build.

use crate::process;
use anyhow::{Result, bail};
use std::path::{Path, PathBuf};
use std::process::Command;

/// A program, or a folder: what people call it, the package that brings it, where it is.
#[derive(Debug, Clone, Copy)]
pub struct Part {
    /// Its name in messages.
    pub name: &'static str,
    /// The package's name.
    pub package: &'static str,
    /// Where it is, if it is there.
    pub find: fn() -> Option<PathBuf>,
}

/// Where Debian has WordPress.
pub const WORDPRESS: &str = "/usr/share/wordpress";

/// MariaDB's server.
pub const MARIADB: &str = "mariadbd";

/// What the hosts of a full run need: a WordPress with its database and a theme, and Hugo.
pub const HOSTS: &[Part] = &[
    Part { name: "WordPress", package: "wordpress", find: || folder(WORDPRESS) },
    Part {
        name: "Twenty Twenty-Three",
        package: "wordpress-theme-twentytwentythree",
        find: || folder("/usr/share/wordpress/wp-content/themes/twentytwentythree"),
    },
    Part { name: "MariaDB", package: "mariadb-server", find: || process::find(MARIADB) },
    Part { name: "PHP", package: "php-cli", find: || process::find("php") },
    Part { name: "PHP's MySQL", package: "php-mysql", find: || folder("/usr/share/doc/php-mysql") },
    Part { name: "Hugo", package: "hugo", find: || process::find("hugo") },
];

fn folder(path: &str) -> Option<PathBuf> {
    Some(Path::new(path).to_owned()).filter(|path| path.exists())
}

/// Sees to it that all are there. On a Debian-like machine, as root, it installs what is missing.
///
/// # Errors
///
/// One is missing and cannot be installed from here; the message names what to install.
pub fn ensure<'a>(parts: impl IntoIterator<Item = &'a Part> + Clone) -> Result<()> {
    let missing = |parts: &mut dyn Iterator<Item = &'a Part>| -> Vec<&'a Part> {
        parts.filter(|part| (part.find)().is_none()).collect()
    };
    let first = missing(&mut parts.clone().into_iter());
    if first.is_empty() {
        return Ok(());
    }
    let names: Vec<_> = first.iter().map(|part| part.name).collect();
    let mut packages: Vec<_> = first.iter().map(|part| part.package).collect();
    packages.sort_unstable();
    packages.dedup();
    if !may_install() {
        bail!(
            "the tests need {}: install it (on Debian: apt-get install {})",
            names.join(", "),
            packages.join(" ")
        );
    }
    eprintln!("installing {} (several minutes, once)", packages.join(", "));
    let apt = || {
        let mut command = Command::new("apt-get");
        command.env("DEBIAN_FRONTEND", "noninteractive");
        command
    };
    process::run(apt().args(["update", "--quiet"]))?;
    process::run(apt().args(["install", "--yes", "--quiet", "--no-install-recommends"]).args(&packages))?;
    if let Some(Part { name, package, .. }) = missing(&mut parts.into_iter()).first() {
        bail!("the tests need {name}, and the package {package} did not bring it");
    }
    Ok(())
}

fn may_install() -> bool {
    let root = Command::new("id").arg("-u").output().is_ok_and(|output| output.stdout.trim_ascii() == b"0");
    root && process::find("apt-get").is_some()
}
