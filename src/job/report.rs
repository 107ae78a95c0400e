//! A report of a modem's answers, for people and for scripts.

use serde::Serialize;

use super::error::JobError;
use crate::journal::{self, Record, stick_hash};
use crate::modem::{
    CardLock, DownloadEntry, Family, Identity, NetworkState, PinState, PinStatus, RadioSetting,
};
use crate::problem::Problem;

/// Everything a job learnt about the modem over AT. Identifiers are masked when this is written out.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ModemReport {
    /// Maker, model, versions and IMEI.
    pub identity: Identity,
    /// The family, by model and firmware version.
    pub family: Family,
    /// The way into download mode; absent when this program does not flash such a modem.
    pub door: Option<DownloadEntry>,
    /// The version of its download protocol, where that is none that this program speaks.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub download_version: Option<String>,
    /// The network setting now.
    pub syscfg: Option<RadioSetting>,
    /// Why the setting is not known, in the modem's own words.
    #[serde(skip)]
    pub no_setting: Option<String>,
    /// The state of the SIM card because of which the modem does not tell its setting.
    #[serde(skip)]
    pub setting_waits_for: Option<PinState>,
    /// Lock to an operator, with the attempts left.
    pub card_lock: Option<CardLock>,
    /// Whether the SIM asks for its PIN.
    pub pin: Option<PinState>,
    /// Its PIN: the attempts left, and whether it is asked for when the card starts.
    pub sim_pin: PinStatus,
    /// Registration, signal and operator.
    pub network: NetworkState,
}

impl ModemReport {
    /// The firmware version as text.
    pub fn version(&self) -> Option<String> {
        self.identity.firmware.as_ref().map(ToString::to_string)
    }

    /// The firmware version for people: in the modem's own words where they have not the form of a version.
    pub fn version_as_told(&self) -> Option<String> {
        self.version().or_else(|| self.identity.revision.clone())
    }

    /// The way into download mode, or why there is none.
    pub(super) fn require_door(&self) -> Result<DownloadEntry, JobError> {
        if let Some(door) = self.door {
            return Ok(door);
        }
        if let Some(version) = &self.download_version {
            let detail = format!("AT^DLOADVER?: {version}");
            return Err(JobError::new(Problem::DownloadVersion, detail));
        }
        let identity = &self.identity;
        if identity.model.is_none() && identity.firmware.is_none() {
            let detail = "it told neither its model nor its firmware version";
            return Err(JobError::new(Problem::BadAnswer, detail));
        }
        let model = identity.model.clone().unwrap_or_default();
        Err(JobError::new(Problem::UnsupportedModem, model))
    }

    /// The first record of a job on this modem that writes no package.
    pub(super) fn first_record(&self, job: &str) -> Record {
        Record::Job {
            at: journal::seconds_since_epoch(),
            program: env!("CARGO_PKG_VERSION").to_owned(),
            job: job.to_owned(),
            stick: self.journal_name(),
            imei: self.masked_imei(),
            model: self.identity.model.clone(),
            version: self.version(),
            file: None,
            sha256: None,
            forced: None,
            target: None,
            parts: None,
        }
    }

    /// The masked IMEI.
    pub(super) fn masked_imei(&self) -> Option<String> {
        self.identity.imei.as_ref().map(ToString::to_string)
    }

    /// The modem's name in the journal, which is a hash. A modem without an IMEI of its own has none: the
    /// next one with the same fault would have the same.
    pub fn journal_name(&self) -> Option<String> {
        self.identity
            .imei
            .as_ref()
            .map(|imei| stick_hash(imei.reveal()))
    }
}

/// One look at the network, while waiting for it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct NetworkReading {
    /// Seconds since the waiting began.
    pub seconds: u64,
    /// The state that was read.
    pub state: NetworkState,
}
