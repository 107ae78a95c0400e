use std::fs;

use proptest::prelude::*;
use serde_json::json;

use super::*;

fn full() -> Settings {
    Settings {
        language: Some("pt-BR".into()),
        theme: Theme::HighContrast,
        zoom_percent: 150,
        reduced_motion: true,
        recent_files: vec!["/fw/a.exe".into(), "/fw/ä.zip".into()],
        last_folder: Some("/fw".into()),
        last_port: Some("/dev/ttyUSB2".into()),
        last_download_port: Some("COM7".into()),
        window: Some(WindowPlace {
            width: 1000,
            height: 700,
            x: Some(-1200),
            y: None,
            maximised: true,
        }),
        scenario: Some("half-flashed".into()),
        ..Settings::default()
    }
}

#[test]
fn what_was_saved_is_loaded() {
    let place = tempfile::tempdir().unwrap();
    let path = place.path().join("new/settings.json");
    for settings in [Settings::default(), full()] {
        settings.save(&path).unwrap();
        let (loaded, trouble) = Settings::load(&path);
        assert!(trouble.is_none(), "{trouble:?}");
        assert_eq!(loaded, settings);
    }
}

#[test]
fn a_first_start_has_defaults_and_no_trouble() {
    let place = tempfile::tempdir().unwrap();
    let (settings, trouble) = Settings::load(&place.path().join("settings.json"));
    assert!(trouble.is_none());
    assert_eq!(settings, Settings::default());
}

#[test]
fn a_file_cut_off_at_any_byte_gives_defaults_and_is_kept() {
    let place = tempfile::tempdir().unwrap();
    let path = place.path().join("settings.json");
    full().save(&path).unwrap();
    let whole = fs::read(&path).unwrap();
    // The last two bytes are the closing brace and the line end.
    for length in 0..whole.len() - 2 {
        let cut = whole.get(..length).unwrap();
        fs::write(&path, cut).unwrap();
        let (settings, trouble) = Settings::load(&path);
        assert_eq!(settings, Settings::default());
        let Some(Trouble::Damaged {
            aside: Some(aside), ..
        }) = trouble
        else {
            panic!("{length}: {trouble:?}");
        };
        assert_eq!(fs::read(aside).unwrap(), cut);
        assert!(!path.exists());
    }
}

#[test]
fn one_wrong_field_does_not_spoil_the_others() {
    let right = serde_json::to_value(full()).unwrap();
    for field in [
        "language",
        "theme",
        "zoom_percent",
        "reduced_motion",
        "recent_files",
        "last_folder",
        "last_port",
        "last_download_port",
        "window",
        "scenario",
    ] {
        for wrong in [json!({"a": [1]}), json!([[]]), json!("\u{0}no")] {
            let mut file = right.clone();
            file[field] = wrong;
            let (settings, _) = Settings::parse(file.to_string().as_bytes()).unwrap();
            let mut expected = full();
            let plain = Settings::default();
            match field {
                "language" => expected.language = plain.language,
                "theme" => expected.theme = plain.theme,
                "zoom_percent" => expected.zoom_percent = plain.zoom_percent,
                "reduced_motion" => expected.reduced_motion = plain.reduced_motion,
                "recent_files" => expected.recent_files = plain.recent_files,
                "last_folder" => expected.last_folder = plain.last_folder,
                "last_port" => expected.last_port = plain.last_port,
                "last_download_port" => expected.last_download_port = plain.last_download_port,
                "window" => expected.window = plain.window,
                _ => expected.scenario = plain.scenario,
            }
            assert_eq!(settings, expected, "{field}: {file}");
        }
    }
    let (_, wrong) = Settings::parse(br#"{"theme": "pink", "reduced_motion": 1}"#).unwrap();
    assert_eq!(wrong, ["reduced_motion", "theme"]);
}

#[test]
fn values_out_of_range_are_brought_into_it() {
    let many: Vec<String> = (0..20).map(|number| format!("/fw/{number}")).collect();
    let file = json!({
        "version": 9,
        "language": "no such tag!",
        "zoom_percent": 100_000,
        "recent_files": many,
        "window": {"width": 1, "height": 4_000_000_000_u32, "x": 99_999},
        "last_port": "",
        "scenario": "x".repeat(LONGEST + 1),
    });
    let (settings, wrong) = Settings::parse(file.to_string().as_bytes()).unwrap();
    assert_eq!(wrong, [""; 0]);
    assert_eq!(settings.version, VERSION);
    assert_eq!(settings.language, None);
    assert_eq!(settings.zoom_percent, 200);
    assert_eq!(settings.recent_files.len(), RECENT_FILES);
    assert_eq!(settings.recent_files.first(), Some(&"/fw/0".into()));
    assert_eq!((settings.last_port, settings.scenario), (None, None));
    let window = settings.window.unwrap();
    assert_eq!((window.width, window.height), (320, 16_384));
    assert_eq!((window.x, window.y, window.maximised), (None, None, false));
    for (given, used) in [("-4", 75), ("1e300", 200), ("99.6", 100), ("75", 75)] {
        let text = format!("{{\"zoom_percent\": {given}}}");
        let (settings, _) = Settings::parse(text.as_bytes()).unwrap();
        assert_eq!(settings.zoom_percent, used);
    }
}

#[test]
fn fields_of_a_later_version_are_written_back() {
    let place = tempfile::tempdir().unwrap();
    let path = place.path().join("settings.json");
    fs::write(
        &path,
        "\u{feff}{\"version\": 7, \"theme\": \"dark\", \"colour_of_the_rail\": [1, 2]}",
    )
    .unwrap();
    let (settings, trouble) = Settings::load(&path);
    assert!(trouble.is_none());
    assert_eq!(settings.theme, Theme::Dark);
    settings.save(&path).unwrap();
    let saved: Value = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
    assert_eq!(saved["colour_of_the_rail"], json!([1, 2]));
    assert_eq!(saved["version"], VERSION);
}

#[test]
fn what_is_written_back_is_never_too_large_to_be_read() {
    let place = tempfile::tempdir().unwrap();
    let path = place.path().join("settings.json");
    // As small as it may be, and larger with a line for each value.
    let many = format!(
        "{{\"theme\":\"dark\",\"later\":[{}0]}}",
        "0,".repeat(500_000)
    );
    let (settings, _) = Settings::parse(many.as_bytes()).unwrap();
    settings.save(&path).unwrap();
    let (again, trouble) = Settings::load(&path);
    assert!(trouble.is_none(), "{trouble:?}");
    assert_eq!(again.theme, settings.theme);
}

#[test]
fn a_huge_file_is_set_aside_unread() {
    let place = tempfile::tempdir().unwrap();
    let path = place.path().join("settings.json");
    let size = usize::try_from(MOST_BYTES).unwrap();
    fs::write(&path, vec![b' '; size + 1]).unwrap();
    let (settings, trouble) = Settings::load(&path);
    assert_eq!(settings, Settings::default());
    assert!(matches!(trouble, Some(Trouble::Damaged { .. })));
    let mut fits = vec![b' '; size - 2];
    fits.extend(b"{}");
    fs::write(&path, fits).unwrap();
    assert!(Settings::load(&path).1.is_none());
}

#[test]
fn a_place_that_cannot_be_written_is_an_error_and_a_folder_in_the_way_too() {
    let place = tempfile::tempdir().unwrap();
    let file = place.path().join("file");
    fs::write(&file, "x").unwrap();
    // Below a file there can be no folder, whoever the user is.
    assert!(
        Settings::default()
            .save(&file.join("settings.json"))
            .is_err()
    );
    assert!(Settings::default().save(place.path()).is_err());
    let (settings, trouble) = Settings::load(place.path());
    assert_eq!(settings, Settings::default());
    assert!(matches!(trouble, Some(Trouble::Unreadable(_))));
}

#[test]
fn recent_files_are_few_and_each_stands_once() {
    let mut settings = Settings::default();
    for number in [1, 2, 3, 4, 5, 6, 7, 8, 9, 2] {
        settings.remember_file(Path::new(&format!("/fw/{number}.exe")));
    }
    assert_eq!(settings.recent_files.len(), RECENT_FILES);
    assert_eq!(settings.recent_files.first(), Some(&"/fw/2.exe".into()));
    assert_eq!(settings.last_folder, Some("/fw".into()));
    let twos = settings
        .recent_files
        .iter()
        .filter(|path| path.ends_with("2.exe"));
    assert_eq!(twos.count(), 1);
}

#[cfg(unix)]
#[test]
fn a_path_that_is_no_unicode_is_forgotten_and_does_not_stop_the_rest() {
    use std::os::unix::ffi::OsStrExt as _;
    let odd = PathBuf::from(OsStr::from_bytes(b"/fw/\xff.exe"));
    let place = tempfile::tempdir().unwrap();
    let path = place.path().join("settings.json");
    let mut settings = full();
    settings.last_port = Some(odd.clone());
    settings.recent_files.push(odd);
    settings.save(&path).unwrap();
    let (loaded, trouble) = Settings::load(&path);
    assert!(trouble.is_none());
    assert_eq!(loaded.last_port, None);
    assert_eq!(loaded.recent_files, full().recent_files);
}

#[test]
fn nothing_that_loosens_a_safety_rule_is_remembered() {
    let text = serde_json::to_string(&full()).unwrap();
    for word in ["force", "yes", "consent", "agree", "reveal", "expert"] {
        assert!(!text.contains(word), "{word}");
    }
}

proptest! {
    #[test]
    fn any_bytes_give_settings_that_can_be_saved(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        if let Ok((settings, _)) = Settings::parse(&bytes) {
            prop_assert!(ZOOM.contains(&settings.zoom_percent));
        }
    }

    #[test]
    fn a_byte_changed_anywhere_never_gives_settings_out_of_range(place in 0usize..400, byte in any::<u8>()) {
        let mut bytes = serde_json::to_vec(&full()).unwrap();
        let place = place % bytes.len();
        bytes[place] = byte;
        if let Ok((settings, _)) = Settings::parse(&bytes) {
            prop_assert!(ZOOM.contains(&settings.zoom_percent));
            prop_assert!(settings.recent_files.len() <= RECENT_FILES);
            let again = serde_json::to_vec(&settings).unwrap();
            prop_assert_eq!(Settings::parse(&again).unwrap().0, settings);
        }
    }
}
