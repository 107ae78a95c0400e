//! Serves a simulated E1550 on pseudo-terminals until it is interrupted: `cargo run --example serve DIR`.

#[cfg(unix)]
fn main() -> std::io::Result<()> {
    use modem_sim::pty::PtyServer;
    use modem_sim::{Model, Scenario};

    let Some(folder) = std::env::args_os().nth(1) else {
        eprintln!("usage: serve DIR");
        std::process::exit(2);
    };
    let server = PtyServer::start(folder.as_ref(), Scenario::of(Model::E1550), None)?;
    println!("{}", std::path::Path::new(&folder).join("pcui").display());
    server.run()
}

#[cfg(not(unix))]
fn main() {
    eprintln!("pseudo-terminals are a thing of Unix");
}
