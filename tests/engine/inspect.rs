//! `inspect` on every kind of file, text and JSON, against golden files.
//!
//! The golden files lie in `tests/golden/inspect`. `UPDATE_GOLDEN=1 cargo test --test engine inspect` writes
//! them anew; what changed is then read in the difference.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use modem_medic::firmware::write::{
    ObjectSpec, PackageBuilder, ResourceSpec, in_seven_zip, in_stored_zip, in_zip, iso_image,
    partition_table, program_with_resources, self_extractor, wrap_in_program, wrap_in_updater,
};
use modem_medic::firmware::{ObjectCode, Packing, Partition, sample};

const VERSION: &str = "11.609.20.00.00";
const UPDATER: &str = "E155XUpdate_11.609.20.00.00.B418.exe";

/// A file, or a folder of files, by its name.
enum Fixture {
    File(&'static str, Vec<u8>),
    Folder(&'static str, Vec<(&'static str, Vec<u8>)>),
}
use Fixture::{File, Folder};

fn updater() -> Vec<u8> {
    wrap_in_updater(&sample::e1550_updater(VERSION, 64 << 10))
}

fn dashboard() -> Vec<u8> {
    sample::e1550_dashboard("11.302.09.01.539", "Mobile Partner", 40_000)
}

fn balong() -> Vec<u8> {
    let part = |code, bytes: &[u8]| {
        ObjectSpec::new(ObjectCode(code), bytes.to_vec())
            .hardware_id("HWEW11.1")
            .version(":BV7R11HS:22.200.03.00.00")
            .dated("2015.03.03", "11:42:10")
    };
    PackageBuilder::new()
        .object(part(0x0001_0000, &[0x70; 0x800]))
        .object(part(0x0020_0000, &[1; 5000]))
        .object(part(0x0009_0000, &[2; 9000]).packing(Packing::Zlib))
        .object(part(0x0024_0000, &[3; 777]))
        .object(part(0x0026_0000, &[4; 100]))
        .build()
}

/// A unit with the header of a real one, `docs/facts/qualcomm-packages.md` §2, and data made up.
fn with_header(id: &str, code: u32, text: &str, date: [&str; 2], data: &[u8]) -> Vec<u8> {
    let [date, time] = date;
    PackageBuilder::new()
        .object(
            ObjectSpec::new(ObjectCode(code), data.to_vec())
                .hardware_id(id)
                .filled_with_ff()
                .version(text)
                .dated(date, time),
        )
        .build()
}

fn qualcomm(entries: &[(&str, u32)], parts: &[(u32, Vec<u8>)]) -> Vec<u8> {
    let entries: Vec<_> = entries
        .iter()
        .map(|(name, size)| Partition {
            name: (*name).to_owned(),
            size: *size,
            padding: 0,
            flash: 0,
            attributes: [0xFF, 0x01, 0x00, 0xFF],
        })
        .collect();
    let table = (0x0001_0000, partition_table(&entries).to_vec());
    std::iter::once(&table)
        .chain(parts)
        .fold(PackageBuilder::new(), |builder, (code, bytes)| {
            let object = ObjectSpec::new(ObjectCode(*code), bytes.clone());
            builder.object(object.version(":E155:11.609.20.00.00"))
        })
        .build()
}

fn elf(size: usize) -> Vec<u8> {
    let mut image = b"\x7FELF".to_vec();
    image.resize(size, 0x5A);
    image
}

/// Every kind of file, with the exit code that it deserves.
#[expect(
    clippy::too_many_lines,
    reason = "a list of files, one after the other"
)]
fn fixtures() -> Vec<(&'static str, i32, Fixture)> {
    let two = || {
        let specs = [
            ("BIN", sample::e1550_updater(VERSION, 64 << 10)),
            ("UTPS", dashboard()),
        ];
        program_with_resources(&[
            ResourceSpec {
                kind: specs[0].0,
                id: 250,
                data: &specs[0].1,
            },
            ResourceSpec {
                kind: specs[1].0,
                id: 251,
                data: &specs[1].1,
            },
        ])
    };
    let images = || {
        let package = modem_medic::firmware::Package::from_bytes(
            "images.bin",
            sample::e1550_updater(VERSION, 8192),
        )
        .unwrap();
        let images: Vec<Vec<u8>> = package
            .objects()
            .iter()
            .map(|object| package.image(object).unwrap().into_owned())
            .collect();
        let names = ["00.bin", "01.bin", "02.bin", "03.bin", "04.bin"];
        let mut manifest = String::from("Found Firmware for: E1550 v11.609.20.00.00\r\n\r\n");
        for (name, object) in names.iter().zip(package.objects()) {
            let line = format!("{name} {:08X} {:08X}\r\n", object.code.0, object.size);
            manifest.push_str(&line);
        }
        names
            .into_iter()
            .zip(images)
            .chain([("E1550.hmf", manifest.into_bytes())])
            .collect()
    };
    // The checksum of its block is right: a table of zeros.
    let zeros = (0x0001_0000, vec![0; 464]);
    let damaged = [zeros, (0x0008_0000, elf(64))]
        .iter()
        .fold(PackageBuilder::new(), |builder, (code, bytes)| {
            let object = ObjectSpec::new(ObjectCode(*code), bytes.clone());
            builder.object(object.version(":E155:11.609.20.00.00"))
        })
        .build();
    let day_1 = ["2010.04.19", "14.50.50"];
    vec![
        ("nested-updater", 0, File(UPDATER, updater())),
        (
            "vector-1",
            4,
            File(
                "v1.bin",
                with_header("HWU8220", 0xF200_0000, "INPUT", day_1, &[0; 8192]),
            ),
        ),
        (
            "vector-2",
            0,
            File(
                "v2.bin",
                with_header(
                    "HWEW11.1",
                    0x100,
                    ":MPWUDP:V200R001C115SP100",
                    ["2014.02.20", "23.27.23"],
                    b"\x1F\x8B\x08\x00rest",
                ),
            ),
        ),
        (
            "vector-3",
            4,
            File(
                "v3.bin",
                with_header(
                    "HW7x27",
                    0xFE00_0000,
                    "SHA256RSA",
                    ["2017.12.21", "09.11.46"],
                    &[7; 256],
                ),
            ),
        ),
        (
            "raw-e1550",
            0,
            File("E1550.bin", sample::e1550_firmware(VERSION, 8192)),
        ),
        ("raw-hisilicon", 0, File("E3372h.bin", balong())),
        (
            "program-hisilicon",
            0,
            File(
                "E3372hUpdate_22.200.03.00.00.exe",
                wrap_in_program(&balong()),
            ),
        ),
        (
            "program-dashboard",
            0,
            File("UTPS11.302.09.01.539.exe", wrap_in_program(&dashboard())),
        ),
        ("firmware-and-dashboard", 0, File(UPDATER, two())),
        (
            "zip",
            0,
            File(
                "E1550.zip",
                in_zip(&[("readme.txt", b"text"), (UPDATER, &updater())]).unwrap(),
            ),
        ),
        (
            "zip-in-zip",
            0,
            File(
                "outer.zip",
                in_stored_zip(&[("inner.zip", &in_zip(&[(UPDATER, &updater())]).unwrap())])
                    .unwrap(),
            ),
        ),
        (
            "seven-zip",
            0,
            File("E1550.7z", in_seven_zip(&[(UPDATER, &updater())]).unwrap()),
        ),
        (
            "seven-zip-program",
            0,
            File(
                "E1732.exe",
                self_extractor(&in_seven_zip(&[(UPDATER, &updater())]).unwrap()),
            ),
        ),
        (
            "folder-with-updater",
            0,
            Folder(
                "download",
                vec![(UPDATER, updater()), ("readme.txt", b"text".to_vec())],
            ),
        ),
        ("manifest", 0, Folder("E1550", images())),
        (
            "zip-of-two-firmwares",
            4,
            File(
                "two.zip",
                in_zip(&[
                    ("old.bin", &sample::e1550_firmware("11.608.12.04.21", 8192)),
                    ("new.bin", &sample::e1550_firmware(VERSION, 8192)),
                ])
                .unwrap(),
            ),
        ),
        (
            "zip-without-firmware",
            4,
            File(
                "words.zip",
                in_zip(&[
                    ("readme.txt", b"text"),
                    ("setup.exe", b"MZ"),
                    ("page.html", b"<html>"),
                ])
                .unwrap(),
            ),
        ),
        (
            "zip-of-rar",
            4,
            File(
                "fw.zip",
                in_zip(&[("fw.rar", b"Rar!\x1A\x07\x01\x00rest")]).unwrap(),
            ),
        ),
        (
            "program-without-firmware",
            4,
            File(
                "setup.exe",
                program_with_resources(&[ResourceSpec {
                    kind: "AVI",
                    id: 1,
                    data: &[1; 3000],
                }]),
            ),
        ),
        (
            "rar",
            4,
            File("fw.rar", b"Rar!\x1A\x07\x00rest of it".to_vec()),
        ),
        (
            "cabinet",
            4,
            File("fw.cab", b"MSCF\0\0\0\0rest of it".to_vec()),
        ),
        (
            "installshield",
            4,
            File("data1.cab", b"ISc(rest of it".to_vec()),
        ),
        (
            "gzip",
            4,
            File("fw.gz", b"\x1F\x8B\x08\0rest of it".to_vec()),
        ),
        (
            "seven-zip-cut",
            4,
            File(
                "fw.7z",
                b"7z\xBC\xAF\x27\x1C\0\x04rest of it, which is nothing".to_vec(),
            ),
        ),
        ("text", 4, File("firmware.txt", b"just some words".to_vec())),
        (
            "bare-disc",
            4,
            File("UTPS.iso", iso_image("Mobile Partner", 0)),
        ),
        (
            "empty-folder",
            4,
            Folder("nothing", vec![("readme.txt", b"text".to_vec())]),
        ),
        ("table-damaged", 4, File("E1550.bin", damaged)),
        (
            "table-misplaced",
            4,
            File("E1550.bin", {
                let table = partition_table(&[]).to_vec();
                PackageBuilder::new()
                    .object(
                        ObjectSpec::new(ObjectCode(0x0008_0000), elf(64))
                            .version("11.609.20.00.00"),
                    )
                    .object(ObjectSpec::new(ObjectCode(0x0001_0000), {
                        let mut table = table;
                        table[12] = 1;
                        table[16..22].copy_from_slice(b"0:AMSS");
                        table
                    }))
                    .build()
            }),
        ),
        (
            "boot-loader-without-table",
            4,
            File(
                UPDATER,
                PackageBuilder::new()
                    .object(ObjectSpec::new(ObjectCode(0x0013_0000), vec![1; 64]))
                    .build(),
            ),
        ),
        (
            "part-too-large",
            4,
            File(
                "E1550.bin",
                qualcomm(&[("0:AMSS", 1)], &[(0x0008_0000, elf(1025))]),
            ),
        ),
        (
            "flash-too-small",
            4,
            File(
                "E1550.bin",
                qualcomm(&[("0:AMSS", 200_000)], &[(0x0008_0000, elf(64))]),
            ),
        ),
        (
            "unknown-parts",
            0,
            File(
                "E1550.bin",
                qualcomm(
                    &[("0:AMSS", 64)],
                    &[(0x0005_0000, vec![1; 64]), (0x0007_0000, vec![2; 64])],
                ),
            ),
        ),
    ]
}

fn run(arguments: &[&str], at: &Path) -> (i32, String, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_modem-medic"))
        .arg("inspect")
        .args(arguments)
        .arg(at)
        .output()
        .unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    let code = output.status.code().unwrap();
    (code, text(output.stdout), text(output.stderr))
}

/// What a packer makes of the same bytes may change with its version, and the hash with it.
fn without_hashes(text: &str, packed: bool) -> String {
    let lines = text.lines().map(|line| {
        if packed && line.starts_with("SHA-256") {
            "SHA-256       (of what a packer made)"
        } else {
            line
        }
    });
    lines.fold(String::new(), |mut text, line| {
        text.push_str(line);
        text.push('\n');
        text
    })
}

fn compare(name: &str, ending: &str, now: &str) {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("tests/golden/inspect")
        .join(format!("{name}.{ending}"));
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        fs::write(&path, now).unwrap();
    }
    let kept = fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(kept, now, "{}", path.display());
}

#[test]
fn inspect_says_what_each_file_is_or_why_it_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    for (name, code, fixture) in fixtures() {
        let place = folder.path().join(name);
        fs::create_dir(&place).unwrap();
        let path = match fixture {
            File(file, bytes) => {
                let path = place.join(file);
                fs::write(&path, bytes).unwrap();
                path
            }
            Folder(folder, files) => {
                let path = place.join(folder);
                fs::create_dir(&path).unwrap();
                for (file, bytes) in files {
                    fs::write(path.join(file), bytes).unwrap();
                }
                path
            }
        };
        let (exit, shown, said) = run(&[], &path);
        assert_eq!(exit, code, "{name}: {shown}{said}");
        let packed = name.contains("zip");
        compare(
            name,
            "txt",
            &without_hashes(&format!("{shown}{said}"), packed),
        );
        let (exit, lines, _) = run(&["--json"], &path);
        assert_eq!(exit, code, "{name}");
        let pretty: Vec<String> = lines
            .lines()
            .map(|line| {
                let mut value: serde_json::Value = serde_json::from_str(line).unwrap();
                if packed && let Some(package) = value.get_mut("package") {
                    package["sha256"] = "(of what a packer made)".into();
                    package["size"] = "(of what a packer made)".into();
                }
                serde_json::to_string_pretty(&value).unwrap()
            })
            .collect();
        compare(name, "json", &(pretty.join("\n") + "\n"));
    }
}

#[test]
fn a_package_of_several_is_chosen_by_its_number() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("two.zip");
    let old = sample::e1550_firmware("11.608.12.04.21", 8192);
    let new = sample::e1550_firmware(VERSION, 8192);
    fs::write(
        &path,
        in_zip(&[("old.bin", &old), ("new.bin", &new)]).unwrap(),
    )
    .unwrap();
    let (code, shown, _) = run(&["--package", "2"], &path);
    assert_eq!(code, 0, "{shown}");
    assert!(shown.contains(VERSION) && !shown.contains("11.608.12.04.21"));
    for number in ["0", "3"] {
        let (code, _, said) = run(&["--package", number], &path);
        assert_eq!(code, 4, "{said}");
        assert!(
            said.contains("1: firmware 11.608.12.04.21 in old.bin"),
            "{said}"
        );
        assert!(said.contains("--package"), "{said}");
    }
}
