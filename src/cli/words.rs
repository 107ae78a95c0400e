//! Reports in words, for people.

use serde_json::{Value, json};

use super::functions::change;
use crate::firmware::{ContentMark, Object, Package, Part};
use crate::job::fit::Evidence;
use crate::job::{ConsoleClosed, Done, Flashed, ModemReport, Switched, SwitchedBy, Wanted};
use crate::journal::Interrupted;
use crate::language::Words;
use crate::modem::{PinStatus, RadioSetting, UsbState};
use crate::time_zone::local_minute;

/// Describes the modem, one line per fact.
pub fn of_modem(words: &Words, report: &ModemReport, reveal: bool) -> Vec<String> {
    let (identity, network) = (&report.identity, &report.network);
    let digits = identity.imei.as_ref().map(|imei| imei.shown(reveal));
    let imei = match (digits, identity.imei_fault) {
        (Some(digits), Some(_)) => Some(format!("{digits} ({})", words.say("cli-imei-doubt"))),
        (None, Some(_)) => Some(words.say("cli-imei-lost").to_owned()),
        (digits, None) => digits,
    };
    let lock = report.card_lock.as_ref();
    let setting = |it: RadioSetting| format!("{it} ({})", words.syscfg(&it));
    let signal = network.signal.and_then(|signal| signal.rssi_dbm);
    let operator = network.operator.as_ref();
    let mut lines = Vec::new();
    let mut line = |label: &'static str, value: Option<String>| {
        let value = value.unwrap_or_else(|| words.say("not-told").to_owned());
        lines.push(fact(words.say(label), &value));
    };
    line("fact-model", identity.model.clone());
    line("fact-maker", identity.maker());
    line("fact-family", Some(words.family(report.family)));
    line("fact-firmware", report.version_as_told());
    line("fact-hardware", identity.hardware.clone());
    line("fact-dashboard", identity.dashboard.clone());
    line("fact-imei", imei);
    line("fact-sim", report.pin.map(|pin| words.pin(pin).to_owned()));
    line("fact-pin-request", pin(words, report.sim_pin));
    line("fact-lock", lock.map(|lock| words.card_lock(lock)));
    line("fact-setting", report.syscfg.map(setting));
    line("fact-network", Some(words.verdict(network.verdict())));
    line("fact-signal", signal.map(|dbm| format!("{dbm} dBm")));
    line("fact-operator", operator.and_then(|it| it.name.clone()));
    if report.door.is_none() {
        lines.push(format!("{}.", words.say("modem-not-flashed")));
    }
    lines
}

/// A label and what belongs to it.
fn fact(label: &str, value: &str) -> String {
    format!("{label:<17}{value}")
}

/// The PIN request of the SIM card and the attempts that are left.
fn pin(words: &Words, card: PinStatus) -> Option<String> {
    let request = words.say(match card.requested {
        Some(true) => "sim-requested",
        Some(false) => "sim-not-requested",
        None => "not-told",
    });
    let left = card
        .attempts
        .map(|left| format!(" ({}: {left})", words.say("code-left")));
    let told = card.requested.is_some() || left.is_some();
    told.then(|| format!("{request}{}", left.unwrap_or_default()))
}

/// Describes a package, one line per fact.
pub fn of_package(words: &Words, package: &Package) -> Vec<String> {
    let or_not_told = |value: Option<&str>| value.unwrap_or(words.say("not-told")).to_owned();
    let mut lines = Vec::new();
    let mut line = |label: &str, value: &str| lines.push(fact(label, value));
    line(words.say("cli-file"), package.file_name());
    line(words.say("package-kind"), words.kind(package.kind()));
    let source = words.source(package.source());
    line(words.say("package-found-in"), &source);
    if !package.way().steps().is_empty() {
        line(words.say("package-found-by"), &words.way(package.way()));
    }
    let platform = or_not_told(package.platform());
    line(words.say("package-platform"), &platform);
    line(words.say("fact-hardware"), &hardware(words, package));
    line(words.say("cli-version"), &version(words, package));
    line("SHA-256", &package.sha256().to_string());
    if let Some(dashboard) = package.dashboard() {
        let label = or_not_told(dashboard.volume_label.as_deref());
        line(words.say("package-label"), &label);
    }
    for object in package.objects() {
        let (size, part) = (object.size, part(words, object));
        lines.push(format!("  {size:>10} {}  {part}", words.say("cli-bytes")));
    }
    if let Some(table) = package.partition_table() {
        for entry in &table.entries {
            let size = entry.size().to_string();
            let partition = words.say("cli-partition");
            lines.push(format!("  {partition} {:<16} {size:>12}", entry.name));
        }
    }
    for loss in package.losses() {
        lines.push(note(words, words.loss(loss)));
    }
    for warning in package.warnings() {
        lines.push(note(words, &words.warning(*warning)));
    }
    lines.push(if package.has_checksums() {
        format!("{}.", words.say("check-file-sound"))
    } else {
        words.say("cli-no-checksums").to_owned()
    });
    lines
}

fn note(words: &Words, text: &str) -> String {
    words.say_with("cli-note", ("text", text))
}

/// The package in plain data for scripts, with the words beside the ids.
pub fn in_plain_data(words: &Words, package: &Package) -> Value {
    let mut plain = json!(package.inspection());
    let mut put = |list: &str, name: &str, texts: Vec<String>| {
        let entries = plain.get_mut(list).and_then(Value::as_array_mut);
        for (entry, text) in entries.into_iter().flatten().zip(texts) {
            if let Some(entry) = entry.as_object_mut() {
                entry.insert(name.to_owned(), text.into());
            }
        }
    };
    let parts = package.objects().iter().map(|object| words.part(object));
    put("objects", "name", parts.collect());
    let losses = package
        .losses()
        .into_iter()
        .map(|loss| words.loss(loss).to_owned());
    put("losses", "text", losses.collect());
    let warnings = package
        .warnings()
        .iter()
        .map(|warning| words.warning(*warning));
    put("warnings", "text", warnings.collect());
    plain
}

/// The evidence of a fit, one sentence after the other.
pub fn of_evidence(words: &Words, evidence: &Evidence) -> String {
    let reasons = evidence.reasons().iter();
    let reasons: Vec<String> = reasons.map(|reason| words.fit_reason(reason)).collect();
    reasons.join(" ")
}

/// The hardware ids in the headers.
fn hardware(words: &Words, package: &Package) -> String {
    match package.hardware_ids().as_slice() {
        [] => words.say("not-told").to_owned(),
        ids => ids.join(", "),
    }
}

/// The version in the headers, or else the one in the name, which proves nothing.
fn version(words: &Words, package: &Package) -> String {
    match (package.version(), package.name_hint()) {
        (Some(version), _) => version.to_owned(),
        (None, Some(hint)) => words.say_with("cli-version-by-name", ("version", hint.version)),
        (None, None) => words.say("not-told").to_owned(),
    }
}

/// Code, name and, where it adds something, content of a part.
fn part(words: &Words, object: &Object) -> String {
    let name = words.part(object);
    let named = match object.part {
        Part::Unknown => name,
        _ => format!("{}  {name}", object.code),
    };
    match object.content {
        Some(ContentMark::Gzip) => words.say_with("cli-part-gzip", ("part", named)),
        Some(ContentMark::Elf) if object.part == Part::Unknown => {
            words.say_with("cli-part-program", ("part", named))
        }
        _ => named,
    }
}

/// Describes the proof, and nothing more.
pub fn of_done(words: &Words, done: &Done) -> Vec<String> {
    match done {
        Done::Switched(switched) => of_switched(words, switched),
        Done::Identified(report) => of_modem(words, report, false),
        Done::BackedUp(backup) => {
            let file = ("file", backup.out.display().to_string());
            let items = ("items", backup.nv_items.to_string());
            vec![words.say_with("cli-backed-up", (file, items))]
        }
        Done::Flashed(flashed) | Done::Repaired(flashed) | Done::Finished(flashed) => {
            of_flashed(words, flashed)
        }
        Done::Reactivated(reactivated) => {
            let mut lines = vec![
                change(words, "cli-sent", &reactivated.sent),
                change(words, "cli-before", &reactivated.before.to_string()),
                change(words, "cli-now", &reactivated.after.to_string()),
            ];
            if reactivated.already_set {
                lines.push(words.say("network-already-set").to_owned());
            }
            if reactivated.keeps_roaming {
                lines.push(words.say("cli-keeps-roaming").to_owned());
            }
            lines.push(words.verdict(reactivated.network.verdict()));
            lines
        }
        Done::Examined(reading) => of_modem(words, &reading.modem, false),
        Done::CdromChanged(changed) => super::functions::of_cdrom(words, changed),
        Done::VoiceTurnedOn(done) => super::functions::of_voice(words, done),
        Done::Restored(restored) => super::restore::of_restored(words, restored),
        Done::Unlocked(unlocked) => super::attempt_words::of_unlocked(words, unlocked),
        Done::SimPinDone(done) => super::attempt_words::of_sim_pin(words, done),
        Done::Watched(network) => vec![words.verdict(network.verdict())],
        Done::ProgramRan(ran) => {
            let told = |version: &Option<String>| {
                version.clone().unwrap_or(words.say("not-told").to_owned())
            };
            vec![
                change(words, "cli-before", &told(&ran.version_before)),
                change(words, "cli-now", &told(&ran.version_after)),
                words.verdict(ran.network.verdict()),
            ]
        }
        Done::ConsoleClosed(ConsoleClosed { sent }) => {
            vec![words.say_with("cli-console-closed", ("sent", sent.to_string()))]
        }
    }
}

fn of_switched(words: &Words, switched: &Switched) -> Vec<String> {
    let (vid, pid) = (switched.vid, switched.pid);
    let who = words.say(match switched.by {
        SwitchedBy::Nobody => "cli-switched-nobody",
        SwitchedBy::System => "cli-switched-system",
        SwitchedBy::ThisProgram => "cli-switched-program",
    });
    let id = ("id", format!("{vid:04x}:{pid:04x}"));
    let socket = ("socket", &switched.socket);
    let mut lines = vec![words.say_with("cli-switched", (id, socket, ("who", who)))];
    if !switched.port {
        let why = match switched.state {
            UsbState::NetworkCard => "cli-switched-network-card",
            _ => "cli-switched-no-port",
        };
        lines.push(words.say(why).to_owned());
    }
    lines
}

/// The interrupted job, in one line.
pub fn of_interrupted(words: &Words, job: &Interrupted) -> String {
    let begun = local_minute(job.at).map(|time| words.say_with("cli-begun", ("time", time)));
    let accepted = job.accepted.to_string();
    let accepted = match job.parts {
        Some(parts) => {
            let parts = ("parts", parts.to_string());
            words.say_with("cli-of-parts", (("accepted", accepted), parts))
        }
        None => accepted,
    };
    let file = job.file.as_deref();
    let file = file.unwrap_or(words.say("cli-unnamed-file"));
    let model = job.model.as_deref();
    let model = model.unwrap_or(words.say("cli-modem-in-repair"));
    let args = (
        ("job", &job.job),
        ("file", file),
        ("modem", model),
        ("begun", begun.unwrap_or_default()),
        ("accepted", accepted),
    );
    words.say_with("cli-resuming", args)
}

fn of_flashed(words: &Words, flashed: &Flashed) -> Vec<String> {
    let parts = ("parts", flashed.objects.to_string());
    let bytes = ("bytes", flashed.bytes.to_string());
    let mut lines = vec![words.say_with("cli-all-accepted", (parts, bytes))];
    if flashed.came_back {
        let version = flashed.version_after.as_deref();
        let version = version.unwrap_or(words.say("cli-no-version"));
        lines.push(words.say_with("cli-came-back", ("version", version)));
    } else {
        lines.push(format!("{}.", words.say("proof-not-read")));
    }
    if flashed.version_target.is_none() && flashed.wanted != Some(Wanted::Dashboard) {
        lines.push(words.say("cli-version-not-compared").to_owned());
    }
    if let Some(before) = &flashed.version_before {
        lines.push(words.say_with("cli-version-before", ("version", before)));
    }
    if flashed.registered == Some(false) {
        lines.push(words.say("cli-no-network-yet").to_owned());
    }
    lines
}
