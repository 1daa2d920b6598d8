//! Errors: what can be wrong with a report.

use std::fmt;

use crate::value::Value;

/// The kind of a mistake, for programs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
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

impl ErrorCode {
    /// Its name in data.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::UnknownField => "unknown-field",
            Self::WrongType => "wrong-type",
            Self::OutOfRange => "out-of-range",
            Self::UnknownValue => "unknown-value",
            Self::NoSuchSide => "no-such-side",
            Self::Duplicate => "duplicate",
            Self::TooLong => "too-long",
            Self::UnknownSchema => "unknown-schema",
        }
    }
}

/// Where in a report: put into words only where there is a mistake.
#[derive(Debug, Clone, Copy)]
pub(super) enum Path<'a> {
    /// The report.
    Report,
    /// A field of something.
    Field(&'a Path<'a>, &'a str),
    /// An item of a list.
    Item(&'a Path<'a>, usize),
}

impl Path<'_> {
    /// `areas[0].side`
    fn write(&self, out: &mut String) {
        match self {
            Self::Report => {}
            Self::Field(of, name) => {
                of.write(out);
                if !out.is_empty() {
                    out.push('.');
                }
                // A field without a name is a place, too.
                out.push_str(if name.is_empty() { "\"\"" } else { name });
            }
            Self::Item(of, index) => {
                of.write(out);
                out.push('[');
                out.push_str(&index.to_string());
                out.push(']');
            }
        }
    }
}

/// A field of the report itself.
pub(super) const fn top(name: &str) -> Path<'_> {
    Path::Field(&Path::Report, name)
}

/// One mistake in a report.
#[derive(Debug, Clone, PartialEq, Eq)]
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
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ReportErrors(pub Vec<ReportError>);

impl ReportErrors {
    /// The mistakes as data: a list of objects with `path`, `code` and `message`.
    #[must_use]
    pub fn to_value(&self) -> Value {
        Value::list(self.0.iter().map(|error| {
            Value::object()
                .with("path", error.path.as_str())
                .with("code", error.code.id())
                .with("message", error.message.as_str())
        }))
    }

    /// So many mistakes are listed; one more entry says that there are more.
    pub const MOST: usize = 256;

    pub(super) fn add(&mut self, path: &Path<'_>, code: ErrorCode, message: impl Into<String>) {
        self.push(path, code, message.into());
    }

    // A report of a megabyte must not be answered with a list of ten.
    #[inline(never)]
    fn push(&mut self, path: &Path<'_>, code: ErrorCode, message: String) {
        match self.0.len() {
            0..Self::MOST => {
                let mut written = String::new();
                path.write(&mut written);
                self.0.push(ReportError { path: written, code, message });
            }
            Self::MOST => self.0.push(ReportError {
                path: String::new(),
                code: ErrorCode::TooLong,
                message: "there are more mistakes than are listed".to_owned(),
            }),
            _ => {}
        }
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
