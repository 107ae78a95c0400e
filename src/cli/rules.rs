//! `rules`: the udev rule, shown, installed or removed.

use std::path::PathBuf;

use super::arguments::RulesAction;
use super::exit::Exit;
use super::voice::Voice;
use crate::guard::rules::Rules;
use crate::problem::Problem;

/// Does it.
pub fn rules(voice: &mut Voice, what: RulesAction, keep_off: bool, root: Option<PathBuf>) -> Exit {
    let rules = match root {
        Some(root) => Rules::below(&root, keep_off),
        None => Rules::new(keep_off),
    };
    let file = rules.file();
    let done = match what {
        RulesAction::Show => {
            voice.show_lines(&rules.commands());
            Ok(String::new())
        }
        RulesAction::Install => rules
            .install()
            .map(|()| format!("Installed {}. Plug the modem in again.", file.display())),
        RulesAction::Remove => rules
            .remove()
            .map(|()| format!("{} is not there any more.", file.display())),
    };
    match done {
        Ok(text) => {
            if !text.is_empty() {
                voice.show(&text);
            }
            voice.answered(&serde_json::json!({"file": file, "text": rules.text()}))
        }
        Err(error) => voice.trouble(Problem::RuleNotInstalled, error.to_string()),
    }
}
