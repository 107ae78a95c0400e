//! The built program as an owner and a script run it, against simulated modems in processes of their own, on real
//! pseudo-terminals or plugged into a made-up computer.
#![cfg(unix)]

#[cfg(target_os = "linux")]
mod bridge;
#[cfg(target_os = "linux")]
mod bus;
#[cfg(target_os = "linux")]
mod computer;
#[cfg(target_os = "linux")]
mod desk;
#[cfg(target_os = "linux")]
mod exclusivity;
mod functions;
mod independent;
mod installed;
#[cfg(target_os = "linux")]
mod lost_output;
#[cfg(target_os = "linux")]
mod no_window;
#[cfg(target_os = "linux")]
mod ownership;
mod resume;
mod served;
#[path = "../serving/mod.rs"]
mod serving;
#[cfg(target_os = "linux")]
mod stop_signal;
mod story;
#[cfg(target_os = "linux")]
mod surroundings;
mod unlock;
