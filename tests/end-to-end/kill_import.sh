#!/usr/bin/env bash
# Kills `kordon import` at growing delays; after each the file is whole and holds all rows or none.
# kill_import.sh KORDON ROUNDS
set -euo pipefail
kordon=$1 rounds=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

"$kordon" new base.kordon --assessment 2025 >/dev/null
"$kordon" pack show eibm --json | grep -oP '"id": "\K[a-z0-9-]+\.[a-z0-9-]+(?=")' >questions.txt
{
  echo "actor,question,state,level,rationale"
  while read -r question; do
    for actor in sbgs customs mia; do
      echo "$actor,$question,answered,3,$(printf 'x%.0s' $(seq 2000))"
    done
  done <questions.txt
} >answers.csv
rows=$(($(wc -l <answers.csv) - 1))

# How long one import takes decides where the kills are spread.
cp base.kordon probe.kordon
start=$(date +%s%N)
"$kordon" import probe.kordon answers.csv --assessment 2025 >/dev/null 2>&1
whole=$((($(date +%s%N) - start) / 1000))

none=0 all=0
for i in $(seq "$rounds"); do
  cp base.kordon work.kordon
  "$kordon" import work.kordon answers.csv --assessment 2025 >/dev/null 2>&1 &
  pid=$!
  sleep "$(awk -v i="$i" -v n="$rounds" -v w="$whole" 'BEGIN { printf "%.6f", 1.6 * w * i / n / 1e6 }')"
  kill -KILL $pid 2>/dev/null || true
  wait $pid 2>/dev/null || true
  "$kordon" check work.kordon >/dev/null || { echo "round $i: the file is not whole"; exit 1; }
  found=$("$kordon" export work.kordon --assessment 2025 -o - | tail -n +2 | wc -l)
  case $found in
    0) none=$((none + 1)) ;;
    "$rows") all=$((all + 1)) ;;
    *) echo "round $i: $found of $rows rows"; exit 1 ;;
  esac
  rm -f work.kordon work.kordon-journal
done
echo "killed $rounds times: $none times no row, $all times all $rows"
[ "$none" -gt 0 ] && [ "$all" -gt 0 ] || { echo "the kills came all before or all after the import's end; that proves nothing"; exit 1; }
