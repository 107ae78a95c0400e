//! `rules`: the rules for udev, the message bus and polkit, shown, installed or removed.

use std::io::{self, IsTerminal as _};
use std::path::PathBuf;
use std::time::{Duration, Instant};

use super::arguments::RulesAction;
use super::exit::Exit;
use super::reporter::Reporter;
use crate::bus::Clock as _;
use crate::bus::system::SystemBus;
use crate::guard::rules::Rules;
use crate::guard::{Plugged, plugged_in};
use crate::problem::Problem;

/// How long a person may take to unplug a modem and plug it in again.
const REPLUG: Duration = Duration::from_secs(180);

/// Does it.
pub fn rules(
    reporter: &mut Reporter,
    what: RulesAction,
    keep_off: bool,
    root: Option<PathBuf>,
) -> Result<(), Exit> {
    let here = root.is_none();
    let rules = match root {
        Some(root) => Rules::below(&root, keep_off),
        None => Rules::new(keep_off),
    };
    let names = || {
        let files = rules.files().map(|(file, _)| file.display().to_string());
        files.join(", ")
    };
    let done = match what {
        RulesAction::Show => {
            reporter.show_all(rules.commands().lines());
            Ok(())
        }
        RulesAction::Install => rules.install().map(|()| {
            reporter.show_text_with("cli-rules-installed", ("files", names()));
            if here {
                say_when_they_act(reporter);
            }
        }),
        RulesAction::Remove => rules
            .remove()
            .map(|()| reporter.show_text_with("cli-rules-removed", ("files", names()))),
    };
    done.map_err(|error| reporter.trouble(Problem::RuleNotInstalled, error.to_string()))?;
    let files = rules
        .files()
        .map(|(file, text)| serde_json::json!({"file": file, "text": text}));
    let answer = serde_json::json!({
        "file": rules.file(),
        "text": rules.text(),
        "files": files,
    });
    if matches!(what, RulesAction::Show) {
        return reporter.answered(&answer);
    }
    reporter.done(&answer);
    reporter.ended()
}

/// Rules act at once, except on a modem that `ModemManager` took before they were there. On a terminal it is
/// seen happen.
fn say_when_they_act(reporter: &mut Reporter) {
    match plugged_in() {
        Plugged::Nothing => reporter.show_text("cli-rules-later"),
        Plugged::Settled => reporter.show_text("cli-rules-at-once"),
        Plugged::NeedsReplug => {
            reporter.show_text("cli-rules-replug");
            if !io::stdin().is_terminal() {
                return;
            }
            let until = Instant::now() + REPLUG;
            let mut bus = SystemBus::new();
            while Instant::now() < until {
                if plugged_in() == Plugged::Settled {
                    reporter.show_text("cli-rules-act");
                    return;
                }
                bus.wait_for_change(until);
            }
            reporter.show_text("cli-rules-waited");
        }
    }
}
