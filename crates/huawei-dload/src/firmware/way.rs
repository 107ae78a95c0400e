//! The way to a package through what is around it.

use std::fmt;

use super::field;

/// How a package was found in its file, from the outside in; empty for a file that is the package.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Way(Vec<WayStep>);

/// One step of a way.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum WayStep {
    /// A file in a folder or a member of an archive, by its name, made safe to show.
    Member(String),
    /// A resource of a Windows program, by type and name, made safe to show.
    Resource(String),
    /// An archive that is part of a self-extracting program.
    SelfExtractor,
    /// Every byte was searched for it.
    Search {
        /// Where it was found, in bytes.
        offset: u64,
    },
}

impl Way {
    /// The steps from the outside in.
    pub fn steps(&self) -> &[WayStep] {
        &self.0
    }

    pub(super) fn member(&self, name: &str) -> Self {
        self.with(WayStep::Member(field::name(name)))
    }

    pub(super) fn resource(&self, name: &str) -> Self {
        self.with(WayStep::Resource(field::name(name)))
    }

    pub(super) fn self_extractor(&self) -> Self {
        self.with(WayStep::SelfExtractor)
    }

    pub(super) fn search(&self, offset: usize) -> Self {
        self.with(WayStep::Search {
            offset: offset as u64,
        })
    }

    fn with(&self, step: WayStep) -> Self {
        let mut steps = self.0.clone();
        steps.push(step);
        Self(steps)
    }

    /// The members on the way, joined; `None` when there are none.
    pub(super) fn members(&self) -> Option<String> {
        let members: Vec<&str> = self
            .0
            .iter()
            .filter_map(|step| match step {
                WayStep::Member(name) => Some(name.as_str()),
                _ => None,
            })
            .collect();
        (!members.is_empty()).then(|| members.join(" › "))
    }

    /// Whether it leads through something that was unpacked.
    pub(super) fn is_packed(&self) -> bool {
        self.0
            .iter()
            .any(|step| matches!(step, WayStep::Member(_) | WayStep::SelfExtractor))
    }
}

impl fmt::Display for WayStep {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Member(name) => f.write_str(name),
            Self::Resource(name) => write!(f, "resource {name}"),
            Self::SelfExtractor => f.write_str("self-extracting archive"),
            Self::Search { offset } => write!(f, "byte search, at {offset:#x}"),
        }
    }
}

impl fmt::Display for Way {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0.is_empty() {
            return f.write_str("the file itself");
        }
        let steps: Vec<String> = self.0.iter().map(ToString::to_string).collect();
        f.write_str(&steps.join(" › "))
    }
}
