//! `cargo xtask serve`: the app on this machine.

use crate::server::{Server, file};
use crate::{build, cli, paths};
use anyhow::{Context as _, Result, bail};
use std::net::SocketAddr;

/// See the module.
pub const COMMAND: cli::Command = cli::Command {
    name: "serve",
    summary: "Build the app and serve it on http://127.0.0.1:8080/",
    hidden: false,
    run: main,
};

const HELP: &str = "\
Usage: cargo xtask serve [--port <port>] [--no-build]

Sets up the tools that are missing, builds the release into dist/ and serves it to this machine.

  --port <port>   Listen here instead of on 8080
  --no-build      Serve the dist/ that is there
";

fn main(args: lexopt::Parser) -> Result<()> {
    let (mut port, mut no_build) = (8080_u16, false);
    let wanted = cli::options(args, HELP, |name, args| {
        match name {
            "port" => port = cli::text(args)?.parse().context("--port takes a number up to 65535")?,
            "no-build" => no_build = true,
            _ => return Ok(false),
        }
        Ok(true)
    })?;
    if !wanted {
        return Ok(());
    }
    // Before the build: nobody should wait minutes to learn that the port is taken.
    let address = SocketAddr::from(([127, 0, 0, 1], port));
    let dist = paths::dist();
    let server = Server::start(address, {
        let dist = dist.clone();
        move |request| file(&dist, &request.path, request)
    })?;
    if !no_build {
        build::build()?;
    }
    if !dist.join("index.html").is_file() {
        bail!("dist/ is not built: leave --no-build away");
    }
    println!("Sorewise is on http://{}/ (Ctrl+C stops it)", server.address());
    server.wait();
    Ok(())
}
