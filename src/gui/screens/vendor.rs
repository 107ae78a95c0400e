//! The vendor's program: what will happen, what is seen while it runs, what was proven.

use egui::{Checkbox, Ui};

use super::{Bar, back};
use crate::gui::action::{Action, NetworkAction, VendorAction};
use crate::gui::pen::{Pen, announce};
use crate::gui::state::State;
use crate::gui::state::vendor::{VendorPage, VendorPhase};
use crate::gui::widgets::{
    Primary, Tone, card, check_row, column, fact, facts, header, note, problem_card,
};
use crate::job::{ProgramNotice, ProgramRan};

pub(super) fn bar(pen: &Pen<'_>, state: &State) -> Bar {
    let Some(page) = state.vendor() else {
        return Bar::default();
    };
    match &page.phase {
        VendorPhase::Running { word } => {
            let label = if word.is_some() {
                "vendor-finished"
            } else {
                "vendor-reading"
            };
            let finished = Primary::new(pen.say(label)).enabled(word.is_some());
            Bar {
                primary: Some((finished, Action::Vendor(VendorAction::Finished))),
                ..Bar::default()
            }
        }
        VendorPhase::Done(_) => Bar {
            back: Some(back(pen)),
            primary: Some((
                Primary::new(pen.say("result-check-network")),
                Action::Network(NetworkAction::Check),
            )),
            ..Bar::default()
        },
        VendorPhase::Asking | VendorPhase::Failed(_) => {
            let mut bar = Bar {
                back: Some(back(pen)),
                safe_first: true,
                ..Bar::default()
            };
            // Where it cannot be started there is no button that seems to.
            if state.launcher.is_some() {
                let name = file_name(page);
                let label = pen.say_with("vendor-start", &[("file", name.as_str().into())]);
                let ready = page.confirmed().is_some();
                bar.reason = match &page.hash {
                    None => Some(pen.say("vendor-hashing").to_owned()),
                    Some(Err(_)) => Some(pen.say("why-refused").to_owned()),
                    Some(Ok(_)) => (!ready).then(|| pen.say("why-agree").to_owned()),
                };
                bar.primary = Some((
                    Primary::new(label).enabled(ready),
                    Action::Vendor(VendorAction::Start),
                ));
            }
            bar
        }
    }
}

fn file_name(page: &VendorPage) -> String {
    let name = page.path.file_name().unwrap_or(page.path.as_os_str());
    crate::modem::text::sanitise(&name.to_string_lossy(), 60)
}

pub(super) fn ui(ui: &mut Ui, pen: &Pen<'_>, state: &State) {
    let Some(page) = state.vendor() else {
        return;
    };
    column(ui, pen, |ui| {
        header(ui, pen, pen.say("vendor-title"), pen.say("vendor-lead"));
        match &page.phase {
            VendorPhase::Asking => {}
            VendorPhase::Running { .. } => running(ui, pen, page),
            VendorPhase::Done(ran) => done(ui, pen, page, ran),
            VendorPhase::Failed(failure) => {
                problem_card(ui, pen, failure, false);
                rows(ui, pen, page);
            }
        }
        program(ui, pen, page);
        let asks = matches!(page.phase, VendorPhase::Asking | VendorPhase::Failed(_));
        if state.launcher.is_none() {
            let title = pen
                .words
                .problem_title(crate::problem::Problem::ProgramNotHere);
            note(ui, pen, Tone::Info, title, |ui| {
                ui.label(pen.body(pen.say("vendor-elsewhere")));
            });
        } else if asks {
            agree(ui, pen, page);
        }
    });
}

fn program(ui: &mut Ui, pen: &Pen<'_>, page: &VendorPage) {
    card(ui, pen, |ui| {
        facts(ui, "vendor program", |ui| {
            fact(ui, pen, pen.say("vendor-file"), &file_name(page), None);
        });
        let hash = match &page.hash {
            None => pen.say("vendor-hashing"),
            Some(Ok(hash)) => hash,
            Some(Err(error)) => error,
        };
        // As a line of its own it breaks where the window is narrow.
        ui.label(pen.small(format!("SHA-256 {hash}")));
        ui.label(pen.small(pen.say("vendor-honest")));
    });
}

fn agree(ui: &mut Ui, pen: &Pen<'_>, page: &VendorPage) {
    card(ui, pen, |ui| {
        for text in ["vendor-close", "vendor-stay"] {
            check_row(ui, pen, Tone::Warning, pen.say(text), "", "");
        }
        let mut agreed = page.agreed;
        let text = pen.body(pen.say("vendor-agree"));
        if ui.add(Checkbox::new(&mut agreed, text)).changed() {
            pen.ask(Action::Vendor(VendorAction::Agree(agreed)));
        }
    });
}

fn running(ui: &mut Ui, pen: &Pen<'_>, page: &VendorPage) {
    card(ui, pen, |ui| {
        ui.horizontal(|ui| {
            if !pen.still {
                ui.add(egui::Spinner::new().size(18.0));
            }
            let said = ui.label(pen.strong(pen.say("vendor-running")));
            announce(ui, &said);
        });
        ui.label(pen.body(pen.say("vendor-stay")));
        ui.label(pen.small(pen.say("vendor-finished-means")));
    });
    rows(ui, pen, page);
}

/// What was seen, in its order.
fn rows(ui: &mut Ui, pen: &Pen<'_>, page: &VendorPage) {
    if page.seen.is_empty() {
        return;
    }
    card(ui, pen, |ui| {
        for notice in &page.seen {
            let (tone, text) = match notice {
                ProgramNotice::Started => (Tone::Info, "vendor-seen-started"),
                ProgramNotice::StartItYourself => (Tone::Warning, "vendor-seen-start-yourself"),
                ProgramNotice::ModemThere => (Tone::Success, "vendor-seen-modem"),
                ProgramNotice::InDownloadMode => (Tone::Info, "vendor-seen-download"),
                ProgramNotice::ModemAway => (Tone::Info, "vendor-seen-away"),
                ProgramNotice::Ended(_) => (Tone::Info, "vendor-seen-ended"),
            };
            check_row(ui, pen, tone, pen.say(text), "", "");
        }
    });
}

fn done(ui: &mut Ui, pen: &Pen<'_>, page: &VendorPage, ran: &ProgramRan) {
    let (tone, title) = if ran.changed() {
        (Tone::Success, "vendor-changed")
    } else {
        (Tone::Warning, "vendor-unchanged")
    };
    note(ui, pen, tone, pen.say(title), |ui| {
        let verdict = pen.words.verdict(ran.network.verdict());
        let said = ui.label(pen.body(verdict));
        announce(ui, &said);
        let not_told = pen.say("not-told");
        facts(ui, "vendor versions", |ui| {
            for (name, value) in [
                ("vendor-before", &ran.version_before),
                ("vendor-after", &ran.version_after),
                ("vendor-dashboard-before", &ran.dashboard_before),
                ("vendor-dashboard-after", &ran.dashboard_after),
            ] {
                let value = value.as_deref().unwrap_or(not_told);
                fact(ui, pen, pen.say(name), value, None);
            }
        });
    });
    rows(ui, pen, page);
}
