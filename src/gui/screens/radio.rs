//! SIM card, lock, setting, network and signal of a modem in words.

use egui::Ui;

use crate::gui::state::signal_history::{SignalHistory, Summary};
use crate::gui::theme;
use crate::gui::ui_context::UiContext;
use crate::gui::widgets::{Chart, Run, chart, fact, fact_row, facts, signal};
use crate::job::ModemReport;

/// The state of SIM card, lock, setting and network.
pub(super) fn radio_facts(cx: &UiContext<'_>, modem: &ModemReport) -> Vec<(&'static str, String)> {
    let (words, network) = (cx.words, &modem.network);
    let lock = modem.card_lock.as_ref();
    let operator = network.operator.as_ref();
    let operator = operator.and_then(|operator| operator.name.as_deref());
    let technology = network.sysinfo.as_ref().map(|info| info.technology);
    let setting = modem.syscfg.as_ref();
    vec![
        ("fact-sim", cx.told(modem.pin.map(|pin| words.pin(pin)))),
        ("fact-lock", cx.told(lock.map(|lock| words.card_lock(lock)))),
        ("fact-network", words.verdict(network.verdict())),
        ("fact-operator", cx.told(operator)),
        (
            "fact-technology",
            cx.told(technology.map(|it| words.technology(it))),
        ),
        ("fact-setting", cx.told(setting.map(|it| words.syscfg(it)))),
    ]
}

/// Draws SIM card, lock and network as a table, and the signal below them.
pub(super) fn radio_table(ui: &mut Ui, cx: &UiContext<'_>, modem: &ModemReport) {
    facts(ui, "radio", |ui| {
        for (name, value) in radio_facts(cx, modem) {
            fact(ui, cx, cx.say(name), &value, None);
        }
        fact_row(ui, cx.muted(cx.say("fact-signal")), |ui| {
            signal_row(ui, cx, modem);
        });
    });
}

fn signal_row(ui: &mut Ui, cx: &UiContext<'_>, modem: &ModemReport) {
    match modem.network.signal {
        Some(reading) => {
            let text = cx.words.signal(Some(reading));
            signal(ui, cx, reading.bars(), &text);
        }
        None => {
            ui.label(cx.body(cx.say("not-told")));
        }
    }
}

/// Draws the signal of the last minutes and marks when the modem was on a network, and says the same in words. Nothing
/// is drawn before there are two readings.
pub(super) fn signal_over_time(ui: &mut Ui, cx: &UiContext<'_>, history: &SignalHistory) {
    let Some(summary) = history.summary() else {
        return;
    };
    let words = in_words(cx, &summary);
    let on_a_network = runs(history, |_, registered| registered.then_some(0.0));
    let span = |run: Run| Some(run.first()?[0]..=run.last()?[0]);
    chart(
        ui,
        cx,
        Chart {
            name: &words,
            height: 120.0,
            width: -60.0..=0.0,
            // The weakest and the strongest signal that `+CSQ` has.
            scale: -113.0..=-51.0,
            runs: runs(history, |dbm, _| dbm.map(f64::from)),
            marked: on_a_network.into_iter().filter_map(span).collect(),
            units: Some(("s", "dBm")),
        },
    );
    ui.add_space(theme::STEP / 2.0);
    ui.label(cx.small(words));
}

/// The readings for which `value` gives something, in runs without a gap.
fn runs(history: &SignalHistory, value: impl Fn(Option<i16>, bool) -> Option<f64>) -> Vec<Run> {
    let mut runs: Vec<Run> = vec![Vec::new()];
    for (age, point) in history.points() {
        match (value(point.dbm, point.registered), runs.last_mut()) {
            (Some(value), Some(run)) => run.push([age, value]),
            (None, Some(run)) if !run.is_empty() => runs.push(Vec::new()),
            _ => {}
        }
    }
    runs.retain(|run| !run.is_empty());
    runs
}

fn in_words(cx: &UiContext<'_>, summary: &Summary) -> String {
    let seconds = ("seconds", summary.seconds);
    let registered = ("registered", summary.registered);
    let count = ("count", summary.count);
    match summary.dbm {
        None => cx.say_with("signal-history-none", (seconds, registered, count)),
        Some((now, least, most)) => cx.say_with(
            "signal-history",
            (
                seconds,
                ("now", now),
                ("least", least),
                ("most", most),
                registered,
                count,
            ),
        ),
    }
}
