//! The udev rule that lets the person at a Linux computer use the modem without being root, and on
//! request keeps `ModemManager` off it (`facts/at-and-usb.md` §5).
//!
//! It is installed by root, or through pkexec, which asks for an administrator's password. What runs as
//! root then is one script that is fixed when this program is built; the rule comes to it on standard
//! input. A file of that name that is not ours is left alone.

use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::small_file;

/// Permission, for the serial ports and the USB device. The same file that packages install.
const PERMISSION: &str = include_str!("../../packaging/linux/70-modem-medic.rules");
/// What keeps `ModemManager` off these modems for good. It is not part of the plain rule, because a
/// modem without `ModemManager` is missing from the desktop's network menu.
const KEEP_OFF: &str = "#
# ModemManager leaves these modems alone. Take this out to use one with the desktop's network menu.
SUBSYSTEM==\"usb\", ENV{DEVTYPE}==\"usb_device\", ATTR{idVendor}==\"12d1\", ENV{ID_MM_DEVICE_IGNORE}=\"1\"
";
/// The file, below the root of the system.
const FILE: &str = "etc/udev/rules.d/70-modem-medic.rules";
/// More than this is no rule of ours.
const MOST: u64 = 64 * 1024;

/// Asks for a password and runs one program as root. Only this one is trusted with that.
const PKEXEC: &str = "/usr/bin/pkexec";
/// Where udevadm may be.
const UDEVADM: &[&str] = &[
    "/usr/bin/udevadm",
    "/bin/udevadm",
    "/usr/sbin/udevadm",
    "/sbin/udevadm",
];
/// How pkexec ends when the password was not given, or may not be asked for.
const DISMISSED: i32 = 126;
/// How it ends when it may not run the program, or nobody is there to ask.
const NOT_ALLOWED: i32 = 127;
/// How the script ends when the file is not ours.
const FOREIGN: i32 = 3;
/// How it ends when the file is in place, but the system could not be told.
const NOT_TOLD: i32 = 5;

/// What root runs. The rule is its standard input; nothing is passed on its command line. The file
/// appears whole or not at all.
const INSTALL: &str = r#"set -eu
PATH=/usr/sbin:/usr/bin:/sbin:/bin
umask 022
cd /
folder=/etc/udev/rules.d
file=$folder/70-modem-medic.rules
if [ -L "$file" ] || { [ -e "$file" ] && ! head -n 1 "$file" | grep -q 'with Modem Medic'; }; then exit 3; fi
mkdir -p "$folder"
part=$(mktemp "$folder/.70-modem-medic.XXXXXX")
trap 'rm -f "$part"' EXIT
cat >"$part"
chmod 644 "$part"
mv -f "$part" "$file"
trap - EXIT
udevadm control --reload || exit 5
udevadm trigger --subsystem-match=usb --subsystem-match=tty || exit 5
udevadm settle --timeout=10 || true
"#;
/// The same, to take it away.
const REMOVE: &str = r#"set -eu
PATH=/usr/sbin:/usr/bin:/sbin:/bin
cd /
file=/etc/udev/rules.d/70-modem-medic.rules
if [ -L "$file" ] || { [ -e "$file" ] && ! head -n 1 "$file" | grep -q 'with Modem Medic'; }; then exit 3; fi
rm -f "$file"
udevadm control --reload || exit 5
udevadm trigger --subsystem-match=usb --subsystem-match=tty || exit 5
udevadm settle --timeout=10 || true
"#;

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

    /// What the file holds.
    pub fn text(&self) -> String {
        let keep_off = if self.keep_off { KEEP_OFF } else { "" };
        format!("{PERMISSION}{keep_off}")
    }

    /// The file.
    pub fn file(&self) -> PathBuf {
        self.root.join(FILE)
    }

    /// The same by hand, for a terminal.
    pub fn commands(&self) -> String {
        format!(
            "sudo tee /{FILE} >/dev/null <<'END'\n{}END\n\
             sudo udevadm control --reload\n\
             sudo udevadm trigger --subsystem-match=usb --subsystem-match=tty\n",
            self.text()
        )
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
            let file = self.file();
            small_file::write_making_folder(&file, self.text().as_bytes())?;
            readable_by_all(&file)?;
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
        let file = self.file();
        if !file.exists() {
            return Ok(());
        }
        if self.by_ourselves() {
            fs::remove_file(&file)?;
            return self.tell();
        }
        ask_root(REMOVE, "", &file)
    }

    /// Refuses a file that is not ours, also a link, by which an administrator may have switched the
    /// rule off.
    fn check_ours(&self) -> Result<(), Error> {
        if !cfg!(target_os = "linux") {
            return Err(Error::NotHere);
        }
        let file = self.file();
        let Ok(metadata) = fs::symlink_metadata(&file) else {
            return Ok(());
        };
        let not_ours = || Error::NotOurs(file.clone());
        if !metadata.is_file() {
            return Err(not_ours());
        }
        let first = PERMISSION.lines().next().unwrap_or_default();
        match small_file::read(&file, MOST) {
            Ok(small_file::Content::Bytes(bytes)) if bytes.starts_with(first.as_bytes()) => Ok(()),
            Ok(small_file::Content::Missing) => Ok(()),
            _ => Err(not_ours()),
        }
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
                "the file is in place, but udevadm is missing; restart the computer",
            )));
        };
        for words in [
            &["control", "--reload"][..],
            &["trigger", "--subsystem-match=usb", "--subsystem-match=tty"],
            &["settle", "--timeout=10"],
        ] {
            let status = Command::new(udevadm).args(words).status()?;
            if !status.success() {
                let text = format!("the file is in place, but udevadm failed ({status})");
                return Err(Error::Failed(text));
            }
        }
        Ok(())
    }
}

#[cfg(unix)]
fn is_root() -> bool {
    rustix::process::geteuid().is_root()
}

#[cfg(not(unix))]
fn is_root() -> bool {
    false
}

#[cfg(unix)]
fn readable_by_all(file: &Path) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt as _;
    fs::set_permissions(file, fs::Permissions::from_mode(0o644))
}

#[cfg(not(unix))]
fn readable_by_all(_file: &Path) -> io::Result<()> {
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
    let output = child.wait_with_output()?;
    match output.status.code() {
        Some(0) => Ok(()),
        Some(FOREIGN) => Err(Error::NotOurs(file.to_owned())),
        Some(DISMISSED) => Err(Error::Dismissed),
        Some(NOT_ALLOWED) => Err(Error::NotAllowed),
        Some(NOT_TOLD) => Err(Error::Failed(String::from(
            "the rules were changed, but the system was not told; restart the computer",
        ))),
        _ => {
            let words = String::from_utf8_lossy(&output.stderr);
            let words: String = words.trim().chars().take(400).collect();
            Err(Error::Failed(format!("{}: {words}", output.status)))
        }
    }
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use std::os::unix::fs::{PermissionsExt as _, symlink};

    use super::*;

    #[test]
    fn the_rule_is_installed_changed_and_removed() {
        let root = tempfile::tempdir().unwrap();
        let plain = Rules::below(root.path(), false);
        plain.install().unwrap();
        let file = plain.file();
        assert_eq!(fs::read_to_string(&file).unwrap(), PERMISSION);
        assert_eq!(
            fs::metadata(&file).unwrap().permissions().mode() & 0o777,
            0o644
        );

        let keep_off = Rules::below(root.path(), true);
        keep_off.install().unwrap();
        let text = fs::read_to_string(&file).unwrap();
        assert!(text.starts_with(PERMISSION) && text.contains("ID_MM_DEVICE_IGNORE"));

        plain.remove().unwrap();
        assert!(!file.exists());
        plain.remove().unwrap();
        // Nothing is left beside it either.
        assert_eq!(fs::read_dir(file.parent().unwrap()).unwrap().count(), 0);
    }

    #[test]
    fn what_is_not_ours_stays() {
        let root = tempfile::tempdir().unwrap();
        let rules = Rules::below(root.path(), false);
        let file = rules.file();
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(&file, "# mine\n").unwrap();
        let not_ours = Err(Error::NotOurs(file.clone()));
        assert_eq!(rules.install(), not_ours);
        assert_eq!(rules.remove(), not_ours);
        assert_eq!(fs::read_to_string(&file).unwrap(), "# mine\n");
        // The usual way to switch a rule off.
        fs::remove_file(&file).unwrap();
        symlink("/dev/null", &file).unwrap();
        assert_eq!(rules.install(), not_ours);
    }

    #[test]
    fn the_scripts_are_valid_and_know_our_file_by_its_first_line() {
        let first = PERMISSION.lines().next().unwrap();
        assert!(first.contains("with Modem Medic"));
        for script in [INSTALL, REMOVE] {
            assert!(
                script.contains(&format!("/{FILE}")) || script.contains("70-modem-medic.rules")
            );
            let status = Command::new("/bin/sh").args(["-n", "-c", script]).status();
            assert!(status.unwrap().success());
        }
        // Here-document and rule do not get into each other's way.
        let commands = Rules::new(true).commands();
        assert_eq!(commands.matches("\nEND\n").count(), 1);
    }
}
