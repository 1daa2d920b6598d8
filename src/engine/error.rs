//! What can be wrong with a report.

use std::fmt;

use serde::Serialize;

/// The kind of a mistake, for programs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ErrorCode {
    /// A required field is not there.
    Missing,
    /// A field that the schema does not have.
    UnknownField,
    /// A value of another type.
    WrongType,
    /// A number outside of its range, or not a finite one.
    OutOfRange,
    /// A word that the field does not know.
    UnknownValue,
    /// A side that the region does not have.
    NoSuchSide,
    /// The same thing twice.
    Duplicate,
    /// More items, or a longer text, than a report can have.
    TooLong,
    /// A schema that this version does not read.
    UnknownSchema,
}

/// One mistake in a report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ReportError {
    /// Where: `areas[0].intensity`. Empty for the report as a whole.
    pub path: String,
    /// What kind.
    pub code: ErrorCode,
    /// What is wrong and what would be right, in English.
    pub message: String,
}

impl fmt::Display for ReportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.path.is_empty() { f.write_str("report") } else { f.write_str(&self.path) }?;
        f.write_str(": ")?;
        f.write_str(&self.message)
    }
}

/// All mistakes in a report; never empty where it is an error.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
#[serde(transparent)]
pub struct ReportErrors(pub Vec<ReportError>);

impl ReportErrors {
    pub(crate) fn add(&mut self, path: impl Into<String>, code: ErrorCode, message: impl Into<String>) {
        self.0.push(ReportError { path: path.into(), code, message: message.into() });
    }

    /// The value, unless there were mistakes.
    pub(crate) fn or<T>(self, value: T) -> Result<T, Self> {
        if self.0.is_empty() { Ok(value) } else { Err(self) }
    }
}

impl fmt::Display for ReportErrors {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, error) in self.0.iter().enumerate() {
            if index > 0 {
                f.write_str("\n")?;
            }
            error.fmt(f)?;
        }
        Ok(())
    }
}

impl std::error::Error for ReportErrors {}
