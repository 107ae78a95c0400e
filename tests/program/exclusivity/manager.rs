//! `ModemManager`, played as nasty as the real one is: it decides late, loses what it promised, is replaced by
//! another process, and writes into every port that udev does not tell it to ignore.

use std::collections::BTreeSet;
use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::sync::{Arc, Mutex};

use zbus::blocking::{Connection, connection};

use super::udev::Udev;
use crate::bus::{Ended, start_bus};

const NAME: &str = "org.freedesktop.ModemManager1";
const PATH: &str = "/org/freedesktop/ModemManager1";
const MODEM: &str = "/org/freedesktop/ModemManager1/Modem/0";
/// What it sends into a port. Nothing else sends this.
pub const FOREIGN: &str = "AT+FOREIGN";

/// What it says when it is asked to leave a modem alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Says {
    Yes,
    No,
}

#[derive(Debug, Default)]
struct Memory {
    inhibited: BTreeSet<String>,
    asked: Vec<String>,
}

struct Interface {
    memory: Arc<Mutex<Memory>>,
    says: Says,
}

#[zbus::interface(name = "org.freedesktop.ModemManager1")]
impl Interface {
    async fn inhibit_device(
        &self,
        uid: String,
        inhibit: bool,
        #[zbus(object_server)] objects: &zbus::ObjectServer,
    ) -> zbus::fdo::Result<()> {
        assert!(
            inhibit,
            "the other way would be authorised anew, with a password"
        );
        self.memory.lock().unwrap().asked.push(uid.clone());
        if self.says == Says::No {
            let words = String::from("PolicyKit authorization failed: not authorized");
            return Err(zbus::fdo::Error::Failed(words));
        }
        self.memory.lock().unwrap().inhibited.insert(uid);
        // It takes the modem down before it answers.
        objects.remove::<Modem, _>(MODEM).await?;
        Ok(())
    }
}

struct Modem {
    uid: String,
    physdev: String,
    ports: Vec<(String, u32)>,
}

#[zbus::interface(name = "org.freedesktop.ModemManager1.Modem")]
impl Modem {
    #[zbus(property)]
    fn device(&self) -> &str {
        &self.uid
    }

    #[zbus(property)]
    fn physdev(&self) -> &str {
        &self.physdev
    }

    #[zbus(property)]
    fn ports(&self) -> Vec<(String, u32)> {
        self.ports.clone()
    }
}

/// A running `ModemManager` without a modem.
pub struct Manager {
    connection: Connection,
    memory: Arc<Mutex<Memory>>,
}

impl Manager {
    /// Starts it on this bus.
    pub fn start(address: &str, says: Says) -> Self {
        let memory = Arc::<Mutex<Memory>>::default();
        let interface = Interface {
            memory: Arc::clone(&memory),
            says,
        };
        let connection = connection::Builder::address(address)
            .unwrap()
            .serve_at(PATH, zbus::fdo::ObjectManager)
            .unwrap()
            .serve_at(PATH, interface)
            .unwrap()
            .name(NAME)
            .unwrap()
            .build()
            .unwrap();
        Self { connection, memory }
    }

    /// Ends it, as when it crashes. What it promised is forgotten.
    pub fn end(self) {
        self.connection.close().unwrap();
    }

    /// It has finished looking: here is its modem, with this name, which is this device.
    pub fn shows(&self, uid: &str, device: &Path) {
        let modem = Modem {
            uid: uid.to_owned(),
            physdev: device.display().to_string(),
            // One that is not the device's: it is known by its place.
            ports: vec![(String::from("ttyS7"), 3)],
        };
        self.connection.object_server().at(MODEM, modem).unwrap();
        self.memory.lock().unwrap().inhibited.clear();
    }

    /// From now on it does not say which modems it has.
    pub fn is_too_busy(&self) {
        let objects = self.connection.object_server();
        objects.remove::<zbus::fdo::ObjectManager, _>(PATH).unwrap();
    }

    /// What it was asked to leave alone, in order.
    pub fn asked(&self) -> Vec<String> {
        self.memory.lock().unwrap().asked.clone()
    }

    /// From now on it reaches for every port that comes, as root does.
    pub fn reaches_for_ports(&self, udev: &Udev, root: &Path) {
        let memory = Arc::clone(&self.memory);
        let nodes = root.join("dev");
        udev.tell(move |port, ignored| {
            let promised = memory
                .lock()
                .unwrap()
                .inhibited
                .iter()
                .any(|uid| port.starts_with(uid));
            if !ignored && !promised {
                reach_for(&nodes.join(port.file_name().unwrap()));
            }
        });
    }
}

fn reach_for(node: &Path) {
    // Another program may have made it exclusive; root does not care, and neither does a pseudo-terminal.
    let opened: std::io::Result<fs::File> = fs::OpenOptions::new().write(true).open(node);
    if let Ok(mut port) = opened {
        port.write_all(format!("{FOREIGN}\r").as_bytes()).ok();
    }
}

/// A message bus of its own whose policy towards `ModemManager` is that of its package: everything that is not
/// listed is denied, and asking to be left alone is not. Files in `system.d` are added to it.
pub struct Bus {
    pub address: String,
    _daemon: Ended,
}

impl Bus {
    /// `may_start`: any program that wants `ModemManager` has it started.
    pub fn start(place: &Path, is_root: bool, may_start: bool) -> Self {
        let folder = place.join("bus");
        let system_d = place.join("root/etc/dbus-1/system.d");
        for made in [&folder, &system_d] {
            fs::create_dir_all(made).unwrap();
        }
        if may_start {
            let service = format!("[D-BUS Service]\nName={NAME}\nExec=/bin/false\n");
            fs::write(folder.join("mm.service"), service).unwrap();
        }
        let denied = format!(
            "<deny send_destination='{NAME}' send_type='method_call'/>\
             <allow send_destination='{NAME}' send_interface='org.freedesktop.DBus.Properties'/>\
             <allow send_destination='{NAME}' send_interface='org.freedesktop.DBus.ObjectManager'/>"
        );
        let config = format!(
            "<busconfig><type>session</type><listen>unix:tmpdir={folder}</listen>\
             <auth>EXTERNAL</auth><servicedir>{folder}</servicedir><policy context='default'>\
             <allow send_destination='*' eavesdrop='true'/><allow eavesdrop='true'/>\
             <allow own='*'/>{}</policy><includedir>{}</includedir></busconfig>",
            if is_root { "" } else { &denied },
            system_d.display(),
            folder = folder.display(),
        );
        let file = folder.join("bus.conf");
        fs::write(&file, config).unwrap();
        let (daemon, address) = start_bus(&file);
        Self {
            address,
            _daemon: daemon,
        }
    }

    /// Has it read its policy again.
    pub fn reload(&self) {
        let connection = connection::Builder::address(self.address.as_str())
            .unwrap()
            .build()
            .unwrap();
        let bus = zbus::blocking::fdo::DBusProxy::new(&connection).unwrap();
        bus.reload_config().unwrap();
    }
}
