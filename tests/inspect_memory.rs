//! How much memory a file takes while it is read. In a program of its own, because the highest memory
//! of a process never goes back by itself. Linux only: it is the kernel that counts.
#![cfg(target_os = "linux")]

use std::fs;
use std::io::Write as _;
use std::path::Path;

use modem_medic::firmware::{Package, sample};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

const SIZE: usize = 24 << 20;
/// What reading may take beyond the file itself, in KiB.
const BESIDE: u64 = 16 << 10;

/// The highest memory since the last call, in KiB.
fn peak_of(work: impl FnOnce()) -> u64 {
    let status = |key: &str| {
        let status = fs::read_to_string("/proc/self/status").unwrap();
        let line = status.lines().find(|line| line.starts_with(key)).unwrap();
        let number = line.split_whitespace().nth(1).unwrap();
        number.parse::<u64>().unwrap()
    };
    fs::write("/proc/self/clear_refs", "5").unwrap();
    let before = status("VmRSS:");
    work();
    status("VmHWM:").saturating_sub(before)
}

fn zip_at(path: &Path, method: CompressionMethod, content: &[u8]) {
    let mut archive = ZipWriter::new(fs::File::create(path).unwrap());
    let options = SimpleFileOptions::default().compression_method(method);
    archive.start_file("Update.bin", options).unwrap();
    archive.write_all(content).unwrap();
    archive.finish().unwrap();
}

#[test]
fn a_file_is_held_once_also_as_a_member_of_an_archive() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name);
    let size = {
        let content = sample::e1550_firmware("11.609.20.00.00", SIZE);
        fs::write(path("raw.bin"), &content).unwrap();
        zip_at(&path("stored.zip"), CompressionMethod::Stored, &content);
        zip_at(&path("deflated.zip"), CompressionMethod::Deflated, &content);
        content.len() as u64
    };
    for name in ["raw.bin", "stored.zip", "deflated.zip"] {
        let taken = peak_of(|| drop(Package::open(&path(name)).unwrap()));
        assert!(
            taken <= (size >> 10) + BESIDE,
            "{name} of {size} bytes took {taken} KiB"
        );
    }
}
