#!/usr/bin/env bash
# Makes the Windows installer on Linux: target/packages/modem-medic-VERSION-setup.exe
#
#   bash packaging/windows/build.sh
#
# needs: rustup target add x86_64-pc-windows-gnu
#        apt-get install mingw-w64 nsis python3
# BUILD=no takes the program that was built before as it is, PROGRAM another.
# To sign: set SIGN to a command that signs the file named after it, such as a call of osslsigncode. It is
# called for the program and for the installer. The uninstaller inside is then not signed; NSIS makes it there.
set -euo pipefail
# shellcheck source=packaging/project.sh
. "$(dirname "${BASH_SOURCE[0]}")/../project.sh"
target=x86_64-pc-windows-gnu

[ "${BUILD:-yes}" = no ] || [ -n "${PROGRAM:-}" ] || cargo build --profile dist --locked --target $target
built="${PROGRAM:-$TARGET_DIR/$target/dist/modem-medic.exe}"

files="$WORK/windows"
rm -rf "$files"
mkdir -p "$files"
# Cargo builds a console program, so that `cargo run` speaks. A person who clicks wants no console, and one who
# types wants the words: so the same program is installed twice, once marked as a program for the desktop. The
# mark is the word "Subsystem" of the PE header: 2 without a console, 3 with one.
cp "$built" "$files/modem-medic.com"
cp "$built" "$files/modem-medic.exe"
python3 - "$files/modem-medic.exe" <<'P'
import struct, sys
with open(sys.argv[1], "r+b") as program:
    program.seek(0x3C)
    at = struct.unpack("<I", program.read(4))[0]
    program.seek(at)
    assert program.read(4) == b"PE\0\0"
    # 4 bytes of signature, 20 of file header, 68 into the optional header.
    program.seek(at + 4 + 20 + 68)
    assert struct.unpack("<H", program.read(2))[0] == 3, "not built as a console program"
    program.seek(at + 4 + 20 + 68)
    program.write(struct.pack("<H", 2))
P
bash packaging/licences/build.sh "$files/licences.html"
if [ -n "${SIGN:-}" ]; then
    $SIGN "$files/modem-medic.exe"
    $SIGN "$files/modem-medic.com"
fi

setup="$PACKAGES/modem-medic-$VERSION-setup.exe"
makensis -V2 -WX -INPUTCHARSET UTF8 "-DVERSION=$VERSION" "-DTOP=$TOP" "-DFILES=$files" "-DOUT=$setup" packaging/windows/installer.nsi
[ -z "${SIGN:-}" ] || $SIGN "$setup"
finished "$setup"
