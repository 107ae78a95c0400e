#!/usr/bin/env bash
# Writes the AppStream metainfo for this version:  bash packaging/linux/metainfo.sh OUT
# Without an address of the project there is no home page and no place from which a software centre could
# fetch the pictures, so both are left out, aloud.
set -euo pipefail
out="$(realpath -m "$1")"
# shellcheck source=packaging/project.sh
. "$(dirname "${BASH_SOURCE[0]}")/../project.sh"
sed -e "s/@VERSION@/$VERSION/g" -e "s/@DATE@/$DATE/g" -e "s#@PROJECT_URL@#$PROJECT_URL#g" \
    packaging/linux/modem-medic.metainfo.xml.in >"$out"
if [ -z "$PROJECT_URL" ]; then
    echo "SKIPPED: home page and pictures in the metainfo; set PROJECT_URL, or repository in Cargo.toml" >&2
    sed -i "/begin of what needs/,/end of what needs/d" "$out"
fi
