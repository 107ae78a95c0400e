//! Bringing the network back: look, keep the former setting, send the guide's command, read it back,
//! and watch whether the modem registers. Undo sends the former setting again.
//!
//! The transaction is the one of `facts/at-and-usb.md` §1.2; the default is the guide's own command,
//! `AT^SYSCFG=2,2,3fffffff,0,2`.

use serde::{Serialize, Serializer};

use super::at_link::AtLink;
use super::context::{Context, Notice};
use super::error::JobError;
use super::identify;
use super::report::{ModemReport, NetworkReading};
use super::timing;
use crate::bus::Role;
use crate::guard::Span;
use crate::journal::{self, Record};
use crate::modem::{NetworkState, Observation, Syscfg, SyscfgRange, Verdict};
use crate::problem::Problem;
use crate::progress::{Plan, Stage};

/// The name under which the setting stands in the journal.
const SETTING: &str = "^SYSCFG";

/// Which setting to send.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReactivateRequest {
    /// This one; [`Syscfg::REACTIVATE`] unless the person chose otherwise.
    Set(Syscfg),
    /// The one from before the last reactivation of this modem.
    Undo,
}

/// What was proven: the setting was read back, and this is how the network looked.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Reactivated {
    /// The setting before.
    #[serde(serialize_with = "as_text")]
    pub before: Syscfg,
    /// The setting as read back.
    #[serde(serialize_with = "as_text")]
    pub after: Syscfg,
    /// The command as it was sent.
    pub sent: String,
    /// Whether the setting was right already, so that the cause lies elsewhere.
    pub already_set: bool,
    /// Whether the modem says that it is on a network. An undo does not wait for it.
    pub registered: Option<bool>,
    /// Seconds until the modem was registered.
    pub seconds: Option<u64>,
    /// The last look at the network.
    pub network: NetworkState,
}

pub(super) const PLAN: Plan = &[
    (Stage::Diagnose, 20),
    (Stage::ChangeSetting, 30),
    (Stage::WatchNetwork, 50),
];

pub(super) fn run(
    context: &mut Context<'_, '_>,
    request: ReactivateRequest,
) -> Result<Reactivated, JobError> {
    context.enter(Stage::Diagnose);
    let (mut link, report) = identify::connect(context)?;
    context.tell(Notice::Identified(Box::new(report.clone())));
    let before = report.syscfg.ok_or_else(|| {
        JobError::new(
            Problem::CommandRefused,
            "AT^SYSCFG? is not answered, so nothing could be undone",
        )
    })?;
    let (wanted, stick) = choose(context, request, &report)?;
    check_offer(context, &mut link, &wanted)?;
    context.check_cancelled()?;

    context.enter(Stage::ChangeSetting);
    context.must_be_alone(Role::PcUi, Span::Now)?;
    open_journal(context, stick, &report, before, wanted)?;
    let (sent, after) = change(context, &mut link, wanted)?;
    let already_set = wanted.is_kept_by(&before);
    if request == ReactivateRequest::Undo {
        let network = identify::read_network(context, &mut link, report.pin)?;
        let (registered, seconds) = (Some(network.is_registered()), None);
        return Ok(Reactivated {
            before,
            after,
            sent,
            already_set,
            registered,
            seconds,
            network,
        });
    }

    context.enter(Stage::WatchNetwork);
    let (network, seconds) = watch(context, &mut link, &report)?;
    let registered = Some(true);
    Ok(Reactivated {
        before,
        after,
        sent,
        already_set,
        registered,
        seconds: Some(seconds),
        network,
    })
}

fn choose(
    context: &Context<'_, '_>,
    request: ReactivateRequest,
    report: &ModemReport,
) -> Result<(Syscfg, Option<String>), JobError> {
    let stick = report.journal_name();
    match request {
        ReactivateRequest::Set(wanted) => Ok((wanted, stick)),
        ReactivateRequest::Undo => {
            let nothing =
                || JobError::new(Problem::NothingToUndo, "no former value in the journal");
            let name = stick.as_deref().ok_or_else(nothing)?;
            let value = journal::former_setting(&*context.around.store, name, SETTING).ok_or_else(
                || match context.around.store.all().unreadable.first() {
                    None => nothing(),
                    Some(one) => JobError::new(Problem::JournalUnreadable, one.to_string()),
                },
            )?;
            let former = Syscfg::parse(&value)
                .map_err(|error| JobError::new(Problem::NothingToUndo, error.to_string()))?;
            Ok((former, stick))
        }
    }
}

/// A modem that lists what it takes, and does not list this, is not sent it.
fn check_offer(
    context: &mut Context<'_, '_>,
    link: &mut AtLink,
    wanted: &Syscfg,
) -> Result<(), JobError> {
    let answer = identify::ask(context, link, "AT^SYSCFG=?")?;
    if !answer.is_ok() {
        return Ok(());
    }
    match SyscfgRange::from_answer(&answer.lines) {
        Ok(range) if !range.offers_mode(wanted.mode) => {
            let detail = format!("the modem does not offer {}", wanted.describe());
            Err(JobError::new(Problem::CommandRefused, detail))
        }
        // Lists that cannot be read say nothing; the modem itself has the last word.
        Ok(_) | Err(_) => Ok(()),
    }
}

fn open_journal(
    context: &mut Context<'_, '_>,
    stick: Option<String>,
    report: &ModemReport,
    before: Syscfg,
    wanted: Syscfg,
) -> Result<(), JobError> {
    context.open_journal(
        "reactivate",
        &Record::Job {
            at: journal::seconds_since_epoch(),
            program: env!("CARGO_PKG_VERSION").to_owned(),
            job: String::from("reactivate"),
            stick,
            model: report.identity.model.clone(),
            version: report.version(),
            file: None,
            sha256: None,
            forced: None,
            target: None,
            parts: None,
        },
    )?;
    let setting = || String::from(SETTING);
    context.record(&Record::FormerSetting {
        setting: setting(),
        value: before.to_string(),
    })?;
    context.record(&Record::NewSetting {
        setting: setting(),
        value: wanted.to_string(),
    })
}

/// Sends the setting and reads it back. What counts is what the modem reports afterwards, not its OK
/// (`facts/at-and-usb.md` §6, complaint 21).
fn change(
    context: &mut Context<'_, '_>,
    link: &mut AtLink,
    wanted: Syscfg,
) -> Result<(String, Syscfg), JobError> {
    let mut sent = wanted.set_command();
    let mut answer = identify::ask_within(context, link, &sent, timing::AT_SYSCFG)?;
    let paired = wanted.for_sending();
    if !answer.is_ok() && paired != wanted {
        // Some firmware refuses a mode with another mode's order (§1.2).
        sent = paired.set_command();
        answer = identify::ask_within(context, link, &sent, timing::AT_SYSCFG)?;
    }
    if !answer.is_ok() {
        context.observe(Observation::SettingRefused);
        return Err(JobError::new(
            Problem::CommandRefused,
            format!("{sent}: {}", answer.result),
        ));
    }
    let kept = identify::ask(context, link, "AT^SYSCFG?")?;
    let after = kept
        .line(SETTING)
        .and_then(|value| Syscfg::parse(value).ok())
        .ok_or_else(|| {
            JobError::new(
                Problem::BadAnswer,
                "AT^SYSCFG? after the change is not readable",
            )
        })?;
    if !wanted.is_kept_by(&after) && !paired.is_kept_by(&after) {
        let detail = format!("sent {wanted}, the modem reports {after}");
        return Err(JobError::new(Problem::SettingNotKept, detail));
    }
    context.observe(Observation::SettingKept);
    Ok((sent, after))
}

/// Looks at the network until the modem is registered or the time is over, and then says why not.
fn watch(
    context: &mut Context<'_, '_>,
    link: &mut AtLink,
    report: &ModemReport,
) -> Result<(NetworkState, u64), JobError> {
    let begun = context.now();
    let deadline = begun + timing::NETWORK;
    loop {
        let state = identify::read_network(context, link, report.pin)?;
        let seconds = context.now().duration_since(begun).as_secs();
        context.tell(Notice::Network(NetworkReading {
            seconds,
            state: state.clone(),
        }));
        context.within(seconds, timing::NETWORK.as_secs());
        let verdict = state.verdict();
        match verdict {
            Verdict::Registered { .. } => return Ok((state, seconds)),
            // Waiting longer cures neither of these.
            Verdict::NoSim => return Err(JobError::new(Problem::NoSim, "")),
            Verdict::PinNeeded => return Err(JobError::new(Problem::PinRequired, "")),
            _ => {}
        }
        let next = context.now() + timing::NETWORK_LOOK;
        if next >= deadline {
            let problem = if verdict == Verdict::Denied {
                Problem::NetworkDenied
            } else {
                Problem::NoNetwork
            };
            return Err(JobError::new(problem, verdict.describe()));
        }
        while context.now() < next {
            context.check_cancelled()?;
            // Reports that come meanwhile are read and left: polling is what counts
            // (`facts/at-and-usb.md` §6, complaint 26).
            link.listen(next.min(context.now() + timing::LOOK))?;
        }
    }
}

fn as_text<S: Serializer>(value: &Syscfg, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(value)
}
