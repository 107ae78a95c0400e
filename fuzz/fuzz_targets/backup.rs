//! See `modem_medic_fuzz::backup`.

#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| modem_medic_fuzz::backup(input));
