//! The `modem-medic` program: hands over to the command line.

fn main() {}
