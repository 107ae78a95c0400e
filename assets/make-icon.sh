#!/bin/sh
# Draws the pictures of the program's icon. Needs rsvg-convert, zopflipng, icotool and png2icns
# (Debian: librsvg2-bin, zopfli, icoutils, icnsutils).
set -eu
cd "$(dirname "$0")"

mkdir -p icon
for size in 16 24 32; do
    rsvg-convert --width=$size --height=$size --output=icon/$size.png icon-small.svg
done
for size in 48 64 128 256 512; do
    rsvg-convert --width=$size --height=$size --output=icon/$size.png icon.svg
done
for picture in icon/*.png; do
    zopflipng -y -m --lossy_transparent "$picture" "$picture" >/dev/null
done

# Windows reads the large one as PNG and the small ones as bitmaps, which its oldest dialogs want.
icotool --create --output=icon.ico icon/16.png icon/24.png icon/32.png icon/48.png icon/64.png icon/128.png --raw=icon/256.png
png2icns icon.icns icon/16.png icon/32.png icon/48.png icon/128.png icon/256.png icon/512.png >/dev/null
