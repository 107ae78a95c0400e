//! DIAG: any payload is a reply, what it says is safe to show, and what is not understood is kept.

#![no_main]

use libfuzzer_sys::fuzz_target;
use modem_medic::protocol::diag::{DiagReply, DiagRequest};

fuzz_target!(|payload: &[u8]| {
    let reply = DiagReply::decode(payload);
    let texts: Vec<&str> = match &reply {
        DiagReply::HuaweiVersion { software, hardware } => vec![software, hardware],
        DiagReply::DownloadMode(banner) => vec![banner],
        DiagReply::Other(kept) => {
            assert_eq!(kept, payload);
            vec![]
        }
        _ => vec![],
    };
    assert!(!texts.iter().any(|text| text.contains(char::is_control)));
    let answered = [
        DiagRequest::Probe,
        DiagRequest::Esn,
        DiagRequest::HuaweiVersion,
        DiagRequest::CdromStatus,
        DiagRequest::Ready,
        DiagRequest::SwitchToDownload,
        DiagRequest::Restart,
    ]
    .into_iter()
    .filter(|request| request.answers(&reply))
    .count();
    assert!(answered <= 1);
});
