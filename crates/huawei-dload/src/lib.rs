//! The protocols of Huawei 3G sticks such as the E1550, and the firmware packages they take.
//!
//! * [`protocol`] has the bytes on the wire: HDLC framing, AT, DIAG, and DLOAD, the vendor's download protocol.
//! * [`firmware`] has the files: containers, program files of the updaters, objects, partition tables.
//! * [`crc`] has the one checksum of both.
//! * [`modem`] has what a modem says about itself: identity, USB shape, radio setting, SIM, lock, condition.
//! * [`problem`] has the stable id of everything that can go wrong.
//!
//! Nothing here opens a port, sleeps or reads a clock. Encoders take values and give bytes; decoders take whatever
//! bytes arrived and never panic on any; the caller tells the time. What may never be sent to a modem has no
//! representation: NV writes, EFS writes, service codes, and the memory writes and jumps of the chip maker's own
//! download protocol.
//!
//! ```
//! use huawei_dload::modem::Syscfg;
//!
//! let setting = Syscfg::parse("^SYSCFG:2,2,3FFFFFFF,0,2")?;
//! assert_eq!(setting.to_string(), "2,2,3fffffff,0,2");
//! # Ok::<(), huawei_dload::modem::AnswerError>(())
//! ```

// Nothing from outside may bring a program down; tests may fail as they like.
#![cfg_attr(
    not(test),
    deny(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::indexing_slicing,
        clippy::panic
    )
)]

pub mod crc;
pub mod firmware;
pub mod modem;
mod named_enum;
pub mod problem;
pub mod protocol;
pub mod text;

/// The examples of the read-me are tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct ReadMe;
