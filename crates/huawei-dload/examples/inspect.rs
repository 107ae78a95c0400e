//! Lists the parts of a firmware file: `cargo run --example inspect FILE`.

use std::path::Path;
use std::process::ExitCode;

use huawei_dload::firmware::Package;

fn main() -> ExitCode {
    let Some(file) = std::env::args_os().nth(1) else {
        eprintln!("usage: inspect FILE");
        return ExitCode::from(2);
    };
    match Package::open(Path::new(&file)) {
        Ok(package) => {
            println!(
                "{:?}, version {}, platform {}",
                package.kind(),
                package.version().unwrap_or("not named"),
                package.platform().unwrap_or("not named"),
            );
            for object in package.objects() {
                println!("{}  {:>10} bytes", object.code, object.size);
            }
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}
