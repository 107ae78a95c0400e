//! The result of a task as one page to keep or to print: what was before, what is after, and what was
//! proven. Plain HTML with nothing in it that is fetched from anywhere.

use std::fmt::Write as _;

use crate::gui::state::State;
use crate::gui::state::session::Ending;
use crate::gui::ui_context::UiContext;
use crate::html::{self, escaped};
use crate::job::Flashed;

/// The name under which it is offered to be saved.
pub const FILE_NAME: &str = "modem-medic-result.html";

const STYLE: &str = "body{font:16px/1.5 sans-serif;color:#16202a;max-width:40em;margin:2em auto;padding:0 1em}\
h1{font-size:1.6em}td{padding:.2em 1.5em .2em 0;vertical-align:top}td:first-child{color:#4f5d6b}\
code{font-size:1.05em}";

/// The page. `proofs` are the sentences that the result shows.
pub(super) fn html(
    cx: &UiContext<'_>,
    state: &State,
    ending: &Ending,
    flashed: &Flashed,
    title: &str,
    proofs: &[String],
) -> String {
    let mut page = String::from("<table>\n");
    let mut row = |name: &str, value: &str| {
        let (name, value) = (escaped(name), escaped(value));
        writeln!(
            page,
            "<tr><td>{name}</td><td><code>{value}</code></td></tr>"
        )
        .ok();
    };
    if let Some(modem) = state.report() {
        if let Some(model) = &modem.identity.model {
            row(cx.say("fact-model"), model);
        }
        if let Some(imei) = &modem.identity.imei {
            // Its last digits only, as everywhere.
            row(cx.say("fact-imei"), &imei.to_string());
        }
    }
    let ended = ending.ended.strftime("%F %R").to_string();
    row(cx.say("review-time"), &ended);
    if let Some(before) = &flashed.version_before {
        row(cx.say("network-before"), before);
    }
    if let Some(after) = &flashed.version_after {
        row(cx.say("network-after"), after);
    }
    if let Some(package) = state.choice.package() {
        row(cx.say("step-choose"), package.file_name());
        row("SHA-256", &package.sha256().to_string());
    }
    page.push_str("</table>\n<ul>\n");
    for proof in proofs {
        writeln!(page, "<li>{}</li>", escaped(proof)).ok();
    }
    let version = env!("CARGO_PKG_VERSION");
    writeln!(page, "</ul>\n<p>Modem Medic {version}</p>").ok();
    html::page(cx.words.language().tag(), title, STYLE, &page)
}
