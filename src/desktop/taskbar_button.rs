//! The bar on the button that Windows' taskbar has for the window.

use winsafe::prelude::*;
use winsafe::{self as w, HWND, HrResult, ITaskbarList3, IUnknown, co};

use super::TaskbarState;

/// The whole of a bar, in percent.
const WHOLE: u64 = 100;

/// Shows on the taskbar's button of this program's window how a job stands. A program without a window or a Windows without
/// a taskbar has no such button; that is not an error.
pub(super) fn show(state: Option<TaskbarState>) -> HrResult<()> {
    own_window().map_or(Ok(()), |window| show_on(&window, state))
}

/// Shows it on the button of this window.
///
/// The apartment of COM lasts for this call only. The thread does not take in messages, and while it were in an apartment,
/// each program that sends a message to all windows would wait for it.
fn show_on(window: &HWND, state: Option<TaskbarState>) -> HrResult<()> {
    let _apartment = w::CoInitializeEx(co::COINIT::APARTMENTTHREADED)?;
    let taskbar = w::CoCreateInstance::<ITaskbarList3>(
        &co::CLSID::TaskbarList,
        None::<&IUnknown>,
        co::CLSCTX::INPROC_SERVER,
    )?;
    taskbar.HrInit()?;
    let (colour, share) = match state {
        None => return taskbar.SetProgressState(window, co::TBPF::NOPROGRESS),
        Some(TaskbarState::Running(percent)) => (co::TBPF::NORMAL, percent.into()),
        Some(TaskbarState::Waiting(percent)) => (co::TBPF::PAUSED, percent.into()),
        Some(TaskbarState::Failed) => (co::TBPF::ERROR, WHOLE),
    };
    taskbar.SetProgressValue(window, share, WHOLE)?;
    taskbar.SetProgressState(window, colour)
}

/// The window of this process that has a button on the taskbar: a visible one that belongs to no other.
fn own_window() -> Option<HWND> {
    let process = w::GetCurrentProcessId();
    let mut found = None;
    let looked = w::EnumWindows(|window| {
        let (_, owner_process) = window.GetWindowThreadProcessId();
        let has_button = || window.IsWindowVisible() && window.GetWindow(co::GW::OWNER).is_err();
        if found.is_none() && owner_process == process && has_button() {
            found = Some(window);
        }
        // Ending the search early would be told as an error.
        true
    });
    if let Err(error) = looked {
        log::debug!("the windows cannot be listed: {error}");
    }
    found
}

#[cfg(test)]
mod tests {
    use winsafe::HWND;

    use super::super::TaskbarState;
    use super::{own_window, show, show_on};

    const STATES: [Option<TaskbarState>; 4] = [
        Some(TaskbarState::Running(40)),
        Some(TaskbarState::Waiting(40)),
        Some(TaskbarState::Failed),
        None,
    ];

    #[test]
    fn the_taskbar_takes_every_state() {
        let window = HWND::GetDesktopWindow();
        for state in STATES {
            let shown = show_on(&window, state);
            assert!(shown.is_ok(), "{state:?}: {shown:?}");
        }
    }

    #[test]
    fn a_program_without_a_window_shows_nothing_and_says_no_error() {
        // This one runs in a console, whose window is another process's.
        assert!(own_window().is_none());
        for state in STATES {
            assert!(show(state).is_ok(), "{state:?}");
        }
    }
}
