//! The samples are packages like any other.

use crate::firmware::{Package, PackageKind, Packing, Source, sample, write};

#[test]
fn e1550_firmware_names_its_version_and_partitions() {
    let bytes = sample::e1550_firmware("11.609.20.00.00", 50_000);
    let package = Package::from_bytes("sample.bin", bytes).unwrap();
    assert_eq!(package.kind(), PackageKind::Firmware);
    assert_eq!(*package.source(), Source::Raw);
    assert_eq!(package.platform(), Some("E155"));
    assert_eq!(package.version(), Some("11.609.20.00.00"));
    assert_eq!(package.warnings(), []);
    let table = package.partition_table().unwrap();
    assert!(table.entries.iter().any(|entry| entry.name == "0:AMSS"));
    let sizes: Vec<_> = package.objects().iter().map(|object| object.size).collect();
    assert_eq!(sizes, [464, 40, 50_000]);
    let software = package.image(&package.objects()[2]).unwrap();
    for text in [&b"E1550\0"[..], b"\x0011.609.20.00.00\0"] {
        assert!(memchr::memmem::find(&software, text).is_some());
    }
    assert!(
        package
            .objects()
            .iter()
            .all(|object| !object.code.carries_unit_data())
    );
}

#[test]
fn dashboards_name_their_disc_and_version() {
    let e1550 = sample::e1550_dashboard("11.302.09.01.539", "MobilePartner", 100_000);
    let e3372 = sample::e3372_dashboard("22.001.18.00.03", "HiLink", 0);
    for (bytes, version, label) in [
        (e1550, "11.302.09.01.539", "MobilePartner"),
        (e3372, "22.001.18.00.03", "HiLink"),
    ] {
        let package = Package::from_bytes("dashboard.exe", write::wrap_in_program(&bytes)).unwrap();
        assert_eq!(package.kind(), PackageKind::Dashboard);
        let dashboard = package.dashboard().unwrap();
        assert_eq!(dashboard.volume_label.as_deref(), Some(label));
        assert_eq!(dashboard.version.as_deref(), Some(version));
        assert_eq!(package.version(), Some(version));
        assert_eq!(package.warnings(), []);
    }
}

#[test]
fn e3372_firmware_is_signed_and_partly_packed() {
    let bytes = sample::e3372_firmware("22.200.03.00.00", 30_000);
    let package = Package::from_bytes("sample.bin", bytes).unwrap();
    assert_eq!(package.platform(), Some("BV7R11HS"));
    assert_eq!(package.version(), Some("22.200.03.00.00"));
    assert_eq!(package.signature().unwrap().length, 2958);
    assert_eq!(package.partition_table(), None);
    assert_eq!(package.warnings(), []);
    let packings: Vec<_> = package
        .objects()
        .iter()
        .map(|object| object.packing)
        .collect();
    assert!(packings.contains(&Packing::Zlib) && packings.contains(&Packing::Lzma));
    for object in package.objects() {
        assert_eq!(package.image(object).unwrap().len(), object.size as usize);
    }
}

#[test]
fn an_inspection_tells_everything_as_json() {
    let bytes = sample::e1550_firmware("11.609.20.00.00", 5000);
    let zip = write::in_zip(&[("fw\u{202E}.bin", &bytes)]).unwrap();
    let package = Package::from_bytes("E155XUpdate_11.609.20.00.00.zip", zip).unwrap();
    let json = serde_json::to_value(package.inspection()).unwrap();
    assert_eq!(json["file"], "E155XUpdate_11.609.20.00.00.zip");
    assert_eq!(json["kind"], "firmware");
    assert_eq!(json["source"], "archive");
    assert_eq!(json["member"], "fw\u{FFFD}.bin");
    assert_eq!(json["version"], "11.609.20.00.00");
    assert_eq!(json["platform"], "E155");
    assert_eq!(json["hardware_ids"][0], "HUAWEI");
    assert_eq!(json["name_hint"]["model"], "E155X");
    assert_eq!(json["objects"][0]["code"], "0x00010000");
    assert_eq!(json["objects"][0]["part"], "partition-table");
    assert_eq!(json["objects"][2]["size"], 5000);
    assert_eq!(json["objects"][2]["packing"], "none");
    assert_eq!(json["partition_table"][0]["name"], "0:MIBIB");
    assert_eq!(json["sha256"].as_str().unwrap().len(), 64);
    assert_eq!(json["warnings"], serde_json::json!([]));
}
