//! Asking `ModemManager` to leave a modem alone, over its D-Bus interface (`facts/at-and-usb.md` §5).
//!
//! It is asked on the system bus for the modem that is this device, and told its `Device` name with
//! `InhibitDevice`. That name stands for the USB socket, so it goes on holding when the modem comes
//! back in it as another device in download mode (`facts/e1550-download-mode.md` §5.6). It ends when
//! the connection does. Nothing here starts `ModemManager`.

use std::time::Duration;

use zbus::blocking::fdo::DBusProxy;
use zbus::blocking::{Connection, Proxy, connection};
use zbus::fdo::ManagedObjects;
use zbus::names::BusName;
use zbus::proxy::MethodFlags;
use zbus::zvariant::{OwnedValue, Value};

use super::device::Device;

const NAME: &str = "org.freedesktop.ModemManager1";
const PATH: &str = "/org/freedesktop/ModemManager1";
const MODEM: &str = "org.freedesktop.ModemManager1.Modem";
/// How long an answer may take. The system may ask for an administrator's password meanwhile
/// (action `org.freedesktop.ModemManager1.Control`, `facts/at-and-usb.md` §5).
const PATIENCE: Duration = Duration::from_secs(60);

/// `ModemManager` leaves the modem alone while this is kept.
#[derive(Debug)]
pub(super) struct Inhibition {
    connection: Connection,
    uid: String,
    device: Device,
}

/// What asking gave.
#[derive(Debug)]
pub(super) enum Answer {
    NotRunning,
    NoSuchModem,
    Granted(Inhibition),
    Refused(String),
}

/// Asks for the modem that is this device.
pub(super) fn ask(device: &Device) -> zbus::Result<Answer> {
    let connection = connection::Builder::system()?
        .method_timeout(PATIENCE)
        .build()?;
    if !DBusProxy::new(&connection)?.name_has_owner(BusName::try_from(NAME)?)? {
        return Ok(Answer::NotRunning);
    }
    let Some(uid) = find(&connection, device)? else {
        return Ok(Answer::NoSuchModem);
    };
    match inhibit(&connection, &uid) {
        Ok(()) => {
            log::info!("ModemManager leaves {uid} alone");
            Ok(Answer::Granted(Inhibition {
                connection,
                uid,
                device: device.clone(),
            }))
        }
        // It is about to take the modem up or down: not exported now.
        Err(zbus::Error::MethodError(name, ..)) if name.ends_with(".WrongState") => {
            Ok(Answer::NoSuchModem)
        }
        Err(zbus::Error::MethodError(name, words, _)) => {
            let words = words.unwrap_or_else(|| name.to_string());
            log::warn!("ModemManager does not leave {uid} alone: {words}");
            Ok(Answer::Refused(words))
        }
        Err(error) => Err(error),
    }
}

/// The `Device` name of the modem that is this device: by its place in sysfs, or by the name of one of
/// its ports, for systems whose rules give devices names of their own (`ID_MM_PHYSDEV_UID`).
fn find(connection: &Connection, device: &Device) -> zbus::Result<Option<String>> {
    let manager = Proxy::new(connection, NAME, PATH, "org.freedesktop.DBus.ObjectManager")?;
    let flags = MethodFlags::NoAutoStart.into();
    let objects: Option<ManagedObjects> =
        manager.call_with_flags("GetManagedObjects", flags, &())?;
    let modems = objects.unwrap_or_default().into_values();
    let sysfs = device.sysfs.as_deref().and_then(std::path::Path::to_str);
    for mut interfaces in modems {
        let Some(modem) = interfaces.remove(MODEM) else {
            continue;
        };
        let Some(Value::Str(uid)) = modem.get("Device").map(|value| &**value) else {
            continue;
        };
        let by_port = device
            .port
            .as_deref()
            .is_some_and(|port| has_port(modem.get("Ports"), port));
        if sysfs == Some(uid.as_str()) || by_port {
            return Ok(Some(uid.to_string()));
        }
    }
    Ok(None)
}

/// Whether a list of ports, each a name and a kind, holds this name.
fn has_port(ports: Option<&OwnedValue>, wanted: &str) -> bool {
    let Some(Value::Array(ports)) = ports.map(|value| &**value) else {
        return false;
    };
    ports.iter().any(|port| match port {
        Value::Structure(pair) => {
            matches!(pair.fields().first(), Some(Value::Str(name)) if name.as_str() == wanted)
        }
        _ => false,
    })
}

fn inhibit(connection: &Connection, uid: &str) -> zbus::Result<()> {
    let manager = Proxy::new(connection, NAME, PATH, NAME)?;
    let flags = MethodFlags::NoAutoStart.into();
    manager
        .call_with_flags::<_, _, ()>("InhibitDevice", flags, &(uid, true))
        .map(|_nothing| ())
}

impl Inhibition {
    /// Whether it is for this device. The port's name changes in download mode, the device does not;
    /// one that is not known any more is taken for the same, because it is on its way back.
    pub(super) fn is_of(&self, device: &Device) -> bool {
        match (&self.device.sysfs, &device.sysfs) {
            (Some(ours), Some(other)) => ours == other,
            _ => true,
        }
    }
}

impl Drop for Inhibition {
    fn drop(&mut self) {
        // Leaving the bus is what ends it. Asking for that in words could ask the person for a password
        // once more, and could wait for one.
        match self.connection.clone().close() {
            Ok(()) => log::info!("ModemManager has {} back", self.uid),
            Err(error) => log::info!("the message bus was gone already: {error}"),
        }
    }
}
