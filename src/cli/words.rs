//! Reports in words, for people.

use crate::firmware::{ContentMark, Kind, Object, Package, Part, Source};
use crate::job::{ConsoleClosed, Done, Flashed, ModemReport, Switched, SwitchedBy, Wanted};
use crate::journal::Interrupted;
use crate::modem::UsbState;

/// What the modem is, one line per fact.
pub fn of_modem(report: &ModemReport, reveal: bool) -> Vec<String> {
    let identity = &report.identity;
    let mut lines = Vec::new();
    let mut line = |name: &str, value: Option<String>| {
        let value = value.unwrap_or_else(|| String::from("not told"));
        lines.push(format!("{name:<14}{value}"));
    };
    line("Model", identity.model.clone());
    line("Maker", identity.manufacturer.clone());
    line("Family", Some(report.family.name().to_owned()));
    line("Firmware", report.version());
    line("Hardware", identity.hardware.clone());
    line("Dashboard", identity.dashboard.clone());
    line(
        "IMEI",
        match (&identity.imei, identity.imei_fault) {
            (Some(imei), fault) => {
                let digits = if reveal {
                    imei.reveal().to_owned()
                } else {
                    imei.to_string()
                };
                let doubt = fault.map_or("", |_| " (its last digit does not fit the others)");
                Some(format!("{digits}{doubt}"))
            }
            (None, Some(_)) => Some(String::from("lost")),
            (None, None) => None,
        },
    );
    line("SIM card", report.pin.map(|pin| pin.describe().to_owned()));
    line(
        "Operator lock",
        report
            .card_lock
            .as_ref()
            .map(crate::modem::CardLock::describe),
    );
    line(
        "Setting",
        report
            .syscfg
            .map(|setting| format!("{setting} ({})", setting.describe())),
    );
    line("Network", Some(report.network.verdict().describe()));
    line(
        "Signal",
        report
            .network
            .signal
            .and_then(|signal| signal.rssi_dbm)
            .map(|dbm| format!("{dbm} dBm")),
    );
    line(
        "Operator",
        report
            .network
            .operator
            .as_ref()
            .and_then(|operator| operator.name.clone()),
    );
    if report.door.is_none() {
        lines.push(String::from(
            "This modem is recognised, but cannot be flashed with this program.",
        ));
    }
    lines
}

/// What a package is, one line per fact.
pub fn of_package(package: &Package) -> Vec<String> {
    let not_told = || String::from("not told");
    let mut lines = vec![
        format!("File          {}", package.file_name()),
        format!("Kind          {}", kind(package.kind())),
        format!("Found in      {}", source(package.source())),
        format!(
            "Platform      {}",
            package.platform().map_or_else(not_told, str::to_owned)
        ),
        format!("Hardware      {}", hardware(package)),
        format!("Version       {}", version(package)),
        format!("SHA-256       {}", package.sha256()),
    ];
    if !package.way().steps().is_empty() {
        lines.insert(3, format!("Found by      {}", package.way()));
    }
    if let Some(dashboard) = package.dashboard() {
        let label = dashboard.volume_label.clone().unwrap_or_else(not_told);
        lines.push(format!("Dashboard     {label}"));
    }
    for object in package.objects() {
        lines.push(format!("  {:>10} bytes  {}", object.size, part(object)));
    }
    if let Some(table) = package.partition_table() {
        for entry in &table.entries {
            let size = entry.size().to_string();
            lines.push(format!("  partition {:<16} {size:>12}", entry.name));
        }
    }
    for loss in package.losses() {
        lines.push(format!("Note: {loss}"));
    }
    for warning in package.warnings() {
        lines.push(format!("Note: {warning}"));
    }
    lines.push(String::from(if package.has_checksums() {
        "All checksums are right."
    } else {
        "Images in a folder have no checksums: nothing shows whether they are whole."
    }));
    lines
}

/// The hardware ids in the headers.
fn hardware(package: &Package) -> String {
    match package.hardware_ids().as_slice() {
        [] => String::from("not told"),
        ids => ids.join(", "),
    }
}

/// The version in the headers, or else the one in the name, which proves nothing.
fn version(package: &Package) -> String {
    match (package.version(), package.name_hint()) {
        (Some(version), _) => version.to_owned(),
        (None, Some(hint)) => format!("{} by its name; not told inside", hint.version),
        (None, None) => String::from("not told"),
    }
}

/// Code, name and, where it adds something, content of a part.
fn part(object: &Object) -> String {
    let name = object.part.name(object.code);
    let named = match object.part {
        Part::Unknown => name,
        _ => format!("{}  {name}", object.code),
    };
    match object.content {
        Some(ContentMark::Gzip) => format!("{named}, packed with gzip and left so"),
        Some(ContentMark::Elf) if object.part == Part::Unknown => format!("{named}, a program"),
        _ => named,
    }
}

fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Firmware => "firmware",
        Kind::Dashboard => "dashboard",
        Kind::FirmwareAndDashboard => "firmware and dashboard",
    }
}

fn source(source: &Source) -> String {
    match source {
        Source::Raw => String::from("the file itself"),
        Source::Program => String::from("a Windows program"),
        Source::Embedded => String::from("a file of another kind"),
        Source::Archive { member } => format!("an archive, as {member}"),
        Source::ImageFolder => String::from("a folder of images"),
        Source::Manifest => String::from("a folder of images with a manifest"),
    }
}

/// What was proven, and nothing more.
pub fn of_done(done: &Done) -> Vec<String> {
    match done {
        Done::Switched(switched) => of_switched(switched),
        Done::Identified(report) => of_modem(report, false),
        Done::BackedUp(backup) => {
            vec![format!(
                "Saved {} with {} memory items.",
                backup.out.display(),
                backup.nv_items
            )]
        }
        Done::Flashed(flashed) | Done::Repaired(flashed) | Done::Finished(flashed) => {
            of_flashed(flashed)
        }
        Done::Reactivated(reactivated) => {
            let mut lines = vec![
                format!("Sent     {}", reactivated.sent),
                format!("Before   {}", reactivated.before),
                format!("Now      {}", reactivated.after),
            ];
            if reactivated.already_set {
                lines.push(String::from(
                    "The setting was right already; the cause lay elsewhere.",
                ));
            }
            if reactivated.keeps_roaming {
                lines.push(String::from(
                    "Roaming was on and stays on. The guide's own command turns it off: --syscfg 2,2,3fffffff,0,2",
                ));
            }
            lines.push(reactivated.network.verdict().describe());
            lines
        }
        Done::CdromChanged(changed) => super::functions::of_cdrom(changed),
        Done::VoiceTurnedOn(done) => super::functions::of_voice(done),
        Done::Watched(network) => vec![network.verdict().describe()],
        Done::ProgramRan(ran) => vec![
            format!(
                "Before   {}",
                ran.version_before.as_deref().unwrap_or("not told")
            ),
            format!(
                "Now      {}",
                ran.version_after.as_deref().unwrap_or("not told")
            ),
            ran.network.verdict().describe(),
        ],
        Done::ConsoleClosed(ConsoleClosed { sent }) => {
            vec![format!("The port is closed. Commands sent: {sent}.")]
        }
    }
}

fn of_switched(switched: &Switched) -> Vec<String> {
    let (socket, vid, pid) = (&switched.socket, switched.vid, switched.pid);
    let who = match switched.by {
        SwitchedBy::Nobody => "It was no CD-ROM to begin with.",
        SwitchedBy::System => "The computer switched it by itself.",
        SwitchedBy::ThisProgram => "This program switched it.",
    };
    let mut lines = vec![format!("{vid:04x}:{pid:04x} is in socket {socket}. {who}")];
    if !switched.port {
        lines.push(String::from(match switched.state {
            UsbState::NetworkCard => "It is a network card now, without a port for commands.",
            _ => "No port that can be asked showed up. A driver may be missing.",
        }));
    }
    lines
}

/// The job that was cut off, in one line.
pub fn of_interrupted(job: &Interrupted) -> String {
    let begun = i64::try_from(job.at)
        .ok()
        .and_then(|seconds| jiff::Timestamp::from_second(seconds).ok())
        .map(|at| at.to_zoned_datetime(crate::time_zone::local()))
        .map_or_else(String::new, |at| {
            at.strftime(", begun %Y-%m-%d %H:%M").to_string()
        });
    let parts = job
        .parts
        .map_or_else(String::new, |parts| format!(" of {parts}"));
    format!(
        "Taking up: {} of {} into {}{begun}; {}{parts} parts had been accepted.",
        job.job,
        job.file.as_deref().unwrap_or("an unnamed file"),
        job.model.as_deref().unwrap_or("a modem in repair mode"),
        job.accepted,
    )
}

fn of_flashed(flashed: &Flashed) -> Vec<String> {
    let mut lines = vec![format!(
        "All {} parts ({} bytes) were accepted.",
        flashed.objects, flashed.bytes
    )];
    if flashed.came_back {
        let version = flashed.version_after.as_deref().unwrap_or("no version");
        lines.push(format!("The modem came back and reports {version}."));
    } else {
        lines.push(String::from(
            "The modem left repair mode. Its version was not read again.",
        ));
    }
    if flashed.version_target.is_none() && flashed.wanted != Some(Wanted::Dashboard) {
        lines.push(String::from(
            "The file does not say which version it is, so that was not compared.",
        ));
    }
    if let Some(before) = &flashed.version_before {
        lines.push(format!("Before it reported {before}."));
    }
    if flashed.registered == Some(false) {
        lines.push(String::from(
            "It is not on a network yet. If that stays so: modem-medic reactivate",
        ));
    }
    lines
}
