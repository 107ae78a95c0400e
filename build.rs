//! Gives the Windows program its icon, version and manifest. Does nothing for other systems.

use std::error::Error;
use std::{env, fs};

const MANIFEST: &str = "packaging/windows/modem-medic.manifest";
const ICON: &str = "assets/icon.ico";
const PROGRAM: &str = "modem-medic";
/// English (United States), which Windows falls back to.
const LANGUAGE: u16 = 0x0409;

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed={MANIFEST}");
    println!("cargo::rerun-if-changed={ICON}");
    if env::var("CARGO_CFG_TARGET_OS")? != "windows" {
        return Ok(());
    }
    match embed() {
        // Checking the code for Windows needs no resource compiler, and a program for oneself does
        // without an icon. A program for others does not.
        Err(error) if env::var("PROFILE")? == "debug" => {
            println!("cargo::warning=no icon, version and manifest in the program: {error}");
            Ok(())
        }
        outcome => outcome,
    }
}

fn embed() -> Result<(), Box<dyn Error>> {
    let manifest =
        fs::read_to_string(MANIFEST)?.replace("@VERSION@", &env::var("CARGO_PKG_VERSION")?);
    winresource::WindowsResource::new()
        .set_icon(ICON)
        .set_manifest(&manifest)
        .set_language(LANGUAGE)
        .set("ProductName", "Modem Medic")
        // What the task manager and the security prompts call it.
        .set("FileDescription", "Modem Medic")
        .set("InternalName", PROGRAM)
        .set("OriginalFilename", "modem-medic.exe")
        .set("LegalCopyright", "MIT OR Apache-2.0")
        .compile_for(PROGRAM)?;
    Ok(())
}
