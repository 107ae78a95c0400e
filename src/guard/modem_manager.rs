//! `ModemManager` on the system's message bus: whether it runs, whether it has a modem, and asking it to leave
//! that one alone (`docs/facts/at-and-usb.md` §5, `docs/facts/qualcomm-packages.md` §6). Nothing here starts it.
//!
//! `InhibitDevice` takes the modem's `Device` name. That stands for the USB port, so it goes on holding when
//! the modem comes back there as another device in download mode, and ends when our connection does. It is
//! given only for a modem that `ModemManager` has finished looking at, and authorised anew each time, perhaps
//! with a password; so it is never asked for before such a modem is there.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use zbus::blocking::fdo::DBusProxy;
use zbus::blocking::{Connection, Proxy};
use zbus::fdo::ManagedObjects;
use zbus::names::{BusName, OwnedUniqueName};
use zbus::zvariant::{OwnedObjectPath, OwnedValue, Value};

use super::device::Device;
use super::message_bus;

const NAME: &str = "org.freedesktop.ModemManager1";
const PATH: &str = "/org/freedesktop/ModemManager1";
const MODEM: &str = "org.freedesktop.ModemManager1.Modem";
/// The unit that the message bus has systemd start when somebody wants [`NAME`].
const UNIT: &str = "dbus-org.freedesktop.ModemManager1.service";
const SYSTEMD: &str = "org.freedesktop.systemd1";
/// The name of its process.
const PROCESS: &str = "ModemManager";
/// How long an answer may take. The system may ask for an administrator's password meanwhile
/// (action `org.freedesktop.ModemManager1.Control`, `docs/facts/at-and-usb.md` §5).
const PATIENCE: Duration = Duration::from_secs(60);

/// Whether `ModemManager` runs.
#[derive(Debug)]
pub(super) enum Presence {
    /// It does not, and nobody can have it started by wanting it.
    Absent,
    /// It does not, and is started when any program wants it.
    MayStart,
    /// It is about to.
    Starting,
    /// It does.
    Running(Manager),
}

/// A running `ModemManager`: one process, by the name that the bus gave it.
#[derive(Debug)]
pub(super) struct Manager {
    connection: Connection,
    owner: OwnedUniqueName,
}

/// `ModemManager` leaves a USB port alone while this is kept.
#[derive(Debug)]
pub(super) struct Inhibition {
    manager: Manager,
    uid: String,
    device: Device,
}

/// Notices when the process that is `ModemManager` ends or another one takes its place. A thread of its own listens,
/// until the message bus ends or this is dropped.
#[derive(Debug)]
pub(super) struct OwnerWatch {
    connection: Connection,
    changed: Arc<AtomicBool>,
}

impl OwnerWatch {
    /// Begins to listen.
    pub(super) fn start() -> zbus::Result<Self> {
        let connection = message_bus::system(PATIENCE)?;
        let changes =
            DBusProxy::new(&connection)?.receive_name_owner_changed_with_args(&[(0, NAME)])?;
        let changed = Arc::new(AtomicBool::new(false));
        let noticed = Arc::clone(&changed);
        std::thread::Builder::new()
            .name("message bus".into())
            .spawn(move || {
                for _change in changes {
                    noticed.store(true, Ordering::Release);
                }
                // Without the bus nobody would tell any more.
                noticed.store(true, Ordering::Release);
            })?;
        Ok(Self {
            connection,
            changed,
        })
    }

    /// Whether that happened since the last call.
    pub(super) fn take(&self) -> bool {
        self.changed.swap(false, Ordering::AcqRel)
    }
}

impl Drop for OwnerWatch {
    fn drop(&mut self) {
        // The thread ends with the connection; one that is gone already has ended it.
        self.connection.clone().close().ok();
    }
}

/// The outcome of the request.
#[derive(Debug)]
pub(super) enum InhibitOutcome {
    Granted(Inhibition),
    /// It is about to take the modem up or down.
    NotNow,
    /// The message bus does not pass this on for us. Its words.
    Denied(String),
    /// `ModemManager` says no. Its words.
    Refused(String),
}

/// Looks whether it runs.
///
/// # Errors
/// In words, when that cannot be found out.
pub(super) fn look() -> Result<Presence, String> {
    let connection = match message_bus::system(PATIENCE) {
        Ok(connection) => connection,
        // It cannot work without the bus, and ends when the bus does.
        Err(error) if is_missing(&error) && !is_running(Path::new("/proc")) => {
            return Ok(Presence::Absent);
        }
        Err(error) => return Err(format!("the system's message bus cannot be asked: {error}")),
    };
    let asked = match owner(&connection) {
        Ok(Some(owner)) => Ok(Presence::Running(Manager { connection, owner })),
        Ok(None) => why_not_running(&connection),
        Err(error) => Err(error),
    };
    asked.map_err(|error| format!("the system's message bus gave no answer: {error}"))
}

/// Whether there is no bus at all.
fn is_missing(error: &zbus::Error) -> bool {
    matches!(error, zbus::Error::InputOutput(error) | zbus::Error::Connection(error, _)
        if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::ConnectionRefused))
}

/// Whether a process of its name runs, as far as this user may see.
fn is_running(proc: &Path) -> bool {
    let Ok(processes) = fs::read_dir(proc) else {
        return false;
    };
    processes.filter_map(Result::ok).any(|it| {
        fs::read_to_string(it.path().join("comm")).is_ok_and(|name| name.trim() == PROCESS)
    })
}

fn owner(connection: &Connection) -> zbus::Result<Option<OwnedUniqueName>> {
    match DBusProxy::new(connection)?.get_name_owner(BusName::try_from(NAME)?) {
        Ok(owner) => Ok(Some(owner)),
        Err(zbus::fdo::Error::NameHasNoOwner(_)) => Ok(None),
        Err(error) => Err(error.into()),
    }
}

fn why_not_running(connection: &Connection) -> zbus::Result<Presence> {
    let bus = DBusProxy::new(connection)?;
    let can_be_started = bus
        .list_activatable_names()?
        .iter()
        .any(|name| name.as_str() == NAME);
    if !can_be_started {
        return Ok(Presence::Absent);
    }
    if !bus.name_has_owner(BusName::try_from(SYSTEMD)?)? {
        return Ok(Presence::MayStart);
    }
    Ok(match unit_states(connection) {
        // Masked, disabled or gone: the bus asks systemd in vain.
        Ok((load, _)) if load != "loaded" => Presence::Absent,
        Ok((_, active)) if active == "activating" || active == "active" => Presence::Starting,
        Ok(_) => Presence::MayStart,
        Err(error) => {
            log::info!("systemd does not tell whether ModemManager can be started: {error}");
            Presence::MayStart
        }
    })
}

/// `LoadState` and `ActiveState` of the unit.
fn unit_states(connection: &Connection) -> zbus::Result<(String, String)> {
    let systemd = Proxy::new(
        connection,
        SYSTEMD,
        "/org/freedesktop/systemd1",
        "org.freedesktop.systemd1.Manager",
    )?;
    let path: OwnedObjectPath = systemd.call("LoadUnit", &(UNIT))?;
    let unit = Proxy::new(connection, SYSTEMD, path, "org.freedesktop.systemd1.Unit")?;
    Ok((
        unit.get_property("LoadState")?,
        unit.get_property("ActiveState")?,
    ))
}

impl Manager {
    /// The `Device` name of the modem that is this device: by its place in sysfs, or by the name of one of
    /// its ports, for systems whose rules give devices names of their own (`ID_MM_PHYSDEV_UID`).
    pub(super) fn modem_of(&self, device: &Device) -> zbus::Result<Option<String>> {
        let manager = Proxy::new(
            &self.connection,
            self.owner.as_str(),
            PATH,
            "org.freedesktop.DBus.ObjectManager",
        )?;
        let objects: ManagedObjects = manager.call("GetManagedObjects", &())?;
        let sysfs = device.sysfs.as_deref().and_then(Path::to_str);
        for mut interfaces in objects.into_values() {
            let Some(modem) = interfaces.remove(MODEM) else {
                continue;
            };
            let text = |name: &str| match modem.get(name).map(|value| &**value) {
                Some(Value::Str(text)) => Some(text.as_str()),
                _ => None,
            };
            let Some(uid) = text("Device") else {
                continue;
            };
            // `Physdev` is there from 1.22 on.
            let by_place = sysfs.is_some() && (sysfs == Some(uid) || sysfs == text("Physdev"));
            let by_port = device
                .port
                .as_deref()
                .is_some_and(|port| has_port(modem.get("Ports"), port));
            if by_place || by_port {
                return Ok(Some(uid.to_owned()));
            }
        }
        Ok(None)
    }

    /// Asks it to leave the modem of this name, which is this device, alone.
    pub(super) fn inhibit(self, uid: String, device: &Device) -> zbus::Result<InhibitOutcome> {
        let asked = Proxy::new(&self.connection, self.owner.clone(), PATH, NAME)?
            .call::<_, _, ()>("InhibitDevice", &(uid.as_str(), true));
        match asked {
            Ok(()) => {
                log::info!("ModemManager leaves {uid} alone");
                Ok(InhibitOutcome::Granted(Inhibition {
                    manager: self,
                    uid,
                    device: device.clone(),
                }))
            }
            Err(zbus::Error::MethodError(name, words, message)) => {
                let words = words.unwrap_or_else(|| name.to_string());
                log::warn!("ModemManager does not leave {uid} alone: {name}: {words}");
                let header = message.header();
                let from_bus = header
                    .sender()
                    .is_some_and(|sender| sender.as_str() == "org.freedesktop.DBus");
                Ok(match name.rsplit('.').next() {
                    Some(
                        "WrongState" | "NotFound" | "InProgress" | "ServiceUnknown"
                        | "NameHasNoOwner",
                    ) => InhibitOutcome::NotNow,
                    Some("AccessDenied") if from_bus => InhibitOutcome::Denied(words),
                    _ => InhibitOutcome::Refused(words),
                })
            }
            Err(error) => Err(error),
        }
    }
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

impl Inhibition {
    /// Whether it is for this device. The port's name changes in download mode, the device does not;
    /// one that is not known any more is taken for the same, because it is on its way back.
    pub(super) fn is_of(&self, device: &Device) -> bool {
        match (&self.device.sysfs, &device.sysfs) {
            (Some(ours), Some(other)) => ours == other,
            _ => true,
        }
    }

    /// Whether it also holds for whatever comes back in the same USB port. A name that a rule gave to the
    /// device goes with it.
    pub(super) fn is_of_usb_port(&self) -> bool {
        self.device.sysfs.as_deref() == Some(Path::new(&self.uid))
    }

    /// Whether `ModemManager` still keeps to it. Another process of that name knows nothing of it, and a modem
    /// that it shows again it uses again. One that is too busy to answer has promised all the same: who gave the
    /// promise back then would have it reach for the modem.
    pub(super) fn still_holds(&self, device: &Device) -> bool {
        let same = owner(&self.manager.connection)
            .is_ok_and(|owner| owner.as_ref() == Some(&self.manager.owner));
        same && match self.manager.modem_of(device) {
            Ok(shown) => shown.is_none(),
            Err(error) => {
                log::warn!("ModemManager does not say whether it shows the modem: {error}");
                true
            }
        }
    }
}

impl Drop for Inhibition {
    fn drop(&mut self) {
        // Leaving the bus is what ends it. Asking for that in words could ask the person for a password
        // once more, and could wait for one.
        match self.manager.connection.clone().close() {
            Ok(()) => log::info!("ModemManager has {} back", self.uid),
            Err(error) => log::info!("the message bus was gone already: {error}"),
        }
    }
}
