//! Bringing the network back: look, keep the previous setting, send a setting that allows every network,
//! read it back, and watch whether the modem registers. Undo sends the previous setting again.
//!
//! The transaction is the one of `docs/facts/at-and-usb.md` §1.2. The default is the guide's own command,
//! `AT^SYSCFG=2,2,3fffffff,0,2`, with the modem's own roaming value where the guide's would turn roaming
//! off ([`Proposal`]); on a HiSilicon stick the same by `^SYSCFGEX`.

use serde::Serialize;

use super::at_link::AtLink;
use super::connect;
use super::context::Context;
use super::definition::Job;
use super::error::JobError;
use super::network_setting::{ask_offer, carry_out};
use super::notice::{Caution, Notice};
use super::read_modem;
use super::report::{ModemReport, NetworkReading};
use super::stored_setting::{self, Change};
use super::timing;
use crate::bus::Role;
use crate::guard::Span;
use crate::modem::setting::turns_roaming_off;
use crate::modem::{
    CardLock, NetworkState, NetworkVerdict, Networks, Offer, PinState, Proposal, RadioSetting,
};
use crate::problem::Problem;
use crate::progress::{Plan, Stage};

/// Which setting to send.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReactivateRequest {
    /// The one that [`Proposal::for_modem`] gives for this modem.
    Propose,
    /// The present setting, for these kinds of network only.
    Networks(Networks),
    /// Exactly this one, whatever it turns off.
    Set(RadioSetting),
    /// The one from before the last reactivation that replaced a setting of this modem.
    Undo,
}

/// The proof of a reactivation: the setting was read back, and this is how the network looked.
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
        let (mut link, report) = connect::introduce(context, Stage::Diagnose)?;
        let before = report.syscfg.ok_or_else(|| no_setting(&report))?;
        let offer = ask_offer(context, &mut link, &before)?;
        let (wanted, keeps_roaming) = choose(context, *self, &report, &before, &offer)?;
        if !offer.takes(&wanted, &before) {
            let detail = if wanted.command() == before.command() {
                format!("the modem does not offer {wanted}")
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
        let mut change = Change {
            job: match self {
                Self::Undo => "undo",
                _ => "reactivate",
            },
            setting: before.command().name(),
            before,
            wanted,
            command: wanted.set_command(),
        };
        change.open_journal(context, &report)?;
        let after = carry_out(context, &mut link, &mut change)?;
        let mut done = Reactivated {
            before,
            after,
            sent: change.command,
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
        let (network, seconds) = watch(context, &mut link, report.card_lock)?;
        done.network = network;
        done.registered = Some(true);
        done.seconds = Some(seconds);
        Ok(done)
    }
}

/// The error of a modem that does not tell its setting: some tell it only once the SIM card has its code
/// (`docs/facts/at-and-usb.md` §1.2).
fn no_setting(report: &ModemReport) -> JobError {
    let why = report.no_setting.clone().unwrap_or_default();
    let problem = match report.setting_waits_for {
        Some(PinState::Pin) => Problem::PinRequired,
        Some(PinState::Puk) => Problem::PukRequired,
        _ => Problem::CommandRefused,
    };
    JobError::new(
        problem,
        format!("{why}; so nothing could be undone, and nothing was sent"),
    )
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
        ReactivateRequest::Networks(networks) => {
            let proposal = networks.in_proposal(Proposal::for_modem(before, offer));
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
    let command = before.command();
    stored_setting::previous(context, report, command.name(), |value| {
        RadioSetting::parse(command, value)
            .ok()
            .filter(|previous| !previous.is_kept_by(before))
    })
}

/// Looks at the network until the modem is registered or the time is over, and then says why not. The SIM
/// is asked each time, because what it says while it starts does not last.
fn watch(
    context: &mut Context<'_, '_>,
    link: &mut AtLink,
    lock: Option<CardLock>,
) -> Result<(NetworkState, u64), JobError> {
    let begun = context.now();
    let deadline = begun + timing::NETWORK;
    let mut missing_since = None;
    let mut locked = lock.is_some_and(|lock| lock.keeps_out());
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
            NetworkVerdict::Registered { .. } => return Ok((state, seconds)),
            NetworkVerdict::PinNeeded if state.pin == Some(PinState::Puk) => {
                return Err(JobError::new(Problem::PukRequired, ""));
            }
            NetworkVerdict::PinNeeded => return Err(JobError::new(Problem::PinRequired, "")),
            NetworkVerdict::NoSim => {
                let since = *missing_since.get_or_insert(now);
                if now.duration_since(since) >= timing::SIM_MISSING {
                    return Err(JobError::new(Problem::NoSim, ""));
                }
            }
            NetworkVerdict::RadioOff if now.duration_since(begun) >= timing::RADIO_STARTS => {
                return Err(JobError::new(Problem::RadioOff, "+CFUN"));
            }
            _ => missing_since = None,
        }
        // A lock that keeps the SIM card out does not go away by waiting. It was read before the card had started.
        if locked
            && !matches!(verdict, NetworkVerdict::NoSim | NetworkVerdict::SimStarting)
            && now.duration_since(begun) >= timing::LOCKED
        {
            let lock = read_modem::read_lock(context, link)?;
            locked = lock.as_ref().is_some_and(CardLock::keeps_out);
            if let Some(lock) = lock.filter(CardLock::keeps_out) {
                return Err(JobError::new(Problem::OperatorLock, lock.to_string()));
            }
        }
        let next = context.now() + timing::NETWORK_LOOK;
        if next >= deadline {
            let problem = match verdict {
                NetworkVerdict::Denied => Problem::NetworkDenied,
                NetworkVerdict::NoSim => Problem::NoSim,
                _ => Problem::NoNetwork,
            };
            return Err(JobError::new(problem, why_not(&state)));
        }
        // Reports that come meanwhile are read and left: polling is what counts
        // (`docs/facts/at-and-usb.md` §6, complaint 26).
        link.overhear(context.bus(), next)?;
    }
}

/// The detail of a search that found no network: the last reading.
fn why_not(state: &NetworkState) -> String {
    let verdict = state.verdict().id();
    let automatic = state.operator.as_ref().map(|operator| operator.automatic);
    if automatic == Some(false) {
        format!("network: {verdict}; it does not choose its network by itself (+COPS)")
    } else {
        format!("network: {verdict}")
    }
}
