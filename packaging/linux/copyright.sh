#!/usr/bin/env bash
# Prints the copyright file in Debian's format: who holds what, and the words of each licence.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

# The words as a paragraph of that file: indented, with a dot for an empty line.
indented() { sed -e 's/[[:space:]]*$//' -e 's/^$/./' -e 's/^/ /'; }

cat packaging/linux/copyright
printf '\nLicense: Expat\n'
sed -n '/^Permission is hereby/,$p' LICENSE-MIT | indented
printf '\nLicense: Apache-2.0\n'
printf '%s\n' 'Licensed under the Apache License, Version 2.0.' '' \
    'On Debian systems its text is in /usr/share/common-licenses/Apache-2.0.' | indented
printf '\nLicense: OFL-1.1\n'
sed -n '/^SIL OPEN FONT LICENSE/,$p' assets/fonts/LICENSE-Inter.txt | indented
printf '\nLicense: ISC\n'
sed -n '/^Permission to use/,/^---/p' assets/fonts/LICENSE-Lucide.txt | sed '/^---/d' | indented
