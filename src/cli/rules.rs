//! `rules`: the rules for udev, the message bus and polkit, shown, installed or removed.

use std::io::{self, IsTerminal as _};
use std::path::PathBuf;
use std::time::{Duration, Instant};

use super::arguments::RulesAction;
use super::exit::Exit;
use super::voice::Voice;
use crate::bus::Bus as _;
use crate::bus::system::SystemBus;
use crate::guard::rules::Rules;
use crate::guard::{Plugged, plugged_in};
use crate::problem::Problem;

/// How long a person may take to unplug a modem and plug it in again.
const REPLUG: Duration = Duration::from_secs(180);

/// Does it.
pub fn rules(voice: &mut Voice, what: RulesAction, keep_off: bool, root: Option<PathBuf>) -> Exit {
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
            voice.show_lines(&rules.commands());
            Ok(())
        }
        RulesAction::Install => rules.install().map(|()| {
            voice.show(&format!("Installed: {}.", names()));
            if here {
                say_when_they_act(voice);
            }
        }),
        RulesAction::Remove => rules
            .remove()
            .map(|()| voice.show(&format!("Not there any more: {}.", names()))),
    };
    match done {
        Ok(()) => {
            let files = rules
                .files()
                .map(|(file, text)| serde_json::json!({"file": file, "text": text}));
            voice.answered(&serde_json::json!({
                "file": rules.file(),
                "text": rules.text(),
                "files": files,
            }))
        }
        Err(error) => voice.trouble(Problem::RuleNotInstalled, error.to_string()),
    }
}

/// Rules act at once, except on a modem that `ModemManager` took before they were there. On a terminal it is
/// seen happen.
fn say_when_they_act(voice: &mut Voice) {
    match plugged_in() {
        Plugged::Nothing => voice.show("They act when a modem is plugged in."),
        Plugged::Settled => voice.show("They act at once. The modem can stay plugged in."),
        Plugged::NeedsReplug => {
            voice.show("Unplug the modem and plug it in again: ModemManager had it before.");
            if !io::stdin().is_terminal() {
                return;
            }
            let until = Instant::now() + REPLUG;
            let mut bus = SystemBus::new();
            while Instant::now() < until {
                if plugged_in() == Plugged::Settled {
                    voice.show("ModemManager leaves it alone now.");
                    return;
                }
                bus.wait_for_change(until);
            }
            voice.show("It was not plugged in again yet. The rules act when it is.");
        }
    }
}
