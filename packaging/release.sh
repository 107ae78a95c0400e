#!/usr/bin/env bash
# Completes a release:  bash packaging/release.sh FOLDER [TAG]
#
# Puts the licences page, the bill of materials (CycloneDX) and the SHA-256 sums of everything beside the packages
# in FOLDER. A TAG must name the version that Cargo.toml has.
set -euo pipefail
folder="$(realpath "$1")"
tag="${2:-}"
# shellcheck source=packaging/project.sh
. "$(dirname "${BASH_SOURCE[0]}")/project.sh"
[ -z "$tag" ] || [ "$tag" = "v$VERSION" ] || { echo "the tag is $tag, the version in Cargo.toml $VERSION" >&2; exit 1; }
cargo fetch --locked --quiet
python3 -B packaging/licences/licences.py check
python3 -B packaging/licences/licences.py page "$folder/modem-medic-$VERSION-licences.html"
python3 -B packaging/licences/licences.py sbom "$folder/modem-medic-$VERSION.cdx.json"
cd "$folder"
rm -f SHA256SUMS
sha256sum -- * >"$WORK/SHA256SUMS"
mv "$WORK/SHA256SUMS" SHA256SUMS
cat SHA256SUMS
