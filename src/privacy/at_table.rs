//! The commands and answers that say how a modem behaves, and what each of their fields may hold.
//!
//! Lines that are not in these tables are not kept. A new line needs a source that says that its fields name nobody and no place
//! (`docs/facts/at-and-usb.md` §1.2 to §1.5, 3GPP TS 27.007 and 27.005, ITU-T V.250).

use super::shapes::Field::{
    self, Band, Composition, Hardware, Hidden, Labelled, Model, ModelAndVersion, Number, Order,
    Place, PortMode, ProtocolVersion, Rate, State, Version, Word,
};
use super::shapes::MANUFACTURERS;

/// The fields of an answer or report, and those of the command that sets something.
#[derive(Clone, Copy, Debug)]
pub(super) struct CommandFields {
    pub(super) name: &'static str,
    pub(super) answer: &'static [Field],
    pub(super) set: &'static [Field],
}

const fn entry(
    name: &'static str,
    answer: &'static [Field],
    set: &'static [Field],
) -> CommandFields {
    CommandFields { name, answer, set }
}

const N1: Field = Number(1);
const N2: Field = Number(2);
const N3: Field = Number(3);
const SERVICE: Field = Word(&[
    "NOSERVICE",
    "NO SERVICE",
    "GSM",
    "GPRS",
    "EDGE",
    "WCDMA",
    "HSDPA",
    "HSUPA",
    "HSPA",
    "HSPA+",
    "DC-HSPA+",
    "TD-SCDMA",
    "LTE",
    "CDMA",
    "EVDO",
    "HDR",
]);
const LOCK: Field = Word(&[
    "READY",
    "SIM PIN",
    "SIM PUK",
    "SIM PIN2",
    "SIM PUK2",
    "PH-SIM PIN",
    "PH-NET PIN",
    "PH-NET PUK",
    "PH-NETSUB PIN",
    "PH-SP PIN",
    "PH-CORP PIN",
    "BLOCKED",
]);
const FACILITY: Field = Word(&[
    "SC", "PN", "PU", "PP", "PC", "PS", "PF", "FD", "AO", "OI", "OX", "AI", "IR", "AB", "AG", "AC",
]);
const MEMORY: Field = Word(&["SM", "ME", "MT", "BM", "SR", "TA"]);
const CHARACTERS: Field = Word(&["GSM", "IRA", "UCS2", "UTF-8", "HEX", "8859-1", "PCCP437"]);

/// Named lines.
pub(super) const ENTRIES: &[CommandFields] = &[
    // The identity of the modem.
    entry("MANUFACTURER", &[Word(MANUFACTURERS)], &[]),
    entry("MODEL", &[Model], &[]),
    entry("REVISION", &[Version], &[]),
    entry("+CGMI", &[Word(MANUFACTURERS)], &[]),
    entry("+GMI", &[Word(MANUFACTURERS)], &[]),
    entry("+CGMM", &[Model], &[]),
    entry("+GMM", &[Model], &[]),
    entry("+CGMR", &[Version], &[]),
    entry("+GMR", &[Version], &[]),
    entry(
        "+GCAP",
        &[CAPABILITY, CAPABILITY, CAPABILITY, CAPABILITY, CAPABILITY],
        &[],
    ),
    entry("^HWVER", &[Hardware], &[]),
    entry("^FHVER", &[ModelAndVersion, ModelAndVersion], &[]),
    entry("^VERSION", &[Labelled], &[]),
    entry("SWVER", &[Version], &[]),
    entry("ISOVER", &[Version], &[]),
    entry("WEBUIVER", &[Version], &[]),
    entry("PRODUCT NAME", &[Model], &[]),
    entry("DLOAD TYPE", &[N1], &[]),
    entry("^DLOADVER", &[ProtocolVersion], &[]),
    entry("^AUTHORITYVER", &[ProtocolVersion], &[]),
    entry("^GETPORTMODE", &[PortMode; 12], &[]),
    entry("^SETPORT", &[Composition; 16], &[Composition; 16]),
    entry("^U2DIAG", &[N3], &[N3]),
    entry("^CVOICE", &[N1, Word(&["8000", "16000"]), N2, N2], &[N1]),
    // Its card and its lock, as far as they name neither.
    entry("+CPIN", &[LOCK], &[]),
    entry("^CPIN", &[LOCK, N2, N2, N2, N2, N2], &[]),
    entry("^SIMST", &[N3, N1], &[]),
    entry("^CARDMODE", &[N3], &[]),
    entry("^CARDLOCK", &[N1, N2, N1], &[]),
    entry("+CLCK", &[N1, N3], &[FACILITY, N1]),
    entry("+CPWD", &[], &[FACILITY]),
    // Its network, without a place.
    entry("^SYSCFG", &[N2, N1, Band, N1, N1], &[N2, N1, Band, N1, N1]),
    entry(
        "^SYSCFGEX",
        &[Order, Band, N1, N1, Band],
        &[Order, Band, N1, N1, Band],
    ),
    entry("^PREFMODE", &[N1], &[N1]),
    entry("^CPAM", &[N1, N1], &[N1, N1]),
    entry("^SYSINFO", &[N3, N3, N3, N3, N3, N3, N3], &[]),
    entry(
        "^SYSINFOEX",
        &[N3, N3, N3, N3, N3, N3, SERVICE, N3, SERVICE],
        &[],
    ),
    entry("+CREG", &[N1, State, Place, Place, N2], &[N1]),
    entry("+CGREG", &[N1, State, Place, Place, N2], &[N1]),
    entry("+CEREG", &[N1, State, Place, Place, N2], &[N1]),
    entry("+COPS", &[N1, N1, Hidden, N1], &[N1, N1, Hidden, N1]),
    entry("+CSQ", &[N2, N2], &[]),
    entry("^HCSQ", &[SERVICE, N3, N3, N3, N3], &[]),
    entry("+CFUN", &[N1, N1], &[N1, N1]),
    entry("+CGATT", &[N1], &[N1]),
    entry("+CGACT", &[N2, N1], &[N1, N2]),
    entry("+WS46", &[N2], &[N2]),
    entry("^RFSWITCH", &[N1, N1], &[N1]),
    entry("^CURC", &[N1, Band], &[N1, Band]),
    entry("^PORTSEL", &[N1], &[N1]),
    entry("^SFM", &[N1], &[N1]),
    entry("^RSSI", &[N3], &[]),
    entry("^RSSILVL", &[N3], &[]),
    entry("^HRSSILVL", &[N3], &[]),
    entry("^ANLEVEL", &[N3], &[]),
    entry("^MODE", &[N2, N2], &[]),
    entry("^SRVST", &[N1], &[]),
    entry("^CSNR", &[N3, N3], &[]),
    entry("^LTERSRP", &[N3, N3], &[]),
    entry("^THERM", &[N3, N3], &[]),
    entry("^SMMEMFULL", &[MEMORY], &[]),
    entry("^NDISSTAT", &[N1, N3, N1, Word(&["IPV4", "IPV6"])], &[]),
    entry("^NDISSTATQRY", &[N1, N3, N1, Word(&["IPV4", "IPV6"])], &[]),
    entry("^NDISEND", &[N1, N3], &[]),
    entry("^REJINFO", &[], &[]),
    // Its manners.
    entry("+CMEE", &[N1], &[N1]),
    entry("+CMGF", &[N1], &[N1]),
    entry("+CSCS", &[CHARACTERS], &[CHARACTERS]),
    entry("+CNMI", &[N1, N1, N1, N1, N1], &[N1, N1, N1, N1, N1]),
    entry("+CSMS", &[N3, N1, N1, N1], &[N3]),
    entry(
        "+CPMS",
        &[MEMORY, N3, N3, MEMORY, N3, N3, MEMORY, N3, N3],
        &[MEMORY, MEMORY, MEMORY],
    ),
    entry("+CMTI", &[MEMORY, N3], &[]),
    entry("+CDSI", &[MEMORY, N3], &[]),
    entry("+CRING", &[Word(&["VOICE", "ASYNC", "SYNC", "FAX"])], &[]),
    entry("+CLIP", &[Hidden], &[N1]),
    entry("+CRC", &[N1], &[N1]),
    entry("+CUSD", &[N1, Hidden, Hidden], &[N1, Hidden, Hidden]),
    entry("+CMGD", &[], &[N3, N1]),
    entry("+CMGL", &[N3, N1, Hidden], &[N1]),
    entry("+CMGR", &[N1, Hidden], &[N3]),
    entry("+IPR", &[Rate], &[Rate]),
    // The way into download mode.
    entry("^DISLOG", &[N3], &[N3]),
    entry(
        "^SIGNVER",
        &[N3, N1, Number(5), Number(5)],
        &[N3, N1, Number(5), Number(5)],
    ),
];

const CAPABILITY: Field = Word(&[
    "+CGSM",
    "+FCLASS",
    "+DS",
    "+ES",
    "+CIS707-A",
    "CIS-856",
    "+MS",
]);

/// Other commands whose name is known, those of the standards first. Nothing of what stands behind a name is kept.
const NAMES: &str = "
    +CACM +CALA +CALD +CALM +CAMM +CAOC +CBC +CBM +CBST +CCFC +CCHC +CCHO +CCID +CCLK +CCWA +CDS +CEER +CESQ
    +CGAUTH +CGCLASS +CGCMOD +CGCONTRDP +CGDATA +CGDCONT +CGEREP +CGEQMIN +CGEQNEG +CGEQREQ +CGLA +CGPADDR
    +CGQMIN +CGQREQ +CGSMS +CGSN +CHLD +CHUP +CIMI +CIND +CLAC +CLAN +CLCC +CLIR +CLVL +CMER +CMGC +CMGS +CMGW
    +CMOD +CMSS +CMT +CMUT +CMUX +CNMA +CNUM +COLP +CPAS +CPBF +CPBR +CPBS +CPBW +CPLS +CPOL +CPSB +CR +CRES
    +CRLP +CRSM +CSAS +CSCA +CSCB +CSDH +CSIM +CSMP +CSSN +CSTA +CSVM +CTFR +CTZR +CTZU +CUAD +CUSATA +CUSATD
    +CUSATE +CUSATEND +CUSATP +CUSATR +CUSATT +CUSATW +CVHU +DR +DS +ES +ESA +FCLASS +FMI +FMM +FMR +GSN +ICCID
    +ICF +IFC +ILRR +VTD +VTS
    ^ANQUERY ^ANTEN ^APBATLVL ^APDIALMODE ^APRAINFO ^AUTHDATA ^AUTHORITYID ^BOOT ^CACELL ^CCALLSTATE ^CCLK
    ^CELLID ^CEND ^CERSSI ^CHDATA ^CMDL ^CMLCK ^CONF ^CONN ^CPBR ^CPBW ^CRPN ^CSCHANNELINFO ^CSIN ^CVER
    ^DATACARD ^DATALOCK ^DATAMODE ^DDSETEX ^DDTMF ^DHCP ^DHCPV6 ^DIALMODE ^DISABLE ^DLOADINFO ^DSDORMANT
    ^DSFLOWCLR ^DSFLOWQRY ^DSFLOWRPT ^EARST ^ECCLIST ^EONS ^ERRI ^FLASHINFO ^FREQLOCK ^GODLOAD ^HS ^HWNATQRY
    ^HVPDH ^ICCID ^IMEISV ^IPV6CAP ^LCACELL ^LOCCHD ^LOCINFO ^LOCKFREQ ^LTECAT ^LWTIME ^LWURC ^MONNC ^MONSC
    ^NDISADD ^NDISCONN ^NDISDUP ^NVBACKUP ^NVRD ^NVRDEX ^NVRESTORE ^NVRSTSTTS ^NVWR ^NVWREX ^NWTIME ^ORIG
    ^PDPDEACT ^PHYNUM ^PLMN ^POSEND ^POSITION ^PSTANDBY ^RESET ^SCPBR ^SIMLOCK ^SN ^SPN ^STIN ^STSF ^STGI ^STGR
    ^TBAT ^TIME ^TMODE ^USSDMODE ^WIFI
    $QCDMG $QCDMR $QCPDPP $QCSIMSTAT $QCSLIP $QCVOLT %IMEI
";

/// Answers without a name, by the command that asks for them: the modem's maker, model and versions.
pub(super) const BARE: &[(&str, &[Field])] = &[
    ("I", &[Word(MANUFACTURERS), Model, Version]),
    ("+CGMI", &[Word(MANUFACTURERS)]),
    ("+GMI", &[Word(MANUFACTURERS)]),
    ("+CGMM", &[Model]),
    ("+GMM", &[Model]),
    ("+CGMR", &[Version]),
    ("+GMR", &[Version]),
    ("+CPIN", &[LOCK]),
    ("^HWVER", &[Hardware]),
    ("^DLOADVER", &[ProtocolVersion]),
    ("^AUTHORITYVER", &[Word(&["1000"]), ProtocolVersion]),
    ("^NVBACKUP", &[N2]),
    ("^NVRESTORE", &[N2]),
    ("^NVRSTSTTS", &[N2]),
    ("^SIGNVER", &[N1]),
];

/// Lines that a modem sends by themselves, without a colon.
pub(super) const BARE_REPORTS: &[&str] = &["RING", "+CUSATEND"];

/// Lines that end an answer.
pub(super) const FINAL: &[&str] = &[
    "OK",
    "ERROR",
    "COMMAND NOT SUPPORT",
    "COMMAND NOT SUPPORTED",
    "TOO MANY PARAMETERS",
    "NO CARRIER",
    "BUSY",
    "NO ANSWER",
    "NO DIALTONE",
    "NO DIAL TONE",
    "CONNECT",
    ">",
];

/// The texts that may stand behind `+CME ERROR:` and `+CMS ERROR:` in place of a number (3GPP TS 27.007 §9.2, 27.005 §3.2.5).
pub(super) const CAUSE: &[&str] = &[
    "phone failure",
    "no connection to phone",
    "operation not allowed",
    "operation not supported",
    "PH-SIM PIN required",
    "SIM not inserted",
    "SIM PIN required",
    "SIM PUK required",
    "SIM failure",
    "SIM busy",
    "SIM wrong",
    "incorrect password",
    "SIM PIN2 required",
    "SIM PUK2 required",
    "memory full",
    "invalid index",
    "not found",
    "memory failure",
    "text string too long",
    "invalid characters in text string",
    "dial string too long",
    "invalid characters in dial string",
    "no network service",
    "network timeout",
    "network not allowed - emergency calls only",
    "network personalization PIN required",
    "incorrect parameters",
    "unknown",
    "unknown error",
];

/// Answers that a text follows, on lines of its own, by name.
pub(super) const WITH_BODY: &[&str] = &["+CMT", "+CDS", "+CBM", "+CMGR", "+CMGL"];

/// Commands whose text is typed after a prompt, up to Control-Z or Escape.
pub(super) const ASK_FOR_TEXT: &[&str] = &["+CMGS", "+CMGW", "+CMGC", "+CNMA"];

/// The row of `name`, given in capitals.
pub(super) fn find(name: &str) -> Option<&'static CommandFields> {
    ENTRIES.iter().find(|entry| entry.name == name)
}

/// Whether a command or report of this name, given in capitals, is known at all.
pub(super) fn is_known(name: &str) -> bool {
    find(name).is_some() || NAMES.split_ascii_whitespace().any(|known| known == name)
}

/// Whether a word or band may be kept in an answer to `=?`: the values that can be set say nothing about the owner.
pub(super) fn is_choice(name: &str, text: &str) -> bool {
    const BANDS: &[&str] = &[
        "ALL", "BANDS", "GSM", "WCDMA", "LTE", "TD", "SCDMA", "AWS", "DCS", "PCS", "EGSM", "PGSM",
    ];
    let word = text.trim_end_matches(|c: char| c.is_ascii_digit());
    let digits = text.len() - word.len();
    let is_band_name = digits <= 4 && BANDS.iter().any(|band| band.eq_ignore_ascii_case(word));
    let is_mask = name.starts_with("^SYSCFG") && super::shapes::is_band(text);
    is_band_name
        || is_mask
        || MEMORY.admits(text)
        || FACILITY.admits(text)
        || CHARACTERS.admits(text)
}

#[cfg(test)]
mod tests {
    use super::{ENTRIES, NAMES};

    #[test]
    fn names_are_told_once_and_in_capitals() {
        let mut names: Vec<&str> = ENTRIES.iter().map(|entry| entry.name).collect();
        names.extend(NAMES.split_ascii_whitespace());
        let all = names.len();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), all);
        assert!(names.iter().all(|name| *name == name.to_ascii_uppercase()));
    }
}
