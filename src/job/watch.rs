//! Watching the network: registration and signal, again and again, on one open port. For the bars on
//! the screen; changes nothing and sends only commands that read.

use super::at_link::AtLink;
use super::connect;
use super::context::Context;
use super::definition::Job;
use super::error::JobError;
use super::link::LinkError;
use super::notice::Notice;
use super::read_modem;
use super::report::NetworkReading;
use super::timing;
use crate::modem::NetworkState;
use crate::progress::{Plan, Stage};

/// How many looks in a row may go unanswered. A busy modem skips one now and then.
const MISSES: u32 = 2;

/// Watching the network. Being cancelled is its normal end; its result is the last reading.
#[derive(Clone, Copy, Debug)]
pub struct WatchRequest;

impl Job for WatchRequest {
    const NAME: &'static str = "watch network";
    const PLAN: Plan = &[(Stage::WatchNetwork, 1)];
    const ENDS_BY_ITSELF: bool = false;
    type Done = NetworkState;

    /// Looks until it is cancelled, which is the normal end, and gives what was seen last.
    fn run(&self, context: &mut Context<'_, '_>) -> Result<NetworkState, JobError> {
        context.enter(Stage::WatchNetwork);
        let mut link = connect::open(context)?;
        read_modem::prepare(context, &mut link)?;
        let begun = context.now();
        let mut last = None;
        let mut misses = 0;
        loop {
            let next = context.now() + timing::NETWORK_LOOK;
            match look(context, &mut link) {
                Ok(state) => {
                    misses = 0;
                    let seconds = context.now().duration_since(begun).as_secs();
                    context.tell(Notice::Network(NetworkReading {
                        seconds,
                        state: state.clone(),
                    }));
                    last = Some(state);
                }
                Err(JobError::Link(
                    LinkError::Silent(_)
                    | LinkError::OnlyReports(_)
                    | LinkError::Garbled(_)
                    | LinkError::Lost { .. },
                )) if misses < MISSES => misses += 1,
                Err(JobError::Cancelled) => return Ok(last.unwrap_or_default()),
                Err(error) => return Err(error),
            }
            // The first look is in the log; the others would fill it.
            context.mute_log();
            // Asked at least once, also when one look takes longer than the time until the next.
            loop {
                if context.is_cancelled() {
                    return Ok(last.unwrap_or_default());
                }
                if context.now() >= next {
                    break;
                }
                // Reports that come meanwhile are read and left, as in a reactivation.
                match link.overhear(context.bus(), next) {
                    Err(LinkError::Stopped) => {}
                    heard => heard?,
                }
            }
        }
    }
}

fn look(context: &mut Context<'_, '_>, link: &mut AtLink) -> Result<NetworkState, JobError> {
    let pin = read_modem::read_pin(context, link)?;
    read_modem::read_network(context, link, pin)
}
