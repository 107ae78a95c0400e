#!/usr/bin/env bash
# Builds the AppImage runtime: the small program at the front of an AppImage that mounts or unpacks the rest.
#
#   bash packaging/linux/appimage-runtime.sh OUT
#
# From source at known commits, so that what runs first on a person's computer is known to the byte of its
# source. RUNTIME_SOURCE and SQUASHFUSE_SOURCE may name clones that are there already.
# needs: apt-get install gcc git make autoconf automake libtool pkg-config libfuse3-dev libzstd-dev zlib1g-dev
set -euo pipefail
out="$(realpath -m "$1")"
runtime_commit=caf24f9f712084686bfc24a70b75e50df0aefb9c
# Version 0.5.2, which that runtime was written for.
squashfuse_commit=775b4cc72ab47641637897f11ce0da15d5c1f115

place="$(mktemp -d)"
trap 'rm -rf "$place"' EXIT
# source NAME COMMIT FOLDER-OR-NOTHING: the files of that commit in $place/NAME
source_of() {
    local clone="$3"
    if [ -z "$clone" ]; then
        clone="$place/$1.git"
        git clone --quiet --bare --filter=blob:none "https://github.com/$4" "$clone"
    fi
    mkdir "$place/$1"
    git -C "$clone" archive "$2" | tar -x -C "$place/$1"
}
source_of runtime "$runtime_commit" "${RUNTIME_SOURCE:-}" AppImage/type2-runtime
source_of squashfuse "$squashfuse_commit" "${SQUASHFUSE_SOURCE:-}" vasi/squashfuse

log="$place/log"
{
    cd "$place/squashfuse"
    flags=(-Os -ffunction-sections -fdata-sections)
    # Only what the image is packed with, and what older images are.
    ./autogen.sh && ./configure CFLAGS="${flags[*]}" --disable-shared --without-xz --without-lzo --without-lz4 && make -j2
    mkdir "$place/include"
    ln -s "$place/squashfuse" "$place/include/squashfuse"
    cd "$place/runtime/src/runtime"
    # Static, because nothing of the computer it starts on is known yet.
    gcc -std=gnu99 -D_FILE_OFFSET_BITS=64 "-DGIT_COMMIT=\"${runtime_commit:0:7}\"" "${flags[@]}" -w -static \
        -T data_sections.ld -Wl,--gc-sections \
        -I"$place/include" -I"$place/squashfuse" -I/usr/include/fuse3 runtime.c \
        "$place"/squashfuse/.libs/libsquashfuse_ll.a "$place"/squashfuse/.libs/libsquashfuse.a \
        "$place"/squashfuse/.libs/libfuseprivate.a -lfuse3 -lzstd -lz -lpthread -ldl -o runtime
} >"$log" 2>&1 || { tail -n 40 "$log" >&2; exit 1; }
strip --strip-debug --strip-unneeded runtime
# The mark by which systems know an AppImage of the second type.
printf 'AI\002' | dd of=runtime bs=1 seek=8 conv=notrunc status=none
install -D -m 755 runtime "$out"
