//! What the modem reports about radio and network: service, registration, signal, operator.
//!
//! Source: `facts/at-and-usb.md` §1.4. What it all means together is in [`super::network`].

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

impl Domain {
    /// In words, for a sentence such as "registered for …".
    pub fn describe(self) -> &'static str {
        match self {
            Self::None => "no service",
            Self::Calls => "calls only",
            Self::Data => "data only",
            Self::Both => "calls and data",
            Self::Searching => "searching",
            Self::Other(_) => "unknown services",
        }
    }
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

/// The state of the service: `^SYSINFO`, or the same from `^SYSINFOEX`, which numbers differently.
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

    /// Reads `^SYSINFOEX:2,3,0,1,,3,"WCDMA",41,"WCDMA"`; the names may be without quotes.
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

/// How far the modem came in joining the network.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum RegistrationStatus {
    /// 0: neither joined nor looking for a network.
    Idle,
    /// 1: joined its own network.
    Home,
    /// 2: looking for a network.
    Searching,
    /// 3: the network refused it.
    Denied,
    /// 4: not known.
    Unknown,
    /// 5: joined a foreign network.
    Roaming,
    /// A number no table names.
    Other(u8),
}

/// The answer to `+CREG?` (calls) or `+CGREG?` (data).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Registration {
    /// How far it came.
    pub status: RegistrationStatus,
    /// The location area code, when reported.
    pub area: Option<u32>,
    /// The cell id, when reported.
    pub cell: Option<u32>,
}

impl Registration {
    /// Reads an answer: `+CREG: 0,1`, `+CREG: 2,1,8BE3,2BAF`, `+CGREG: 2,1,"8BE3","2BAF"`; hex, quotes
    /// optional. A report of the same name (`+CREG: 1`, `+CREG: 1,8BE3,2BAF`) has one field fewer
    /// and is refused as such.
    pub fn from_answer(line: &str) -> Result<Self, AnswerError> {
        let prefix = Self::prefix(line);
        let fields = Fields::of(line, prefix)?;
        let report = AnswerError::ReportInstead { answer: prefix };
        // A report can also carry a fourth field; then an area code stands where the status belongs.
        let area_second = fields.at(1).starts_with('"') || fields.at(1).len() > 1;
        if matches!(fields.len(), 1 | 3) || (fields.len() == 4 && area_second) {
            fields.number::<u8>(0, "registration state")?;
            return Err(report);
        }
        Self::at(&fields, 1)
    }

    /// Reads an unsolicited report: `+CREG: 1`, `+CREG: 1,"8BE3","2BAF"`.
    pub fn from_report(line: &str) -> Result<Self, AnswerError> {
        Self::at(&Fields::of(line, Self::prefix(line))?, 0)
    }

    /// Whether the modem is on a network.
    pub fn is_registered(self) -> bool {
        matches!(
            self.status,
            RegistrationStatus::Home | RegistrationStatus::Roaming
        )
    }

    fn prefix(line: &str) -> &'static str {
        let packet = "+CGREG";
        if line
            .trim_start()
            .get(..packet.len())
            .is_some_and(|start| start.eq_ignore_ascii_case(packet))
        {
            packet
        } else {
            "+CREG"
        }
    }

    fn at(fields: &Fields<'_>, first: usize) -> Result<Self, AnswerError> {
        let id = |index| answer::hex(fields.at(index)).and_then(|id| u32::try_from(id).ok());
        Ok(Self {
            status: match fields.number(first, "registration state")? {
                0 => RegistrationStatus::Idle,
                1 => RegistrationStatus::Home,
                2 => RegistrationStatus::Searching,
                3 => RegistrationStatus::Denied,
                4 => RegistrationStatus::Unknown,
                5 => RegistrationStatus::Roaming,
                other => RegistrationStatus::Other(other),
            },
            area: id(first + 1),
            cell: id(first + 2),
        })
    }
}

/// How strong and how clean the signal is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct Signal {
    /// Strength in dBm, `None` when the modem does not know.
    pub rssi_dbm: Option<i16>,
    /// Strength of the cell's own signal in dBm (RSCP on 3G, RSRP on 4G), newer firmware only.
    pub cell_dbm: Option<i16>,
    /// Quality in dB (Ec/Io on 3G, RSRQ on 4G), newer firmware only.
    pub quality_db: Option<f32>,
    /// Signal to noise in dB on 4G.
    pub sinr_db: Option<f32>,
}

impl Signal {
    /// Reads `+CSQ: 17,99`: dBm = −113 + 2·n, 99 unknown.
    pub fn from_csq(line: &str) -> Result<Self, AnswerError> {
        let strength = Fields::of(line, "+CSQ")?.number(0, "signal strength")?;
        Ok(Self::of_steps(strength))
    }

    /// Reads the unsolicited `^RSSI: 19`, on the scale of `+CSQ`.
    pub fn from_report(line: &str) -> Result<Self, AnswerError> {
        let strength = Fields::of(line, "^RSSI")?.number(0, "signal strength")?;
        Ok(Self::of_steps(strength))
    }

    /// Reads `^HCSQ:"WCDMA",30,30,58`, `"GSM",36,255`, `"LTE",30,19,66,0`, `"NOSERVICE"`.
    pub fn from_hcsq(line: &str) -> Result<Self, AnswerError> {
        let fields = Fields::of(line, "^HCSQ")?;
        // 255 stands for "not known" in every place.
        let step = |index| answer::number::<u8>(fields.at(index)).filter(|step| *step != 255);
        let dbm = |index, base: i16| step(index).map(|step| i16::from(step) - base);
        let half_db = |index, base: f32| step(index).map(|step| f32::from(step) / 2.0 - base);
        let system = answer::unquoted(fields.at(0)).to_ascii_uppercase();
        match system.as_str() {
            "NOSERVICE" => Ok(Self::default()),
            "GSM" => Ok(Self {
                rssi_dbm: dbm(1, 121),
                ..Self::default()
            }),
            "WCDMA" => Ok(Self {
                rssi_dbm: dbm(1, 121),
                cell_dbm: dbm(2, 121),
                quality_db: half_db(3, 32.5),
                sinr_db: None,
            }),
            "LTE" => Ok(Self {
                rssi_dbm: dbm(1, 121),
                cell_dbm: dbm(2, 141),
                sinr_db: step(3).map(|step| f32::from(step) / 5.0 - 20.2),
                quality_db: half_db(4, 20.0),
            }),
            _ => Err(AnswerError::BadField {
                answer: "^HCSQ",
                field: "system",
            }),
        }
    }

    /// The strength as 0 to 5 bars. Bars are not service: a stick can show all of them and be
    /// registered nowhere (`facts/at-and-usb.md` §0 fact 8).
    pub fn bars(self) -> u8 {
        match self.rssi_dbm {
            Some(dbm) if dbm >= -73 => 5,
            Some(dbm) if dbm >= -83 => 4,
            Some(dbm) if dbm >= -93 => 3,
            Some(dbm) if dbm >= -103 => 2,
            Some(dbm) if dbm >= -111 => 1,
            None | Some(_) => 0,
        }
    }

    fn of_steps(steps: u8) -> Self {
        Self {
            rssi_dbm: (steps <= 31).then(|| i16::from(steps) * 2 - 113),
            ..Self::default()
        }
    }
}

/// The answer to `+COPS?`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Operator {
    /// Whether the modem chooses the network by itself (mode 0).
    pub automatic: bool,
    /// The operator, made safe to show; `None` when on no network.
    pub name: Option<String>,
    /// The kind of network, when reported.
    pub technology: Option<Technology>,
}

impl Operator {
    /// Reads `+COPS: 0,0,"T-Mobile",2`, or `+COPS: 0` without a network.
    pub fn parse(line: &str) -> Result<Self, AnswerError> {
        let fields = Fields::of(line, "+COPS")?;
        Ok(Self {
            automatic: fields.number::<u8>(0, "selection mode")? == 0,
            name: answer::text(fields.at(2)),
            technology: answer::number::<u8>(fields.at(3)).map(|number| match number {
                0 => Technology::Gsm,
                2 => Technology::Wcdma,
                3 => Technology::Edge,
                4 => Technology::Hsdpa,
                5 => Technology::Hsupa,
                6 => Technology::Hspa,
                7 => Technology::Lte,
                other => Technology::Other(other),
            }),
        })
    }
}

#[cfg(test)]
#[path = "radio_tests.rs"]
mod tests;
