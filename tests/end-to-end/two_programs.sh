#!/usr/bin/env bash
# Two programs at one file: a window and verbs, and what a killed window leaves.
# two_programs.sh KORDON
set -euo pipefail
kordon=$1
work=$(mktemp -d)
window=
trap '[ -z "$window" ] || kill -KILL $window 2>/dev/null; rm -rf "$work"' EXIT
cd "$work"
export XDG_CONFIG_HOME=$work/config XDG_DATA_HOME=$work/data KORDON_BACKUPS=$work/backups
export QT_QPA_PLATFORM=offscreen USER=hanna LC_ALL=C.UTF-8
file=country.kordon
fail() { echo "$*"; exit 1; }

until_lock() { # there or gone
  for _ in $(seq 300); do
    if [ "$1" = there ] && [ -s $file.lock ]; then return 0; fi
    if [ "$1" = gone ] && [ ! -e $file.lock ]; then return 0; fi
    sleep 0.1
  done
  fail "the lock is not $1"
}
open_window() {
  "$kordon" $file >/dev/null 2>&1 &
  window=$!
  until_lock there
}
refused() { # what the message must say, then the verb
  local says=$1
  shift
  if "$kordon" "$@" >out.txt 2>&1; then fail "not refused: $*"; fi
  grep -q "$says" out.txt || { cat out.txt; fail "does not say “$says”: $*"; }
}
add_actor() { "$kordon" actor add $file --id "$1" --short en="$1" --short uk="$1" --name en="$1" --name uk="$1" --lang en; }

"$kordon" new $file --assessment 2025 --lang en >/dev/null
[ ! -e $file.lock ] || fail "a verb left its lock behind"

open_window
refused "hanna on the computer" actor add $file --id police --short en=NP --name en=Police --lang en
refused "у вікні" assessment rename $file --assessment 2025 --title x --lang uk
refused "still open for editing" take-over $file --lang en
"$kordon" score $file --assessment 2025 --lang en >/dev/null
"$kordon" check $file --lang en >/dev/null
"$kordon" history $file --json >out.txt
grep -q new-file out.txt || fail "the history cannot be read beside a window"

kill -KILL $window
wait $window 2>/dev/null || true
window=
[ -e $file.lock ] || fail "a killed window has tidied up"
add_actor police >/dev/null
[ ! -e $file.lock ] || fail "the taken lock was left behind"
"$kordon" history $file --json >out.txt
grep -q '"take-over-file"' out.txt || fail "the history does not tell of the take-over"
"$kordon" check $file --lang en >/dev/null

# Verbs side by side: each edit is there, or was refused with a name.
for i in $(seq 12); do
  (add_actor "body$i" >"out$i.txt" 2>&1 || grep -q "open for editing" "out$i.txt" || touch wrong) &
done
wait
[ ! -e wrong ] || { cat out*.txt; fail "a verb failed otherwise"; }
made=$(grep -l "^added" out[0-9]*.txt | wc -l)
"$kordon" actor list $file --assessment 2025 --json >out.txt
stored=$(grep -o '"body[0-9]*"' out.txt | sort -u | wc -l)
[ "$made" -ge 1 ] && [ "$made" -eq "$stored" ] || fail "$made were acknowledged, $stored are there"
"$kordon" check $file --lang en >/dev/null
[ ! -e $file.lock ] || fail "a lock was left behind"
echo "two programs at one file: $made of 12 verbs at once went through, the others were told"
