//! SIM card, lock, setting, network and signal of a modem in words.

use egui::Ui;

use crate::gui::ui_context::UiContext;
use crate::gui::widgets::signal;
use crate::job::ModemReport;
use crate::modem::Signal;

/// The state of SIM card, lock, setting and network.
pub(super) fn radio_facts(cx: &UiContext<'_>, modem: &ModemReport) -> Vec<(&'static str, String)> {
    let words = cx.words;
    let not_told = || cx.say("not-told").to_owned();
    let network = &modem.network;
    vec![
        (
            "fact-sim",
            modem
                .pin
                .map_or_else(not_told, |pin| words.pin(pin).to_owned()),
        ),
        (
            "fact-lock",
            modem
                .card_lock
                .as_ref()
                .map_or_else(not_told, |lock| words.card_lock(lock)),
        ),
        ("fact-network", words.verdict(network.verdict())),
        (
            "fact-operator",
            network
                .operator
                .as_ref()
                .and_then(|operator| operator.name.clone())
                .unwrap_or_else(not_told),
        ),
        (
            "fact-technology",
            network.sysinfo.as_ref().map_or_else(not_told, |info| {
                words.technology(info.technology).to_owned()
            }),
        ),
        (
            "fact-setting",
            modem
                .syscfg
                .as_ref()
                .map_or_else(not_told, |setting| words.syscfg(setting)),
        ),
    ]
}

pub(super) fn signal_row(ui: &mut Ui, cx: &UiContext<'_>, modem: &ModemReport) {
    match modem.network.signal {
        Some(reading) => {
            let text = strength_in_words(cx, reading);
            signal(ui, cx, reading.bars(), &text);
        }
        None => {
            ui.label(cx.body(cx.say("not-told")));
        }
    }
}

pub(super) fn strength_in_words(cx: &UiContext<'_>, reading: Signal) -> String {
    match reading.rssi_dbm {
        Some(dbm) => cx.say_with(
            "signal-strength",
            &[("bars", reading.bars().into()), ("dbm", dbm.into())],
        ),
        None => cx.say("signal-none").to_owned(),
    }
}
