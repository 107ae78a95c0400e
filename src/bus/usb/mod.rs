//! The USB itself: which sticks are on it, switching one that shows only its CD-ROM, and talking to one that no
//! serial driver took.
//!
//! Serial ports come first, always. This is for what they cannot do: a stick in its CD-ROM state has none, and
//! on macOS, or where Linux has no driver for an id, a working modem has none either (`docs/facts/at-and-usb.md` §3.3,
//! §4). Drivers keep what they hold: an interface is only taken when nobody has it, except the disk of a
//! stick that is to be switched.

mod endpoints;
mod pipe;
mod port;
mod raw;
#[cfg(test)]
#[path = "tests/script.rs"]
mod script;
mod switch;

use nusb::MaybeFuture as _;

use super::listing::UsbInterface;
use crate::modem::descriptors::{Endpoint, Interface};
use crate::modem::shape::{self, Purpose};
use crate::modem::switch::SwitchMessage;
use crate::modem::usb::{UsbState, is_vendor};

pub use raw::{is_name, is_present, open, ports, socket_in};
pub use switch::{SwitchError, SwitchReply};

/// A device of the vendor on the USB, as it is listed without opening it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VendorDevice {
    /// The socket, as bus and port chain: `1-1.2`. A stick keeps it when it comes back as another device.
    pub socket: String,
    /// The vendor id.
    pub vid: u16,
    /// The product id.
    pub pid: u16,
    /// Its interfaces, where the system tells them.
    pub interfaces: Vec<UsbInterface>,
}

impl VendorDevice {
    /// The device's state.
    pub fn state(&self) -> UsbState {
        shape::state(self.vid, self.pid, &self.interfaces)
    }

    /// The number of disks that it shows: a CD-ROM and a card reader are one each. `None` where the system tells
    /// no interfaces.
    pub fn disks(&self) -> Option<usize> {
        let is_disk = |one: &&UsbInterface| shape::purpose(one) == Purpose::Disk;
        let count = self.interfaces.iter().filter(is_disk).count();
        (!self.interfaces.is_empty()).then_some(count)
    }

    /// Whether it shows only its CD-ROM.
    pub fn shows_cdrom(&self) -> bool {
        self.state() == UsbState::Storage
    }
}

/// Sends `message` to the stick in this socket and looks up to three seconds for what comes of it.
///
/// # Errors
/// [`SwitchError`]. Nothing is sent to a device that is not a stick of the vendor in its CD-ROM state, whatever
/// was listed before.
pub fn switch(socket: &str, message: SwitchMessage) -> Result<SwitchReply, SwitchError> {
    let info = infos(Some(socket)).next().ok_or(SwitchError::Gone)?;
    #[cfg(target_os = "linux")]
    return switch::to_device(&info, message);
    #[cfg(not(target_os = "linux"))]
    {
        log::info!("{message:?} for {} cannot be sent here", name(&info));
        Err(SwitchError::NotPossible)
    }
}

/// The vendor's devices as `nusb` lists them.
fn infos(socket: Option<&str>) -> impl Iterator<Item = nusb::DeviceInfo> {
    let listed = nusb::list_devices().wait();
    let listed = listed.map_err(|error| log::trace!("the USB cannot be listed: {error}"));
    let devices = listed.into_iter().flatten();
    devices.filter(move |info| {
        is_vendor(info.vendor_id()) && socket.is_none_or(|socket| socket == socket_of(info))
    })
}

/// The socket as `serialport` writes it too: on Linux and macOS the bus as a plain decimal number.
pub(super) fn socket_of(info: &nusb::DeviceInfo) -> String {
    #[cfg(target_os = "linux")]
    let bus = info.busnum().to_string();
    #[cfg(target_os = "macos")]
    let bus = (info.location_id() >> 24).to_string();
    #[cfg(not(any(target_os = "linux", target_os = "macos")))]
    let bus = info.bus_id().to_owned();
    socket_name(&bus, info.port_chain())
}

fn socket_name(bus: &str, chain: &[u8]) -> String {
    let chain: Vec<String> = chain.iter().map(u8::to_string).collect();
    format!("{bus}-{}", chain.join("."))
}

/// The name of a device, shown where a port would have one.
fn name(info: &nusb::DeviceInfo) -> String {
    format!("USB {}", socket_of(info))
}

/// The interfaces of an opened device, each in its first setting.
fn interfaces(device: &nusb::Device) -> Vec<Interface> {
    let Ok(active) = device.active_configuration() else {
        return Vec::new();
    };
    let first_settings = active
        .interface_alt_settings()
        .filter(|setting| setting.alternate_setting() == 0);
    first_settings
        .map(|setting| Interface {
            number: setting.interface_number(),
            class: setting.class(),
            subclass: setting.subclass(),
            protocol: setting.protocol(),
            endpoints: setting
                .endpoints()
                .map(|endpoint| Endpoint {
                    address: endpoint.address(),
                    bulk: endpoint.transfer_type() == nusb::descriptors::TransferType::Bulk,
                })
                .collect(),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_socket_is_named_as_the_serial_listing_names_it() {
        assert_eq!(socket_name("1", &[1, 2]), "1-1.2");
        assert_eq!(socket_name("20", &[3]), "20-3");
    }

    #[test]
    fn nothing_is_sent_to_a_socket_with_nothing_in_it() {
        assert_eq!(
            switch("no such socket", crate::modem::switch::NEW_MODE),
            Err(SwitchError::Gone)
        );
    }
}
