//! `cargo xtask`: see the library for the rooms of this house.

use std::process::ExitCode;

fn main() -> ExitCode {
    let result = if xtask::cargo_shim::is_called() {
        xtask::cargo_shim::run()
    } else {
        xtask::main(lexopt::Parser::from_env())
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}
