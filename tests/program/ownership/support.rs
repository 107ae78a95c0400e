//! The message bus of these tests, with a `ModemManager` and a logind that write down what they are asked and what the
//! modem had heard by then.

use std::collections::HashMap;
use std::fs;
use std::io::Read as _;
use std::os::fd::OwnedFd;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use crossbeam_channel::{Receiver, Sender, bounded};
use modem_medic::firmware::sample;
use serde_json::Value;
use zbus::blocking::{Connection, connection, fdo::DBusProxy};
use zbus::message::Header;
use zbus::zvariant;

use crate::bus::{Ended, start_bus};
use crate::served::{self, Run, Served, TARGET};

/// Nothing here takes this long unless something hangs.
pub const PATIENCE: Duration = Duration::from_secs(60);
/// Where the played `ModemManager` shows it.
const MODEM: &str = "/org/freedesktop/ModemManager1/Modem/0";
/// The stick's device as `ModemManager` calls it.
pub const UID: &str = "/sys/devices/pci0000:00/0000:00:14.0/usb1/1-2";

/// Waits until this text stands in the file. `false` when the process ends before.
pub fn wait_for_text(file: &Path, text: &str, process: &mut Child) -> bool {
    use rustix::event::{PollFd, PollFlags, Timespec, poll};
    use rustix::fs::inotify::{self, CreateFlags, WatchFlags};

    let seen = inotify::init(CreateFlags::CLOEXEC | CreateFlags::NONBLOCK).unwrap();
    let changes = WatchFlags::CREATE | WatchFlags::MODIFY;
    inotify::add_watch(&seen, file.parent().unwrap(), changes).unwrap();
    let slice = Timespec::try_from(Duration::from_millis(200)).unwrap();
    loop {
        if fs::read_to_string(file).is_ok_and(|found| found.contains(text)) {
            return true;
        }
        if process.try_wait().unwrap().is_some() {
            return false;
        }
        poll(&mut [PollFd::new(&seen, PollFlags::IN)], Some(&slice)).unwrap();
        let mut room = [std::mem::MaybeUninit::uninit(); 4096];
        let mut changes = inotify::Reader::new(&seen, &mut room);
        while changes.next().is_ok() {}
    }
}

/// A message bus of its own.
#[derive(Debug)]
pub struct Bus {
    pub address: String,
    place: tempfile::TempDir,
    _daemon: Ended,
}

impl Bus {
    pub fn start() -> Self {
        let place = tempfile::tempdir().unwrap();
        let folder = place.path().display();
        // Whoever has ModemManager started leaves a trace.
        let service = format!(
            "[D-BUS Service]\nName=org.freedesktop.ModemManager1\nExec=/usr/bin/touch {folder}/started\n"
        );
        fs::write(place.path().join("mm.service"), service).unwrap();
        let config = format!(
            "<busconfig><type>session</type><listen>unix:tmpdir={folder}</listen>\
             <auth>EXTERNAL</auth><servicedir>{folder}</servicedir><policy context='default'>\
             <allow send_destination='*' eavesdrop='true'/><allow eavesdrop='true'/>\
             <allow own='*'/></policy></busconfig>"
        );
        let file = place.path().join("bus.conf");
        fs::write(&file, config).unwrap();
        let (daemon, address) = start_bus(&file);
        Self {
            address,
            place,
            _daemon: daemon,
        }
    }

    /// Whether somebody had `ModemManager` started.
    pub fn has_started_modem_manager(&self) -> bool {
        self.place.path().join("started").exists()
    }

    fn connect(&self) -> connection::Builder<'_> {
        connection::Builder::address(self.address.as_str()).unwrap()
    }
}

/// What the services were asked, and what the modem had heard then.
#[derive(Clone, Debug, PartialEq)]
pub struct Call {
    pub what: What,
    /// The modem's own log up to then.
    pub heard: Vec<Value>,
}

#[derive(Clone, Debug, PartialEq)]
pub enum What {
    /// Leave the modem of this name alone.
    Inhibit(String),
    /// Who asked to have this modem left alone has left the bus, alive or dead.
    Left(String),
    /// Hold off these.
    Awake(String),
    /// That file was closed.
    MaySleep,
}

/// Notes calls down.
#[derive(Clone, Debug)]
struct Diary {
    calls: Sender<Call>,
    /// Where the modem keeps its log.
    out: PathBuf,
}

impl Diary {
    fn note(&self, what: What) {
        let heard = heard(&self.out);
        self.calls.send(Call { what, heard }).unwrap();
    }
}

/// The commands, frames and noise that stand in the log of a modem.
fn heard(out: &Path) -> Vec<Value> {
    let mut log = served::log_in(out);
    log.retain(|entry| ["command", "frame", "noise"].contains(&entry["event"].as_str().unwrap()));
    log
}

struct Manager {
    diary: Diary,
    refuses: bool,
    /// Names of modems by the connection that asked.
    inhibited: Arc<Mutex<HashMap<String, String>>>,
}

#[zbus::interface(name = "org.freedesktop.ModemManager1")]
impl Manager {
    async fn inhibit_device(
        &self,
        uid: String,
        inhibit: bool,
        #[zbus(header)] header: Header<'_>,
        #[zbus(object_server)] objects: &zbus::ObjectServer,
    ) -> zbus::fdo::Result<()> {
        if self.refuses {
            let words = String::from("not authorised to keep me off");
            return Err(zbus::fdo::Error::AccessDenied(words));
        }
        let sender = header.sender().unwrap().to_string();
        // The other way would be authorised anew by the real one, with a password.
        assert!(inhibit);
        self.diary.note(What::Inhibit(uid.clone()));
        self.inhibited.lock().unwrap().insert(sender, uid);
        // The real one takes the modem down before it answers.
        objects.remove::<Modem, _>(MODEM).await?;
        Ok(())
    }
}

#[derive(Clone)]
struct Modem {
    device: &'static str,
    ports: Vec<(String, u32)>,
}

#[zbus::interface(name = "org.freedesktop.ModemManager1.Modem")]
impl Modem {
    #[zbus(property)]
    fn device(&self) -> &str {
        self.device
    }

    #[zbus(property)]
    fn ports(&self) -> Vec<(String, u32)> {
        self.ports.clone()
    }
}

struct Login(Diary);

#[zbus::interface(name = "org.freedesktop.login1.Manager")]
impl Login {
    fn inhibit(
        &self,
        what: &str,
        who: &str,
        why: &str,
        mode: &str,
    ) -> zbus::fdo::Result<zvariant::OwnedFd> {
        assert_eq!((who, mode), ("Modem Medic", "block"));
        assert!(!why.is_empty());
        // What somebody at another seat is told.
        if what.contains("power-key") {
            let words = String::from("the keys are not yours");
            return Err(zbus::fdo::Error::AccessDenied(words));
        }
        self.0.note(What::Awake(what.to_owned()));
        let (mut ours, theirs) = std::io::pipe().unwrap();
        let diary = self.0.clone();
        std::thread::Builder::new()
            .name("lock".into())
            .spawn(move || {
                // Ends when the last holder of the other end has closed it.
                ours.read_to_end(&mut Vec::new()).unwrap();
                diary.note(What::MaySleep);
            })
            .unwrap();
        Ok(OwnedFd::from(theirs).into())
    }
}

/// `ModemManager` with this stick, and logind.
#[derive(Debug)]
pub struct Services {
    calls: Receiver<Call>,
    _manager: Connection,
    _login: Connection,
}

impl Services {
    pub fn start(bus: &Bus, stick: &Served, refuses: bool) -> Self {
        let (sender, calls) = bounded(64);
        let diary = Diary {
            calls: sender,
            out: stick.path("out"),
        };
        let inhibited = Arc::<Mutex<HashMap<String, String>>>::default();
        let port = fs::canonicalize(stick.path("stick/pcui")).unwrap();
        let name = port.file_name().unwrap().to_str().unwrap().to_owned();
        let root = "/org/freedesktop/ModemManager1";
        let modem = Modem {
            device: UID,
            // As the real one tells them: data, AT, and one that belongs to nobody here.
            ports: vec![(String::from("ttyUSB0"), 3), (name, 3)],
        };
        let manager = bus
            .connect()
            .serve_at(root, zbus::fdo::ObjectManager)
            .unwrap()
            .serve_at(
                root,
                Manager {
                    diary: diary.clone(),
                    refuses,
                    inhibited: Arc::clone(&inhibited),
                },
            )
            .unwrap()
            .serve_at(MODEM, modem.clone())
            .unwrap()
            .name("org.freedesktop.ModemManager1")
            .unwrap()
            .build()
            .unwrap();
        let login = bus
            .connect()
            .serve_at("/org/freedesktop/login1", Login(diary.clone()))
            .unwrap()
            .name("org.freedesktop.login1")
            .unwrap()
            .build()
            .unwrap();
        watch_for_leaving(&manager, modem, diary, inhibited);
        Self {
            calls,
            _manager: manager,
            _login: login,
        }
    }

    /// The next call.
    pub fn next(&self) -> Call {
        self.calls.recv_timeout(PATIENCE).expect("no call came")
    }

    /// All calls so far.
    pub fn so_far(&self) -> Vec<Call> {
        self.calls.try_iter().collect()
    }
}

/// The real one forgets an inhibition when who asked for it leaves the bus, and takes the modem up again.
fn watch_for_leaving(
    connection: &Connection,
    modem: Modem,
    diary: Diary,
    inhibited: Arc<Mutex<HashMap<String, String>>>,
) {
    let bus = DBusProxy::new(connection).unwrap();
    let changes = bus.receive_name_owner_changed().unwrap();
    let objects = connection.clone();
    std::thread::Builder::new()
        .name("leavers".into())
        .spawn(move || {
            for change in changes {
                let args = change.args().unwrap();
                if args.new_owner.is_none()
                    && let Some(uid) = inhibited.lock().unwrap().remove(args.name.as_str())
                {
                    objects.object_server().at(MODEM, modem.clone()).unwrap();
                    diary.note(What::Left(uid));
                }
            }
        })
        .unwrap();
}

/// A served modem that nobody has touched yet, with a file for it.
pub fn serve(size: usize) -> Served {
    let stick = Served::of(&[]);
    stick.save("Update.bin", &sample::e1550_firmware(TARGET, size));
    stick
}

impl Served {
    /// A command on this modem, with this as the system's message bus. There is no session.
    pub fn on_bus(&self, address: &str, word: &str) -> Command {
        let mut command = if ["flash", "repair"].contains(&word) {
            let mut command = self.on_ports(&[word, "--yes", "--json"]);
            command.arg(self.path("Update.bin"));
            command
        } else {
            self.on_port(&[word, "--json"])
        };
        command
            .env("DBUS_SYSTEM_BUS_ADDRESS", address)
            .env("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        command
    }

    pub fn run_on_bus(&self, address: &str, word: &str) -> Run {
        Run::of(&mut self.on_bus(address, word))
    }

    /// The commands, frames and noise that the modem has heard.
    pub fn heard(&self) -> Vec<Value> {
        heard(&self.path("out"))
    }
}
