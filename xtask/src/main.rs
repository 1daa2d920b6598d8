//! `cargo xtask`: see the library for the rooms of this house.

use std::process::ExitCode;
use xtask::cargo_shim::{self, Called};

fn main() -> ExitCode {
    let result = match cargo_shim::called() {
        Some(Called::Cargo(args)) => cargo_shim::cargo(args),
        Some(Called::Xtask(args)) => xtask::main(args),
        None => xtask::main(lexopt::Parser::from_env()),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}
