//! DIAG: any payload is a reply, what it says is safe to show, and what is not understood is kept.

#![no_main]

use libfuzzer_sys::fuzz_target;
use modem_medic::protocol::diag::{Reply, Request};

fuzz_target!(|payload: &[u8]| {
    let reply = Reply::decode(payload);
    let texts: Vec<&str> = match &reply {
        Reply::HuaweiVersion { software, hardware } => vec![software, hardware],
        Reply::Version(version) => {
            vec![&version.compiled, &version.released, &version.directory]
        }
        Reply::FlashInfo(flash) => {
            flash.capacity();
            vec![&flash.name]
        }
        Reply::DownloadMode(banner) => vec![banner],
        Reply::Other(kept) => {
            assert_eq!(kept, payload);
            vec![]
        }
        _ => vec![],
    };
    assert!(!texts.iter().any(|text| text.contains(char::is_control)));
    let answered = [
        Request::Probe,
        Request::Version,
        Request::Esn,
        Request::HuaweiVersion,
        Request::FlashInfo,
        Request::CdromStatus,
        Request::Ready,
        Request::SwitchToDownload,
        Request::Restart,
    ]
    .into_iter()
    .filter(|request| request.answers(&reply))
    .count();
    // A refusal that names only a first byte fits both requests that begin with 4B.
    assert!(answered <= 2);
});
