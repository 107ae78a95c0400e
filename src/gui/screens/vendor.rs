//! The vendor's program: what will happen, what is seen while it runs, what was proven.

use egui::Ui;

use super::{Bar, Consent};
use crate::gui::action::{NetworkAction, VendorAction};
use crate::gui::state::State;
use crate::gui::state::jobs::Job;
use crate::gui::state::session::Phase;
use crate::gui::state::vendor::VendorPage;
use crate::gui::ui_context::{UiContext, live_label};
use crate::gui::widgets::{
    Tone, card, check_row, column, fact, facts, header, note, problem_card, waiting,
};
use crate::job::{ProgramNotice, ProgramRan};
use crate::problem::Problem;

pub(super) fn bar(cx: &UiContext<'_>, state: &State) -> Bar {
    let Some(page) = state.vendor() else {
        return Bar::default();
    };
    let mut bar = Bar::with_back(cx);
    match &page.phase {
        Phase::Sending => {
            bar.back = None;
            let runs = matches!(state.running(), Some(Job::Vendor { word: Some(_) }));
            let label = if runs {
                "vendor-finished"
            } else {
                "vendor-reading"
            };
            let finished = bar.leads(cx.say(label), None, VendorAction::Finished);
            finished.enabled = runs;
        }
        Phase::Done(_) => {
            bar.leads(cx.say("result-check-network"), None, NetworkAction::Check);
        }
        Phase::Offer | Phase::Failed(_) => {
            bar.safe_first = true;
            // Where it cannot be started there is no button that seems to.
            if state.launcher.is_some() {
                let label = cx.say_with("vendor-start", ("file", file_name(page)));
                let ready = page.confirmed().is_some();
                bar.leads(&label, None, VendorAction::Start).enabled = ready;
                match &page.hash {
                    None => bar.because(cx.say("vendor-hashing")),
                    Some(Err(_)) => bar.because(cx.say("why-refused")),
                    Some(Ok(_)) if ready => {}
                    Some(Ok(_)) => bar.because(cx.say("why-agree")),
                }
                bar.consent = Some(Consent {
                    label: cx.say("vendor-agree").to_owned(),
                    given: page.agreed,
                    toggled: VendorAction::Agree(!page.agreed).into(),
                });
            }
        }
    }
    bar
}

fn file_name(page: &VendorPage) -> String {
    let name = page.path.file_name().unwrap_or(page.path.as_os_str());
    crate::text::sanitise(&name.to_string_lossy(), 60)
}

pub(super) fn ui(ui: &mut Ui, cx: &UiContext<'_>, state: &State) {
    let Some(page) = state.vendor() else {
        return;
    };
    column(ui, cx, |ui| {
        header(ui, cx, cx.say("vendor-title"), cx.say("vendor-lead"));
        match &page.phase {
            Phase::Offer => {}
            Phase::Sending => running(ui, cx, page),
            Phase::Done(ran) => done(ui, cx, page, ran),
            Phase::Failed(failure) => {
                problem_card(ui, cx, failure, false);
                rows(ui, cx, page);
            }
        }
        program(ui, cx, page);
        let asks = matches!(page.phase, Phase::Offer | Phase::Failed(_));
        if state.launcher.is_none() {
            let title = cx.words.problem_title(Problem::ProgramNotHere);
            note(ui, cx, Tone::Info, title, |ui| {
                ui.label(cx.body(cx.say("vendor-elsewhere")));
            });
        } else if asks {
            before_the_start(ui, cx);
        }
    });
}

fn program(ui: &mut Ui, cx: &UiContext<'_>, page: &VendorPage) {
    card(ui, cx, |ui| {
        facts(ui, "vendor program", |ui| {
            fact(ui, cx, cx.say("vendor-file"), &file_name(page), None);
        });
        let hash = match &page.hash {
            None => cx.say("vendor-hashing"),
            Some(Ok(hash)) => hash,
            Some(Err(error)) => error,
        };
        // As a line of its own it breaks where the window is narrow.
        ui.label(cx.small(format!("SHA-256 {hash}")));
        ui.label(cx.small(cx.say("vendor-honest")));
    });
}

fn before_the_start(ui: &mut Ui, cx: &UiContext<'_>) {
    card(ui, cx, |ui| {
        for text in ["vendor-close", "vendor-stay"] {
            check_row(ui, cx, Tone::Warning, cx.say(text), "", "");
        }
    });
}

fn running(ui: &mut Ui, cx: &UiContext<'_>, page: &VendorPage) {
    card(ui, cx, |ui| {
        waiting(ui, cx, cx.strong(cx.say("vendor-running")));
        ui.label(cx.body(cx.say("vendor-stay")));
        ui.label(cx.small(cx.say("vendor-finished-means")));
    });
    rows(ui, cx, page);
}

/// The events, in their order.
fn rows(ui: &mut Ui, cx: &UiContext<'_>, page: &VendorPage) {
    if page.seen.is_empty() {
        return;
    }
    card(ui, cx, |ui| {
        for notice in &page.seen {
            let (tone, text) = match notice {
                ProgramNotice::Started => (Tone::Info, "vendor-seen-started"),
                ProgramNotice::StartItYourself => (Tone::Warning, "vendor-seen-start-yourself"),
                ProgramNotice::ModemThere => (Tone::Success, "vendor-seen-modem"),
                ProgramNotice::InDownloadMode => (Tone::Info, "vendor-seen-download"),
                ProgramNotice::ModemAway => (Tone::Info, "vendor-seen-away"),
                ProgramNotice::Ended(_) => (Tone::Info, "vendor-seen-ended"),
            };
            check_row(ui, cx, tone, cx.say(text), "", "");
        }
    });
}

fn done(ui: &mut Ui, cx: &UiContext<'_>, page: &VendorPage, ran: &ProgramRan) {
    let (tone, title) = if ran.changed() {
        (Tone::Success, "vendor-changed")
    } else {
        (Tone::Warning, "vendor-unchanged")
    };
    note(ui, cx, tone, cx.say(title), |ui| {
        live_label(ui, cx.body(cx.words.verdict(ran.network.verdict())));
        facts(ui, "vendor versions", |ui| {
            for (name, value) in [
                ("vendor-before", &ran.version_before),
                ("vendor-after", &ran.version_after),
                ("vendor-dashboard-before", &ran.dashboard_before),
                ("vendor-dashboard-after", &ran.dashboard_after),
            ] {
                fact(ui, cx, cx.say(name), &cx.told(value.as_deref()), None);
            }
        });
    });
    rows(ui, cx, page);
}
