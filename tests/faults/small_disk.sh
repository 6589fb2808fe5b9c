#!/usr/bin/env bash
# The command line on a disk that fills up, that may only be read, and that goes away: a clear
# sentence, nothing lost, and work goes on once the cause is gone. Skipped (77) where the system
# lets nobody mount a disk.
# small_disk.sh KORDON
set -euo pipefail
if [ -z "${KORDON_OWN_MOUNTS:-}" ]; then
  as_root=(); [ "$(id -u)" = 0 ] || as_root=(--map-root-user)
  unshare "${as_root[@]}" --mount true 2>/dev/null || { echo "cannot mount a disk here"; exit 77; }
  KORDON_OWN_MOUNTS=1 exec unshare "${as_root[@]}" --mount "$0" "$@"
fi

kordon=$(realpath "$1")
work=$(mktemp -d)
trap 'cd /; umount -l "$work/disk" 2>/dev/null || true; rm -rf "$work"' EXIT
cd "$work"
mkdir disk
mount -t tmpfs -o size=8m none disk
export LC_ALL=C.UTF-8
unset DISPLAY WAYLAND_DISPLAY QT_QPA_PLATFORM

fail() { echo "FAILED: $*" >&2; exit 1; }
refused() { # PART_OF_MESSAGE COMMAND…
  local part=$1 code=0
  shift
  "$@" >out.txt 2>err.txt || code=$?
  [ "$code" = 1 ] || fail "exit $code, expected 1: $* ($(cat err.txt))"
  grep -qF -- "$part" err.txt || fail "no “$part” from: $* ($(cat err.txt))"
}
leave() { # KILOBYTES of room
  rm -f disk/ballast
  local room
  room=$(df -k --output=avail disk | tail -1)
  head -c "$(((room > $1 ? room - $1 : 0) * 1024))" /dev/zero >disk/ballast
}

"$kordon" new whole.kordon --assessment 2025 >/dev/null
"$kordon" pack show eibm --json | grep -oP '"id": "\K[a-z0-9-]+\.[a-z0-9-]+(?=")' >questions.txt
{
  echo "actor,question,state,level,rationale"
  while read -r question; do
    echo "sbgs,$question,answered,3,$(printf 'x%.0s' $(seq 1000))"
  done <questions.txt
} >answers.csv

full=0 done=0
for room in 0 4 16 64 128 256 512 1024 2048 4096; do
  rm -f disk/ballast
  cp whole.kordon disk/file.kordon
  leave "$room"
  if "$kordon" import disk/file.kordon answers.csv --assessment 2025 >out.txt 2>err.txt; then
    done=$((done + 1))
  else
    full=$((full + 1))
    grep -qF "the disk is full; make room, then try again" err.txt || fail "room $room: $(cat err.txt)"
    cmp -s whole.kordon disk/file.kordon || "$kordon" check disk/file.kordon >/dev/null ||
      fail "room $room: the file is not whole"
    [ "$("$kordon" export disk/file.kordon --assessment 2025 -o - | wc -l)" = 1 ] ||
      fail "room $room: some rows of a refused import are there"
    rm disk/ballast
    "$kordon" import disk/file.kordon answers.csv --assessment 2025 >out.txt 2>&1 ||
      fail "room $room: no import although there is room again"
  fi
  "$kordon" check disk/file.kordon >/dev/null || fail "room $room: the file is not whole"
done
[ "$full" -gt 0 ] && [ "$done" -gt 0 ] || fail "all $((full + done)) imports ended alike; that proves nothing"

leave 4
refused "the disk is full" "$kordon" new disk/new.kordon --assessment 2025
[ "$(ls -A disk | sort | tr '\n' ' ')" = "ballast file.kordon " ] || fail "left behind: $(ls -A disk)"
echo kept >disk/out.csv
code=0
"$kordon" export disk/file.kordon --assessment 2025 -o disk/out.csv >out.txt 2>err.txt || code=$?
[ "$code" = 1 ] && [ "$(cat disk/out.csv)" = kept ] || fail "an export on a full disk took the old one"
rm disk/ballast

before=$(sha256sum <disk/file.kordon)
mount -o remount,ro disk
"$kordon" check disk/file.kordon >/dev/null || fail "a file that may only be read is not checked"
"$kordon" score disk/file.kordon --assessment 2025 >/dev/null || fail "it is not scored"
refused "may not be written to" "$kordon" import disk/file.kordon answers.csv --assessment 2025
refused "disk/new.kordon" "$kordon" new disk/new.kordon --assessment 2025
[ "$before" = "$(sha256sum <disk/file.kordon)" ] || fail "a disk that may only be read was written to"
mount -o remount,rw disk
"$kordon" assessment copy disk/file.kordon --from 2025 --assessment 2026 >/dev/null ||
  fail "no edit although the disk may be written to again"

umount disk
refused "there is no such file" "$kordon" check disk/file.kordon
refused "gone/new.kordon" "$kordon" new gone/new.kordon --assessment 2025
echo "$((full + done)) imports at growing room, $full without enough of it; nothing was lost"
