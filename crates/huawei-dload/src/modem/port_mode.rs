//! The roles of a modem's serial ports, by its own word: `AT^GETPORTMODE`.

use super::role::Role;

/// Entries that are no serial port: their interface is a network card, a CD or a card reader.
const NOT_SERIAL: &[&str] = &[
    "NDIS", "NET", "RNDIS", "NCM", "ECM", "WWAN", "CDROM", "CD", "SD", "MASS", "MASSTWO", "TYPE",
];
/// More ports than any modem has.
const MOST_PORTS: usize = 32;

/// The roles of the serial ports in their order, `None` for one of another kind.
///
/// `value` is what stands behind `^GETPORTMODE:`, such as `TYPE:WCDMA:Qualcomm,MDM:0,DIAG:1,PCUI:2`.
/// The numbers may start at 0 or at 1; only the order of the serial entries counts
/// (`docs/facts/at-and-usb.md` §2 \[C\]).
pub fn serial_roles(value: &str) -> Vec<Option<Role>> {
    let mut entries: Vec<(u8, &str)> = value
        .split(',')
        .filter_map(|entry| {
            let (name, number) = entry.rsplit_once(':')?;
            Some((number.trim().parse().ok()?, name.trim()))
        })
        .filter(|(_, name)| {
            !NOT_SERIAL
                .iter()
                .any(|other| name.eq_ignore_ascii_case(other))
        })
        .take(MOST_PORTS)
        .collect();
    entries.sort_by_key(|(number, _)| *number);
    entries
        .into_iter()
        .map(|(_, name)| match name.to_ascii_uppercase().as_str() {
            "MDM" | "MODEM" => Some(Role::Modem),
            "DIAG" => Some(Role::Diagnostics),
            "PCUI" => Some(Role::PcUi),
            _ => None,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_order_of_the_serial_ports_counts() {
        use Role::{Diagnostics, Modem, PcUi};
        for (value, roles) in [
            (
                "TYPE:WCDMA:Qualcomm,MDM:0,DIAG:1,PCUI:2",
                vec![Some(Modem), Some(Diagnostics), Some(PcUi)],
            ),
            // From 1, with a network card and disks between.
            (
                "type:WCDMA:huawei,pcui: 4,mdm:1,NDIS:2,DIAG:3,GPS:7,CDROM:5,SD:6",
                vec![Some(Modem), Some(Diagnostics), Some(PcUi), None],
            ),
            ("", vec![]),
            ("MDM:x,PCUI", vec![]),
            ("MDM:999,PCUI:2", vec![Some(PcUi)]),
        ] {
            assert_eq!(serial_roles(value), roles, "{value}");
        }
    }
}
