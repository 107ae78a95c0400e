# Facts about the project that every packaging script needs. To be sourced.
#
# VERSION comes from Cargo.toml and from nowhere else. PROJECT_URL is the public address of the project; it
# is the `repository` of Cargo.toml unless given in the environment, and may be empty. DATE is the day of the
# commit, so that the same commit gives the same packages.
# shellcheck shell=bash disable=SC2034

TOP="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
cd "$TOP" || exit 1

metadata="$(cargo metadata --locked --no-deps --format-version 1)"
of_program() { python3 -c 'import json, sys; print(next(p[sys.argv[1]] or "" for p in json.load(sys.stdin)["packages"] if p["name"] == "modem-medic"))' "$1" <<<"$metadata"; }
VERSION="$(of_program version)"
TARGET_DIR="$(python3 -c 'import json, sys; print(json.load(sys.stdin)["target_directory"])' <<<"$metadata")"
PROJECT_URL="${PROJECT_URL:-$(of_program repository)}"
SOURCE_DATE_EPOCH="${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || date +%s)}"
DATE="$(date -u -d "@$SOURCE_DATE_EPOCH" +%F 2>/dev/null || date -u -r "$SOURCE_DATE_EPOCH" +%F)"
# Where packages are laid out, and where finished ones are put.
WORK="$TOP/target/packaging"
PACKAGES="$TOP/target/packages"
export SOURCE_DATE_EPOCH
mkdir -p "$WORK" "$PACKAGES"

# A finished package may not be larger than this.
LIMIT=$((12 * 1024 * 1024))

# What a package is, and that it is not too large.
finished() {
    local size
    size="$(wc -c <"$1")"
    printf '%s  %d bytes (%d.%02d MiB)\n' "${1#"$TOP"/}" "$size" $((size / 1048576)) $((size % 1048576 * 100 / 1048576))
    [ "$size" -le "$LIMIT" ] || { echo "$1 is larger than 12 MiB" >&2; return 1; }
}
