//! Reports of the modem about the network around it: registration, signal, operator.
//!
//! Source: `docs/facts/at-and-usb.md` §1.4. What it all means together is in [`super::network`].

use serde::Serialize;

use super::answer::{self, AnswerError, Fields};
use super::service::Technology;
use super::ucs2;

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

/// The answer to `+CREG?` (calls), `+CGREG?` (data) or `+CEREG?` (data on LTE).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Registration {
    /// How far it came.
    pub status: RegistrationStatus,
    /// The location area code, when reported. It tells where the owner is, so that no output has it.
    #[serde(skip_serializing)]
    pub area: Option<u32>,
    /// The cell id, when reported. As private as the area.
    #[serde(skip_serializing)]
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
        let id = |index| answer::hex(fields.at(index)).and_then(|id| u32::try_from(id).ok());
        Ok(Self {
            // 9 and 10 are 1 and 5 on LTE, without calls by way of 3G (3GPP 27.007 §7.2).
            status: match fields.number(1, "registration state")? {
                0 => RegistrationStatus::Idle,
                1 | 9 => RegistrationStatus::Home,
                2 => RegistrationStatus::Searching,
                3 => RegistrationStatus::Denied,
                4 => RegistrationStatus::Unknown,
                5 | 10 => RegistrationStatus::Roaming,
                other => RegistrationStatus::Other(other),
            },
            area: id(2),
            cell: id(3),
        })
    }

    /// Whether the modem is on a network.
    pub fn is_registered(self) -> bool {
        matches!(
            self.status,
            RegistrationStatus::Home | RegistrationStatus::Roaming
        )
    }

    fn prefix(line: &str) -> &'static str {
        let begins = |prefix: &&str| {
            let start = line.trim_start().get(..prefix.len());
            start.is_some_and(|start| start.eq_ignore_ascii_case(prefix))
        };
        let packet = ["+CGREG", "+CEREG"].into_iter().find(begins);
        packet.unwrap_or("+CREG")
    }
}

/// How strong the signal is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Signal {
    /// Strength in dBm, `None` when the modem does not know.
    pub rssi_dbm: Option<i16>,
}

impl Signal {
    /// Reads `+CSQ: 17,99`: dBm = −113 + 2·n, 99 unknown. From 100 on it is the scale of TD-SCDMA sticks, dBm = −216 + n,
    /// 199 unknown \[L\].
    pub fn from_csq(line: &str) -> Result<Self, AnswerError> {
        let steps: u8 = Fields::of(line, "+CSQ")?.number(0, "signal strength")?;
        Ok(Self {
            rssi_dbm: match steps {
                0..=31 => Some(i16::from(steps) * 2 - 113),
                100..=191 => Some(i16::from(steps) - 216),
                _ => None,
            },
        })
    }

    /// The strength as 0 to 5 bars. Bars are not service: a stick can show all of them and be
    /// registered nowhere (`docs/facts/at-and-usb.md` §0 fact 8).
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
}

/// Whether the radio works: `+CFUN?`. Connection programs switch it off, and some leave it so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum RadioPower {
    /// 1: full functionality.
    On,
    /// 0, 4 or 7: minimum, offline, radio off.
    Off,
}

impl RadioPower {
    /// Reads `+CFUN: 1` and `+CFUN: 1,0` (`docs/facts/at-and-usb.md` §1.4 \[C\]). Other numbers tell nothing of the
    /// radio.
    pub fn parse(line: &str) -> Result<Self, AnswerError> {
        match Fields::of(line, "+CFUN")?.number(0, "functionality")? {
            1u8 => Ok(Self::On),
            0 | 4 | 7 => Ok(Self::Off),
            _ => Err(AnswerError::BadField {
                answer: "+CFUN",
                field: "functionality",
            }),
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
    /// Reads `+COPS: 0,0,"T-Mobile",2`, or `+COPS: 0` without a network. A name in hex, as a modem gives
    /// it whose character set is UCS2, is decoded where it cannot be anything else.
    pub fn parse(line: &str) -> Result<Self, AnswerError> {
        let fields = Fields::of(line, "+COPS")?;
        // Format 2 is the operator's number, which is digits and never text in hex.
        let is_number = answer::number::<u8>(fields.at(1)) == Some(2);
        let given = fields.at(2);
        let decoded = ucs2::decode(answer::unquoted(given)).filter(|_| !is_number);
        Ok(Self {
            automatic: fields.number::<u8>(0, "selection mode")? == 0,
            name: answer::text(decoded.as_deref().unwrap_or(given)),
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
