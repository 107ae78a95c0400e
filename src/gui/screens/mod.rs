//! The screens, one file each. A screen draws the state in its column and says what its action bar
//! holds; it changes nothing itself.

mod bar;
mod choose;
mod codes;
mod connect;
mod console;
mod dialogs;
mod functions;
mod further;
mod health;
mod log_drawer;
mod modem;
mod network;
mod past;
mod radio;
mod restore;
mod result;
mod result_card;
mod resume;
mod review;
mod rule;
mod vendor;
mod working;

use std::path::PathBuf;
use std::time::Duration;

use egui::Ui;

use super::action::Screen;
use super::state::State;
use super::state::gates::{Check, Hindrance};
use super::state::session::Session;
use super::ui_context::UiContext;
use super::widgets::{Replug, Tone, WAIT, column, header, remark, replug};
use crate::job::{Caution, ModemReport};
use crate::modem::attempt::Lock;
use crate::problem::Problem;

pub use bar::{Bar, Consent};
pub use dialogs::dialogs;
pub use log_drawer::log_drawer;
pub use result::{headline, title_of};
pub use result_card::FILE_NAME as RESULT_FILE_NAME;

/// The contents of the action bar of the shown screen.
pub fn bar(cx: &UiContext<'_>, state: &State) -> Bar {
    match state.screen() {
        Screen::Connect => connect::bar(cx, state),
        Screen::Modem => modem::bar(cx, state),
        Screen::Choose => choose::bar(cx, state),
        Screen::Review => review::bar(cx, state),
        Screen::Working => working::bar(cx, state),
        Screen::Result => result::bar(cx, state),
        Screen::Network => of_session(cx, state, network::bar),
        Screen::Console => of_session(cx, state, console::bar),
        Screen::Vendor => vendor::bar(cx, state),
        Screen::Unlock => codes::bar(cx, state, Lock::Operator),
        Screen::SimPin => codes::bar(cx, state, Lock::SimPin),
        Screen::Health => of_session(cx, state, health::bar),
        Screen::Functions => of_session(cx, state, functions::bar),
        Screen::Restore => of_session(cx, state, restore::bar),
        Screen::History => past::bar(cx),
    }
}

/// Draws the shown screen in its column.
pub fn screen(ui: &mut Ui, cx: &UiContext<'_>, state: &State) {
    match state.screen() {
        Screen::Connect => connect::ui(ui, cx, state),
        Screen::Modem => modem::ui(ui, cx, state),
        Screen::Choose => choose::ui(ui, cx, state),
        Screen::Review => review::ui(ui, cx, state),
        Screen::Working => working::ui(ui, cx, state),
        Screen::Result => result::ui(ui, cx, state),
        Screen::Network => page(ui, cx, state, network::TEXTS, network::ui),
        Screen::Console => page(ui, cx, state, console::TEXTS, console::ui),
        Screen::Vendor => vendor::ui(ui, cx, state),
        Screen::Unlock => codes::ui(ui, cx, state, Lock::Operator),
        Screen::SimPin => codes::ui(ui, cx, state, Lock::SimPin),
        Screen::Health => page(ui, cx, state, health::TEXTS, health::ui),
        Screen::Functions => page(ui, cx, state, functions::TEXTS, functions::ui),
        Screen::Restore => page(ui, cx, state, restore::TEXTS, restore::ui),
        Screen::History => past::ui(ui, cx, state),
    }
}

/// The bar of a page about the modem in hand. It has the usual way back, and what `fill` puts in.
fn of_session(
    cx: &UiContext<'_>,
    state: &State,
    fill: fn(&UiContext<'_>, &State, &Session, &mut Bar),
) -> Bar {
    let mut bar = Bar::with_back(cx);
    if let Some(session) = &state.session {
        fill(cx, state, session, &mut bar);
    }
    bar
}

/// A page about the modem in hand: title and lead, which are texts, the cautions, and what `add` draws below them.
fn page(
    ui: &mut Ui,
    cx: &UiContext<'_>,
    state: &State,
    (title, lead): (&'static str, &'static str),
    add: impl FnOnce(&mut Ui, &UiContext<'_>, &State, &Session),
) {
    let Some(session) = &state.session else {
        return;
    };
    column(ui, cx, |ui| {
        header(ui, cx, cx.say(title), cx.say(lead));
        cautions(ui, cx, session);
        add(ui, cx, state, session);
    });
}

/// The cautions that the job goes on in spite of. The one about sleep ends with the job.
fn cautions(ui: &mut Ui, cx: &UiContext<'_>, session: &Session) {
    let works = session.jobs.running().is_some_and(|job| !job.gives_way());
    let shown = |caution: &&Caution| works || **caution != Caution::MaySleep;
    for caution in session.cautions.iter().filter(shown) {
        remark(ui, cx, Tone::Warning, cx.words.caution(*caution));
    }
}

/// Unplug – wait – plug in, as far as it is seen to have come.
fn replug_guide(ui: &mut Ui, cx: &UiContext<'_>, session: &Session) {
    let now = match session.left {
        _ if session.present => Replug::Unplug,
        None => Replug::PlugIn,
        Some(left) => {
            let out = cx.now.saturating_duration_since(left);
            let whole = Duration::from_secs(WAIT);
            match whole.checked_sub(out).filter(|left| !left.is_zero()) {
                None => Replug::PlugIn,
                Some(left) => {
                    // The seconds go on without an event.
                    cx.repaint_after(Duration::from_millis(250));
                    Replug::Wait {
                        seconds: left.as_millis().div_ceil(1000).try_into().unwrap_or(WAIT),
                        over: out.as_secs_f32() / whole.as_secs_f32(),
                    }
                }
            }
        }
    };
    replug(ui, cx, now);
}

/// The IMEI of a modem, of which only the end is shown unless the person asked for it.
fn imei(modem: &ModemReport, revealed: bool) -> Option<String> {
    let imei = modem.identity.imei.as_ref();
    imei.map(|imei| imei.shown(revealed))
}

/// Where a file was saved, or why not.
fn where_saved(cx: &UiContext<'_>, saved: &Result<PathBuf, String>) -> String {
    match saved {
        Ok(path) => {
            let path = ("path", path.display().to_string());
            cx.say_with("support-saved", path)
        }
        Err(detail) => {
            let action = cx.words.problem_action(Problem::OutputFailed);
            format!("{action} ({detail})")
        }
    }
}

/// Why a button cannot be pressed, in words.
fn hindrance(cx: &UiContext<'_>, state: &State, hindrance: Hindrance) -> String {
    let plain = match hindrance {
        Hindrance::NoModem => "why-no-modem",
        Hindrance::NoFile => "why-no-file",
        Hindrance::Reading => "why-reading",
        Hindrance::Refused => "why-refused",
        Hindrance::OtherTask => "why-other-task",
        Hindrance::OtherModem => "why-other-modem",
        Hindrance::OtherFile => "why-other-file",
        Hindrance::Gate(check) => match check {
            Check::FileSound => "why-refused",
            Check::FileFits => "why-other-modem",
            Check::PortOurs => "why-no-modem",
            Check::OneModem => "check-one-modem-do",
            Check::Power => "why-power",
            Check::Journal => "why-journal",
            Check::Cards => "check-cards",
        },
        Hindrance::Looking => "why-looking",
        Hindrance::Reason => "why-reason",
        Hindrance::Model => {
            let model = state.model_to_type();
            return cx.say_with("why-model", ("model", model.as_str()));
        }
        Hindrance::Agree => "why-agree",
        Hindrance::Arming => "why-arming",
        Hindrance::AtWork => "why-at-work",
    };
    cx.say(plain).to_owned()
}
