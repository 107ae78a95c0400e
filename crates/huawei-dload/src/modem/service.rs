//! The state of the service: `^SYSINFO`, and `^SYSINFOEX` where LTE is known.
//!
//! Source: `docs/facts/at-and-usb.md` §1.4. What it means together with the other readings is in
//! [`super::network`].

use serde::Serialize;

use super::answer::{self, AnswerError, Fields};

/// Whether there is service.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Service {
    /// No service.
    None,
    /// Emergency calls only.
    Restricted,
    /// Service.
    Valid,
    /// Service, but not in this area.
    RestrictedArea,
    /// The radio sleeps.
    DeepSleep,
    /// A number no table names.
    Other(u8),
}

/// Which services the network gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Domain {
    /// None.
    None,
    /// Calls only (circuit switched).
    Calls,
    /// Data only (packet switched): real sticks are found so with a good signal.
    Data,
    /// Calls and data.
    Both,
    /// The modem is still searching.
    Searching,
    /// A number no table names, or one that says "not supported".
    Other(u8),
}

/// The SIM as the radio sees it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum SimStatus {
    /// Not usable: refused, or waiting for its PIN.
    Invalid,
    /// Usable.
    Ready,
    /// Refused for calls.
    NotForCalls,
    /// Refused for data.
    NotForData,
    /// Refused for both.
    NotForEither,
    /// A SIM built into the modem.
    Built,
    /// No SIM.
    Absent,
    /// A number no table names.
    Other(u8),
}

/// The kind of network in use.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Technology {
    /// No network.
    None,
    /// 2G.
    Gsm,
    /// 2G with data.
    Gprs,
    /// 2G with faster data.
    Edge,
    /// 3G.
    Wcdma,
    /// 3G, fast down.
    Hsdpa,
    /// 3G, fast up.
    Hsupa,
    /// 3G, fast both ways.
    Hspa,
    /// 3G, faster still (HSPA+, 64QAM, MIMO).
    HspaPlus,
    /// Chinese 3G.
    TdScdma,
    /// 4G.
    Lte,
    /// A number no table names.
    Other(u8),
}

impl Technology {
    /// The name for people.
    pub fn name(self) -> &'static str {
        match self {
            Self::None => "no network",
            Self::Gsm => "2G (GSM)",
            Self::Gprs => "2G (GPRS)",
            Self::Edge => "2G (EDGE)",
            Self::Wcdma => "3G (WCDMA)",
            Self::Hsdpa => "3G (HSDPA)",
            Self::Hsupa => "3G (HSUPA)",
            Self::Hspa => "3G (HSPA)",
            Self::HspaPlus => "3G (HSPA+)",
            Self::TdScdma => "3G (TD-SCDMA)",
            Self::Lte => "4G (LTE)",
            Self::Other(_) => "unknown network",
        }
    }
}

/// The state of the service, as `^SYSINFO` tells it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Sysinfo {
    /// Whether there is service.
    pub service: Service,
    /// Which services.
    pub domain: Domain,
    /// Whether the network is a foreign one; `None` when the modem does not know.
    pub roaming: Option<bool>,
    /// The SIM.
    pub sim: SimStatus,
    /// The kind of network.
    pub technology: Technology,
}

impl Sysinfo {
    /// Reads `^SYSINFO:2,3,0,5,1,,4`: five to seven fields, the sixth (lock) often empty. The kind of
    /// data service counts only as the seventh.
    pub fn parse(line: &str) -> Result<Self, AnswerError> {
        let fields = Fields::of(line, "^SYSINFO")?;
        let mode: u8 = fields.number(3, "system mode")?;
        let detail = match answer::number::<u8>(fields.at(6)) {
            None | Some(0) => None,
            Some(1) => Some(Technology::Gsm),
            Some(2) => Some(Technology::Gprs),
            Some(3) => Some(Technology::Edge),
            Some(4) => Some(Technology::Wcdma),
            Some(5) => Some(Technology::Hsdpa),
            Some(6) => Some(Technology::Hsupa),
            Some(7) => Some(Technology::Hspa),
            Some(8) => Some(Technology::TdScdma),
            Some(9 | 17 | 18) => Some(Technology::HspaPlus),
            Some(other) => Some(Technology::Other(other)),
        };
        let technology = detail.unwrap_or(match mode {
            0 => Technology::None,
            3 => Technology::Gsm,
            5 | 7 => Technology::Wcdma,
            15 => Technology::TdScdma,
            other => Technology::Other(other),
        });
        Self::of(&fields, fields.number(4, "SIM state")?, technology)
    }

    /// Reads `^SYSINFOEX:2,3,0,1,,6,"LTE",101,"LTE"`, whose numbers for the kind of network are others. The names need no
    /// quotes on some sticks and count nowhere.
    pub fn parse_extended(line: &str) -> Result<Self, AnswerError> {
        let fields = Fields::of(line, "^SYSINFOEX")?;
        let mode: u8 = fields.number(5, "system mode")?;
        let detail = match answer::number::<u8>(fields.at(7)) {
            None | Some(0) => None,
            Some(1) => Some(Technology::Gsm),
            Some(2) => Some(Technology::Gprs),
            Some(3) => Some(Technology::Edge),
            Some(41) => Some(Technology::Wcdma),
            Some(42) => Some(Technology::Hsdpa),
            Some(43) => Some(Technology::Hsupa),
            Some(44) => Some(Technology::Hspa),
            Some(45 | 46) => Some(Technology::HspaPlus),
            Some(61..=65) => Some(Technology::TdScdma),
            Some(101) => Some(Technology::Lte),
            Some(other) => Some(Technology::Other(other)),
        };
        let technology = detail.unwrap_or(match mode {
            0 => Technology::None,
            1 => Technology::Gsm,
            3 => Technology::Wcdma,
            4 => Technology::TdScdma,
            6 => Technology::Lte,
            other => Technology::Other(other),
        });
        Self::of(&fields, fields.number(3, "SIM state")?, technology)
    }

    fn of(fields: &Fields<'_>, sim: u8, technology: Technology) -> Result<Self, AnswerError> {
        Ok(Self {
            service: match fields.number(0, "service state")? {
                0 => Service::None,
                1 => Service::Restricted,
                2 => Service::Valid,
                3 => Service::RestrictedArea,
                4 => Service::DeepSleep,
                other => Service::Other(other),
            },
            domain: match fields.number(1, "service domain")? {
                0 => Domain::None,
                1 => Domain::Calls,
                2 => Domain::Data,
                3 => Domain::Both,
                4 => Domain::Searching,
                other => Domain::Other(other),
            },
            roaming: match fields.number::<u8>(2, "roaming")? {
                0 => Some(false),
                1 => Some(true),
                _ => None,
            },
            sim: match sim {
                0 => SimStatus::Invalid,
                1 => SimStatus::Ready,
                2 => SimStatus::NotForCalls,
                3 => SimStatus::NotForData,
                4 => SimStatus::NotForEither,
                240 => SimStatus::Built,
                255 => SimStatus::Absent,
                other => SimStatus::Other(other),
            },
            technology,
        })
    }
}

#[cfg(test)]
#[path = "service_tests.rs"]
mod tests;
