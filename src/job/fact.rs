//! The lines of a health report, in the order in which owners know them from the programs that they used
//! before (`docs/facts/qualcomm-packages.md` §6).

/// One line of a health report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Fact {
    /// The model by its short name.
    Found,
    /// The manufacturer and the model.
    Model,
    /// The serial number of the radio.
    Imei,
    /// The serial number of the modem.
    Serial,
    /// The firmware version.
    Firmware,
    /// When the firmware was compiled.
    Compiled,
    /// The hardware version.
    Hardware,
    /// The maker of its chips.
    Chipset,
    /// Its flash memory.
    Nand,
    /// The lock to an operator.
    Lock,
    /// The attempts that are left to unlock it.
    Attempts,
    /// The firmware's line, as far as it is known.
    FirmwareLine,
    /// The SIM card.
    Sim,
    /// The attempts that are left for PIN and PUK.
    PinAttempts,
    /// Whether it is on a network.
    Network,
    /// The operator's name.
    Operator,
    /// The kind of network in use.
    Technology,
    /// The strength of the signal.
    Signal,
    /// The network setting.
    Setting,
    /// The bands that the setting allows.
    Bands,
    /// Voice calls.
    Voice,
    /// The modem's own CD-ROM.
    Cdrom,
    /// Its card reader.
    CardReader,
    /// The version of the dashboard.
    Dashboard,
}

/// Lines that belong together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FactGroup {
    /// The modem itself.
    Identity,
    /// Card and network.
    Network,
    /// Its other functions.
    Functions,
}

impl FactGroup {
    /// All of them, in the order of the report.
    pub const ALL: &'static [Self] = &[Self::Identity, Self::Network, Self::Functions];

    /// The lines of the group, in their order.
    pub fn facts(self) -> &'static [Fact] {
        match self {
            Self::Identity => &[
                Fact::Found,
                Fact::Model,
                Fact::Imei,
                Fact::Serial,
                Fact::Firmware,
                Fact::Compiled,
                Fact::Hardware,
                Fact::Chipset,
                Fact::Nand,
                Fact::Lock,
                Fact::Attempts,
                Fact::FirmwareLine,
            ],
            Self::Network => &[
                Fact::Sim,
                Fact::PinAttempts,
                Fact::Network,
                Fact::Operator,
                Fact::Technology,
                Fact::Signal,
                Fact::Setting,
                Fact::Bands,
            ],
            Self::Functions => &[Fact::Voice, Fact::Cdrom, Fact::CardReader, Fact::Dashboard],
        }
    }
}
