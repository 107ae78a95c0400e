//! Steps, jobs, settings and files that are kept.

use super::*;

#[test]
fn a_restart_of_the_computer_moves_the_waiting_step_on() {
    use crate::bookmark::{AfterStep, Bookmark};
    // Where nothing has to be restarted, a step that asks for it is behind the person.
    let waits = if cfg!(windows) {
        AfterStep::RestartComputer
    } else {
        AfterStep::PlugInAgain
    };
    for (restarted, step) in [
        (Some(true), AfterStep::PlugInAgain),
        (Some(false), waits),
        (None, waits),
    ] {
        let mut state = state();
        let bookmark = Bookmark::new(AfterStep::RestartComputer);
        let orders = state.turn(&moment(100), |state, turn| {
            state.resume(bookmark, restarted, turn);
        });
        assert_eq!(state.after.as_ref().map(|place| place.step), Some(step));
        // The step that moved on is kept, so that a second restart finds it.
        assert_eq!(orders.is_empty(), step == AfterStep::RestartComputer);
    }
}

#[test]
fn a_job_that_was_cut_off_is_taken_up_with_its_file() {
    let mut state = state();
    let path = Path::new("/files/E155XUpdate.exe");
    state.settings.remember_file(path);
    let condition = Condition::DownloadMode(Written::Part { accepted: 2 });
    state.comes(Interrupted {
        stick: None,
        file: Some(String::from("E155XUpdate.exe")),
        sha256: None,
        ..interrupted(condition)
    });
    // Without a modem there is nothing to take up yet.
    assert!(state.does(InterruptedAction::Resume).is_empty());
    assert_eq!(state.task(), None);
    state.hold(KnownModem::HalfFlashed);
    let orders = state.does(InterruptedAction::Resume);
    assert_eq!(state.task(), Some(Task::Repair));
    assert!(orders.iter().any(|order| matches!(
        order,
        Effect::ReadFile { path, .. } if path.ends_with("E155XUpdate.exe")
    )));
}

#[test]
fn a_zoom_out_of_range_is_brought_into_it() {
    let mut state = state();
    state.does(Setting::Zoom(500));
    assert_eq!(state.settings.zoom_percent, 200);
    state.does(Setting::Zoom(1));
    assert_eq!(state.settings.zoom_percent, 75);
}

#[cfg(target_os = "linux")]
#[test]
fn a_cd_that_was_seen_for_a_while_leaves_the_computer_that_much_less_time() {
    use crate::bus::system::{StickListing, StickState};
    use crate::gui::state::connect::SearchState;
    use crate::job::SwitchRequest;
    use crate::modem::UsbState;

    let listed = |state| {
        Message::from(vec![StickListing {
            state,
            pid: None,
            location: Some("1-1".to_owned()),
            ..StickListing::default()
        }])
    };
    let mut state = state();
    state.apply(listed(UsbState::Storage), &moment(10));
    state.apply(listed(UsbState::Storage), &moment(14));
    let target = Target::Stick(Some("1-1".to_owned()));
    let finding = SearchState::One(StickState::CdRom, target.clone());
    assert_eq!(state.finding(), finding);
    let orders = state.act(
        Action::Connection(ConnectionAction::Switch(target.clone())),
        &moment(17),
    );
    let [
        Effect::Connect(to),
        Effect::Job(JobRequest::SwitchMode(request)),
    ] = orders.as_slice()
    else {
        panic!("{orders:?}")
    };
    let seen_for = Duration::from_secs(7);
    assert_eq!((to, *request), (&target, SwitchRequest { seen_for }));
    // Another one begins anew.
    state.act(
        Action::Connection(ConnectionAction::Disconnect),
        &moment(20),
    );
    state.apply(listed(UsbState::Modem), &moment(21));
    assert!(matches!(
        state.finding(),
        SearchState::One(StickState::NoDriver, _)
    ));
    state.apply(listed(UsbState::Storage), &moment(30));
    assert_eq!(state.connect.cdrom_since, Some(moment(30).now));
}

#[test]
fn only_files_that_were_read_as_packages_are_offered_again() {
    use crate::firmware::{Package, sample};
    use std::sync::Arc;

    let mut state = state();
    let good = PathBuf::from("/files/Update.bin");
    let read = |state: &mut State, path: &PathBuf, bytes| {
        state.does(FileAction::Use(path.clone()));
        let outcome = Package::from_bytes("Update.bin", bytes);
        let incoming = Message::FileRead {
            path: path.clone(),
            outcome: outcome.map(Arc::new).map_err(Arc::new),
        };
        state.comes(incoming)
    };
    let orders = read(
        &mut state,
        &good,
        sample::e1550_firmware("11.609.20.00.00", 4096),
    );
    assert!(matches!(orders.as_slice(), [Effect::SaveSettings(_)]));
    let page = PathBuf::from("/files/page.html");
    let orders = read(&mut state, &page, b"<!DOCTYPE html>".to_vec());
    assert!(orders.is_empty(), "{orders:?}");
    assert_eq!(
        state.settings.recent_files.as_slice(),
        std::slice::from_ref(&good)
    );
    // A file that is no longer what it was goes.
    let orders = read(&mut state, &good, Vec::new());
    assert!(matches!(orders.as_slice(), [Effect::SaveSettings(_)]));
    assert!(state.settings.recent_files.is_empty());
}
