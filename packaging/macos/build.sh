#!/usr/bin/env bash
# Makes the macOS program and disk image: target/packages/Modem_Medic-VERSION.dmg, for both processors.
#
#   bash packaging/macos/build.sh           on a Mac with Xcode's command line tools
#   bash packaging/macos/build.sh layout    only lays out target/packaging/macos/Modem Medic.app, on any system,
#                                           around the program that PROGRAM names
#
# needs: rustup target add aarch64-apple-darwin x86_64-apple-darwin
# SIGN_IDENTITY is a "Developer ID Application" of the keychain. Without one the program is signed ad hoc: it
# runs on the Mac that built it, and elsewhere only after the person allows it in the settings of the system.
# NOTARY_PROFILE is a profile of `xcrun notarytool store-credentials`; program and image are then notarised and
# stapled. No Mac was at hand when this was written: see packaging/README.md.
set -euo pipefail
# shellcheck source=packaging/project.sh
. "$(dirname "${BASH_SOURCE[0]}")/../project.sh"
here=packaging/macos
app="$WORK/macos/Modem Medic.app"

if [ "${1:-}" != layout ]; then
    [ "$(uname -s)" = Darwin ] || { echo "a disk image can only be made on a Mac; \"layout\" works anywhere" >&2; exit 2; }
    export MACOSX_DEPLOYMENT_TARGET=11.0
    if [ "${BUILD:-yes}" != no ]; then
        cargo build --profile dist --locked --target aarch64-apple-darwin
        cargo build --profile dist --locked --target x86_64-apple-darwin
    fi
    PROGRAM="$WORK/modem-medic-universal"
    lipo -create -output "$PROGRAM" "$TARGET_DIR"/{aarch64,x86_64}-apple-darwin/dist/modem-medic
fi

rm -rf "$WORK/macos"
mkdir -p "$app/Contents/MacOS" "$app/Contents/Resources"
cp "${PROGRAM:?names the program to lay out}" "$app/Contents/MacOS/modem-medic"
chmod 755 "$app/Contents/MacOS/modem-medic"
sed "s/@VERSION@/$VERSION/g" $here/Info.plist.in >"$app/Contents/Info.plist"
printf 'APPL????' >"$app/Contents/PkgInfo"
cp assets/icon.icns "$app/Contents/Resources/modem-medic.icns"
bash packaging/licences/build.sh "$app/Contents/Resources/licences.html"
# So that the system offers the menu of the program in these languages too.
for language in en es fr pt-BR ru id; do
    mkdir "$app/Contents/Resources/$language.lproj"
    printf 'CFBundleDisplayName = "Modem Medic";\n' >"$app/Contents/Resources/$language.lproj/InfoPlist.strings"
done
[ "${1:-}" != layout ] || { echo "laid out, not signed, not tried: $app"; exit 0; }

plutil -lint "$app/Contents/Info.plist" $here/entitlements.plist
codesign --force --timestamp"${SIGN_IDENTITY:+}" --options runtime --entitlements $here/entitlements.plist \
    --sign "${SIGN_IDENTITY:--}" "$app"
codesign --verify --strict --verbose=2 "$app"

notarise() {
    [ -n "${NOTARY_PROFILE:-}" ] || { echo "SKIPPED: $1 is not notarised; set NOTARY_PROFILE" >&2; return 0; }
    local what="$1"
    if [ -d "$what" ]; then
        what="$WORK/notarise.zip"
        ditto -c -k --keepParent "$1" "$what"
    fi
    xcrun notarytool submit "$what" --keychain-profile "$NOTARY_PROFILE" --wait
    xcrun stapler staple "$1"
}
notarise "$app"

image="$PACKAGES/Modem_Medic-$VERSION.dmg"
ln -s /Applications "$WORK/macos/Applications"
rm -f "$image"
hdiutil create -quiet -volname "Modem Medic $VERSION" -srcfolder "$WORK/macos" -fs HFS+ -format UDZO "$image"
[ -z "${SIGN_IDENTITY:-}" ] || codesign --timestamp --sign "$SIGN_IDENTITY" "$image"
notarise "$image"
finished "$image"
