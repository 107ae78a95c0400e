//! The AT console: what HyperTerminal was used for, with the port chosen already, times, history, and
//! a hand on the shoulder before anything that could do harm.

use egui::{Key, ScrollArea, TextEdit, Ui};

use super::Bar;
use crate::gui::action::{Action, ConsoleAction, Field};
use crate::gui::icon;
use crate::gui::state::State;
use crate::gui::state::console::{Console, QUERIES, Said};
use crate::gui::state::session::Session;
use crate::gui::theme;
use crate::gui::ui_context::UiContext;
use crate::gui::widgets::{Tone, ask_copy, ask_quiet, ask_reveal, card, note, problem_card, quiet};
use crate::job::{ConsoleKind, Danger};

pub(super) fn bar(cx: &UiContext<'_>, _state: &State, session: &Session, bar: &mut Bar) {
    let (console, open) = (&session.console, session.console_is_open());
    let typed = !console.typed.trim().is_empty();
    let blocked = console.danger().is_some_and(Danger::is_blocked);
    let label = if console.waits_for_second_go() && !blocked {
        "console-send-anyway"
    } else {
        "console-send"
    };
    let send = bar.leads(cx.say(label), icon::SEND, ConsoleAction::Send(None));
    send.enabled = open && typed && !blocked;
    bar.keeps_reason = true;
    if !open {
        let reopen = cx.say("console-reopen");
        bar.beside(reopen, icon::PLUG_ZAP, ConsoleAction::Open);
        bar.because(cx.say("console-closed"));
    } else if blocked {
        bar.because(cx.say("console-blocked"));
    } else if !typed {
        bar.because(cx.say("console-empty"));
    }
}

pub(super) const TEXTS: (&str, &str) = ("console-title", "console-lead");

pub(super) fn ui(ui: &mut Ui, cx: &UiContext<'_>, _state: &State, session: &Session) {
    let console = &session.console;
    if let Some(failure) = &console.failure {
        problem_card(ui, cx, failure, false);
    }
    let field = entry(ui, cx, console);
    if let Some(danger) = console.danger() {
        let (tone, title) = if danger.is_blocked() {
            (Tone::Danger, "console-blocked")
        } else {
            (Tone::Warning, "console-careful")
        };
        note(ui, cx, tone, cx.say(title), |ui| {
            ui.label(cx.body(cx.words.danger(danger)));
        });
    }
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().button_padding.x = theme::STEP;
        ui.spacing_mut().item_spacing.y = 0.0;
        ui.label(cx.small(cx.say("console-queries")));
        for query in QUERIES {
            if quiet(ui, cx, None, query).clicked() {
                cx.ask(ConsoleAction::Send(Some((*query).to_owned())));
                // The next keys belong into the field.
                field.request_focus();
            }
        }
    });
    transcript(ui, cx, console, session.revealed);
}

/// The least height of what was said.
const LEAST: f32 = 96.0;

fn transcript(ui: &mut Ui, cx: &UiContext<'_>, console: &Console, revealed: bool) {
    card(ui, cx, |ui| {
        // The rest of the page under the field, without the console's own buttons.
        let room = ui.available_height() - 72.0;
        ScrollArea::vertical()
            .id_salt("transcript")
            .max_height(room.max(LEAST))
            .min_scrolled_height(room.max(LEAST))
            .stick_to_bottom(true)
            .auto_shrink(false)
            .show(ui, |ui| {
                ui.spacing_mut().item_spacing.y = 2.0;
                if console.said.is_empty() {
                    ui.label(cx.muted(cx.say("console-nothing")));
                }
                if console.shown_no_more > 0 {
                    let text = left_out(cx, console.shown_no_more);
                    ui.label(cx.mono(text).color(cx.look.muted));
                }
                for said in &console.said {
                    line(ui, cx, said, revealed);
                }
            });
        ui.horizontal_wrapped(|ui| {
            ask_copy(ui, cx, "identity-copy", || as_text(cx, console, revealed));
            ask_quiet(ui, cx, icon::ERASER, "console-clear", ConsoleAction::Clear);
            ask_reveal(ui, cx, revealed, ["console-hide", "console-reveal"]);
        });
    });
}

fn line(ui: &mut Ui, cx: &UiContext<'_>, said: &Said, revealed: bool) {
    let look = cx.look;
    let (mark, colour) = match said.line.kind {
        ConsoleKind::Sent => ("›", look.accent),
        ConsoleKind::Answer => (" ", look.text),
        ConsoleKind::Final { ok: true } => (" ", look.success),
        ConsoleKind::Final { ok: false } => (" ", look.danger),
        ConsoleKind::Report => ("·", look.muted),
        ConsoleKind::Refused(_) | ConsoleKind::NotAlone(_) => ("×", look.danger),
        ConsoleKind::Silent | ConsoleKind::LeftOut { .. } => ("…", look.warning),
    };
    ui.horizontal_top(|ui| {
        ui.label(cx.mono(&said.clock).color(look.muted));
        ui.label(cx.mono(mark).color(colour));
        let refused = || cx.say_with("console-refused", ("line", &said.line.text));
        let text = match said.line.kind {
            ConsoleKind::Silent => cx.say("console-silent").to_owned(),
            ConsoleKind::Refused(_) => refused(),
            ConsoleKind::NotAlone(problem) => {
                let title = cx.words.problem_title(problem);
                let action = cx.words.problem_action(problem);
                format!("{}\n{title}. {action}", refused())
            }
            ConsoleKind::LeftOut { lines } => left_out(cx, lines),
            _ => shown(&said.line.text, revealed),
        };
        ui.add(egui::Label::new(cx.mono(text).color(colour)).wrap());
    });
}

fn left_out(cx: &UiContext<'_>, lines: usize) -> String {
    cx.say_with("console-left-out", ("lines", lines))
}

/// The fewest digits that are a number of the modem, its card or its owner: an IMEI and an IMSI have 15.
const LONG: usize = 15;
/// How many of its last digits are always shown.
const SHOWN: usize = 6;

/// The text as it is shown: of a number that names the modem, its card or its owner only the end, unless it was asked for.
fn shown(text: &str, revealed: bool) -> String {
    let mut shown = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(begin) = rest.find(|c: char| c.is_ascii_digit()) {
        let (before, from) = rest.split_at(begin);
        let end = from.find(|c: char| !c.is_ascii_digit());
        let (digits, after) = from.split_at(end.unwrap_or(from.len()));
        shown.push_str(before);
        let cut = digits.len().checked_sub(SHOWN).filter(|_| !revealed);
        match cut.map(|cut| digits.split_at(cut)) {
            Some((_, tail)) if digits.len() >= LONG => {
                shown.push('…');
                shown.push_str(tail);
            }
            _ => shown.push_str(digits),
        }
        rest = after;
    }
    shown.push_str(rest);
    shown
}

fn as_text(cx: &UiContext<'_>, console: &Console, revealed: bool) -> String {
    let earlier = (console.shown_no_more > 0).then(|| left_out(cx, console.shown_no_more));
    let said = console.said.iter().map(|said| match said.line.kind {
        ConsoleKind::LeftOut { lines } => format!("{} {}", said.clock, left_out(cx, lines)),
        _ => format!("{} {}", said.clock, shown(&said.line.text, revealed)),
    });
    let lines: Vec<String> = earlier.into_iter().chain(said).collect();
    lines.join("\n")
}

fn entry(ui: &mut Ui, cx: &UiContext<'_>, console: &Console) -> egui::Response {
    let label = ui.label(cx.small(cx.say("console-line")));
    let mut text = console.typed.clone();
    let response = ui
        .add(
            TextEdit::singleline(&mut text)
                .id_salt("console line")
                .font(egui::TextStyle::Monospace)
                .hint_text(cx.muted("AT^SYSCFG?"))
                .margin(egui::Margin::symmetric(10, 8))
                .desired_width(ui.available_width()),
        )
        .labelled_by(label.id);
    if cx.fresh {
        response.request_focus();
    }
    if response.changed() {
        cx.ask(Action::Type(Field::ConsoleLine, text));
    }
    if response.has_focus() {
        for (key, step) in [(Key::ArrowUp, -1), (Key::ArrowDown, 1)] {
            if ui.input(|input| input.key_pressed(key)) {
                cx.ask(ConsoleAction::History(step));
            }
        }
    }
    if response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter)) {
        cx.ask(ConsoleAction::Send(None));
        response.request_focus();
    }
    response
}

#[cfg(test)]
mod tests {
    use super::shown;

    #[test]
    fn of_a_number_that_names_somebody_the_end_is_shown() {
        for (said, hidden) in [
            ("490154203237518", "…237518"),
            ("IMEI: 490154203237518, ok", "IMEI: …237518, ok"),
            ("^ICCID: 8949226907191245678F", "^ICCID: …245678F"),
            ("^SYSCFG:2,2,3FFFFFFF,1,2", "^SYSCFG:2,2,3FFFFFFF,1,2"),
            ("11.609.18.00.00", "11.609.18.00.00"),
            ("", ""),
        ] {
            assert_eq!(shown(said, false), hidden);
            assert_eq!(shown(said, true), said);
        }
    }
}
