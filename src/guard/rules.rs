//! The rules that let the person at a Linux computer use the modem without being root, keep `ModemManager` off
//! it while it waits for firmware, and on request at all times (`docs/facts/at-and-usb.md` §5). Three small files:
//! for udev, for the message bus and for polkit; why each of them is so stands in itself.
//!
//! They are installed by root, or through pkexec, which asks for an administrator's password. What runs as
//! root then is one script that is fixed when this program is built; only the udev rules, of which there are
//! two versions, come to it on standard input. A file of such a name that is not ours is left alone.

mod script;

use std::fs;
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::small_file;
use crate::text::sanitise;
use script::{INSTALL, REMOVE};

/// For udev: permission for the serial ports and the USB device, and no `ModemManager` in download mode. The
/// same file that packages install.
const UDEV: &str = include_str!("../../packaging/linux/70-modem-medic.rules");
/// For the message bus: `ModemManager` may be asked to leave a modem alone.
const BUS: &str = include_str!("../../packaging/linux/modem-medic-dbus.conf");
/// For polkit: who may.
const POLKIT: &str = include_str!("../../packaging/linux/modem-medic-polkit.rules");
/// The rule that keeps `ModemManager` off these modems for good. It is not part of the plain rules, because a modem
/// without `ModemManager` is missing from the desktop's network menu.
const KEEP_OFF: &str = "# ModemManager leaves these modems alone. Take this out to use one with the desktop's network menu.
SUBSYSTEM==\"usb\", ENV{DEVTYPE}==\"usb_device\", ATTR{idVendor}==\"12d1|3426\", ENV{ID_MM_DEVICE_IGNORE}=\"1\"
#
";
/// The line before which the rule goes, because later lines look at the results of earlier ones.
const AFTER_KEEP_OFF: &str = "# For Modem Medic itself";
/// In one of the first lines of each of the files.
const OURS: &str = "with Modem Medic";
/// As many of its lines are looked at.
const FIRST_LINES: usize = 3;
/// The files, below the root of the system.
const UDEV_FILE: &str = "etc/udev/rules.d/70-modem-medic.rules";
const BUS_FILE: &str = "etc/dbus-1/system.d/modem-medic.conf";
const POLKIT_FILE: &str = "etc/polkit-1/rules.d/70-modem-medic.rules";
/// Where udev looks for rules. Of files of one name it reads the first.
#[cfg(target_os = "linux")]
const UDEV_FOLDERS: &[&str] = &[
    "etc/udev/rules.d",
    "run/udev/rules.d",
    "usr/local/lib/udev/rules.d",
    "usr/lib/udev/rules.d",
    "lib/udev/rules.d",
];
/// The name of our udev rules in each of them.
#[cfg(target_os = "linux")]
const UDEV_NAME: &str = "70-modem-medic.rules";
/// More than this is no file of ours.
const MOST: u64 = 64 * 1024;
/// So much of what a failed script says is looked at, and so much of it is shown.
const SAID_MOST: u64 = 4096;
const SHOWN_MOST: usize = 400;

/// Asks for a password and runs one program as root. Only this one is trusted with that.
const PKEXEC: &str = "/usr/bin/pkexec";
/// Where udevadm may be.
const UDEVADM: &[&str] = &[
    "/usr/bin/udevadm",
    "/bin/udevadm",
    "/usr/sbin/udevadm",
    "/sbin/udevadm",
];
/// Where busctl may be, which has the message bus read its rules again.
const BUSCTL: &[&str] = &["/usr/bin/busctl", "/bin/busctl"];
/// The command that reloads the bus. The bus watches its folders, so this only makes it sooner.
const RELOAD_BUS: &[&str] = &[
    "call",
    "org.freedesktop.DBus",
    "/org/freedesktop/DBus",
    "org.freedesktop.DBus",
    "ReloadConfig",
];
/// How pkexec ends when the password was not given, or may not be asked for.
const DISMISSED: i32 = 126;
/// How it ends when it may not run the program, or nobody is there to ask.
const NOT_ALLOWED: i32 = 127;
/// How the script ends when a file is not ours.
const FOREIGN: i32 = 3;
/// How it ends when the files are in place, but the system could not be told.
const NOT_TOLD: i32 = 5;

/// Why a rule was not installed or removed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// Only Linux has such rules.
    #[error("this system has no udev rules")]
    NotHere,
    /// A file of that name is there and not ours.
    #[error("{} is not a file of this program, so it is left as it is", .0.display())]
    NotOurs(PathBuf),
    /// Neither root, nor a way to become root.
    #[error("this needs an administrator, and {PKEXEC} is not there to ask for one")]
    NoWayToAsk,
    /// The password was not given.
    #[error("the password was not given")]
    Dismissed,
    /// The system does not let this user.
    #[error(
        "the system does not let this user act as an administrator, or cannot ask for a password here"
    )]
    NotAllowed,
    /// Something else.
    #[error("{0}")]
    Failed(String),
}

impl From<io::Error> for Error {
    fn from(error: io::Error) -> Self {
        Self::Failed(error.to_string())
    }
}

/// The rule, and the system it is for.
#[derive(Clone, Debug)]
pub struct Rules {
    root: PathBuf,
    keep_off: bool,
}

impl Rules {
    /// For this system. `keep_off`: with the part that keeps `ModemManager` off.
    pub fn new(keep_off: bool) -> Self {
        Self::below(Path::new("/"), keep_off)
    }

    /// For a system below this folder, such as a package that is being built. Nobody is told of it.
    pub fn below(root: &Path, keep_off: bool) -> Self {
        Self {
            root: root.to_owned(),
            keep_off,
        }
    }

    /// The udev rules.
    pub fn text(&self) -> String {
        match UDEV.split_once(AFTER_KEEP_OFF) {
            Some((before, after)) if self.keep_off => {
                format!("{before}{KEEP_OFF}{AFTER_KEEP_OFF}{after}")
            }
            _ => UDEV.to_owned(),
        }
    }

    /// Where they go.
    pub fn file(&self) -> PathBuf {
        self.root.join(UDEV_FILE)
    }

    /// Every file, and what it holds.
    pub fn files(&self) -> [(PathBuf, String); 3] {
        [
            (self.file(), self.text()),
            (self.root.join(BUS_FILE), BUS.to_owned()),
            (self.root.join(POLKIT_FILE), POLKIT.to_owned()),
        ]
    }

    /// The commands that do the same by hand, in a terminal.
    pub fn commands(&self) -> String {
        let files = Self::new(self.keep_off).files().map(|(file, text)| {
            let file = file.display();
            format!("sudo tee {file} >/dev/null <<'END'\n{text}END\n")
        });
        files.concat()
            + "sudo udevadm control --reload\n\
               sudo udevadm trigger --subsystem-match=usb --subsystem-match=tty\n"
    }

    /// Installs it, asking for an administrator's password if need be, and has the system apply it to
    /// the modems that are plugged in. Waits for the password.
    ///
    /// # Errors
    /// [`Error`] says why not. Nothing was changed then, except that the system may not have been told
    /// of an installed rule.
    pub fn install(&self) -> Result<(), Error> {
        self.check_ours()?;
        if self.by_ourselves() {
            for (file, text) in self.files() {
                if let Some(folder) = file.parent() {
                    fs::create_dir_all(folder)?;
                }
                small_file::write_with(&file, |part| {
                    readable_by_all(part.get_ref())?;
                    part.write_all(text.as_bytes())
                })?;
            }
            return self.tell();
        }
        ask_root(INSTALL, &self.text(), &self.file())
    }

    /// Takes it away again. A rule that is not there is no error.
    ///
    /// # Errors
    /// [`Error`] says why not.
    pub fn remove(&self) -> Result<(), Error> {
        self.check_ours()?;
        let files = self.files().map(|(file, _)| file);
        // A folder that this user may not look into is left to the script.
        let is_gone = |file: &PathBuf| {
            fs::symlink_metadata(file).is_err_and(|error| error.kind() == io::ErrorKind::NotFound)
        };
        if files.iter().all(is_gone) {
            return Ok(());
        }
        if self.by_ourselves() {
            for file in files.iter().filter(|file| !is_gone(file)) {
                fs::remove_file(file)?;
            }
            return self.tell();
        }
        ask_root(REMOVE, "", &self.file())
    }

    /// Refuses a file that is not ours, also a link, by which an administrator may have switched a rule
    /// off.
    fn check_ours(&self) -> Result<(), Error> {
        if !cfg!(target_os = "linux") {
            return Err(Error::NotHere);
        }
        for (file, _) in self.files() {
            // A file that this user may not look at is left to the script.
            let Ok(metadata) = fs::symlink_metadata(&file) else {
                continue;
            };
            if !metadata.is_file() || !is_ours(&file) {
                return Err(Error::NotOurs(file));
            }
        }
        Ok(())
    }

    /// Whether this process may write there itself.
    fn by_ourselves(&self) -> bool {
        self.is_elsewhere() || is_root()
    }

    fn is_elsewhere(&self) -> bool {
        self.root != Path::new("/")
    }

    /// Has the system read its rules again and apply them to what is plugged in.
    fn tell(&self) -> Result<(), Error> {
        if self.is_elsewhere() {
            return Ok(());
        }
        let udevadm = UDEVADM.iter().find(|path| Path::new(path).exists());
        let Some(udevadm) = udevadm else {
            return Err(Error::Failed(String::from(
                "the files are in place, but udevadm is missing; restart the computer",
            )));
        };
        for words in [
            &["control", "--reload"][..],
            &["trigger", "--subsystem-match=usb", "--subsystem-match=tty"],
            &["settle", "--timeout=10"],
        ] {
            let status = Command::new(udevadm).args(words).status()?;
            if !status.success() {
                let text = format!("the files are in place, but udevadm failed ({status})");
                return Err(Error::Failed(text));
            }
        }
        if let Some(busctl) = BUSCTL.iter().find(|path| Path::new(path).exists()) {
            let mut command = Command::new(busctl);
            command.args(RELOAD_BUS).stderr(Stdio::null());
            if !command.status()?.success() {
                log::info!("the message bus was not told of its rules; it watches for them");
            }
        }
        Ok(())
    }
}

/// Whether one of the first lines says so. One that went meanwhile is no obstacle.
fn is_ours(file: &Path) -> bool {
    match small_file::read(file, MOST) {
        Ok(small_file::Content::Bytes(bytes)) => String::from_utf8_lossy(&bytes)
            .lines()
            .take(FIRST_LINES)
            .any(|line| line.contains(OURS)),
        Ok(small_file::Content::Missing) => true,
        Ok(small_file::Content::TooLarge) => false,
        Err(error) => error.kind() == io::ErrorKind::PermissionDenied,
    }
}

/// Whether the rules that udev reads hold every line of ours.
#[cfg(target_os = "linux")]
pub(super) fn are_in_place(root: &Path) -> bool {
    let file = UDEV_FOLDERS
        .iter()
        .map(|folder| root.join(folder).join(UDEV_NAME))
        .find(|file| fs::symlink_metadata(file).is_ok());
    let Some(Ok(small_file::Content::Bytes(bytes))) =
        file.map(|file| small_file::read(&file, MOST))
    else {
        return false;
    };
    let text = String::from_utf8_lossy(&bytes);
    let rules = |text: &'static str| text.lines().filter(|line| !line.starts_with('#'));
    rules(UDEV).all(|rule| text.lines().any(|line| line == rule))
}

#[cfg(unix)]
fn is_root() -> bool {
    rustix::process::geteuid().is_root()
}

#[cfg(not(unix))]
fn is_root() -> bool {
    false
}

/// On the open file, so that it is this one and no other that has taken its name meanwhile.
#[cfg(unix)]
fn readable_by_all(file: &fs::File) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt as _;
    file.set_permissions(fs::Permissions::from_mode(0o644))
}

#[cfg(not(unix))]
fn readable_by_all(_file: &fs::File) -> io::Result<()> {
    Ok(())
}

/// Runs one of our scripts as root, with `input` on its standard input.
fn ask_root(script: &'static str, input: &str, file: &Path) -> Result<(), Error> {
    if !Path::new(PKEXEC).exists() {
        return Err(Error::NoWayToAsk);
    }
    let mut child = Command::new(PKEXEC)
        .args(["/bin/sh", "-c", script])
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()?;
    if let Some(mut pipe) = child.stdin.take() {
        // A script that ends early does not read it; its end says why.
        pipe.write_all(input.as_bytes()).ok();
    }
    let mut said = Vec::new();
    if let Some(pipe) = child.stderr.take() {
        // Output after that is not waited for: the pipe is closed, and whoever goes on talking ends.
        pipe.take(SAID_MOST).read_to_end(&mut said)?;
    }
    let status = child.wait()?;
    match status.code() {
        Some(0) => Ok(()),
        Some(FOREIGN) => Err(Error::NotOurs(file.to_owned())),
        Some(DISMISSED) => Err(Error::Dismissed),
        Some(NOT_ALLOWED) => Err(Error::NotAllowed),
        Some(NOT_TOLD) => Err(Error::Failed(String::from(
            "the rules were changed, but the system was not told; restart the computer",
        ))),
        _ => {
            let words = sanitise(String::from_utf8_lossy(&said).trim(), SHOWN_MOST);
            Err(Error::Failed(format!("{status}: {words}")))
        }
    }
}

#[cfg(all(test, target_os = "linux"))]
mod tests;
