//! Bringing the network back: look, keep the previous setting, send a setting that allows every network,
//! read it back, and watch whether the modem registers. Undo sends the previous setting again.
//!
//! The transaction is the one of `docs/facts/at-and-usb.md` §1.2. The default is the guide's own command,
//! `AT^SYSCFG=2,2,3fffffff,0,2`, with the modem's own roaming value where the guide's would turn roaming
//! off ([`Proposal`]); on a HiSilicon stick the same by `^SYSCFGEX`.

use serde::Serialize;

use super::ask;
use super::at_link::AtLink;
use super::connect;
use super::context::Context;
use super::definition::Job;
use super::error::JobError;
use super::link::LinkError;
use super::notice::{Caution, Notice};
use super::read_modem;
use super::report::{ModemReport, NetworkReading};
use super::timing;
use crate::bus::Role;
use crate::guard::Span;
use crate::journal::{self, Record};
use crate::modem::setting::turns_roaming_off;
use crate::modem::{NetworkState, Observation, Offer, Proposal, RadioSetting, Verdict};
use crate::problem::Problem;
use crate::progress::{Plan, Stage};

/// Which setting to send.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReactivateRequest {
    /// The one that [`Proposal::for_modem`] gives for this modem.
    Propose,
    /// Exactly this one, whatever it turns off.
    Set(RadioSetting),
    /// The one from before the last reactivation that replaced a setting of this modem.
    Undo,
}

/// What was proven: the setting was read back, and this is how the network looked.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Reactivated {
    /// The setting before.
    pub before: RadioSetting,
    /// The setting as read back.
    pub after: RadioSetting,
    /// The command as it was sent.
    pub sent: String,
    /// Whether the setting was right already, so that the cause lies elsewhere.
    pub already_set: bool,
    /// Whether the setting allows foreign networks other than the guide's own command, because it did so
    /// before.
    pub keeps_roaming: bool,
    /// Whether the modem says that it is on a network. An undo does not wait for it.
    pub registered: Option<bool>,
    /// Seconds until the modem was registered.
    pub seconds: Option<u64>,
    /// The last look at the network.
    pub network: NetworkState,
}

impl Job for ReactivateRequest {
    const NAME: &'static str = "reactivate";
    const PLAN: Plan = &[
        (Stage::Diagnose, 20),
        (Stage::ChangeSetting, 30),
        (Stage::WatchNetwork, 50),
    ];
    type Done = Reactivated;

    fn run(&self, context: &mut Context<'_, '_>) -> Result<Reactivated, JobError> {
        context.enter(Stage::Diagnose);
        let (mut link, report) = connect::to_read(context)?;
        context.tell(Notice::Identified(Box::new(report.clone())));
        let before = report.syscfg.ok_or_else(|| {
            let why = report.no_setting.clone().unwrap_or_default();
            JobError::new(
                Problem::CommandRefused,
                format!("{why}; so nothing could be undone, and nothing was sent"),
            )
        })?;
        let offer = ask_offer(context, &mut link, &before)?;
        let (wanted, keeps_roaming) = choose(context, *self, &report, &before, &offer)?;
        if !offer.takes(&wanted, &before) {
            let detail = if wanted.command() == before.command() {
                format!("the modem does not offer {wanted} ({})", wanted.describe())
            } else {
                format!(
                    "this modem is set with AT{}, not with {}",
                    before.command(),
                    wanted.set_command()
                )
            };
            return Err(JobError::new(Problem::CommandRefused, detail));
        }
        if keeps_roaming {
            context.tell(Notice::Caution(Caution::RoamingKept));
        } else if turns_roaming_off(&before, &wanted, offer.roam_scale()) {
            context.tell(Notice::Caution(Caution::RoamingOff));
        }
        context.check_cancelled()?;

        context.enter(Stage::ChangeSetting);
        context.must_be_alone(Role::PcUi, Span::Now)?;
        open_journal(context, *self, &report, before, wanted)?;
        let (sent, after) = change(context, &mut link, before, wanted)?;
        let mut done = Reactivated {
            before,
            after,
            sent,
            already_set: wanted.is_kept_by(&before),
            keeps_roaming,
            registered: None,
            seconds: None,
            network: NetworkState::default(),
        };
        if *self == ReactivateRequest::Undo {
            done.network = read_modem::read_network(context, &mut link, report.pin)?;
            done.registered = Some(done.network.is_registered());
            return Ok(done);
        }

        context.enter(Stage::WatchNetwork);
        let (network, seconds) = watch(context, &mut link)?;
        done.network = network;
        done.registered = Some(true);
        done.seconds = Some(seconds);
        Ok(done)
    }
}

/// What the modem lists as possible. One that lists nothing has the last word itself.
fn ask_offer(
    context: &mut Context<'_, '_>,
    link: &mut AtLink,
    before: &RadioSetting,
) -> Result<Offer, JobError> {
    let command = before.command();
    let answer = ask::try_ask(context, link, &format!("AT{command}=?"))?;
    Ok(match answer {
        Some(answer) if answer.is_ok() => Offer::from_answer(command, &answer.lines),
        _ => Offer::unknown(command),
    })
}

/// The setting to send, and whether it keeps roaming on other than the guide's.
fn choose(
    context: &Context<'_, '_>,
    request: ReactivateRequest,
    report: &ModemReport,
    before: &RadioSetting,
    offer: &Offer,
) -> Result<(RadioSetting, bool), JobError> {
    match request {
        ReactivateRequest::Propose => {
            let proposal = Proposal::for_modem(before, offer);
            Ok((proposal.setting, proposal.keeps_roaming))
        }
        ReactivateRequest::Set(wanted) => Ok((wanted, false)),
        ReactivateRequest::Undo => Ok((previous(context, report, before)?, false)),
    }
}

/// The nearest setting that this modem had before, and has not now.
fn previous(
    context: &Context<'_, '_>,
    report: &ModemReport,
    before: &RadioSetting,
) -> Result<RadioSetting, JobError> {
    let name = report
        .journal_name()
        .ok_or_else(|| JobError::new(Problem::IdentityLost, "the modem says no IMEI of its own"))?;
    let command = before.command();
    journal::previous_settings(&*context.around.store, &name, command)
        .iter()
        .filter_map(|value| RadioSetting::parse(command, value).ok())
        .find(|previous| !previous.is_kept_by(before))
        .ok_or_else(|| match context.around.store.all().unreadable.first() {
            None => {
                let detail = "no setting of this modem was replaced that it has not now";
                JobError::new(Problem::NothingToUndo, detail)
            }
            Some(one) => JobError::new(Problem::JournalUnreadable, one.to_string()),
        })
}

fn open_journal(
    context: &mut Context<'_, '_>,
    request: ReactivateRequest,
    report: &ModemReport,
    before: RadioSetting,
    wanted: RadioSetting,
) -> Result<(), JobError> {
    let job = match request {
        ReactivateRequest::Undo => "undo",
        ReactivateRequest::Propose | ReactivateRequest::Set(_) => "reactivate",
    };
    context.open_journal(
        job,
        &Record::Job {
            at: journal::seconds_since_epoch(),
            program: env!("CARGO_PKG_VERSION").to_owned(),
            job: job.to_owned(),
            stick: report.journal_name(),
            model: report.identity.model.clone(),
            version: report.version(),
            file: None,
            sha256: None,
            forced: None,
            target: None,
            parts: None,
        },
    )?;
    let setting = || before.command().to_owned();
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
/// (`docs/facts/at-and-usb.md` §6, complaint 21), and not that its OK stays away either.
fn change(
    context: &mut Context<'_, '_>,
    link: &mut AtLink,
    before: RadioSetting,
    wanted: RadioSetting,
) -> Result<(String, RadioSetting), JobError> {
    let mut sent = wanted.set_command();
    let mut answer = send(context, link, &sent)?;
    let paired = wanted.for_sending();
    if answer.is_refusal() && paired != wanted {
        // Some firmware refuses a mode with another mode's order (§1.2).
        sent = paired.set_command();
        answer = send(context, link, &sent)?;
    }
    if let Sent::Refused(words) = answer {
        context.observe(Observation::SettingRefused);
        return Err(JobError::new(
            Problem::CommandRefused,
            format!("{sent}: {words}"),
        ));
    }
    let command = before.command();
    let kept = ask::ask(context, link, &format!("AT{command}?"))?;
    let after = kept
        .line(command)
        .and_then(|value| RadioSetting::parse(command, value).ok())
        .ok_or_else(|| {
            let detail = format!("AT{command}? after the change is not readable");
            JobError::new(Problem::BadAnswer, detail)
        })?;
    if after == before {
        // Nothing was replaced, whatever was sent.
        context.observe(Observation::SettingRefused);
    } else {
        context.record(&Record::SettingReplaced {
            setting: command.to_owned(),
            before: before.to_string(),
            after: after.to_string(),
        })?;
    }
    if !wanted.is_kept_by(&after) && !paired.is_kept_by(&after) {
        let detail = format!("sent {wanted}, the modem reports {after}");
        return Err(JobError::new(Problem::SettingNotKept, detail));
    }
    Ok((sent, after))
}

/// What came of a setting that was sent.
enum Sent {
    /// The modem said OK.
    Taken,
    /// The modem said no, in these words.
    Refused(String),
    /// The modem said nothing in time. It may have taken the setting.
    Unanswered,
}

impl Sent {
    fn is_refusal(&self) -> bool {
        matches!(self, Self::Refused(_))
    }
}

fn send(context: &mut Context<'_, '_>, link: &mut AtLink, command: &str) -> Result<Sent, JobError> {
    match ask::ask_within(context, link, command, timing::AT_SYSCFG) {
        Ok(answer) if answer.is_ok() => Ok(Sent::Taken),
        Ok(answer) => Ok(Sent::Refused(answer.result.to_string())),
        Err(JobError::Link(
            error @ (LinkError::Silent(_) | LinkError::OnlyReports(_) | LinkError::Garbled(_)),
        )) => {
            context.log(format!("{command} -> {error}"));
            Ok(Sent::Unanswered)
        }
        Err(error) => Err(error),
    }
}

/// Looks at the network until the modem is registered or the time is over, and then says why not. The SIM
/// is asked each time, because what it says while it starts does not last.
fn watch(
    context: &mut Context<'_, '_>,
    link: &mut AtLink,
) -> Result<(NetworkState, u64), JobError> {
    let begun = context.now();
    let deadline = begun + timing::NETWORK;
    let mut missing_since = None;
    loop {
        let pin = read_modem::read_pin(context, link)?;
        let state = read_modem::read_network(context, link, pin)?;
        let now = context.now();
        let seconds = now.duration_since(begun).as_secs();
        context.tell(Notice::Network(NetworkReading {
            seconds,
            state: state.clone(),
        }));
        context.within(
            seconds.min(timing::NETWORK.as_secs()),
            timing::NETWORK.as_secs(),
        );
        let verdict = state.verdict();
        // Waiting longer cures neither a SIM that waits for its PIN nor one that stays away.
        match verdict {
            Verdict::Registered { .. } => return Ok((state, seconds)),
            Verdict::PinNeeded => return Err(JobError::new(Problem::PinRequired, "")),
            Verdict::NoSim => {
                let since = *missing_since.get_or_insert(now);
                if now.duration_since(since) >= timing::SIM_MISSING {
                    return Err(JobError::new(Problem::NoSim, ""));
                }
            }
            _ => missing_since = None,
        }
        let next = context.now() + timing::NETWORK_LOOK;
        if next >= deadline {
            let problem = match verdict {
                Verdict::Denied => Problem::NetworkDenied,
                Verdict::NoSim => Problem::NoSim,
                _ => Problem::NoNetwork,
            };
            return Err(JobError::new(problem, verdict.describe()));
        }
        // Reports that come meanwhile are read and left: polling is what counts
        // (`docs/facts/at-and-usb.md` §6, complaint 26).
        link.overhear(context.bus(), next)?;
    }
}
