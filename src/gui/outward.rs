//! The window's signs for a person who looks at something else: its title, the taskbar, and a notification when a job has ended
//! or needs the person.

use egui::{UserAttentionType, ViewportCommand};

use super::action::Ended;
use super::screens;
use super::state::State;
use super::state::network::NetworkPage;
use super::state::session::Ending;
use super::state::session::Phase;
use super::state::work::Work;
use crate::desktop::{Desktop, DesktopRequest, Notification, NotificationKind, TaskbarState};
use crate::job::Prompt;
use crate::language::Words;

/// The window's title while nothing runs.
const TITLE: &str = "Modem Medic";

/// The signs that were given last, so that only changes are given.
#[derive(Debug, Default)]
pub struct Outward {
    percent: Option<u8>,
    taskbar: Option<TaskbarState>,
    notified: bool,
    /// Whether a job has failed, and the person has not seen that yet.
    failed_unseen: bool,
}

impl Outward {
    /// Tells how far the writing job is, and takes back a notification once the person is here.
    pub fn follow(&mut self, ctx: &egui::Context, state: &State, words: &Words, desktop: &Desktop) {
        let percent = state
            .work()
            .and_then(|work| u8::try_from(work.permille() / 10).ok());
        self.failed_unseen &= percent.is_none() && is_elsewhere(ctx);
        let prompt = state.work().and_then(needed_of_person);
        let taskbar = match percent {
            Some(percent) if prompt.is_some() => Some(TaskbarState::Waiting(percent)),
            Some(percent) => Some(TaskbarState::Running(percent)),
            None => self.failed_unseen.then_some(TaskbarState::Failed),
        };
        if taskbar != self.taskbar {
            let waited = matches!(self.taskbar, Some(TaskbarState::Waiting(_)));
            self.taskbar = taskbar;
            desktop.ask(DesktopRequest::Taskbar(taskbar));
            if let Some(prompt) = prompt.filter(|_| !waited) {
                let request = Notification {
                    title: words.say("working-prompt").to_owned(),
                    body: words.prompt(prompt).to_owned(),
                    kind: NotificationKind::Request,
                };
                self.call(ctx, state, desktop, request);
            }
        }
        if percent != self.percent {
            self.percent = percent;
            let title = match percent {
                Some(percent) => {
                    let percent = words.say_with("percent", ("value", percent));
                    format!("{percent} – {TITLE}")
                }
                None => TITLE.to_owned(),
            };
            ctx.send_viewport_cmd(ViewportCommand::Title(title));
        }
        if self.notified && !is_elsewhere(ctx) {
            self.notified = false;
            desktop.ask(DesktopRequest::Withdraw);
        }
    }

    /// A job has ended: says so to a person who looks at something else, and as a sound where that is wanted.
    pub fn job_ended(
        &mut self,
        ctx: &egui::Context,
        state: &State,
        words: &Words,
        desktop: &Desktop,
        ended: Ended,
    ) {
        let Some(news) = news(state, words, ended) else {
            return;
        };
        if state.settings.sound {
            let good = news.kind == NotificationKind::Done;
            desktop.ask(DesktopRequest::Sound { good });
        }
        self.failed_unseen = news.kind == NotificationKind::Failed && is_elsewhere(ctx);
        self.call(ctx, state, desktop, news);
    }

    /// Calls a person who looks at something else.
    fn call(
        &mut self,
        ctx: &egui::Context,
        state: &State,
        desktop: &Desktop,
        notification: Notification,
    ) {
        if !is_elsewhere(ctx) {
            return;
        }
        let asks = UserAttentionType::Informational;
        ctx.send_viewport_cmd(ViewportCommand::RequestUserAttention(asks));
        if state.settings.notify {
            self.notified = true;
            desktop.ask(DesktopRequest::Notify(notification));
        }
    }
}

/// The request to the person without which the job does not go on.
fn needed_of_person(work: &Work) -> Option<Prompt> {
    work.prompt.filter(|prompt| match prompt {
        Prompt::PlugInAgain | Prompt::Unplug | Prompt::RestartComputer => true,
        Prompt::WaitForModemManager => false,
    })
}

/// Whether the person is seen to use another window. Where the system does not tell, nobody is disturbed.
fn is_elsewhere(ctx: &egui::Context) -> bool {
    ctx.input(|input| {
        let window = input.viewport();
        window.focused == Some(false) || window.minimized == Some(true)
    })
}

/// How the job that has just ended came out, in the words of its page.
fn news(state: &State, words: &Words, ended: Ended) -> Option<Notification> {
    match ended {
        Ended::Writing => state.ending().map(|ending| of_writing(ending, words)),
        Ended::Setting => of_setting(&state.session.as_ref()?.network, words),
    }
}

fn of_writing(ending: &Ending, words: &Words) -> Notification {
    match &ending.outcome {
        Ok(flashed) => {
            let version = flashed.version_after.as_deref();
            Notification {
                title: words.say(screens::title_of(ending.task)).to_owned(),
                body: version.map_or_else(String::new, |version| {
                    words.say_with("proof-version", ("version", version))
                }),
                kind: NotificationKind::Done,
            }
        }
        Err(failure) => Notification {
            title: screens::headline(words, ending, failure).to_owned(),
            body: words.condition(&ending.condition),
            kind: NotificationKind::Failed,
        },
    }
}

fn of_setting(page: &NetworkPage, words: &Words) -> Option<Notification> {
    match &page.phase {
        Phase::Offer | Phase::Sending => None,
        Phase::Done(reactivated) => {
            let (title, kind) = match (page.undo, reactivated.registered) {
                (true, _) => ("network-undone", NotificationKind::Done),
                (false, Some(true)) => ("network-found", NotificationKind::Done),
                (false, _) => ("network-not-found", NotificationKind::Failed),
            };
            Some(Notification {
                title: words.say(title).to_owned(),
                body: words.syscfg(&reactivated.after),
                kind,
            })
        }
        Phase::Failed(failure) => Some(Notification {
            title: words.problem_title(failure.problem).to_owned(),
            body: words.problem_action(failure.problem).to_owned(),
            kind: NotificationKind::Failed,
        }),
    }
}
