#!/usr/bin/env bash
# Runs window.py against the built program on a display and an accessibility bus of its own.
# window.sh KORDON SAMPLE
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
export KORDON=$1 SAMPLE=$2
work=$(mktemp -d)
export WORK=$work HOME=$work XDG_CONFIG_HOME=$work/config XDG_DATA_HOME=$work/data
export XDG_RUNTIME_DIR=$work/runtime LC_ALL=C.UTF-8 LANGUAGE=en
mkdir -p "$XDG_CONFIG_HOME" "$XDG_DATA_HOME"
mkdir -m 700 "$XDG_RUNTIME_DIR"
mkfifo "$work/display"
Xvfb -displayfd 7 -screen 0 1366x768x24 -nolisten tcp 7>"$work/display" 2>"$work/xvfb.log" &
xvfb=$!
trap 'kill $xvfb 2>/dev/null || true; rm -rf "$work"' EXIT
read -r number <"$work/display"
export DISPLAY=:$number QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1
# The bindings are a package of the system's own Python, whatever else is first on the path.
dbus-run-session -- /usr/bin/python3 "$here/window.py"
