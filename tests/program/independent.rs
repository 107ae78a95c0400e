//! Programs nobody here wrote talk to the simulated modem over real pseudo-terminals. What they make of
//! it is what shows that it behaves like a modem, and not only like our idea of one.
//!
//! They come from Debian packages. Where one is missing, its test says so aloud and passes.

use std::path::Path;
use std::process::{Command, Stdio};

use modem_medic::simulator::{Model, Scenario, Timing};

#[cfg(target_os = "linux")]
use crate::bridge;
use crate::installed::installed;
use crate::served::Served;

const MODEL: &str = "E1550";
const FIRMWARE: &str = "11.609.18.00.00";
const IMEI: &str = "490154203237518";

fn serve(scenario: &str) -> Served {
    serve_as(Scenario::named(scenario).unwrap().on(Model::E1550))
}

/// Real time passes, but `^BOOT` comes every few seconds as on a real stick.
fn serve_as(mut scenario: Scenario) -> Served {
    scenario.timing = Some(Timing {
        boot_line_ms: Timing::LIFELIKE.boot_line_ms,
        ..Timing::QUICK
    });
    Served::with(&scenario)
}

/// What a program prints, at the second try if need be: these programs have short timeouts of their own,
/// which a busy machine can overrun. One that hangs is ended after a minute.
fn output(home: &Path, program: &str, arguments: &[&str]) -> String {
    match run(home, program, arguments) {
        (true, text) => text,
        (false, _) => run(home, program, arguments).1,
    }
}

fn run(home: &Path, program: &str, arguments: &[&str]) -> (bool, String) {
    let output = Command::new("timeout")
        .arg("60")
        .arg(program)
        .args(arguments)
        .env("HOME", home)
        .env("LC_ALL", "C")
        .stdin(Stdio::null())
        .output()
        .unwrap();
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    println!("{text}");
    (output.status.success(), text)
}

fn assert_shows(text: &str, wanted: &[&str]) {
    for word in wanted {
        assert!(text.contains(word), "{word} is missing in:\n{text}");
    }
}

/// Has gammu do this with the modem, and gives its output.
fn gammu(stick: &Served, arguments: &[&str]) -> String {
    let port = stick.name("stick/pcui");
    let config = format!("[gammu]\ndevice={port}\nconnection=at115200\n");
    stick.save("gammurc", config.as_bytes());
    let config = stick.name("gammurc");
    let arguments = [&["-c", config.as_str()], arguments].concat();
    output(stick.place(), "gammu", &arguments)
}

#[test]
fn gammu_identifies_the_modem_between_its_unsolicited_lines() {
    if !installed(&["gammu"]) {
        return;
    }
    let stick = serve("noisy");
    assert_shows(
        &gammu(&stick, &["--identify"]),
        &["Huawei", MODEL, FIRMWARE, IMEI],
    );
    assert_shows(
        &gammu(&stick, &["--networkinfo"]),
        &["home network", "Test 3G"],
    );
}

/// The card's answers are those that gammu waits for: it sees the PIN asked for, enters it, and sees that nothing is
/// asked for any more.
#[test]
fn gammu_enters_the_pin_of_the_card() {
    if !installed(&["gammu"]) {
        return;
    }
    let stick = serve("pin-locked");
    assert_shows(
        &gammu(&stick, &["--getsecuritystatus"]),
        &["Waiting for PIN."],
    );
    gammu(&stick, &["--entersecuritycode", "PIN", "1234"]);
    assert_shows(
        &gammu(&stick, &["--getsecuritystatus"]),
        &["Nothing to enter."],
    );
}

#[test]
fn picocom_gets_the_network_setting_answered() {
    if !installed(&["picocom"]) {
        return;
    }
    let stick = serve("noisy");
    let port = stick.name("stick/pcui");
    // As a person does, Enter first: the fresh port echoed the beginning of a report into the modem.
    let typed = "\rAT^SYSCFG?\r";
    let arguments = ["-q", "-r", "-x", "400", "-t", typed, port.as_str()];
    let answer = output(stick.place(), "picocom", &arguments);
    assert_shows(&answer, &["^SYSCFG:2,2,3FFFFFFF,1,2", "OK", "^RSSI:"]);
}

/// gnokii takes unsolicited lines for answers, so it gets a modem that keeps quiet
/// (`docs/facts/at-and-usb.md` §8 tried it with such a one only).
#[test]
fn gnokii_identifies_the_quiet_modem() {
    if !installed(&["gnokii"]) {
        return;
    }
    let stick = serve("quiet");
    let port = stick.name("stick/pcui");
    let config = format!(
        "[global]\nport = {port}\nmodel = AT\nconnection = serial\nuse_locking = no\nserial_baudrate = 115200\n"
    );
    stick.save("gnokiirc", config.as_bytes());
    let config = stick.name("gnokiirc");
    let identity = output(
        stick.place(),
        "gnokii",
        &["--config", &config, "--identify"],
    );
    assert_shows(&identity, &[MODEL, FIRMWARE, IMEI]);
}

#[cfg(target_os = "linux")]
#[test]
fn modem_manager_makes_a_modem_of_it() {
    let stick = serve("quiet");
    let Some(text) = modem_manager(&stick, "modem-medic-test", "mmcli -m any") else {
        return;
    };
    assert_shows(&text, &["huawei", MODEL, FIRMWARE, IMEI]);
}

/// The lock of the card, the PIN that opens it, and its request that is switched off.
#[cfg(target_os = "linux")]
#[test]
fn modem_manager_enters_the_pin_and_switches_its_request_off() {
    let mut scenario = Scenario::named("quiet").unwrap().on(Model::E1550);
    scenario.sim.pin = "1234".into();
    let stick = serve_as(scenario);
    let ask = "
        mmcli -m any
        mmcli -i 0 --pin=1234
        timeout 30 bash -c 'until mmcli -i 0 --pin=1234 --disable-pin; do sleep 0.2; done'
    ";
    let Some(text) = modem_manager(&stick, "modem-medic-pin", ask) else {
        return;
    };
    let wanted = [
        "sim-pin",
        "successfully sent PIN code to the SIM",
        "successfully disabled PIN code request in the SIM",
    ];
    assert_shows(&text, &wanted);
}

/// The daemon, on a private message bus, with a virtual port that is an abstract socket: this is how
/// its own tests give it one (`docs/facts/at-and-usb.md` §8). It cannot use a pseudo-terminal itself, so the
/// socket is joined to ours.
///
/// Gives what the commands in `ask` print when it has made a modem of `stick`; nothing where it is not installed.
#[cfg(target_os = "linux")]
fn modem_manager(stick: &Served, socket: &str, ask: &str) -> Option<String> {
    const SCRIPT: &str = r#"
        export DBUS_SYSTEM_BUS_ADDRESS="$DBUS_SESSION_BUS_ADDRESS"
        PATH="$PATH:/usr/sbin"
        ModemManager --test-session --test-enable --test-no-udev >/dev/null 2>&1 &
        daemon=$!
        bus() { gdbus "$1" --session --timeout 20 -d org.freedesktop.ModemManager1 -o /org/freedesktop/ModemManager1 "${@:2}"; }
        gdbus wait --session --timeout 20 org.freedesktop.ModemManager1
        bus call -m org.freedesktop.ModemManager1.Test.SetProfile medic generic "['abstract:$1']"
        while read -r line; do [[ $line == *E1550* ]] && break; done < <(timeout 40 mmcli --monitor-modems)
        eval "$2"
        kill "$daemon"
    "#;
    if !installed(&["ModemManager", "mmcli", "dbus-run-session", "gdbus"]) {
        return None;
    }
    // Abstract sockets are the whole computer's, on which another run of the tests may be under way.
    let socket = &format!("{socket}-{}", std::process::id());
    let joined = bridge::join(&stick.path("stick/pcui"), &format!("abstract:{socket}"));
    let text = output(
        stick.place(),
        "dbus-run-session",
        &["--", "bash", "-c", SCRIPT, "bash", socket, ask],
    );
    drop(joined);
    Some(text)
}
