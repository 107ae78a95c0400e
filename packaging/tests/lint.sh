#!/usr/bin/env bash
# What can be judged of the packages without building one: scripts, desktop file, metainfo, property lists,
# manifest, udev rule, installer script, licences. Part of .ci/run; takes seconds.
#
# needs: apt-get install appstream desktop-file-utils shellcheck nsis; udevadm 254 or later for the rule
set -euo pipefail
# shellcheck source=packaging/project.sh
. "$(dirname "${BASH_SOURCE[0]}")/../project.sh"

passed=0 failed=0 skipped=0
scratch="$(mktemp -d)"
trap 'rm -rf "$scratch"' EXIT
judge() {
    local name="$1"
    shift
    if "$@" >"$scratch/log" 2>&1; then
        echo "ok      $name"
        passed=$((passed + 1))
    else
        echo "FAILED  $name"
        failed=$((failed + 1))
        sed 's/^/        /' "$scratch/log"
    fi
}
# Judges only where the program for it is.
with() {
    local program="$1" name="$2"
    shift
    if command -v "$program" >/dev/null; then
        judge "$@"
    else
        echo "SKIPPED: $name: no $program here"
        skipped=$((skipped + 1))
    fi
}

mapfile -t scripts < <(find packaging .ci assets tests \( -name '*.sh' -o -path '*/.ci/run' \) -type f | sort)
for script in "${scripts[@]}"; do
    judge "syntax of $script" bash -n "$script"
done
mapfile -t ours < <(find packaging -name '*.sh' -type f | sort)
with shellcheck "shellcheck of packaging" shellcheck -x -e SC1091 "${ours[@]}"

with desktop-file-validate "desktop file" desktop-file-validate --warn-kde packaging/linux/modem-medic.desktop
metainfo() {
    PROJECT_URL="$1" bash packaging/linux/metainfo.sh "$scratch/it.metainfo.xml"
    appstreamcli validate --no-net --pedantic --explain "$scratch/it.metainfo.xml" | tee "$scratch/said"
    grep -q 'Validation was successful' "$scratch/said" && ! grep -q -E '^[EWIP]:' "$scratch/said"
}
with appstreamcli "metainfo with an address" metainfo https://example.org/modem-medic
with appstreamcli "metainfo without one" metainfo ""

python() { python3 -B - "$@"; }
property_lists() {
    sed "s/@VERSION@/$VERSION/g" packaging/macos/Info.plist.in >"$scratch/Info.plist"
    python "$scratch/Info.plist" packaging/macos/entitlements.plist "$VERSION" <<'P'
import plistlib, sys
info, entitlements = (plistlib.load(open(path, "rb")) for path in sys.argv[1:3])
for key in ("CFBundleIdentifier", "CFBundleExecutable", "CFBundleIconFile", "LSMinimumSystemVersion", "CFBundlePackageType"):
    assert info[key], key
assert info["CFBundleShortVersionString"] == info["CFBundleVersion"] == sys.argv[3]
assert info["NSHighResolutionCapable"] is True
assert entitlements == {}, "the hardened runtime has no exceptions"
P
}
judge "property lists of macOS" property_lists
bundle() {
    # Any file stands in for the program: only the layout is judged.
    PROGRAM=Cargo.toml bash packaging/macos/build.sh layout
    python "$WORK/macos/Modem Medic.app/Contents" <<'P'
import pathlib, plistlib, struct, sys
contents = pathlib.Path(sys.argv[1])
info = plistlib.load(open(contents / "Info.plist", "rb"))
assert (contents / "MacOS" / info["CFBundleExecutable"]).stat().st_mode & 0o111
icon = (contents / "Resources" / info["CFBundleIconFile"]).read_bytes()
assert icon[:4] == b"icns" and struct.unpack(">I", icon[4:8])[0] == len(icon)
for language in info["CFBundleLocalizations"]:
    assert (contents / "Resources" / f"{language}.lproj" / "InfoPlist.strings").is_file(), language
P
    rm -rf "$WORK/macos"
}
judge "layout of the macOS program" bundle
manifest() {
    python packaging/windows/modem-medic.manifest <<'P'
import sys, xml.etree.ElementTree as tree
root = tree.parse(sys.argv[1]).getroot()
words = {element.tag.rsplit("}")[-1]: (element.text or "").strip() for element in root.iter()}
assert words["dpiAwareness"] == "PerMonitorV2" and words["longPathAware"] == "true" and words["activeCodePage"] == "UTF-8"
level = next(element for element in root.iter() if element.tag.endswith("requestedExecutionLevel"))
assert level.get("level") == "asInvoker"
P
}
judge "manifest of Windows" manifest
installer() {
    mkdir "$scratch/files"
    touch "$scratch"/files/{modem-medic.exe,modem-medic.com,licences.html}
    makensis -V2 -WX -INPUTCHARSET UTF8 "-DVERSION=$VERSION" "-DTOP=$TOP" "-DFILES=$scratch/files" \
        "-DOUT=$scratch/modem-medic-setup.exe" packaging/windows/installer.nsi
}
with makensis "installer script of Windows" installer
words() {
    # Every word of the installer in all eleven languages.
    python packaging/windows/words.nsh <<'P'
import collections, re, sys
seen = collections.defaultdict(set)
for name, language in re.findall(r"^LangString (\w+) \$\{LANG_(\w+)\}", open(sys.argv[1], encoding="utf-8").read(), re.M):
    seen[name].add(language)
lacking = {name: languages for name, languages in seen.items() if len(languages) != 11}
assert seen and not lacking, lacking
P
}
judge "words of the installer" words
if udevadm verify --help >/dev/null 2>&1; then
    judge "udev rule" udevadm verify packaging/linux/70-modem-medic.rules
else
    echo "SKIPPED: udev rule: no udevadm with verify here"
    skipped=$((skipped + 1))
fi
python_xml() { python packaging/linux/modem-medic-dbus.conf <<'P'
import sys, xml.etree.ElementTree as tree
policies = tree.parse(sys.argv[1]).getroot().findall("policy")
allowed = [rule.attrib for policy in policies for rule in policy]
assert allowed == [{"send_destination": "org.freedesktop.ModemManager1", "send_interface": "org.freedesktop.ModemManager1", "send_member": "InhibitDevice"}], allowed
P
}
judge "message bus policy allows one method" python_xml
judge "licences of what is linked in" python3 -B packaging/licences/licences.py check
judge "the version stands in Cargo.toml alone" bash -c \
    "! grep -rnF '$VERSION' packaging --include='*.sh' --include='*.nsi' --include='*.in' --include='*.manifest' --include='*.nsh'"

echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" = 0 ]
