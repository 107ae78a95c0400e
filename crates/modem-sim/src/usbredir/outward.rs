//! The transfers that the modem is taking, one after another, at its speed.

use std::collections::VecDeque;
use std::time::{Duration, Instant};

use super::descriptors::BULK_PACKET;
use super::reply::{DeviceReply, Status};
use crate::intake::Intake;

/// A transfer to the modem.
#[derive(Debug)]
pub(super) struct OutTransfer {
    pub(super) id: u64,
    pub(super) endpoint: u8,
    pub(super) stream: u32,
    pub(super) data: Vec<u8>,
}

impl OutTransfer {
    /// How the transfer ended, of which `sent` bytes went to the modem.
    pub(super) fn ended(&self, status: Status, sent: usize) -> DeviceReply {
        DeviceReply::Bulk {
            id: self.id,
            endpoint: self.endpoint,
            stream: self.stream,
            status,
            sent,
            data: Vec::new(),
        }
    }
}

/// Transfers in the order in which the modem takes them, each with the time when it is taken.
#[derive(Debug, Default)]
pub(super) struct Outward(VecDeque<(Instant, OutTransfer)>);

impl Outward {
    /// When the modem has taken the next transfer.
    pub(super) fn next_due(&self) -> Option<Instant> {
        self.0.front().map(|(at, _)| *at)
    }

    /// How much memory the transfers take, empty ones included.
    pub(super) fn backlog(&self) -> usize {
        let transfers = self.0.iter();
        transfers
            .map(|(_, transfer)| transfer.data.len() + size_of::<(Instant, OutTransfer)>())
            .sum()
    }

    pub(super) fn push(&mut self, now: Instant, transfer: OutTransfer, intake: &mut Intake) {
        let at = intake.take(now, transfer.data.len());
        self.0.push_back((at, transfer));
    }

    /// The next transfer, if the modem has taken it.
    pub(super) fn taken(&mut self, now: Instant) -> Option<OutTransfer> {
        self.0
            .pop_front_if(|(at, _)| *at <= now)
            .map(|(_, transfer)| transfer)
    }

    /// Takes the transfer with this id back. Gives it, and how much of it the modem has.
    pub(super) fn cancel(
        &mut self,
        now: Instant,
        id: u64,
        intake: &mut Intake,
    ) -> Option<(OutTransfer, usize)> {
        let place = self.0.iter().position(|(_, waits)| waits.id == id)?;
        let before = place
            .checked_sub(1)
            .and_then(|before| self.0.get(before))
            .map(|(at, _)| *at);
        let (at, transfer) = self.0.remove(place)?;
        // Only the first is on its way. Whole packets that went over the bus stay with the modem.
        let sent = if before.is_none() {
            let count = transfer.data.len();
            part(
                count,
                intake.duration(count),
                at.saturating_duration_since(now),
            )
        } else {
            0
        };
        let free_at = before.unwrap_or(now);
        intake.reset(free_at);
        for (at, later) in self.0.iter_mut().skip(place) {
            *at = intake.take(free_at, later.data.len());
        }
        Some((transfer, sent))
    }

    /// Takes all transfers back.
    pub(super) fn cancel_all(&mut self) -> impl Iterator<Item = OutTransfer> {
        self.0.drain(..).map(|(_, transfer)| transfer)
    }
}

/// How much of `count` bytes has gone over the bus when `left` of its `duration` is left, in whole packets.
fn part(count: usize, duration: Duration, left: Duration) -> usize {
    if duration.is_zero() {
        return 0;
    }
    let gone = duration.saturating_sub(left).as_nanos();
    let bytes = u128::try_from(count).unwrap_or_default() * gone / duration.as_nanos();
    let packet = usize::from(BULK_PACKET);
    usize::try_from(bytes).unwrap_or(count).min(count) / packet * packet
}
