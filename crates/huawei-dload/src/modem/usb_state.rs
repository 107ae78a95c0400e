//! The state of a USB device.

use serde::Serialize;

/// The state of a manufacturer's USB device.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum UsbState {
    /// It shows only its CD-ROM and has to be switched.
    Storage,
    /// It works as a modem.
    Modem,
    /// It waits for firmware.
    Download,
    /// A modem by its id, or waiting for firmware: the endpoints of interface 0 or the answer to
    /// opcode `0C` decide.
    MaybeDownload,
    /// It is in its boot ROM or an emergency loader and speaks another protocol.
    BootRom,
    /// It is a network card without serial ports.
    NetworkCard,
    /// It is no modem, but another device of the same vendor: a phone, a card reader, a headset.
    Other,
    /// Nothing tells.
    #[default]
    Unknown,
}
