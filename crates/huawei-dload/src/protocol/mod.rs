//! The languages of the modem: bytes and their meaning, in both directions.
//!
//! * [`crc`](crate::crc), [`hdlc`] — the checksum and the framing that DIAG and DLOAD share.
//! * [`at`] — AT commands: one exchange at a time, answers told from unsolicited lines.
//! * [`diag`] — the read-only part of DIAG and the switch to download mode.
//! * [`dload`] — the vendor's download protocol, which takes firmware.
//!
//! Nothing here opens a port, sleeps or reads a clock: encoders take values and give bytes, decoders
//! take whatever bytes arrived, and whoever needs the time is told it. Every decoder is total: no
//! input makes it panic, and none makes it hold more memory than it was given leave to.
//!
//! Requests that may never be sent to a modem have no representation here: NV writes, EFS writes, service
//! codes, and the memory writes and jumps of the chip maker's own download protocol.
pub mod at;
pub mod diag;
pub mod dload;
pub mod hdlc;
