//! A bulk endpoint that leads to the computer: requests that wait, and what the modem said.

use std::collections::VecDeque;

use super::reply::{DeviceReply, Status};
use super::storage::Given;

/// More bytes than this are not kept for a computer that does not ask for them.
const KEPT_LIMIT: usize = 64 * 1024;
/// More requests than this do not wait on one endpoint.
const WAITING_LIMIT: usize = 256;

/// A bulk endpoint that leads to the computer.
#[derive(Debug, Default)]
pub(super) struct Inward {
    requests: VecDeque<InRequest>,
    /// The modem's output, one entry for each time it was sent.
    said: VecDeque<Vec<u8>>,
    kept: usize,
}

/// The computer asks for bytes.
#[derive(Clone, Copy, Debug)]
pub(super) struct InRequest {
    pub(super) id: u64,
    pub(super) endpoint: u8,
    pub(super) stream: u32,
    pub(super) most: usize,
}

impl InRequest {
    /// How the request ended.
    pub(super) fn ended(self, status: Status, data: Vec<u8>) -> DeviceReply {
        DeviceReply::Bulk {
            id: self.id,
            endpoint: self.endpoint,
            stream: self.stream,
            status,
            sent: 0,
            data,
        }
    }
}

impl Inward {
    /// Has a request wait. Gives `false` if too many wait already.
    pub(super) fn ask(&mut self, request: InRequest) -> bool {
        let has_room = self.requests.len() < WAITING_LIMIT;
        if has_room {
            self.requests.push_back(request);
        }
        has_room
    }

    /// The request that is answered next.
    pub(super) fn next(&self) -> Option<InRequest> {
        self.requests.front().copied()
    }

    /// The next request was answered.
    pub(super) fn answered(&mut self) {
        self.requests.pop_front();
    }

    /// Takes the request with this id back.
    pub(super) fn cancel(&mut self, id: u64) -> Option<InRequest> {
        let place = self.requests.iter().position(|waits| waits.id == id)?;
        self.requests.remove(place)
    }

    /// Takes all requests back.
    pub(super) fn cancel_all(&mut self) -> impl Iterator<Item = InRequest> {
        self.requests.drain(..)
    }

    /// The modem says `bytes`. They are lost if too many wait already.
    pub(super) fn say(&mut self, bytes: Vec<u8>) {
        if self.kept + bytes.len() <= KEPT_LIMIT {
            self.kept += bytes.len();
            self.said.push_back(bytes);
        }
    }

    /// The next of what was said: a transfer ends where the modem paused.
    pub(super) fn give(&mut self, most: usize) -> Given {
        let Some(mut said) = self.said.pop_front() else {
            return Given::Nothing;
        };
        if said.len() > most {
            let rest = said.split_off(most);
            self.said.push_front(rest);
        }
        self.kept -= said.len();
        Given::Data(said)
    }
}
