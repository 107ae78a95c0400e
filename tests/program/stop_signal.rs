//! SIGTERM and Ctrl-C at every stage and at the question for consent: the built binary ends within a second of
//! what is safe, and says what the modem is.

use std::io::{BufRead as _, BufReader, Read as _};
use std::process::{ChildStdout, Command, Stdio};
use std::time::{Duration, Instant};

use modem_medic::firmware::sample;
use modem_medic::simulator::{Effect, Fault, Model, Scenario, Timing, Trigger};
use rustix::process::Signal;
use serde_json::Value;

use crate::served::{Served, TARGET, signal, terminal};

/// A second, and what a busy computer takes for starting and ending threads.
const SOON: Duration = Duration::from_millis(2500);

/// A modem of this scenario, and a file for it.
fn of(scenario: &Scenario) -> Served {
    let served = Served::with(scenario);
    let firmware = match scenario.model {
        Model::E1550 => sample::e1550_firmware(TARGET, 1 << 20),
        Model::E3372 => sample::e3372_firmware("22.333.01.00.00", 1 << 20),
    };
    served.save("Update.bin", &firmware);
    served
}

fn flash(served: &Served) -> Command {
    let mut command = served.on_ports(&["flash", "--json"]);
    command.arg(served.path("Update.bin"));
    command
}

/// Reads events until one of this stage, then signals and gives how the program ended.
fn stop_in(stage: &str, command: &mut Command, signals: &[Signal]) -> (i32, Value) {
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut events = BufReader::new(child.stdout.take().unwrap());
    let reached = |event: &Value| {
        // Inside of the stage where it counts its steps, at its beginning elsewhere.
        let name = if stage == "write" {
            "progress"
        } else {
            "stage"
        };
        event["event"] == name && event["stage"] == stage
    };
    loop {
        let event = next(&mut events).unwrap_or_else(|| panic!("never came to {stage}"));
        assert_ne!(event["event"], "error", "{stage}: {event}");
        if reached(&event) {
            break;
        }
    }
    let begun = Instant::now();
    for wanted in signals {
        signal(&child, *wanted);
    }
    let mut last = Value::Null;
    while let Some(event) = next(&mut events) {
        last = event;
    }
    let status = child.wait().unwrap();
    let took = begun.elapsed();
    assert!(took < SOON, "{stage}: {took:?}");
    (status.code().unwrap_or(-1), last)
}

fn next(events: &mut BufReader<ChildStdout>) -> Option<Value> {
    let mut line = String::new();
    events.read_line(&mut line).unwrap();
    (!line.is_empty()).then(|| serde_json::from_str(&line).unwrap())
}

/// Far longer than a program may take to end.
const LONG_MS: u64 = 60_000;

fn quick(model: Model) -> Scenario {
    Scenario::of(model).timed(Timing::QUICK)
}

fn timed(model: Model, change: impl Fn(&mut Timing)) -> Scenario {
    let mut timing = Timing::QUICK;
    change(&mut timing);
    Scenario::of(model).timed(timing)
}

fn late(at: Trigger) -> Scenario {
    let slow = Effect::SlowReply { delay_ms: LONG_MS };
    quick(Model::E1550).with(Fault::new(slow, at).times(9))
}

#[test]
fn a_flash_ends_soon_after_a_signal_at_every_stage() {
    let (one, other) = (Model::E1550, Model::E3372);
    let to_download = |timing: &mut Timing| timing.to_download_ms = LONG_MS;
    let to_normal = |timing: &mut Timing| timing.to_normal_ms = LONG_MS;
    let blocks = |timing: &mut Timing| timing.block_us = 20_000;
    let ati = late(Trigger::Command("ATI".into()));
    let product = late(Trigger::Opcode(0x45));
    let download = "wait-for-download-mode";
    for (scenario, stage, code, state) in [
        (ati, "identify", 5, "untouched"),
        (
            timed(one, to_download),
            "enter-download-mode",
            5,
            "untouched",
        ),
        (timed(one, to_download), download, 5, "untouched"),
        (timed(other, to_download), download, 5, "untouched"),
        (product, "check-loader", 5, "untouched"),
        (timed(one, blocks), "write", 3, "repairable"),
        (timed(other, blocks), "write", 3, "repairable"),
        (timed(one, to_normal), "wait-for-return", 3, "not-known"),
        (timed(other, to_normal), "wait-for-return", 3, "not-known"),
    ] {
        for signals in [&[Signal::TERM][..], &[Signal::INT, Signal::INT]] {
            let served = of(&scenario);
            let (exit, last) = stop_in(stage, flash(&served).arg("--yes"), signals);
            let what = format!("{} {stage} {signals:?}: {last}", scenario.model);
            assert_eq!(last["event"], "error", "{what}");
            assert_eq!(last["id"], "cancelled", "{what}");
            assert_eq!((exit, &last["state"]), (code, &state.into()), "{what}");
            assert!(last["condition"]["is"].is_string(), "{what}");
            assert!(!last["meaning"].as_str().unwrap().is_empty(), "{what}");
        }
    }
}

#[test]
fn other_jobs_end_soon_after_a_signal() {
    let served = of(&timed(Model::E1550, |timing| timing.at_ms = 300));
    let port = served.name("stick/pcui");
    let out = served.name("copy.json");
    for (words, stage) in [
        (vec!["info", "--port", &port, "--json"], "identify"),
        (
            vec!["backup", "--out", &out, "--port", &port, "--json"],
            "identify",
        ),
        (vec!["reactivate", "--port", &port, "--json"], "diagnose"),
    ] {
        let (exit, last) = stop_in(stage, &mut served.command(&words), &[Signal::TERM]);
        assert_eq!((exit, &last["id"]), (5, &"cancelled".into()), "{words:?}");
    }
    let away = served.name("stick/nowhere");
    let file = served.name("Update.bin");
    let words = ["repair", &file, "--download-port", &away, "--yes", "--json"];
    let (exit, last) = stop_in(
        "wait-for-download-mode",
        &mut served.command(&words),
        &[Signal::INT],
    );
    assert_eq!((exit, &last["id"]), (5, &"cancelled".into()));
}

#[test]
fn the_question_for_consent_can_be_left_by_a_signal() {
    for wanted in [Signal::INT, Signal::TERM] {
        let served = of(&quick(Model::E1550));
        let (mut ours, theirs) = terminal();
        let mut child = flash(&served)
            .stdin(theirs.try_clone().unwrap())
            .stderr(theirs)
            .stdout(Stdio::null())
            .spawn()
            .unwrap();
        let mut said = Vec::new();
        let mut buffer = [0; 1024];
        while !String::from_utf8_lossy(&said).contains("Type yes") {
            let count = ours.read(&mut buffer).unwrap();
            said.extend_from_slice(&buffer[..count]);
        }
        let begun = Instant::now();
        signal(&child, wanted);
        // What is written to a terminal that nobody reads would hold the program.
        while let Ok(count @ 1..) = ours.read(&mut buffer) {
            said.extend_from_slice(&buffer[..count]);
        }
        let status = child.wait().unwrap();
        assert!(begun.elapsed() < SOON, "{:?}", begun.elapsed());
        let said = String::from_utf8_lossy(&said).into_owned();
        assert_eq!(status.code(), Some(5), "{said}");
        assert!(said.contains("Nothing was written"), "{said}");
    }
}
