//! What a modem said about itself, gathered for people and for scripts.

use serde::{Serialize, Serializer};

use crate::journal::stick_hash;
use crate::modem::{CardLock, Door, Family, Identity, NetworkState, PinState, Syscfg};

/// Everything a job learnt about the modem over AT. Identifiers are masked when this is written out.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ModemReport {
    /// Maker, model, versions and IMEI.
    pub identity: Identity,
    /// The family, by model and firmware version.
    pub family: Family,
    /// The way into download mode; absent when this program does not flash such a modem.
    pub door: Option<Door>,
    /// The network setting now.
    #[serde(serialize_with = "syscfg_text")]
    pub syscfg: Option<Syscfg>,
    /// Lock to an operator, with the attempts left.
    pub card_lock: Option<CardLock>,
    /// Whether the SIM asks for its PIN.
    pub pin: Option<PinState>,
    /// Registration, signal and operator.
    pub network: NetworkState,
}

impl ModemReport {
    /// The firmware version as text.
    pub fn version(&self) -> Option<String> {
        self.identity.firmware.as_ref().map(ToString::to_string)
    }

    /// The modem's name in the journal, which is a hash.
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
    /// What was read.
    pub state: NetworkState,
}

#[expect(clippy::ref_option, reason = "the signature serde asks for")]
fn syscfg_text<S: Serializer>(value: &Option<Syscfg>, serializer: S) -> Result<S::Ok, S::Error> {
    match value {
        Some(value) => serializer.collect_str(value),
        None => serializer.serialize_none(),
    }
}
