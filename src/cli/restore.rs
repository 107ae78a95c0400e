//! `restore`: settings of a modem put back from a backup.

use super::arguments::RestoreArguments;
use super::consent;
use super::exit::Exit;
use super::functions::change;
use super::reporter::Reporter;
use super::runner::Runner;
use crate::job::{
    Backup, JobRequest, Restorable, RestoreRequest, RestoreStep, Restored, SavedSettings,
};
use crate::language::Words;
use crate::modem::Imei;
use crate::problem::Problem;
use crate::text;

/// Puts back the settings that a backup holds.
pub fn restore(reporter: &mut Reporter, arguments: RestoreArguments) -> Result<(), Exit> {
    let file = &arguments.file;
    // The file first: a refused one needs no modem.
    let backup = Backup::read(file).map_err(|error| {
        let detail = text::line(&format!("{}: {error}", file.display()));
        reporter.trouble(error.problem(), detail)
    })?;
    let mut runner = Runner::on(reporter, arguments.asked.which, None)?;
    let request = RestoreRequest {
        backup: Box::new(backup),
        into_another: arguments.into_another,
        undo: false,
    };
    if !arguments.asked.yes {
        confirm(reporter, &mut runner, &request)?;
    }
    runner.end(reporter, JobRequest::Restore(request))
}

/// Shows each setting beside the one in the backup, and asks once.
fn confirm(
    reporter: &mut Reporter,
    runner: &mut Runner,
    request: &RestoreRequest,
) -> Result<(), Exit> {
    consent::must_be_able_to_ask(reporter)?;
    let reading = runner.examine(reporter)?;
    let modem = &reading.modem;
    let backup = &request.backup;
    if !request.into_another && !backup.is_of(modem) {
        return Err(reporter.trouble(Problem::BackupOfAnother, ""));
    }
    let words = reporter.words();
    let name = |model: Option<&String>, imei: Option<&Imei>| {
        let model = model.map_or(words.say("cli-a-modem"), String::as_str);
        let imei = imei.map_or_else(|| words.say("cli-no-imei").to_owned(), ToString::to_string);
        format!("{model} {imei}")
    };
    let here = name(modem.identity.model.as_ref(), modem.identity.imei.as_ref());
    let of = name(backup.model.as_ref(), backup.imei.as_ref());
    let whose = (("modem", here), ("other", of));
    reporter.say_text_with("cli-restore-whose", whose);
    let plan = backup.plan(modem, &SavedSettings::from(&*reading));
    reporter.say_all(of_plan(reporter.words(), &plan));
    if !plan.iter().any(|one| one.step == RestoreStep::Change) {
        return Ok(());
    }
    consent::ask(reporter)
}

/// One line for each setting: its value now, and the one in the backup.
fn of_plan(words: &Words, plan: &[Restorable]) -> Vec<String> {
    let lines = plan.iter().map(|one| {
        let name = words.saved_name(one.saved);
        let value = |saved| format!("{} ({saved})", words.saved_value(saved));
        let now = one
            .now
            .map_or_else(|| words.say("not-told").to_owned(), value);
        match words.why_kept(one) {
            None => format!("{name}: {now} -> {}", value(one.saved)),
            Some(why) => format!("{name}: {now}. {why}."),
        }
    });
    lines.collect()
}

/// Describes the settings that were put back.
pub fn of_restored(words: &Words, restored: &Restored) -> Vec<String> {
    let mut lines = of_plan(words, &restored.settings);
    let sent = restored.sent.iter();
    lines.extend(sent.map(|command| change(words, "cli-sent", command)));
    if restored.sent.is_empty() {
        lines.push(words.say("cli-restore-nothing").to_owned());
        return lines;
    }
    lines.push(format!("{}.", words.say("restore-done")));
    if restored.replug {
        lines.push(words.say("restore-replug").to_owned());
        lines.push(words.say("cli-restore-undo-cdrom").to_owned());
    }
    let changes_network = |one: &Restorable| {
        one.step == RestoreStep::Change && matches!(one.saved, crate::job::Saved::Network(_))
    };
    if restored.settings.iter().any(changes_network) {
        lines.push(words.say("cli-restore-undo-network").to_owned());
    }
    lines.push(words.verdict(restored.network.verdict()));
    lines
}
