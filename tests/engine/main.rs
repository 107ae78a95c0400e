//! The tests of the program that need no process of their own, in one binary, so that the program is linked once.

mod answers;
mod attempts;
mod backed_up;
mod borders;
mod citations;
mod condition;
mod console;
mod dload_session;
mod fitting;
mod fuzz_targets;
mod health;
mod in_memory;
mod inspect;
mod journalled;
mod nudging;
mod recording;
mod restored;
mod sentences;
mod stop;
mod stored_settings;
mod sweep;
mod switch;
mod take_up;
mod vendor_program;
mod worker;
