//! SIM card, network and setting as slow and unusual modems tell them.

use super::*;

#[test]
fn a_sim_that_fails_at_first_and_is_ready_later_is_ready() {
    for (error, times) in [("13", 1), ("13", 3), ("14", 6), ("10", 2)] {
        let text = format!("\r\n+CME ERROR: {error}\r\n");
        let scenario = named("normal").with(says("AT+CPIN?", &text, times));
        let (report, _) = Bench::new(scenario.clone()).identify();
        assert_eq!(
            report.unwrap().pin,
            Some(PinState::Ready),
            "{error} × {times}"
        );

        let bench = Bench::new(scenario);
        let begun = bench.stick.now();
        let done = bench.reactivate(ReactivateRequest::Propose).unwrap();
        assert_eq!(done.registered, Some(true));
        assert!(bench.stick.now() - begun < 30 * SECOND, "{error} × {times}");
    }
}

#[test]
fn being_registered_outranks_what_the_sim_says() {
    let broken = says("AT+CPIN?", "\r\n+CME ERROR: 13\r\n", FOREVER);
    let bench = Bench::new(named("normal").with(broken));
    let (report, _) = bench.identify();
    let report = report.unwrap();
    assert_eq!(report.pin, Some(PinState::Failed));
    assert!(matches!(
        report.network.verdict(),
        NetworkVerdict::Registered { .. }
    ));
    assert_eq!(
        bench
            .reactivate(ReactivateRequest::Propose)
            .unwrap()
            .registered,
        Some(true)
    );

    let busy = says("AT+CPIN?", "\r\n+CME ERROR: 14\r\n", FOREVER);
    let mut scenario = named("no-sim").with(busy);
    scenario.chatter = Chatter::Silent;
    let (report, _) = Bench::new(scenario).identify();
    assert_eq!(
        report.unwrap().network.verdict(),
        NetworkVerdict::SimStarting
    );
}

#[test]
fn what_keeps_a_modem_off_the_network_is_named_and_not_waited_for() {
    let puk = says("AT+CPIN?", "\r\n+CPIN: SIM PUK\r\n\r\nOK\r\n", FOREVER);
    let off = says("AT+CFUN?", "\r\n+CFUN: 4\r\n\r\nOK\r\n", FOREVER);
    for (scenario, problem) in [
        (named("pin-locked"), Problem::PinRequired),
        (named("pin-locked").with(puk), Problem::PukRequired),
        (named("locked"), Problem::OperatorLock),
        (named("no-sim"), Problem::NoSim),
        (named("no-sim").with(off), Problem::RadioOff),
    ] {
        let bench = Bench::new(scenario);
        let begun = bench.stick.now();
        let failure = bench.reactivate(ReactivateRequest::Propose).unwrap_err();
        assert_eq!(failure.problem, problem, "{failure}");
        let took = bench.stick.now() - begun;
        assert!(took < 60 * SECOND, "{problem:?}: {took:?}");
    }
}

#[test]
fn a_setting_that_waits_for_the_sim_is_read_when_it_is_ready_and_else_the_code_is_asked_for() {
    let busy = "\r\n+CME ERROR: SIM busy\r\n";
    let scenario = named("normal")
        .with(says("AT^SYSCFG?", busy, 1))
        .with(says("AT+CPIN?", busy, 2));
    let (report, _) = Bench::new(scenario).identify();
    assert!(report.unwrap().syscfg.is_some());

    for (number, words, problem) in [
        (11, "SIM PIN", Problem::PinRequired),
        (12, "SIM PUK", Problem::PukRequired),
    ] {
        let error = format!("\r\n+CME ERROR: {number}\r\n");
        let state = format!("\r\n+CPIN: {words}\r\n\r\nOK\r\n");
        let scenario = named("pin-locked")
            .with(says("AT^SYSCFG?", &error, FOREVER))
            .with(says("AT+CPIN?", &state, FOREVER));
        let bench = Bench::new(scenario);
        let failure = bench.reactivate(ReactivateRequest::Propose).unwrap_err();
        assert_eq!(failure.problem, problem, "{failure}");
        assert_eq!(bench.settings(), [""; 0]);
    }
}

#[test]
fn a_lock_that_counts_no_attempts_is_named_all_the_same() {
    let alone = "\r\n^CARDLOCK: 1\r\n\r\nOK\r\n";
    let scenario = named("locked").with(says("AT^CARDLOCK?", alone, FOREVER));
    let bench = Bench::new(scenario);
    let failure = bench.reactivate(ReactivateRequest::Propose).unwrap_err();
    assert_eq!(failure.problem, Problem::OperatorLock, "{failure}");
    assert!(failure.detail.contains("not told"), "{failure}");
}

#[test]
fn a_setting_that_was_taken_with_an_error_is_taken() {
    let error = b"\r\nERROR\r\n".to_vec();
    let bench = Bench::new(named("network-lost").with(at(
        "AT^SYSCFG=2",
        Effect::DoesAndSays(error),
        FOREVER,
    )));
    let done = bench.reactivate(ReactivateRequest::Propose).unwrap();
    assert_eq!(done.registered, Some(true));
    assert_ne!(done.before, done.after);
    let undone = bench.reactivate(ReactivateRequest::Undo).unwrap();
    assert_eq!(undone.after, done.before);
}

#[test]
fn a_modem_on_lte_alone_is_on_a_network() {
    // The first that goes with a command counts, and the name of one begins the other.
    let elsewhere = |lte| {
        named("normal")
            .with(lte)
            .with(says("AT^SYSINFO", "\r\nERROR\r\n", FOREVER))
            .with(says("AT+CREG?", "\r\n+CREG: 0,2\r\n\r\nOK\r\n", FOREVER))
            .with(says("AT+CGREG?", "\r\n+CGREG: 0,0\r\n\r\nOK\r\n", FOREVER))
            .with(says(
                "AT+COPS?",
                "\r\n+COPS: 0,0,\"Testnet\",7\r\n\r\nOK\r\n",
                FOREVER,
            ))
    };
    let by_service = says(
        "AT^SYSINFOEX",
        "\r\n^SYSINFOEX:2,2,0,1,,6,\"LTE\",101,\"LTE\"\r\n\r\nOK\r\n",
        FOREVER,
    );
    let by_registration = says("AT+CEREG?", "\r\n+CEREG: 0,1\r\n\r\nOK\r\n", FOREVER);
    for fault in [by_service, by_registration] {
        let (report, _) = Bench::new(elsewhere(fault)).identify();
        let network = report.unwrap().network;
        assert!(
            matches!(network.verdict(), NetworkVerdict::Registered { .. }),
            "{network:?}"
        );
    }
}

#[test]
fn a_radio_that_restarts_for_a_setting_is_waited_for() {
    let off = says("AT+CFUN?", "\r\n+CFUN: 0\r\n\r\nOK\r\n", 3);
    let bench = Bench::new(named("network-lost").with(off));
    let done = bench.reactivate(ReactivateRequest::Propose).unwrap();
    assert_eq!(done.registered, Some(true));
}

#[test]
fn a_network_that_was_chosen_by_hand_is_named_where_none_is_found() {
    let manual = says(
        "AT+COPS?",
        "\r\n+COPS: 1,2,\"26299\"\r\n\r\nOK\r\n",
        FOREVER,
    );
    let mut scenario = named("normal").with(manual);
    scenario.network.bands = 0;
    let bench = Bench::new(scenario);
    let failure = bench.reactivate(ReactivateRequest::Propose).unwrap_err();
    assert_eq!(failure.problem, Problem::NoNetwork, "{failure}");
    assert!(failure.detail.contains("+COPS"), "{failure}");
}

#[test]
fn operator_names_are_told_as_text() {
    for (given, told) in [
        ("\"00540065006C006500320020004B005A\"", "Tele2 KZ"),
        ("\"Tele2\0\"", "Tele2"),
        ("\"CAFE\"", "CAFE"),
    ] {
        let text = format!("\r\n+COPS: 0,0,{given},2\r\n\r\nOK\r\n");
        let (report, _) =
            Bench::new(named("normal").with(says("AT+COPS?", &text, FOREVER))).identify();
        let operator = report.unwrap().network.operator.unwrap();
        assert_eq!(operator.name.as_deref(), Some(told));
    }
}

#[test]
fn two_modems_without_an_imei_share_no_setting() {
    let shelf = Shelf::default();
    let mut one = named("imei-lost");
    one.syscfg = SysCfg::AFTER_FLASH;
    let bench = Bench::with(one, shelf.clone());
    bench.reactivate(ReactivateRequest::Propose).unwrap();
    assert_eq!(bench.cautions(), [Caution::ImeiLost]);
    let (report, _) = bench.identify();
    let identity = report.unwrap().identity;
    assert_eq!(
        (identity.imei, identity.imei_fault),
        (None, Some(ImeiFault::Lost))
    );

    let other = Bench::with(named("imei-lost"), shelf);
    let failure = other.reactivate(ReactivateRequest::Undo).unwrap_err();
    assert_eq!(failure.problem, Problem::IdentityLost, "{failure}");
    assert_eq!(other.settings(), [""; 0]);
}

#[test]
fn undo_goes_back_through_what_was_really_replaced() {
    let bench = Bench::new(named("network-lost"));
    let set = |text: &str| ReactivateRequest::Set(text.parse().unwrap());
    bench.reactivate(ReactivateRequest::Propose).unwrap();
    // Changes nothing, then is refused, then changes something again.
    bench.reactivate(ReactivateRequest::Propose).unwrap();
    let refused = bench.reactivate(set("2,2,7fff,0,2")).unwrap_err();
    assert_eq!(refused.problem, Problem::CommandRefused);
    bench.reactivate(set("14,2,3fffffff,0,2")).unwrap();

    let undone = bench.reactivate(ReactivateRequest::Undo).unwrap();
    assert_eq!(undone.after.to_string(), "2,2,3fffffff,0,2");
    let undone = bench.reactivate(ReactivateRequest::Undo).unwrap();
    assert_eq!(undone.after.to_string(), "13,1,280000,0,2");
    let failure = bench.reactivate(ReactivateRequest::Undo).unwrap_err();
    assert_eq!(failure.problem, Problem::NothingToUndo);
    assert!(failure.condition.is_untouched(), "{failure}");
}

#[test]
fn a_setting_whose_ok_is_lost_is_judged_by_what_the_modem_reports() {
    let bench = Bench::new(named("network-lost").with(at("AT^SYSCFG=2", Effect::LostReply, 1)));
    let done = bench.reactivate(ReactivateRequest::Propose).unwrap();
    assert_eq!(done.after.to_string(), "2,2,3fffffff,0,2");
    let undone = bench.reactivate(ReactivateRequest::Undo).unwrap();
    assert_eq!(undone.after.to_string(), "13,1,280000,0,2");

    let bench = Bench::new(named("network-lost").with(at("AT^SYSCFG=2", Effect::Unheard, 1)));
    let failure = bench.reactivate(ReactivateRequest::Propose).unwrap_err();
    assert_eq!(failure.problem, Problem::SettingNotKept);
    assert!(failure.condition.is_untouched(), "{failure}");
}

#[test]
fn roaming_stays_on_unless_the_person_says_otherwise() {
    let bench = Bench::new(named("roaming"));
    let done = bench.reactivate(ReactivateRequest::Propose).unwrap();
    assert_eq!(
        (done.sent.as_str(), done.keeps_roaming),
        ("AT^SYSCFG=2,2,3fffffff,1,2", true)
    );
    assert_eq!(bench.cautions(), [Caution::RoamingKept]);
    // Explicit means exact, and is said before it is sent.
    let guides = ReactivateRequest::Set("2,2,3fffffff,0,2".parse().unwrap());
    bench.reactivate(guides).unwrap_err();
    assert_eq!(bench.cautions(), [Caution::RoamingOff]);
    assert_eq!(
        bench.settings(),
        ["AT^SYSCFG=2,2,3fffffff,1,2", "AT^SYSCFG=2,2,3fffffff,0,2"]
    );
    // Where it was off, the guide's own command is the default.
    let bench = Bench::new(named("network-lost"));
    let done = bench.reactivate(ReactivateRequest::Propose).unwrap();
    assert_eq!(
        (done.sent.as_str(), done.keeps_roaming),
        ("AT^SYSCFG=2,2,3fffffff,0,2", false)
    );
    assert_eq!(bench.cautions(), []);
}

#[test]
fn a_hisilicon_stick_gets_its_network_back_by_its_own_command() {
    let bench = Bench::new(named("network-lost").on(Model::E3372));
    let done = bench.reactivate(ReactivateRequest::Propose).unwrap();
    assert_eq!(
        done.sent,
        "AT^SYSCFGEX=\"00\",3fffffff,0,2,7fffffffffffffff,,"
    );
    assert_eq!(
        done.before.to_string(),
        "\"01\",280000,0,2,7fffffffffffffff,,"
    );
    assert_eq!(done.registered, Some(true));
    let undone = bench.reactivate(ReactivateRequest::Undo).unwrap();
    assert_eq!(undone.after, done.before);
    // What its list does not name is never sent; neither is the other kind's command.
    let sent = bench.settings();
    for text in [
        "\"0203\",3fffffff,0,2,7fffffffffffffff",
        "\"00\",400000,0,2,5",
        "2,2,3fffffff,0,2",
    ] {
        let failure = bench
            .reactivate(ReactivateRequest::Set(text.parse().unwrap()))
            .unwrap_err();
        assert_eq!(failure.problem, Problem::CommandRefused, "{text}");
    }
    assert_eq!(bench.settings(), sent);
    assert_eq!(bench.stick.report().violations, [""; 0]);
}

#[test]
fn a_modem_that_tells_no_setting_is_sent_none() {
    let scenario = named("normal").with(says("AT^SYSCFG?", "\r\nERROR\r\n", FOREVER));
    let bench = Bench::new(scenario);
    let failure = bench.reactivate(ReactivateRequest::Propose).unwrap_err();
    assert_eq!(failure.problem, Problem::CommandRefused);
    assert!(failure.detail.contains("AT^SYSCFG?: ERROR"), "{failure}");
    assert_eq!(bench.settings(), [""; 0]);
}

#[test]
fn a_refusal_is_an_answer_and_is_not_waited_past() {
    let repair = |model, faults: &[Fault]| {
        let mut scenario = Scenario::of(model);
        scenario.present_as = PresentAs::HalfFlashed;
        scenario.timing = Some(Timing::QUICK);
        scenario.faults = faults.to_vec();
        let file = match model {
            Model::E1550 => sample::e1550_firmware("11.609.20.00.00", 64 * 1024),
            Model::E3372 => sample::e3372_firmware("22.200.03.00.00", 64 * 1024),
        };
        let bench = Bench::new(scenario);
        bench.run(JobRequest::Repair(RepairRequest {
            package: Arc::new(Package::from_bytes("sample.bin", file).unwrap()),
            force: Some("a made-up package".into()),
            port_known: true,
        }))
    };
    // A HiSilicon loader refuses frames until its AT dialogue is over.
    let (outcome, took) = repair(Model::E3372, &[]);
    assert!(outcome.is_ok(), "{outcome:?}");
    assert!(took < SECOND, "{took:?}");

    // The product is asked for before anything is written.
    let refused = Fault::new(Effect::Nak(0x06), Trigger::Opcode(0x45));
    let (outcome, took) = repair(Model::E1550, &[refused.clone().times(9)]);
    let failure = outcome.unwrap_err();
    assert_eq!(failure.problem, Problem::CommandRefused, "{failure}");
    assert!(failure.detail.contains("NAK 0x06"), "{failure}");
    assert!(took < SECOND, "{took:?}");

    // One refusal may have been meant for something else: the question is put once more.
    let (outcome, _) = repair(Model::E1550, &[refused]);
    assert!(outcome.is_ok(), "{outcome:?}");
}
