#!/bin/bash
# Runs commands in the guest for the tests outside: a line "ID TIMEOUT COMMAND" comes in on a virtio port, with the command
# in base64, and a line "ID CODE OUT ERR" goes out, with what it printed in base64. A command that takes longer than
# TIMEOUT seconds is killed and has the code 137. Commands run side by side.
port=$1
until [ -r "$port" ] && [ -w "$port" ]; do
    # udev makes the port a moment after the machine is up.
    sleep 0.1
done
exec 3<>"$port"
cd "$HOME" || exit

run() {
    local id=$1 seconds=$2 out err code
    out=$(mktemp) err=$(mktemp)
    timeout -s KILL "$seconds" bash -c "$(base64 -d <<<"$3")" </dev/null >"$out" 2>"$err" 3>&-
    code=$?
    # One write a line, so that two commands that end together do not mix.
    printf '%s %s :%s :%s\n' "$id" "$code" "$(base64 -w0 "$out")" "$(base64 -w0 "$err")" >&3
    rm -f "$out" "$err"
}

echo "ready" >&3
while read -r id seconds command <&3; do
    run "$id" "$seconds" "$command" &
done
