#!/usr/bin/env bash
# Writes the page with every licence of what is linked into the program:  bash packaging/licences/build.sh OUT.html
set -euo pipefail
exec python3 -B "$(dirname "${BASH_SOURCE[0]}")/licences.py" page "$1"
