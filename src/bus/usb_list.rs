//! The USB devices that Windows and macOS list, without any serial port being needed: a stick that is
//! still a CD-ROM or has no driver is seen too.

use std::sync::{Mutex, PoisonError};

use nusb::MaybeFuture as _;

use super::listing::{UsbDevice, UsbInterface};
use crate::modem::usb::{UsbState, is_vendor, state};

/// Every USB device, or none when the system cannot say. May take tens of milliseconds.
pub(super) fn devices() -> Vec<UsbDevice> {
    match nusb::list_devices().wait() {
        Ok(devices) => devices.map(|device| describe(&device)).collect(),
        Err(error) => {
            log::warn!("the system's USB devices cannot be listed: {error}");
            Vec::new()
        }
    }
}

fn describe(device: &nusb::DeviceInfo) -> UsbDevice {
    let (vid, pid) = (device.vendor_id(), device.product_id());
    let endpoints = endpoints(device);
    let mut interfaces: Vec<UsbInterface> = device
        .interfaces()
        .map(|interface| UsbInterface {
            number: interface.interface_number(),
            class: interface.class(),
            subclass: interface.subclass(),
            protocol: interface.protocol(),
            endpoints: endpoints
                .iter()
                .find(|(number, _)| *number == interface.interface_number())
                .map(|(_, count)| *count),
            driven: None,
        })
        .collect();
    interfaces.sort_by_key(|interface| interface.number);
    UsbDevice {
        vid,
        pid,
        location: super::usb::socket_of(device),
        product: device.product_string().map(str::to_owned),
        manufacturer: device.manufacturer_string().map(str::to_owned),
        interfaces,
        ..UsbDevice::default()
    }
}

/// Interface numbers and their endpoints, once read kept for as long as the device stays.
type KnownEndpoints = Vec<(nusb::DeviceId, u8, Vec<(u8, u8)>)>;
static KNOWN: Mutex<KnownEndpoints> = Mutex::new(Vec::new());
/// More than are plugged in at a time.
const MOST_KNOWN: usize = 32;

/// The number of endpoints of each interface, asked only where download mode shows in them and nowhere
/// else. The system knows the descriptor already, so nothing is sent to a port of the device.
fn endpoints(device: &nusb::DeviceInfo) -> Vec<(u8, u8)> {
    let (vid, pid) = (device.vendor_id(), device.product_id());
    let open_question = is_vendor(vid)
        && (pid == 0x1001
            || matches!(
                state(vid, pid, None),
                UsbState::MaybeDownload | UsbState::Unknown
            ));
    if !open_question {
        return Vec::new();
    }
    let (id, address) = (device.id(), device.device_address());
    let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some((.., counts)) = known
        .iter()
        .find(|(known_id, known_address, _)| *known_id == id && *known_address == address)
    {
        return counts.clone();
    }
    let counts = match device.open().wait() {
        Ok(open) => open.active_configuration().map_or_else(
            |_| Vec::new(),
            |configuration| {
                configuration
                    .interface_alt_settings()
                    .filter(|setting| setting.alternate_setting() == 0)
                    .map(|setting| (setting.interface_number(), setting.num_endpoints()))
                    .collect()
            },
        ),
        Err(error) => {
            log::debug!("the descriptor of {vid:04x}:{pid:04x} cannot be read: {error}");
            Vec::new()
        }
    };
    if known.len() >= MOST_KNOWN {
        known.remove(0);
    }
    known.push((id, address, counts.clone()));
    counts
}
