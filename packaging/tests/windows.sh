#!/usr/bin/env bash
# Installs, runs and removes the Windows program under Wine.
#
#   bash packaging/tests/windows.sh
#
# The installer is taken from target/packages (packaging/windows/build.sh).
# needs: apt-get install wine64 xvfb xdotool imagemagick gcc-mingw-w64-x86-64 mesa-vulkan-drivers libgl1-mesa-dri
# Pictures of the window stay in PICTURES (target/packaging/pictures).
set -euo pipefail
# shellcheck source=packaging/project.sh
. "$(dirname "${BASH_SOURCE[0]}")/../project.sh"
PICTURES="${PICTURES:-$WORK/pictures}"
mkdir -p "$PICTURES"
setup="$PACKAGES/modem-medic-$VERSION-setup.exe"
WINE="$(command -v wine64 || command -v wine || echo /usr/lib/wine/wine64)"
[ -x "$WINE" ] || { echo "SKIPPED: no Wine here" >&2; exit 0; }

passed=0 failed=0
judge() {
    local name="$1"
    shift
    if "$@" >"$scratch/log" 2>&1; then
        echo "ok      $name"
        passed=$((passed + 1))
    else
        echo "FAILED  $name"
        failed=$((failed + 1))
        sed 's/^/        /' "$scratch/log" | tail -n 20
    fi
}

scratch="$(mktemp -d)"
display_server=""
finish() {
    "$server" -k 2>/dev/null || true
    [ -z "$display_server" ] || kill "$display_server" 2>/dev/null || true
    rm -rf "$scratch"
}
server="$(command -v wineserver || echo /usr/lib/wine/wineserver64)"
trap finish EXIT
mkfifo "$scratch/display"
Xvfb -displayfd 4 -ac -screen 0 1280x800x24 -nolisten tcp 4<>"$scratch/display" >"$scratch/xvfb.log" 2>&1 &
display_server=$!
exec 5<>"$scratch/display"
read -r -t 20 number <&5
mkdir -m 700 "$scratch/home" "$scratch/runtime"
export DISPLAY=":$number" HOME="$scratch/home" XDG_RUNTIME_DIR="$scratch/runtime" WINEPREFIX="$scratch/prefix" \
    WINEDEBUG=-all WINEDLLOVERRIDES="mscoree,mshtml,winemenubuilder.exe=" LANG=C.UTF-8
wine() { "$WINE" "$@"; }
settled() { "$server" -w; }

wine wineboot --init >/dev/null 2>&1
# Older Wine plays an older Windows, which the setup rightly refuses.
wine winecfg -v win7 >/dev/null 2>&1
old=0
timeout 60 "$WINE" "$setup" /S >/dev/null 2>&1 || old=$?
wine winecfg -v win10 >/dev/null 2>&1
settled
# Wine before 9 lacks this part of Windows 10. It is random numbers, which Wine has under an older name.
if [ ! -e "$WINEPREFIX/drive_c/windows/system32/bcryptprimitives.dll" ]; then
    cat >"$scratch/prng.c" <<'C'
#include <windows.h>
BOOLEAN NTAPI SystemFunction036(PVOID, ULONG);
BOOL WINAPI ProcessPrng(PBYTE data, SIZE_T size) { return SystemFunction036(data, (ULONG)size); }
C
    x86_64-w64-mingw32-gcc -shared -o "$WINEPREFIX/drive_c/windows/system32/bcryptprimitives.dll" "$scratch/prng.c" -ladvapi32
    echo "note: this Wine has no bcryptprimitives.dll; a stand-in for it was put into its Windows folder"
fi
# The person has a search path already, with what must survive: an empty entry, and a variable.
before='C:\Tools;;%USERPROFILE%\bin'
wine reg add 'HKCU\Environment' /v Path /t REG_EXPAND_SZ /d "$before" /f >/dev/null 2>&1
settled
mkdir -p "$scratch/work"
cd "$scratch/work"

person="$(find "$WINEPREFIX/drive_c/users" -mindepth 1 -maxdepth 1 -type d ! -name Public | head -n 1)"
home="$person/AppData/Local/Programs/Modem Medic"
menu="$person/AppData/Roaming/Microsoft/Windows/Start Menu/Programs/Modem Medic.lnk"
# Every key and value of the person's registry that names the program.
registry() {
    settled
    grep -i -E 'modem.?medic' "$WINEPREFIX/user.reg" || true
}
files() { (cd "$WINEPREFIX/drive_c" && find . -path ./windows/temp -prune -o -print | sort); }
files >"$scratch/files-before"

judge "the setup is marked for no administrator" bash -c "strings -a '$setup' | grep -q 'requestedExecutionLevel level=\"asInvoker\"'"
judge "the setup refuses a Windows that is too old" test "$old" = 2
judge "the setup runs without a question" wine "$setup" /S /PATH
settled
judge "the program is where programs of one person are" test -f "$home/modem-medic.exe"
judge "it is in the start menu" test -f "$menu"
subsystem() { x86_64-w64-mingw32-objdump -p "$1" | grep -E '^Subsystem' | grep -q "($2)"; }
judge "the program for the desktop has no console" subsystem "$home/modem-medic.exe" "Windows GUI"
judge "the program for terminals has one" subsystem "$home/modem-medic.com" "Windows CUI"
judge "icon, version and manifest are in it" bash -c "
    x86_64-w64-mingw32-objdump -p '$home/modem-medic.exe' | grep -q 'Resource Directory' &&
    grep -a -q 'PerMonitorV2' '$home/modem-medic.exe' && grep -a -q 'asInvoker' '$home/modem-medic.exe' &&
    grep -a -q 'UTF-8' '$home/modem-medic.exe' && grep -a -q 'longPathAware' '$home/modem-medic.exe'"
says_version() { wine "$home/modem-medic.com" --version | tr -d '\r' | grep -Fx "modem-medic $VERSION"; }
judge "--version says $VERSION" says_version
by_name() { (cd "$home" && wine cmd /c "modem-medic --version" | tr -d '\r' | grep -Fx "modem-medic $VERSION"); }
judge "typed by its name in a terminal it is the one that speaks" by_name
# Wine's command interpreter stops looking at an empty entry of the path; Windows does not.
by_path() { (cd "$scratch/work" && wine cmd /c "set PATH=%PATH:;;=;%&& modem-medic --version" | tr -d '\r' | grep -Fx "modem-medic $VERSION"); }
judge "and so in any folder, by the search path" by_path
good() { wine "$home/modem-medic.com" sample firmware good.exe && wine "$home/modem-medic.com" inspect good.exe; }
judge "inspect takes a good file" good
bad() {
    head -c 100000 good.exe >bad.exe
    local code=0
    wine "$home/modem-medic.com" inspect bad.exe || code=$?
    [ "$code" = 4 ]
}
judge "inspect refuses a damaged file" bad
judge "demo tells the whole story" wine "$home/modem-medic.com" demo
judge "detect finds no modem and says so" bash -c "'$WINE' '$home/modem-medic.com' detect; test \$? -le 1"

window_opens() {
    local picture="$PICTURES/windows-$1.png" colours="" window="" program
    shift
    env "$@" "$WINE" "$home/modem-medic.exe" good.exe &
    program=$!
    for _ in $(seq 300); do
        kill -0 $program 2>/dev/null || break
        window="$(xdotool search --onlyvisible --name '^Modem Medic$' 2>/dev/null | head -n 1)" || true
        if [ -n "$window" ]; then
            import -window root "$picture" 2>/dev/null || true
            colours="$(identify -format %k "$picture" 2>/dev/null || echo 0)"
            [ "$colours" -lt 100 ] || break
        fi
        sleep 0.2
    done
    # It holds its own file while it runs; the setup must not replace it under its feet.
    local code=0
    wine "$setup" /S || code=$?
    echo "a second setup while it runs: $code" >"$scratch/second"
    # As a click on the cross would; the window system's own way would leave the program running.
    timeout 20 "$WINE" taskkill /im modem-medic.exe >/dev/null 2>&1 || timeout 20 "$WINE" taskkill /f /im modem-medic.exe >/dev/null 2>&1 || true
    wait $program || true
    settled
    cat "$person"/AppData/Local/modem-medic/data/log/* 2>/dev/null | tail -n 20
    echo "colours: ${colours:-none}"
    [ "${colours:-0}" -ge 100 ]
}
judge "the window opens, with Vulkan" window_opens vulkan MODEM_MEDIC_RENDERER=wgpu WGPU_BACKEND=vulkan
judge "the window opens, with OpenGL" window_opens opengl MODEM_MEDIC_RENDERER=opengl
judge "the window opens by itself" window_opens by-itself NO_CHOICE=1
refuses() { grep -q 'runs: 3' "$scratch/second"; }
judge "a setup while the program runs replaces nothing" refuses
cp "$scratch/second" "$PICTURES/second.txt"

path_of() { wine reg query 'HKCU\Environment' /v Path | tr -d '\r' | sed -n 's/.*REG_EXPAND_SZ *//p'; }
path_added() { settled; [ "$(path_of)" = "$before;C:\\users\\$(basename "$person")\\AppData\\Local\\Programs\\Modem Medic" ]; }
judge "the search path has the folder at its end" path_added
opens_with() { registry | grep -F 'Applications' && registry | grep -F 'Uninstall'; }
judge "\"Open with\" and the list of programs know it" opens_with

# Something of another program, which must stay.
wine reg add 'HKCU\Software\Classes\.bin\OpenWithProgids' /v Other.Program /t REG_SZ /d "" /f >/dev/null 2>&1
settled
judge "the uninstaller runs without a question" wine "$home/uninstall.exe" /S
settled
judge "the program's folder is gone" test ! -e "$home"
judge "its entry in the start menu is gone" test ! -e "$menu"
nothing_registered() { local left; left="$(registry)"; echo "$left"; [ -z "$left" ]; }
judge "nothing of it is in the registry" nothing_registered
other_stays() { wine reg query 'HKCU\Software\Classes\.bin\OpenWithProgids' /v Other.Program; }
judge "what another program registered is still there" other_stays
path_restored() { path_of; [ "$(path_of)" = "$before" ]; }
judge "the search path is what it was" path_restored
only_data() {
    files | comm -13 "$scratch/files-before" - | grep -v -E "/AppData/Local/modem-medic(/|$)|/Temp(/|$)|/AppData/Local/Programs$" >"$scratch/left" || true
    cat "$scratch/left"
    [ ! -s "$scratch/left" ] && [ -d "$person/AppData/Local/modem-medic" ]
}
judge "on the disk nothing is left but the person's data" only_data
echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
