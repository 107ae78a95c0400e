//! Sending events without ever waiting for the face.

use std::collections::VecDeque;
use std::time::Duration;

use crossbeam_channel::{Receiver, RecvTimeoutError, Sender, TrySendError, select};

use super::{Wake, WorkerCommand, WorkerEvent};
use crate::job::{ConsoleKind, ConsoleLine, Notice};

/// Room kept free in the channel for events that must arrive.
const RESERVE: usize = 64;
/// The most events that wait for a face that does not listen. Jobs that go on until they are
/// cancelled could fill the memory with readings and lines that nobody will see.
const BACKLOG: usize = 4096;

pub(super) struct Outbox {
    sender: Sender<WorkerEvent>,
    wake: Wake,
    /// Events that must arrive and found the channel full. Most jobs have few of them.
    backlog: VecDeque<WorkerEvent>,
    /// Lines of a console that found the backlog full, too.
    left_out: usize,
}

impl Outbox {
    pub(super) fn new(sender: Sender<WorkerEvent>, wake: Wake) -> Self {
        Self {
            sender,
            wake,
            backlog: VecDeque::new(),
            left_out: 0,
        }
    }

    /// An event that is never left out.
    pub(super) fn must(&mut self, event: WorkerEvent) {
        let lines = std::mem::take(&mut self.left_out);
        if lines > 0 {
            let kind = ConsoleKind::LeftOut { lines };
            let text = String::new();
            let line = Notice::Console(ConsoleLine { kind, text });
            self.backlog.push_back(WorkerEvent::Notice(line));
        }
        self.backlog.push_back(event);
        self.flush();
    }

    /// A notice: progress and log lines are left out when the face is slow, because numbers are
    /// absolute and the next one makes up for it.
    pub(super) fn notice(&mut self, notice: Notice) {
        let droppable = matches!(notice, Notice::Progress { .. } | Notice::Log(_));
        let full = self
            .sender
            .capacity()
            .is_some_and(|room| self.sender.len() + RESERVE >= room);
        if droppable && (full || !self.backlog.is_empty()) {
            return;
        }
        let endless = matches!(notice, Notice::Network(_) | Notice::Console(_));
        if endless && self.backlog.len() >= BACKLOG {
            if matches!(notice, Notice::Console(_)) {
                self.left_out = self.left_out.saturating_add(1);
            }
            return;
        }
        self.must(WorkerEvent::Notice(notice));
    }

    /// The next command. Events that found the channel full go out meanwhile, as the face makes room.
    ///
    /// # Errors
    /// `Disconnected` when no face can send one any more; `Timeout` after `patience`, if one is given.
    pub(super) fn next_command(
        &mut self,
        inbox: &Receiver<WorkerCommand>,
        patience: Option<Duration>,
    ) -> Result<WorkerCommand, RecvTimeoutError> {
        while let Some(event) = self.backlog.pop_front() {
            let kept = event.clone();
            select! {
                recv(inbox) -> command => {
                    self.backlog.push_front(kept);
                    return command.map_err(Into::into);
                }
                send(self.sender, event) -> sent => {
                    if sent.is_err() {
                        self.backlog.clear();
                    }
                    (self.wake)();
                }
            }
        }
        match patience {
            Some(patience) => inbox.recv_timeout(patience),
            None => inbox.recv().map_err(Into::into),
        }
    }

    /// The last chance before the thread ends: waits for the face, unless it is gone.
    pub(super) fn flush_at_exit(mut self) {
        for event in self.backlog.drain(..) {
            let patience = Duration::from_secs(1);
            if self.sender.send_timeout(event, patience).is_err() {
                break;
            }
        }
        (self.wake)();
    }

    /// Sends what found the channel full, as far as the face has made room.
    pub(super) fn flush(&mut self) {
        let mut sent = false;
        while let Some(event) = self.backlog.pop_front() {
            match self.sender.try_send(event) {
                Ok(()) => sent = true,
                Err(TrySendError::Full(event)) => {
                    self.backlog.push_front(event);
                    break;
                }
                // Nobody listens any more. The job goes on; the journal has what matters.
                Err(TrySendError::Disconnected(_)) => self.backlog.clear(),
            }
        }
        if sent {
            (self.wake)();
        }
    }
}
