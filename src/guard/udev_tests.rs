use std::os::unix::fs::symlink;

use super::*;

const SECOND: Duration = Duration::from_secs(1);
/// When the device of these tests was plugged in.
const PLUGGED: Duration = Duration::from_secs(1000);

/// A device with a serial port, and what udev wrote of them.
struct Tree {
    root: tempfile::TempDir,
    device: PathBuf,
}

impl Tree {
    fn new(device: Option<&str>, port: Option<&str>) -> Self {
        let place = tempfile::tempdir().unwrap();
        let root = fs::canonicalize(place.path()).unwrap();
        let usb = root.join("sys/devices/usb1/1-2");
        let tty = usb.join("1-2:1.0/ttyUSB0/tty/ttyUSB0");
        for folder in [
            &tty,
            &root.join("sys/class/tty"),
            &root.join("run/udev/data"),
        ] {
            fs::create_dir_all(folder).unwrap();
        }
        fs::write(usb.join("dev"), "189:4\n").unwrap();
        fs::write(tty.join("dev"), "188:0\n").unwrap();
        symlink(&tty, root.join("sys/class/tty/ttyUSB0")).unwrap();
        for (name, text) in [("c189:4", device), ("c188:0", port)] {
            if let Some(text) = text {
                let text = format!(
                    "S:somewhere\nI:{}\n{text}\nG:uaccess\nV:1\n",
                    PLUGGED.as_micros()
                );
                fs::write(root.join("run/udev/data").join(name), text).unwrap();
            }
        }
        Self {
            root: place,
            device: usb,
        }
    }

    fn ignored(&self, after: Duration) -> Ignored {
        let root = fs::canonicalize(self.root.path()).unwrap();
        ignored(&root, &self.device, PLUGGED + after)
    }
}

#[test]
fn what_was_ignored_from_the_start_is_ignored() {
    let tree = Tree::new(
        Some("E:ID_MM_DEVICE_IGNORE=1\nE:MODEM_MEDIC_IGNORED_FROM_START=1"),
        Some("E:ID_MM_CANDIDATE=1"),
    );
    assert_eq!(tree.ignored(SECOND), Ignored::Yes);
}

#[test]
fn a_rule_that_came_late_counts_when_modem_manager_is_done_with_the_device() {
    for late in [
        Tree::new(Some("E:ID_MM_DEVICE_IGNORE=1"), Some("")),
        // Each port for itself is as good.
        Tree::new(Some(""), Some("E:ID_MM_DEVICE_IGNORE=yes")),
    ] {
        assert_eq!(late.ignored(SECOND), Ignored::TooLate);
        assert_eq!(late.ignored(Duration::from_secs(179)), Ignored::TooLate);
        assert_eq!(late.ignored(LOOKED_AT), Ignored::Yes);
    }
}

#[test]
fn what_udev_is_not_done_with_is_not_known() {
    let ignored = Some("E:ID_MM_DEVICE_IGNORE=1\nE:MODEM_MEDIC_IGNORED_FROM_START=1");
    assert_eq!(Tree::new(None, None).ignored(SECOND), Ignored::NotKnown);
    assert_eq!(Tree::new(ignored, None).ignored(SECOND), Ignored::NotKnown);
    assert_eq!(Tree::new(None, Some("")).ignored(SECOND), Ignored::NotKnown);
}

#[test]
fn what_is_not_ignored_or_to_be_taken_all_the_same_is_not() {
    for (device, port) in [
        ("", ""),
        ("E:ID_MM_DEVICE_IGNORE=0", ""),
        ("E:ID_MM_DEVICE_IGNORE=1\nE:ID_MM_DEVICE_PROCESS=1", ""),
        ("E:ID_MM_DEVICE_IGNORE=1", "E:ID_MM_DEVICE_PROCESS=1"),
        ("E:ID_MM_PORT_IGNORE=1", ""),
    ] {
        let tree = Tree::new(Some(device), Some(port));
        assert_eq!(tree.ignored(LOOKED_AT * 2), Ignored::No, "{device} {port}");
    }
}

#[test]
fn a_device_without_a_port_is_out_of_reach_once_its_ports_would_have_come() {
    let tree = Tree::new(Some(""), Some(""));
    fs::remove_file(tree.root.path().join("sys/class/tty/ttyUSB0")).unwrap();
    assert_eq!(tree.ignored(SECOND), Ignored::NotKnown);
    assert_eq!(tree.ignored(PORTS_COME), Ignored::Yes);
}

#[test]
fn only_this_version_of_our_rules_is_known() {
    for (said, known) in [("1", true), ("0", false), ("", false)] {
        let tree = Tree::new(Some(&format!("E:MODEM_MEDIC_RULES={said}")), Some(""));
        let root = fs::canonicalize(tree.root.path()).unwrap();
        assert_eq!(knows_our_rules(&root, &tree.device), known);
    }
}
