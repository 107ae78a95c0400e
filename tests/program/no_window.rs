//! A computer on which no window can be drawn: every way is tried, and then it is said once what works instead.

use std::process::Command;

#[test]
fn every_way_to_draw_is_tried_in_a_process_of_its_own_before_it_gives_up() {
    let state = tempfile::tempdir().unwrap();
    let ended = Command::new(env!("CARGO_BIN_EXE_modem-medic"))
        .arg("--state-dir")
        .arg(state.path())
        // A display that is named and not there.
        .env("DISPLAY", "/nonexistent:0")
        .env("DBUS_SESSION_BUS_ADDRESS", "disabled:")
        .env_remove("WAYLAND_DISPLAY")
        .env_remove("WAYLAND_SOCKET")
        .env_remove("MODEM_MEDIC_RENDERER")
        .output()
        .unwrap();
    let said = String::from_utf8(ended.stderr).unwrap();
    assert_eq!(ended.status.code(), Some(2), "{said}");
    assert_eq!(said.matches("cannot draw its window").count(), 1, "{said}");
    assert!(said.contains("modem-medic detect"), "{said}");
    assert!(!said.contains("panicked"), "{said}");

    let logs = std::fs::read_dir(state.path().join("log")).unwrap();
    let log: String = logs
        .map(|log| std::fs::read_to_string(log.unwrap().path()).unwrap())
        .collect();
    let ways: Vec<_> = log
        .lines()
        .filter_map(|line| line.split_once("opening the window with "))
        .map(|(_, way)| way)
        .collect();
    assert_eq!(ways, ["OpenGL", "OpenGL on the processor"], "{log}");
}
