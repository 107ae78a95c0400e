use std::os::unix::fs::{PermissionsExt as _, symlink};

use super::*;

#[test]
fn the_rules_are_installed_changed_and_removed() {
    let root = tempfile::tempdir().unwrap();
    let plain = Rules::below(root.path(), false);
    plain.install().unwrap();
    let [udev, bus, polkit] = plain.files().map(|(file, text)| {
        assert_eq!(fs::read_to_string(&file).unwrap(), text);
        let mode = fs::metadata(&file).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o644);
        text
    });
    assert_eq!(
        (udev.as_str(), bus.as_str(), polkit.as_str()),
        (UDEV, BUS, POLKIT)
    );
    assert!(are_in_place(root.path()));

    let keep_off = Rules::below(root.path(), true);
    keep_off.install().unwrap();
    let text = fs::read_to_string(keep_off.file()).unwrap();
    let rules = |text: &str| text.lines().filter(|it| !it.starts_with('#')).count();
    assert_eq!(rules(&text), rules(UDEV) + 1);
    // What looks at the lines before it is still behind them.
    assert!(text.find(KEEP_OFF).unwrap() < text.find(AFTER_KEEP_OFF).unwrap());
    assert!(are_in_place(root.path()));

    plain.remove().unwrap();
    plain.remove().unwrap();
    assert!(!are_in_place(root.path()));
    // Nothing is left beside them either.
    for (file, _) in plain.files() {
        assert_eq!(fs::read_dir(file.parent().unwrap()).unwrap().count(), 0);
    }
}

#[test]
fn what_is_not_ours_stays() {
    let root = tempfile::tempdir().unwrap();
    let rules = Rules::below(root.path(), false);
    for (file, _) in rules.files() {
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
        fs::remove_file(&file).unwrap();
    }
}

#[test]
fn rules_that_another_file_hides_are_not_in_place() {
    let root = tempfile::tempdir().unwrap();
    let packaged = root
        .path()
        .join("usr/lib/udev/rules.d/70-modem-medic.rules");
    fs::create_dir_all(packaged.parent().unwrap()).unwrap();
    fs::write(&packaged, UDEV).unwrap();
    assert!(are_in_place(root.path()));
    // An earlier version, which `rules install` left: udev reads only that.
    let hides = Rules::below(root.path(), false).file();
    fs::create_dir_all(hides.parent().unwrap()).unwrap();
    fs::write(&hides, UDEV.replace("1003", "1001")).unwrap();
    assert!(!are_in_place(root.path()));
    fs::remove_file(&hides).unwrap();
    symlink("/dev/null", &hides).unwrap();
    assert!(!are_in_place(root.path()));
}

/// Runs a script as root would, below another root, with programs that only say what they were told.
fn run(script: &str, root: &Path, input: &str) -> Option<i32> {
    let bin = root.join("bin");
    fs::create_dir_all(&bin).unwrap();
    for program in ["udevadm", "busctl"] {
        let path = bin.join(program);
        let said = root.join("said").display().to_string();
        fs::write(
            &path,
            format!("#!/bin/sh\necho {program} \"$@\" >>{said}\n"),
        )
        .unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
    }
    let below = root.display();
    let script = script
        .replace("PATH=/usr", &format!("PATH={}:/usr", bin.display()))
        .replace("=/etc/", &format!("={below}/etc/"));
    let mut child = Command::new("/bin/sh")
        .args(["-c", &script])
        .stdin(Stdio::piped())
        .spawn()
        .unwrap();
    child
        .stdin
        .take()
        .unwrap()
        .write_all(input.as_bytes())
        .unwrap();
    child.wait().unwrap().code()
}

#[test]
fn what_root_runs_does_the_same() {
    let root = tempfile::tempdir().unwrap();
    let rules = Rules::below(root.path(), true);
    assert_eq!(run(INSTALL, root.path(), &rules.text()), Some(0));
    for (file, text) in rules.files() {
        assert_eq!(fs::read_to_string(&file).unwrap(), text);
        let mode = fs::metadata(&file).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o644);
        let beside = fs::read_dir(file.parent().unwrap()).unwrap();
        assert_eq!(beside.count(), 1);
    }
    let said = fs::read_to_string(root.path().join("said")).unwrap();
    assert!(said.starts_with("udevadm control --reload\n") && said.contains("ReloadConfig"));

    let [(udev, _), _, (polkit, _)] = rules.files();
    fs::write(&polkit, "// mine\n").unwrap();
    assert_eq!(run(INSTALL, root.path(), "other"), Some(FOREIGN));
    assert_eq!(run(REMOVE, root.path(), ""), Some(FOREIGN));
    assert_eq!(fs::read_to_string(&udev).unwrap(), rules.text());
    fs::remove_file(&polkit).unwrap();
    assert_eq!(run(REMOVE, root.path(), ""), Some(0));
    assert!(rules.files().iter().all(|(file, _)| !file.exists()));
}

#[test]
fn the_commands_for_a_terminal_hold_every_file() {
    let commands = Rules::new(true).commands();
    assert_eq!(commands.matches("\nEND\n").count(), 3);
    for (file, text) in Rules::new(true).files() {
        assert!(commands.contains(&format!("sudo tee {} ", file.display())));
        assert!(commands.contains(&text));
    }
}
