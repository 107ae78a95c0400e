#!/usr/bin/env bash
# Makes the Linux packages of this machine's architecture: target/packages/modem-medic_*.deb, *.rpm, *.AppImage
#
#   bash packaging/linux/build.sh [deb] [rpm] [appimage]      all three when none is named
#
# needs: cargo install --locked cargo-deb
#        apt-get install binutils dpkg-dev git python3 rpm squashfs-tools xz-utils
# An AppImage also needs its runtime: see appimage-runtime.sh beside this file.
# BUILD=no takes the program that is in target/dist as it is, PROGRAM another.
set -euo pipefail
# shellcheck source=packaging/project.sh
. "$(dirname "${BASH_SOURCE[0]}")/../project.sh"
here=packaging/linux
wanted=("$@")
[ ${#wanted[@]} -gt 0 ] || wanted=(deb rpm appimage)

[ "${BUILD:-yes}" = no ] || [ -n "${PROGRAM:-}" ] || cargo build --profile dist --locked
program="${PROGRAM:-$TARGET_DIR/dist/modem-medic}"

# The binary must start on the oldest system that the README names (Ubuntu 22.04, glibc 2.35).
newest="$(objdump -T "$program" | grep -o 'GLIBC_[0-9.]*' | sort -Vu | tail -n 1)"
[ "$(printf '%s\n' "$newest" GLIBC_2.35 | sort -V | tail -n 1)" = GLIBC_2.35 ] ||
    { echo "the program needs $newest; build it on an older system" >&2; exit 1; }

# One tree, from which all three are made.
tree="$WORK/linux"
rm -rf "$tree"
put() { install -D -m "${3:-644}" "$1" "$tree/$2"; }
put "$program" usr/bin/modem-medic 755
put $here/70-modem-medic.rules usr/lib/udev/rules.d/70-modem-medic.rules
put $here/modem-medic-dbus.conf usr/share/dbus-1/system.d/modem-medic.conf
put $here/modem-medic-polkit.rules usr/share/polkit-1/rules.d/70-modem-medic.rules
put $here/modem-medic.desktop usr/share/applications/modem-medic.desktop
for size in 16 24 32 48 64 128 256 512; do
    put assets/icon/$size.png usr/share/icons/hicolor/${size}x$size/apps/modem-medic.png
done
put assets/icon.svg usr/share/icons/hicolor/scalable/apps/modem-medic.svg
bash $here/metainfo.sh "$WORK/metainfo.xml"
id="$(sed -n 's#.*<id>\(.*\)</id>.*#\1#p' "$WORK/metainfo.xml")"
put "$WORK/metainfo.xml" "usr/share/metainfo/$id.metainfo.xml"
"$program" generate "$WORK/generated" >/dev/null
for page in "$WORK"/generated/man/*.1; do
    gzip -9nc "$page" >"$WORK/page.gz"
    put "$WORK/page.gz" "usr/share/man/man1/$(basename "$page").gz"
done
put "$WORK/generated/completions/modem-medic.bash" usr/share/bash-completion/completions/modem-medic
put "$WORK/generated/completions/modem-medic.fish" usr/share/fish/vendor_completions.d/modem-medic.fish
put "$WORK/generated/completions/_modem-medic" usr/share/zsh/vendor-completions/_modem-medic
put "$WORK/generated/completions/_modem-medic" usr/share/zsh/site-functions/_modem-medic
bash packaging/licences/build.sh "$WORK/licences.html"
gzip -9nc "$WORK/licences.html" >"$WORK/licences.html.gz"
put "$WORK/licences.html.gz" usr/share/doc/modem-medic/licences.html.gz
bash $here/copyright.sh >"$WORK/copyright"
put "$WORK/copyright" usr/share/doc/modem-medic/copyright
put $here/deb/lintian-overrides usr/share/lintian/overrides/modem-medic

make_deb() {
    {
        printf 'modem-medic (%s-1) unstable; urgency=medium\n\n' "$VERSION"
        printf '  * Version %s. What is new is in CHANGELOG.md of the source.\n\n' "$VERSION"
        printf ' -- The Modem Medic contributors <modem-medic@users.noreply.github.com>  %s\n' \
            "$(LC_ALL=C date -u -R -d "@$SOURCE_DATE_EPOCH")"
    } >"$WORK/changelog"
    cargo deb --no-build --no-strip --quiet --output "$PACKAGES/"
    local deb; deb="$PACKAGES/modem-medic_$VERSION-1_$(dpkg --print-architecture).deb"
    # cargo-deb does not use the filter for x86 code, which makes the package a twentieth smaller.
    if [ "$(uname -m)" = x86_64 ]; then
        (cd "$WORK" && ar x "$deb" data.tar.xz && unxz -f data.tar.xz && xz --x86 --lzma2=preset=9e data.tar && ar rD "$deb" data.tar.xz && rm data.tar.xz)
    fi
    finished "$deb"
}

make_rpm() {
    local top="$WORK/rpm" own="$WORK/rpm-tree"
    rm -rf "$top" "$own"
    cp -a "$tree" "$own"
    # What belongs to Debian.
    rm -r "$own"/usr/share/{lintian,zsh/vendor-completions}
    # Stripped already, and the same commit gives the same package.
    rpmbuild -bb --quiet --define "_topdir $top" --define "version $VERSION" --define "tree $own" ${PROJECT_URL:+--define "url $PROJECT_URL"} \
        --define "debug_package %{nil}" --define "__os_install_post %{nil}" --define "_build_id_links none" --define "_binary_payload w15.zstdio" \
        --define "_buildhost localhost" --define "use_source_date_epoch_as_buildtime 1" --define "clamp_mtime_to_source_date_epoch 1" \
        $here/modem-medic.spec
    mv "$top"/RPMS/*/*.rpm "$PACKAGES/"
    finished "$PACKAGES/modem-medic-$VERSION-1.$(uname -m).rpm"
}

make_appimage() {
    local app="$WORK/AppDir" image
    image="$PACKAGES/Modem_Medic-$VERSION-$(uname -m).AppImage"
    [ -n "${APPIMAGE_RUNTIME:-}" ] || { bash $here/appimage-runtime.sh "$WORK/runtime"; APPIMAGE_RUNTIME="$WORK/runtime"; }
    rm -rf "$app" "$image"
    mkdir -p "$app"
    cp -a "$tree/usr" "$app/"
    # Of no use inside an image: the manual, completions, and what belongs to one distribution.
    rm -r "$app"/usr/share/{man,bash-completion,fish,zsh,lintian}
    ln -s usr/bin/modem-medic "$app/AppRun"
    ln -s usr/share/applications/modem-medic.desktop "$app/modem-medic.desktop"
    cp assets/icon/256.png "$app/modem-medic.png"
    ln -s modem-medic.png "$app/.DirIcon"
    # SOURCE_DATE_EPOCH gives the times, so the same commit gives the same image.
    mksquashfs "$app" "$WORK/image.squashfs" -root-owned -noappend -comp zstd -Xcompression-level 15 -quiet -no-progress
    cat "$APPIMAGE_RUNTIME" "$WORK/image.squashfs" >"$image"
    chmod 755 "$image"
    finished "$image"
}

for kind in "${wanted[@]}"; do
    "make_$kind"
done
