#!/bin/sh
# Cuts the fonts of the window out of their originals, and writes src/gui/icon.rs with them. The same originals and the same
# fontTools give the same bytes.
#
#   assets/make-fonts.sh INTER_DIR JETBRAINS_MONO_DIR LUCIDE_DIR
#
# INTER_DIR           holds Inter-Regular.otf and Inter-SemiBold.otf (Debian 12: fonts-inter 4.0~beta7+ds-1)
# JETBRAINS_MONO_DIR  holds JetBrainsMono-Regular.ttf (Debian 12: fonts-jetbrains-mono 2.242+ds-3)
# LUCIDE_DIR          is the unpacked npm package lucide-static 1.62.0 (npm pack lucide-static@1.62.0)
set -eu

if [ $# -ne 3 ]; then
    sed -n '2,10s/^# \{0,1\}//p' "$0" >&2
    exit 2
fi
here=$(dirname "$0")
wanted=4.68.0
found=$(python3 -c 'import fontTools; print(fontTools.version)') || {
    echo "fontTools is missing: pip install fonttools==$wanted" >&2
    exit 1
}
[ "$found" = "$wanted" ] || echo "fontTools $found instead of $wanted: the bytes may differ" >&2
exec python3 "$here/make-fonts.py" "$@"
