//! See `modem_medic_fuzz::answers`.

#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| modem_medic_fuzz::answers(input));
