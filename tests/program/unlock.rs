//! `unlock` and `sim` as an owner and a script run them: the built binary against the simulated modem on real
//! pseudo-terminals, the code from a pipe or typed at a terminal.

use std::fs::{self, File};
use std::io::{Read as _, Write as _};
use std::os::fd::OwnedFd;
use std::path::{Path, PathBuf};
use std::process::{Child, Stdio};

use rustix::process::Signal;
use rustix::termios::{LocalModes, SpecialCodeIndex, tcgetattr};
use serde_json::{Value, json};

use crate::served::{Run, Served, signal, terminal};

const RIGHT: &str = "24680135";
const WRONG: &str = "97869786";

/// Runs with this line on standard input.
fn run(served: &Served, words: &[&str], line: &str) -> Run {
    let mut child = served
        .on_port(words)
        .arg("--json")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    // A command that refuses before it reads has closed its end.
    stdin.write_all(line.as_bytes()).ok();
    drop(stdin);
    Run(child.wait_with_output().unwrap())
}

fn locked(tries: u8) -> Value {
    json!({"based_on": "locked", "card_lock": {"tries": tries}})
}

#[test]
fn a_right_code_from_a_pipe_unlocks_and_the_result_counts_the_attempts() {
    let mut served = Served::with(&locked(10));
    let last = run(&served, &["unlock", "--yes"], &format!("{RIGHT}\n")).done();
    assert_eq!(last["attempts_left"], json!({"before": 10, "after": 10}));
    assert_eq!(last["lock"]["state"], "open");
    assert_eq!(last["model"], "E1550");
    assert_eq!(last["imei"], "…237518", "masked");
    // Once is enough: the next run needs no code and sends none.
    run(&served, &["unlock", "--yes"], &format!("{RIGHT}\n")).failed(1, "no-code-needed");
    let report = served.report();
    assert_eq!(report["violations"], json!([]));
    assert_eq!(report["card_lock"]["state"], 2);
}

#[test]
fn a_wrong_code_says_what_is_left_and_stands_in_no_file() {
    let mut served = Served::with(&locked(10));
    let recording = served.path("talk.jsonl").display().to_string();
    let words = ["unlock", "--yes", "--record", &recording];
    let last = run(&served, &words, &format!("{WRONG}\r\n")).failed(1, "code-wrong");
    assert_eq!(last["attempts_left"], json!({"before": 10, "after": 9}));
    assert_eq!(last["state"], "attempt-used");
    let report = served.report();
    assert_eq!(report["card_lock"]["tries"], 9);
    assert_eq!(report["violations"], json!([]));
    let mut looked_at = 0;
    for file in files_below(served.place()) {
        // What the simulated modem itself writes down is what it was sent.
        if file.starts_with(served.path("out")) {
            continue;
        }
        let bytes = fs::read(&file).unwrap();
        let digits: Vec<u8> = bytes.iter().copied().filter(u8::is_ascii_digit).collect();
        // Each digit as the two of its hex.
        let hex: String = WRONG.chars().flat_map(|digit| ['3', digit]).collect();
        let text = String::from_utf8_lossy(&bytes).to_lowercase();
        assert!(!text.contains(&hex), "{}", file.display());
        assert!(
            !digits.windows(8).any(|it| it == WRONG.as_bytes()),
            "{}",
            file.display()
        );
        looked_at += 1;
    }
    assert!(looked_at >= 3, "journal, log and recording: {looked_at}");
}

fn files_below(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        let kind = entry.file_type().unwrap();
        if kind.is_dir() {
            files.extend(files_below(&entry.path()));
        } else if kind.is_file() {
            files.push(entry.path());
        }
    }
    files
}

#[test]
fn few_attempts_want_their_number_and_the_last_is_never_used() {
    let code = format!("{RIGHT}\n");
    for (tries, words, exit, id) in [
        (3, &["unlock", "--yes"][..], 1, "attempts-not-confirmed"),
        (
            3,
            &["unlock", "--yes", "--confirm-attempts", "4"],
            1,
            "attempts-not-confirmed",
        ),
        (
            10,
            &["unlock", "--yes", "--confirm-attempts", "3"],
            1,
            "attempts-not-confirmed",
        ),
        (
            3,
            &["unlock", "--confirm-attempts", "3"],
            5,
            "not-confirmed",
        ),
        (10, &["unlock"], 5, "not-confirmed"),
        (
            1,
            &["unlock", "--yes", "--confirm-attempts", "1"],
            1,
            "last-unlock-attempt",
        ),
        (0, &["unlock", "--yes"], 1, "locked-for-good"),
    ] {
        let mut served = Served::with(&locked(tries));
        run(&served, words, &code).failed(exit, id);
        let report = served.report();
        assert_eq!(report["card_lock"]["tries"], tries, "{words:?}");
        assert_eq!(report["card_lock"]["state"], 1, "{words:?}");
    }
    let served = Served::with(&locked(3));
    let words = ["unlock", "--yes", "--confirm-attempts", "3"];
    let last = run(&served, &words, &code).done();
    assert_eq!(last["attempts_left"]["before"], 3);
}

#[test]
fn what_is_no_code_is_not_sent() {
    let mut served = Served::with(&locked(10));
    for line in [
        "",
        "\n",
        "1234567\n",
        "123456789\n",
        "1234567x\n",
        "1234\u{ff}678\n",
    ] {
        let last = run(&served, &["unlock", "--yes"], line).failed(1, "code-malformed");
        assert_eq!(last["attempts_left"], json!({"before": 10, "after": 10}));
    }
    let report = served.report();
    assert_eq!(report["card_lock"]["tries"], 10);
    assert_eq!(report["violations"], json!([]));
}

#[test]
fn the_pin_is_entered_and_its_request_switched_off_and_on() {
    let mut served = Served::with(&json!({"based_on": "pin-locked"}));
    run(&served, &["sim", "off", "--yes"], "1234\n").failed(1, "pin-required");
    let last = run(&served, &["sim", "enter", "--yes"], "9999\n").failed(1, "pin-wrong");
    assert_eq!(last["attempts_left"], json!({"before": 3, "after": 2}));
    // Two are few.
    let again = run(&served, &["sim", "enter", "--yes"], "1234\n");
    again.failed(1, "attempts-not-confirmed");
    let words = ["sim", "enter", "--yes", "--confirm-attempts", "2"];
    let last = run(&served, &words, "1234\n").done();
    assert_eq!(last["attempts_left"], json!({"before": 2, "after": 3}));
    for (action, requested, sent) in [
        ("off", false, true),
        ("off", false, false),
        ("on", true, true),
        ("on", true, false),
    ] {
        let last = run(&served, &["sim", action, "--yes"], "1234\n").done();
        assert_eq!(last["sent"], sent, "{action}: {last}");
        assert_eq!(last["card"]["requested"], requested, "{action}: {last}");
    }
    let report = served.report();
    assert_eq!(report["sim"]["pin"], "1234");
    assert_eq!(report["violations"], json!([]));
}

#[test]
fn a_card_with_one_attempt_or_a_puk_is_explained_and_left_alone() {
    for (tries, id) in [(1, "last-pin-attempt"), (0, "puk-required")] {
        let mut served =
            Served::with(&json!({"based_on": "pin-locked", "sim": {"pin_tries": tries}}));
        let last = run(&served, &["sim", "enter", "--yes"], "1234\n").failed(1, id);
        assert!(last["action"].as_str().unwrap().contains("phone"), "{last}");
        let report = served.report();
        assert_eq!(report["sim"]["pin_tries"], tries);
    }
}

/// A person at a terminal.
struct Person {
    child: Child,
    ours: File,
    theirs: OwnedFd,
    said: String,
}

impl Person {
    fn starts(served: &Served, words: &[&str]) -> Self {
        let (ours, theirs) = terminal();
        let child = served
            .on_port(words)
            .stdin(theirs.try_clone().unwrap())
            .stderr(theirs.try_clone().unwrap())
            .stdout(Stdio::null())
            .spawn()
            .unwrap();
        Self {
            child,
            ours,
            theirs,
            said: String::new(),
        }
    }

    /// Waits for a text on the terminal, and types a line.
    fn answers(&mut self, wanted: &str, line: &str) {
        let mut buffer = [0; 1024];
        while !self.said.contains(wanted) {
            let count = self.ours.read(&mut buffer).unwrap();
            assert!(count > 0, "{wanted}: {}", self.said);
            self.said
                .push_str(&String::from_utf8_lossy(&buffer[..count]));
        }
        self.said.clear();
        writeln!(self.ours, "{line}").unwrap();
    }

    /// Waits for the end. Gives the exit code, and all that stood on the terminal since the last answer, which the
    /// terminal holds meanwhile.
    fn ends(mut self) -> (Option<i32>, String) {
        let status = self.child.wait().unwrap();
        let modes = tcgetattr(&self.theirs).unwrap().local_modes;
        drop(self.theirs);
        let mut buffer = [0; 1024];
        while let Ok(count @ 1..) = self.ours.read(&mut buffer) {
            self.said
                .push_str(&String::from_utf8_lossy(&buffer[..count]));
        }
        assert!(modes.contains(LocalModes::ECHO), "{}", self.said);
        (status.code(), self.said)
    }
}

#[test]
fn a_code_typed_at_a_terminal_is_not_shown_and_is_typed_twice() {
    let mut served = Served::with(&locked(3));
    let mut person = Person::starts(&served, &["unlock"]);
    person.answers("(not shown): ", WRONG);
    person.answers("once more: ", WRONG);
    person.answers("Type that number", "3");
    let (exit, said) = person.ends();
    assert_eq!(exit, Some(1), "{said}");
    assert!(said.contains("The unlock code was wrong"), "{said}");
    assert!(said.contains("Attempts left: 3 before, 2 now"), "{said}");
    assert!(!said.contains(WRONG), "{said}");

    let mut person = Person::starts(&served, &["unlock"]);
    person.answers("(not shown): ", RIGHT);
    person.answers("once more: ", WRONG);
    let (exit, said) = person.ends();
    assert_eq!(exit, Some(1), "{said}");
    assert!(said.contains("The two codes are not the same"), "{said}");

    let mut person = Person::starts(&served, &["unlock"]);
    person.answers("(not shown): ", RIGHT);
    person.answers("once more: ", RIGHT);
    person.answers("Type that number", "3");
    let (exit, said) = person.ends();
    assert_eq!(exit, Some(1), "{said}");
    assert!(said.contains("was not confirmed"), "{said}");
    let report = served.report();
    assert_eq!(report["card_lock"]["tries"], 2);
}

/// A change that `--undo` takes back is asked for at a terminal alone.
#[test]
fn a_reactivation_is_agreed_to_at_a_terminal() {
    let mut served = Served::of(&["--scenario", "network-lost"]);
    for (words, answer, expected) in [
        (&["reactivate"][..], "no", 5),
        (&["reactivate", "--syscfg", "13,1,280000,0,2"], "", 5),
        (&["reactivate"], "yes", 0),
        (&["reactivate", "--undo"], "yes", 0),
    ] {
        let mut person = Person::starts(&served, words);
        person.answers("Type yes", answer);
        let (exit, said) = person.ends();
        assert_eq!(exit, Some(expected), "{words:?} {answer}: {said}");
    }
    let person = Person::starts(&served, &["reactivate", "--yes"]);
    assert_eq!(person.ends().0, Some(0));
    let report = served.report();
    assert_eq!(report["syscfg"], "2,2,3FFFFFFF,0,2");
    assert_eq!(report["violations"], json!([]));
}

/// Ctrl-\ and Ctrl-Z would leave a terminal that shows nothing, and the one a dump of the program with the code in it.
#[test]
fn only_a_wish_to_stop_ends_the_question_for_a_code_and_there_is_no_second_one() {
    let mut served = Served::with(&locked(10));
    let mut person = Person::starts(&served, &["unlock"]);
    let mut buffer = [0; 1024];
    while !person.said.contains("(not shown): ") {
        let count = person.ours.read(&mut buffer).unwrap();
        person
            .said
            .push_str(&String::from_utf8_lossy(&buffer[..count]));
    }
    let keys = tcgetattr(&person.theirs).unwrap().special_codes;
    for key in [SpecialCodeIndex::VQUIT, SpecialCodeIndex::VSUSP] {
        assert_eq!(keys[key], 0);
    }
    signal(&person.child, Signal::INT);
    let (exit, said) = person.ends();
    assert_eq!(exit, Some(5), "{said}");
    assert!(!said.contains("once more"), "{said}");
    assert_eq!(served.report()["card_lock"]["tries"], 10);
}

#[test]
fn a_signal_while_a_code_is_typed_ends_it_and_the_terminal_shows_again() {
    let mut served = Served::with(&locked(10));
    let mut person = Person::starts(&served, &["unlock"]);
    person.answers("(not shown): ", RIGHT);
    let mut buffer = [0; 1024];
    while !person.said.contains("once more: ") {
        let count = person.ours.read(&mut buffer).unwrap();
        person
            .said
            .push_str(&String::from_utf8_lossy(&buffer[..count]));
    }
    assert!(!person.said.contains(RIGHT), "{}", person.said);
    signal(&person.child, Signal::INT);
    let (exit, said) = person.ends();
    assert_eq!(exit, Some(5), "{said}");
    let report = served.report();
    assert_eq!(report["card_lock"]["tries"], 10);
}
