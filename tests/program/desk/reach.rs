//! Modems that are plugged in and out of reach: the cause is named, or what is there instead of the modem that is meant.

use super::*;

/// Puts a device without interfaces into `socket`.
fn bare_device(computer: &Computer, socket: &str, told: &[(&str, &str)]) -> PathBuf {
    let device = computer.devices().join(socket);
    fs::create_dir_all(&device).unwrap();
    for (name, text) in told {
        fs::write(device.join(name), text).unwrap();
    }
    device
}

/// A program that has a port open and reads nothing from it. It ends when this is dropped.
struct Holder(std::process::Child);

impl Holder {
    fn of(node: &Path) -> Self {
        let port = fs::File::options().write(true).open(node).unwrap();
        let child = std::process::Command::new("cat")
            .stdin(Stdio::piped())
            .stdout(port)
            .spawn();
        Self(child.unwrap())
    }
}

impl Drop for Holder {
    fn drop(&mut self) {
        self.0.kill().unwrap();
        self.0.wait().unwrap();
    }
}

#[test]
fn a_port_with_the_lock_file_of_another_program_is_busy_until_that_has_ended() {
    let computer = Computer::new();
    let stick = computer.plug("1-1", &[]);
    let node = computer.root().join("dev/ttyUSB2");
    let holder = Holder::of(&node);
    // The program has the port open and no lock on it, so only its lock file tells.
    assert_eq!(computer.detect().0, "modem");
    let locks = ["run/lock", "run/lock/lockdev"].map(|folder| computer.root().join(folder));
    let pid = holder.0.id();
    for folder in &locks {
        fs::create_dir_all(folder).unwrap();
        let lock = folder.join("LCK..ttyUSB2");
        fs::write(&lock, format!("{pid:10} minicom\n")).unwrap();
        assert_eq!(computer.detect().0, "busy", "{}", lock.display());
        fs::remove_file(lock).unwrap();
        assert_eq!(computer.detect().0, "modem");
    }
    fs::write(locks[0].join("LCK..ttyUSB2"), format!("{pid:10}\n")).unwrap();
    let link = computer.root().join("dev/usb-HUAWEI_Mobile-if02-port0");
    std::os::unix::fs::symlink("ttyUSB2", &link).unwrap();
    for named in [&[][..], &["--port", link.to_str().unwrap()]] {
        let failed = computer.run(&[&["info"], named].concat()).failed(1, "busy");
        let programs = &failed["holders"]["programs"];
        assert_eq!(programs, &json!([{"name": "cat", "pid": pid}]), "{failed}");
    }
    assert_eq!(stick.heard(), [Value::Null; 0]);
    // A lock file that an ended program leaves behind keeps nobody out.
    drop(holder);
    assert_eq!(computer.detect().0, "modem");
    computer.run(&["info"]).done();
}

#[test]
fn a_call_over_another_port_of_the_modem_keeps_every_change_away() {
    let computer = Computer::new();
    let stick = computer.plug("1-1", &[]);
    let holder = Holder::of(&computer.root().join("dev/ttyUSB0"));
    let locks = computer.root().join("run/lock");
    fs::create_dir_all(&locks).unwrap();
    let pid = holder.0.id();
    fs::write(locks.join("LCK..ttyUSB0"), format!("{pid:10}\n")).unwrap();
    computer.run(&["info"]).done();
    for failed in [
        computer.run(&["reactivate"]).failed(1, "busy"),
        computer.write("flash", &[]).failed(1, "busy"),
    ] {
        let programs = &failed["holders"]["programs"];
        assert_eq!(programs, &json!([{"name": "cat", "pid": pid}]), "{failed}");
        assert_eq!(failed["state"], "untouched");
    }
    let heard = stick.heard();
    let set = |entry: &&Value| {
        let entry = entry.to_string();
        entry.contains("SYSCFG=2") || entry.contains("DISLOG")
    };
    assert_eq!(heard.iter().filter(set).count(), 0, "{heard:?}");
    drop(holder);
    computer.run(&["reactivate"]).done();
}

#[test]
fn ports_of_two_modems_are_not_taken_for_one() {
    let computer = Computer::new();
    let runs = computer.plug("1-1", &[]);
    let half_flashed = computer.plug("1-2", &["--scenario", "half-flashed"]);
    let detected = computer.run(&["detect"]).done();
    let port = |stick: usize, role: &str| {
        let ports = detected["sticks"][stick]["ports"].as_array().unwrap();
        let port = ports.iter().find(|port| port["role"] == role).unwrap();
        port["name"].as_str().unwrap().to_owned()
    };
    let ports = [
        "--port",
        &port(0, "pc-ui"),
        "--download-port",
        &port(1, "download"),
    ];
    for command in ["flash", "repair"] {
        let failed = computer.write(command, &ports).failed(1, "several-modems");
        let detail = failed["detail"].as_str().unwrap();
        assert!(detail.contains("1-1") && detail.contains("1-2"), "{detail}");
    }
    assert_eq!(runs.heard(), [Value::Null; 0]);
    assert_eq!(half_flashed.heard(), [Value::Null; 0]);
}

#[test]
fn a_driver_that_took_only_the_diagnostics_port_is_what_is_missing() {
    let computer = Computer::new();
    let stick = computer.plug("1-1", &[]);
    for name in ["ttyUSB0", "ttyUSB2"] {
        fs::remove_file(computer.classes().join(name)).unwrap();
        fs::remove_file(computer.root().join("dev").join(name)).unwrap();
    }
    assert_eq!(computer.detect().0, "no-driver");
    let failed = computer.run(&["info"]).failed(1, "no-driver");
    let detail = failed["detail"].as_str().unwrap();
    assert!(detail.contains("module option"), "{detail}");
    assert_eq!(stick.heard(), [Value::Null; 0]);
}

#[test]
fn the_successor_of_the_sticks_is_named_and_said_to_be_of_another_kind() {
    let computer = Computer::new();
    bare_device(
        &computer,
        "1-3",
        &[("idVendor", "3566"), ("idProduct", "2001")],
    );
    assert_eq!(computer.detect(), (json!("nothing"), vec![]));
    let others = &computer.run(&["detect"]).done()["others"];
    assert_eq!(
        others,
        &json!([{"location": "1-3", "vid": 0x3566, "pid": 0x2001}])
    );
    let failed = computer.run(&["info"]).failed(1, "unsupported-modem");
    let detail = failed["detail"].as_str().unwrap();
    assert!(
        detail.contains("3566:2001 in 1-3") && detail.contains("Brovi"),
        "{detail}"
    );
}

#[test]
fn a_system_without_any_usb_is_told_from_one_without_a_modem() {
    let computer = Computer::new();
    let why = || {
        let failed = computer.run(&["info"]).failed(1, "no-device");
        failed["detail"].as_str().unwrap().to_owned()
    };
    assert!(why().contains("no USB at all"), "{}", why());
    // The socket of the computer itself, as every computer has.
    fs::create_dir(computer.devices().join("usb1")).unwrap();
    assert_eq!(why(), "no modem that this program works on is plugged in");
}

#[test]
fn a_modem_of_another_manufacturer_is_said_to_be_there_and_hears_nothing() {
    let computer = Computer::new();
    let stick = computer.plug("1-1", &[]);
    fs::write(computer.devices().join("1-1/idVendor"), "19d2").unwrap();
    let detected = computer.run(&["detect"]).done();
    assert_eq!(
        (
            &detected["state"],
            detected["ports"].as_array().unwrap().len()
        ),
        (&json!("nothing"), 3)
    );
    let failed = computer.run(&["info"]).failed(1, "no-device");
    let detail = failed["detail"].as_str().unwrap();
    assert!(detail.contains("ttyUSB2  19d2:1001"), "{detail}");
    assert_eq!(stick.heard(), [Value::Null; 0]);
}

#[test]
fn a_boot_rom_is_sent_nothing_even_when_its_port_is_named() {
    let computer = Computer::new();
    let stick = computer.plug("1-1", &[]);
    computer.becomes("1-1", "1443");
    let port = computer.root().join("dev/ttyUSB0");
    let port = port.to_str().unwrap();
    computer
        .run(&["info", "--port", port])
        .failed(1, "boot-rom");
    computer
        .write("repair", &["--download-port", port])
        .failed(1, "boot-rom");
    assert_eq!(stick.heard(), [Value::Null; 0]);
}

#[test]
fn a_named_port_that_is_gone_is_said_with_what_is_there_instead() {
    let computer = Computer::new();
    let gone = computer.root().join("dev/ttyUSB9");
    let gone = gone.to_str().unwrap();
    let why = || {
        let failed = computer
            .run(&["info", "--port", gone])
            .failed(1, "no-device");
        failed["detail"].as_str().unwrap().to_owned()
    };
    assert!(why().contains(gone) && why().contains("none"), "{}", why());
    let stick = computer.plug("1-1", &[]);
    let pcui = computer.root().join("dev/ttyUSB2");
    assert!(
        why().contains("1-1") && why().contains(pcui.to_str().unwrap()),
        "{}",
        why()
    );
    assert_eq!(stick.heard(), [Value::Null; 0]);
}

#[test]
fn a_stick_that_is_out_of_reach_is_said_to_be_there_and_why() {
    let computer = Computer::new();
    let stick = computer.plug("1-1", &[]);
    // A container that was given no ports.
    let dev = computer.root().join("dev");
    for name in names(&dev) {
        if name.starts_with("tty") {
            fs::remove_file(dev.join(name)).unwrap();
        }
    }
    let failed = computer.run(&["info"]).failed(1, "no-driver");
    let detail = failed["detail"].as_str().unwrap();
    assert!(detail.contains("container"), "{detail}");
    assert_eq!(stick.heard(), [Value::Null; 0]);
    drop(stick);

    // USBGuard lets a device have no interfaces.
    let device = computer.devices().join("1-2");
    fs::create_dir_all(&device).unwrap();
    for (name, text) in [
        ("idVendor", "12d1"),
        ("idProduct", "1001"),
        ("bConfigurationValue", ""),
        ("authorized", "0"),
    ] {
        fs::write(device.join(name), text).unwrap();
    }
    let failed = computer.run(&["info"]).failed(1, "no-driver");
    let detail = failed["detail"].as_str().unwrap();
    assert!(detail.contains("1-2/authorized"), "{detail}");
    assert!(!detail.contains("kernel module"), "{detail}");
    fs::write(device.join("authorized"), "1").unwrap();
    let failed = computer.run(&["info"]).failed(1, "no-driver");
    let detail = failed["detail"].as_str().unwrap();
    assert!(detail.contains("kernel module"), "{detail}");
    // Let in, it has still not been set up, which often has another reason.
    assert!(detail.contains("dmesg"), "{detail}");

    // The kernel can let a device in and keep drivers from its interfaces.
    let interface = device.join("1-2:1.0");
    fs::create_dir(&interface).unwrap();
    fs::write(interface.join("authorized"), "0").unwrap();
    let failed = computer.run(&["info"]).failed(1, "no-driver");
    let detail = failed["detail"].as_str().unwrap();
    assert!(
        detail.contains("1-2:*") && detail.contains("drivers_probe"),
        "{detail}"
    );
}
