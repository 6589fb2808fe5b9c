#!/usr/bin/env bash
# Fails where an include points the wrong way: core knows no Qt and no app; app knows no SQLite, no
# YAML; inside core the arrows are those of docs/architecture.md.
set -euo pipefail
cd "${1:-.}"

bad=0
forbid() { # PATTERN FOLDER…
  local pattern=$1
  shift
  if grep -rnE "#include[[:space:]]*[<\"]($pattern)" "$@"; then bad=1; fi
}

forbid 'Q[A-Z]|Qt|app/' core
forbid 'SQLiteCpp|sqlite3|yaml-cpp|xlsxwriter' app
forbid 'core/(secrecy|pack|assessment|scoring|analysis|store|exchange|report)/' core/base
forbid 'core/(pack|assessment|scoring|analysis|store|exchange|report|workbook)/' core/secrecy
forbid 'core/(secrecy|assessment|scoring|analysis|store|exchange|report)/' core/pack
forbid 'core/(scoring|analysis|store|exchange|report)/' core/assessment
forbid 'core/(analysis|store|exchange|report)/' core/scoring
forbid 'core/(store|exchange|report)/' core/analysis
forbid 'core/(scoring|analysis|exchange|report)/' core/store
forbid 'core/(store|report)/' core/exchange
forbid 'core/(store|exchange)/' core/report
forbid 'core/(pack|assessment|scoring|analysis|store|exchange|report)/' core/workbook
forbid 'SQLiteCpp|sqlite3' core/{base,secrecy,pack,assessment,scoring,analysis,exchange,report,workbook}
forbid 'sodium' app core/{pack,assessment,scoring,analysis,store,exchange,report,workbook}
forbid 'xlsxwriter' core/{base,pack,assessment,scoring,analysis,store,exchange,report}
exit $bad
