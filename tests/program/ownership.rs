//! The built program has the modem alone and the computer awake while it works, and gives both back,
//! also when it is killed. The message bus is a real one of the test's own; `ModemManager` and logind on
//! it are played by the test, which writes down what the modem had heard at each call.

mod support;

use std::fs;
use std::io::{BufRead as _, BufReader, Write as _};
use std::os::unix::fs::PermissionsExt as _;
use std::os::unix::process::ExitStatusExt as _;
use std::process::{Child, Command, Stdio};

use rustix::process::Signal;
use serde_json::Value;

use crate::bridge;
use crate::bus::Ended;
use crate::installed::{installed, skipped};
use crate::served::{PROGRAM, Run, Served, has_signal, signal};
use support::{Bus, Services, UID, What, serve, wait_for_text};

/// Long enough to be killed in the middle.
const LARGE: usize = 8 << 20;
const SMALL: usize = 256 * 1024;
/// The report that waits in the modem and is echoed into it before its port is made raw: a line that
/// nobody typed.
const STRAY: &str = "^BOO";

fn is_frame(entry: &Value, opcode: u8) -> bool {
    entry["event"] == "frame" && entry["port"] == "download" && entry["opcode"] == opcode
}

/// Whether anything was said that changes a modem or its mode.
fn was_changed(heard: &[Value]) -> bool {
    let typed = |entry: &&Value| entry["text"] != STRAY;
    heard.iter().filter(typed).any(|entry| {
        entry["event"] != "command"
            || !entry["text"].as_str().unwrap().starts_with("AT")
            || entry["text"].as_str().unwrap().contains("$QCDMG")
    })
}

#[test]
fn a_flash_has_the_modem_alone_from_before_its_first_byte_and_the_computer_awake() {
    if !installed(&["dbus-daemon"]) {
        return;
    }
    let (bus, stick) = (Bus::start(), serve(SMALL));
    let services = Services::start(&bus, &stick, false);
    stick.run_on_bus(&bus.address, "flash").done();

    let first = services.next();
    assert_eq!(first.what, What::Inhibit(UID.to_owned()));
    assert_eq!(first.heard, Vec::<Value>::new(), "before the first byte");

    let awake = services.next();
    // What was refused is left out, the rest is had.
    let wanted = String::from("shutdown:sleep:idle:handle-lid-switch");
    assert_eq!(awake.what, What::Awake(wanted));
    assert!(!awake.heard.is_empty(), "not while it was only read");
    assert!(!was_changed(&awake.heard), "{:?}", awake.heard.last());

    // Both ends are seen by threads of their own, in either order.
    let mut ends = [services.next(), services.next()];
    ends.sort_by_key(|call| call.what == What::MaySleep);
    let [left, may_sleep] = ends;
    assert_eq!(left.what, What::Left(UID.to_owned()));
    assert_eq!(may_sleep.what, What::MaySleep);
    let all = stick.heard();
    for end in [&left.heard, &may_sleep.heard] {
        assert_eq!(end.len(), all.len(), "nothing was said afterwards");
    }
    assert!(all.iter().any(|entry| is_frame(entry, 0x0A)));
    assert_eq!(services.so_far(), []);
}

#[test]
fn reading_claims_the_modem_and_lets_the_computer_sleep() {
    if !installed(&["dbus-daemon"]) {
        return;
    }
    let (bus, stick) = (Bus::start(), serve(SMALL));
    let services = Services::start(&bus, &stick, false);
    stick.run_on_bus(&bus.address, "info").done();
    assert_eq!(services.next().what, What::Inhibit(UID.to_owned()));
    assert_eq!(services.next().what, What::Left(UID.to_owned()));
    assert_eq!(services.so_far(), []);
}

#[test]
fn a_killed_flash_gives_back_both() {
    if !installed(&["dbus-daemon"]) {
        return;
    }
    let (bus, mut stick) = (Bus::start(), serve(LARGE));
    let services = Services::start(&bus, &stick, false);
    let mut child = stick.on_bus(&bus.address, "flash").spawn().unwrap();
    wait_until_it_writes(&mut child);
    assert_eq!(services.next().what, What::Inhibit(UID.to_owned()));
    assert!(matches!(services.next().what, What::Awake(_)));
    // Both are held in the middle of it.
    assert_eq!(services.so_far(), []);

    child.kill().unwrap();
    assert_eq!(child.wait().unwrap().signal(), Some(9));
    let mut ends = [services.next().what, services.next().what];
    ends.sort_by_key(|what| *what == What::MaySleep);
    assert_eq!(ends, [What::Left(UID.to_owned()), What::MaySleep]);
    assert!(!stick.heard().iter().any(|entry| is_frame(entry, 0x0A)));

    // And the modem is brought home, with both had again.
    stick.run_on_bus(&bus.address, "repair").done();
    let calls: Vec<What> = services.so_far().into_iter().map(|it| it.what).collect();
    assert!(
        calls.iter().any(|what| matches!(what, What::Awake(_))),
        "{calls:?}"
    );
    for violation in stick.report()["violations"].as_array().unwrap() {
        // A process that dies within a write leaves half a frame behind. The modem refuses it.
        let text = violation.as_str().unwrap();
        assert!(text.starts_with("a damaged frame came"), "{text}");
    }
}

/// The cautions that were told.
fn cautions(run: &Run) -> Vec<Value> {
    let mut events = run.events();
    events.retain(|event| event["event"] == "caution");
    events
        .iter()
        .map(|event| event["caution"].clone())
        .collect()
}

fn wait_until_it_writes(child: &mut Child) {
    let output = BufReader::new(child.stdout.take().unwrap());
    let writing = output.lines().find(|line| {
        let event: Value = serde_json::from_str(line.as_ref().unwrap()).unwrap();
        event["event"] == "progress" && event["stage"] == "write"
    });
    assert!(writing.is_some(), "it never wrote");
}

#[test]
fn beside_a_modem_manager_that_stays_it_reads_and_does_not_write() {
    if !installed(&["dbus-daemon"]) {
        return;
    }
    let (bus, stick) = (Bus::start(), serve(SMALL));
    let services = Services::start(&bus, &stick, true);
    let read = stick.run_on_bus(&bus.address, "info");
    read.done();
    assert_eq!(cautions(&read), ["not-alone"]);

    let error = stick.run_on_bus(&bus.address, "flash");
    let error = error.failed(1, "modem-manager");
    assert_eq!(error["state"], "untouched");
    assert_eq!(error["detail"], "not authorised to keep me off");
    assert!(!was_changed(&stick.heard()));
    assert_eq!(services.so_far(), []);
}

#[test]
fn a_modem_manager_that_does_not_run_is_not_started() {
    if !installed(&["dbus-daemon"]) {
        return;
    }
    let (bus, stick) = (Bus::start(), serve(SMALL));
    let flash = stick.run_on_bus(&bus.address, "flash");
    flash.done();
    assert!(!bus.has_started_modem_manager());
    // Neither is a computer without logind an obstacle. It is said, so that the lid stays open.
    assert_eq!(cautions(&flash)[0], "may-sleep");
}

/// A program that holds a port as most do, by a lock on it. Its input keeps it alive.
fn hold(stick: &Served) -> Ended {
    let mut child = Command::new("flock")
        .arg("--no-fork")
        .arg(fs::canonicalize(stick.path("stick/pcui")).unwrap())
        .arg("cat")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    // Once it echoes it has the lock.
    child.stdin.as_ref().unwrap().write_all(b"\n").unwrap();
    let mut line = String::new();
    let mut output = BufReader::new(child.stdout.take().unwrap());
    output.read_line(&mut line).unwrap();
    Ended(child)
}

#[test]
fn who_holds_a_busy_port_is_named() {
    if !installed(&["flock"]) {
        return;
    }
    let stick = serve(SMALL);
    let holder = hold(&stick);
    let run = stick.run_on_bus("unix:path=/nowhere", "info");
    let error = run.failed(1, "busy");
    let pid = holder.0.id();
    let programs = error["holders"]["programs"].as_array().unwrap();
    let named = serde_json::json!({"name": "cat", "pid": pid});
    assert!(programs.contains(&named), "{error}");
    let words = format!("cat (process {pid})");
    assert!(
        error["detail"].as_str().unwrap().contains(&words),
        "{error}"
    );
    assert!(String::from_utf8_lossy(&run.0.stderr).contains(&words));
    assert_eq!(stick.heard(), Vec::<Value>::new());

    drop(holder);
    stick.run_on_bus("unix:path=/nowhere", "info").done();
}

/// What belongs to another user cannot be looked into. Only root can try this out.
#[test]
fn a_program_of_another_user_is_not_made_up() {
    if !installed(&["flock", "setpriv"]) {
        return;
    }
    if !rustix::process::geteuid().is_root() {
        return skipped("only root can run a program as another user");
    }
    let stick = serve(SMALL);
    let holder = hold(&stick);
    for (path, mode) in [("stick/pcui", 0o666), ("", 0o777)] {
        fs::set_permissions(stick.path(path), fs::Permissions::from_mode(mode)).unwrap();
    }
    let as_root = stick.on_bus("unix:path=/nowhere", "info");
    let program = std::path::Path::new(as_root.get_program());
    // A folder of its own, as the build may lie where this user may not go.
    let copy = stick.path("modem-medic");
    fs::copy(program, &copy).unwrap();
    let output = Command::new("setpriv")
        .args(["--reuid=65534", "--regid=65534", "--clear-groups"])
        .arg(copy)
        .args(as_root.get_args())
        .envs(
            as_root
                .get_envs()
                .filter_map(|(name, value)| Some((name, value?))),
        )
        .output()
        .unwrap();
    let error = Run(output).last();
    assert_eq!(error["id"], "busy", "{error}");
    assert_eq!(error["holders"]["programs"], Value::Array(Vec::new()));
    assert_eq!(error["holders"]["hidden"], true);
    let words = "a program of another user";
    assert!(error["detail"].as_str().unwrap().contains(words), "{error}");
    drop(holder);
}

/// The real daemon, with a modem of its own, while another one is flashed beside it. It must neither be
/// disturbed nor disturb.
#[test]
fn the_real_modem_manager_keeps_its_own_modem_while_another_is_flashed() {
    if !installed(&["dbus-daemon", "ModemManager", "mmcli", "gdbus"]) {
        return;
    }
    let (bus, mut stick) = (Bus::start(), serve(LARGE));
    let mut theirs = serve(SMALL);
    let _socket = bridge::join(&theirs.path("stick/pcui"), "abstract:modem-medic-owner");
    let on_bus = |program: &str| {
        let mut command = Command::new(program);
        command
            .env("DBUS_SYSTEM_BUS_ADDRESS", &bus.address)
            .env("DBUS_SESSION_BUS_ADDRESS", &bus.address)
            .env(
                "PATH",
                format!("{}:/usr/sbin", std::env::var("PATH").unwrap()),
            )
            .stdin(Stdio::null());
        command
    };
    let _daemon = Ended(
        on_bus("ModemManager")
            .args(["--test-session", "--test-enable", "--test-no-udev"])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap(),
    );
    let script = r#"
        set -e
        name=org.freedesktop.ModemManager1
        gdbus wait --session --timeout 30 $name
        gdbus call --session --timeout 30 -d $name -o /org/freedesktop/ModemManager1 \
            -m $name.Test.SetProfile medic generic "['abstract:modem-medic-owner']"
        while read -r line; do [[ $line == *E1550* ]] && break; done < <(timeout 50 mmcli --monitor-modems)
    "#;
    let ready = on_bus("bash").args(["-c", script]).status().unwrap();
    assert!(ready.success(), "ModemManager has no modem");
    let known = || {
        let output = on_bus("mmcli").arg("-L").output().unwrap();
        String::from_utf8(output.stdout).unwrap()
    };
    let before = known();
    assert!(before.contains("E1550"), "{before}");
    let heard = theirs.heard().len();

    stick.run_on_bus(&bus.address, "flash").done();
    let report = stick.report();
    assert_eq!(report["violations"], Value::Array(Vec::new()));
    assert_eq!(known(), before, "its own modem is still the same one");
    assert!(theirs.heard().len() >= heard);
    assert_eq!(theirs.report()["violations"], Value::Array(Vec::new()));
}

/// The window ends when the system wants that. On a display of the test's own, and drawn in software.
#[test]
fn the_open_window_ends_at_a_signal() {
    if !installed(&["Xvfb"]) {
        return;
    }
    let place = tempfile::tempdir().unwrap();
    let mut server = Command::new("Xvfb")
        .args([
            "-displayfd",
            "1",
            "-screen",
            "0",
            "1024x768x24",
            "-nolisten",
            "tcp",
        ])
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut display = String::new();
    BufReader::new(server.stdout.take().unwrap())
        .read_line(&mut display)
        .unwrap();
    let _server = Ended(server);
    // Under `nohup` the program would be right to stay.
    let outlives = has_signal(std::process::id(), "SigIgn:", Signal::HUP);
    let wishes = [Signal::TERM, Signal::HUP];
    for wish in wishes.into_iter().take(if outlives { 1 } else { 2 }) {
        let state = place.path().join(format!("{wish:?}"));
        let log = state.join("log/modem-medic.log");
        fs::create_dir_all(log.parent().unwrap()).unwrap();
        let mut window = Command::new(PROGRAM)
            .arg("--state-dir")
            .arg(&state)
            .env("DISPLAY", format!(":{}", display.trim()))
            .env_remove("WAYLAND_DISPLAY")
            .env("XDG_RUNTIME_DIR", place.path())
            .env("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let drawn = wait_for_text(&log, "the first frame is drawn", &mut window);
        if !drawn {
            return skipped("no window can be drawn here");
        }
        signal(&window, wish);
        let status = window.wait().unwrap();
        assert_eq!(status.code(), Some(0), "{wish:?}: {status}");
        let log = fs::read_to_string(log).unwrap();
        assert!(log.contains("the system wants this program to end"));
        assert!(!log.contains("the window did not close"), "{log}");
    }
}
