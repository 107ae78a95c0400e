//! The typed commands that are known to be harmless, or to be taken back. Whatever is not here and does more than ask
//! is never sent: nobody knows whether the modem can be brought back from it.

use super::command::is_reading;

/// Commands with values that change nothing, or only what lasts until the modem is unplugged: errors
/// as numbers, reports, character sets, and reading messages, numbers and memory items.
const HARMLESS: &str = "
    BOOT CARDMODE CBC CEER CEREG CGREG CLAC CLCC CLIP CMEE CMGF CMGL CMGR CNUM COPN CPAS CPBF CPBR
    CPBS CPMS CREG CSCS CSDH CURC DSFLOWQRY EONS FHVER NVRD NVRDEX PORTSEL SN SPN
";

/// Commands that tell something when they stand without a value.
const TELLING: &str = "
    ^CHIPTEMP ^CSNR ^CSVER ^DSFLOWRPT ^ESN ^HFREQINFO ^LCCLASS ^MEID ^NDISSTATQRY ^PLATFORM ^SPN +CGPADDR
";

/// Commands whose effect ends with the call, with the session, or with the next such command: those of the standards
/// (ITU-T V.250, 3GPP 27.005 and 27.007), and of the vendor's those that owners' guides use every day
/// (`docs/facts/at-and-usb.md` §1.2 to §1.4).
const TAKEN_BACK: &str = "
    +CALA +CALM +CAOC +CBST +CCFC +CCLK +CCWA +CEMODE +CFUN +CGACT +CGATT +CGAUTO +CGCLASS +CGDCONT
    +CGDSCONT +CGEQMIN +CGEQREQ +CGEREP +CGQMIN +CGQREQ +CGSMS +CGTFT +CHLD +CHUP +CIND +CLIR +CLVL +CMER
    +CMGC +CMGD +CMGW +CMMS +CMOD +CMUT +CNMA +CNMI +COLP +COPS +CPBW +CPLS +CPOL +CR +CRC +CRES +CRLP
    +CRSL +CSAS +CSCA +CSCB +CSMP +CSMS +CSSN +CSTA +CTFR +CTZR +CTZU +CVHU +DR +DS +FCLASS +ICF +IFC
    +ILRR +IPR +VTD +VTS
    ^AUTHDATA ^CHLD ^CLVL ^CPAM ^CPBW ^CVOICE ^DDSETEX ^DHCP ^DTMF ^LWURC ^NDISCONN ^NDISDUP ^PREFMODE
    ^RFSWITCH ^STGI ^STGR ^STSF ^SYSCFG ^SYSCFGEX ^SYSCONFIG ^VTS ^WAKEUPCFG
";

/// Whether the command `name` of this sign, with `rest` behind its name, changes nothing that lasts.
pub(super) fn is_harmless(sign: &str, name: &str, rest: &str) -> bool {
    let whole = format!("{sign}{name}");
    let tells = rest.is_empty() && (is_reading(&whole) || is_in(TELLING, &whole));
    tells || is_in(HARMLESS, name)
}

/// Whether what the command does can be undone by another.
pub(super) fn is_taken_back(sign: &str, name: &str) -> bool {
    is_in(TAKEN_BACK, &format!("{sign}{name}"))
}

fn is_in(list: &str, name: &str) -> bool {
    list.split_ascii_whitespace().any(|known| known == name)
}
