#!/usr/bin/env bash
# Draws the picture at the side of the installer's first and last page from the icon; needs ImageMagick.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
convert -size 164x314 xc:'#e4edf7' \( ../../assets/icon/128.png -resize 84x84 \) -gravity north -geometry +0+56 -composite \
    -colors 128 -type Palette -compress None BMP3:sidebar.bmp
