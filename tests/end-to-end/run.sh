#!/usr/bin/env bash
# Drives the built executable as a user would, from a pack to a report.
# run.sh KORDON SAMPLE SOURCE_DIR
set -euo pipefail
kordon=$1 sample=$2 source=$3
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
unset DISPLAY WAYLAND_DISPLAY QT_QPA_PLATFORM
export LC_ALL=C.UTF-8

step() { echo "--- $*"; }
fail() { echo "FAILED: $*" >&2; exit 1; }
expect() { # EXIT_CODE PART_OF_OUTPUT COMMAND…
  local wanted=$1 part=$2 code=0
  shift 2
  "$@" >out.txt 2>err.txt || code=$?
  [ "$code" = "$wanted" ] || fail "exit $code, expected $wanted: $* ($(cat err.txt))"
  grep -qF -- "$part" out.txt err.txt || fail "no “$part” from: $* ($(cat out.txt err.txt | head -5))"
}

step "the shipped pack is known from any folder and is whole"
expect 0 "no faults" "$kordon" pack check eibm --strict
expect 0 "no faults" "$kordon" pack check "$source/assessments/eibm"
expect 0 "no faults" "$kordon" pack check "$source/assessments/examples/minimal" --strict
expect 0 '"format": "kordon-pack/1"' "$kordon" pack show eibm --json

expect 0 "no faults" "$kordon" pack check "$source/assessments/samples/eibm-2023" --strict
expect 0 "eibm 2023.1" "$kordon" assessment list "$sample"

step "a new file is made, and never over another"
expect 0 "made" "$kordon" new моя.kordon --assessment 2025 --title "Оцінка 2025"
expect 1 "there is a file already" "$kordon" new моя.kordon --assessment 2025

step "answers go in, come out the same, and are scored"
"$kordon" export "$sample" --assessment 2025 -o sample.csv >out.txt
expect 0 "imported" "$kordon" import моя.kordon sample.csv --assessment 2025
"$kordon" export моя.kordon --assessment 2025 -o again.csv >out.txt
cmp sample.csv again.csv || fail "the answers changed on the way"
"$kordon" score "$sample" --assessment 2025 --json >a.json
"$kordon" new weighed.kordon --assessment 2025 --title "Оцінка 2025" >out.txt
expect 0 "imported" "$kordon" import weighed.kordon sample.csv --assessment 2025
"$kordon" threats export "$sample" --assessment 2025 -o sample-threats.csv >out.txt
expect 0 "" "$kordon" threats import weighed.kordon sample-threats.csv --assessment 2025
"$kordon" score weighed.kordon --assessment 2025 --json >b.json
cmp a.json b.json || fail "the same answers score differently"

step "figures for programs do not depend on the language"
LC_ALL=uk_UA.UTF-8 "$kordon" score weighed.kordon --assessment 2025 --json --lang uk >c.json
cmp a.json c.json || fail "--json depends on the language"
expect 0 "Прикордонний контроль" "$kordon" score моя.kordon --assessment 2025 --lang uk
expect 0 "Border control" "$kordon" score моя.kordon --assessment 2025 --lang en
expect 0 "Illustrative, not real data" "$kordon" gaps "$sample" --assessment 2025

step "one year is put beside another, also where the questionnaire was a shorter one"
expect 0 "Like for like" "$kordon" compare "$sample" --lang en
expect 0 "За спільними питаннями" "$kordon" compare "$sample" --from 2023 --to 2025 --lang uk
expect 0 "Illustrative, not real data" "$kordon" compare "$sample" --from 2023 --to 2024 --lang en
for from in 2023 2024; do
  "$kordon" compare "$sample" --from $from --to 2025 --json >compared-$from.json
  python3 "$source/tests/end-to-end/compared_figures.py" compared-$from.json a.json "$from" ||
    fail "compare --from $from does not hold together"
done
LC_ALL=uk_UA.UTF-8 "$kordon" compare "$sample" --from 2024 --to 2025 --json --lang uk >c.json
cmp compared-2024.json c.json || fail "compare --json depends on the language"
expect 0 "Two actors in 2025" "$kordon" compare "$sample" --actors sbgs,customs --lang en
expect 0 '"from": "sbgs"' "$kordon" compare "$sample" --actors sbgs,customs --assessment 2025 --json
expect 1 "did you mean “customs”?" "$kordon" compare "$sample" --actors sbgs,custom
expect 2 "expected two different ids" "$kordon" compare "$sample" --actors sbgs
cp "$sample" sample.kordon
expect 0 "sample 2023" "$kordon" compare моя.kordon --other sample.kordon --from 2023 --lang en

step "one bad row among many changes nothing"
before=$(sha256sum <моя.kordon)
awk 'BEGIN { print "actor,question,state,level" } { print }' <(
  "$kordon" export моя.kordon --assessment 2025 -o - | tail -n +2 | cut -d, -f1,2 |
    awk -F, 'NR <= 200 { print $1 "," $2 ",answered," (NR == 137 ? 9 : 3) }') >bad.csv
expect 1 'bad.csv: row 138, column “level”: found “9”' "$kordon" import моя.kordon bad.csv --assessment 2025
[ "$before" = "$(sha256sum <моя.kordon)" ] || fail "a refused import changed the file"

step "years are added, copied and listed"
expect 0 "added" "$kordon" assessment add моя.kordon --assessment 2026
expect 0 "copied" "$kordon" assessment copy моя.kordon --from 2025 --assessment 2027
expect 0 "2027" "$kordon" assessment list моя.kordon
expect 0 '"kind": "copy-assessment"' "$kordon" history моя.kordon --json
expect 0 "whole" "$kordon" check моя.kordon

step "years are renamed, archived, binned and taken back, agreed and unlocked"
cp моя.kordon series.kordon
year="series.kordon --assessment"
expect 0 "renamed" "$kordon" assessment rename $year 2026 --title "<b>=1+1"
expect 0 "<b>=1+1" "$kordon" assessment list series.kordon
expect 0 "archived" "$kordon" assessment archive $year 2026
expect 0 '"archived": true' "$kordon" assessment list series.kordon --json
expect 0 "out of the archive" "$kordon" assessment unarchive $year 2026
expect 0 "bin" "$kordon" assessment remove $year 2027
expect 1 "take-back" "$kordon" score $year 2027
expect 1 "take-back" "$kordon" assessment add $year 2027
expect 0 '2025' "$kordon" assessment list series.kordon
! grep -q 2027 out.txt || fail "the bin is listed unasked"
expect 0 "in the bin" "$kordon" assessment list series.kordon --all
expect 0 "took" "$kordon" assessment take-back $year 2027
"$kordon" score $year 2027 --json >c.json
"$kordon" score моя.kordon --assessment 2027 --json >d.json
cmp c.json d.json || fail "an assessment did not come back from the bin as it was"
expect 0 "only be read" "$kordon" assessment agree $year 2025 --by "Олена Коваль"
before=$(sha256sum <series.kordon)
{ echo actor,question,state; sed -n 2p sample.csv | cut -d, -f1,2 | sed 's/$/,unknown/'; } >one.csv
expect 1 "agreed by Олена Коваль" "$kordon" import series.kordon one.csv --assessment 2025
[ "$before" = "$(sha256sum <series.kordon)" ] || fail "a refused edit changed the file"
expect 1 "agreed by" "$kordon" assessment remove $year 2025
expect 0 "whole" "$kordon" check series.kordon
expect 0 "" "$kordon" report $year 2025 --lang en -o agreed.pdf
pdftotext agreed.pdf agreed.txt
grep -q "Agreed: Олена Коваль" agreed.txt || fail "the report does not say who agreed"
grep -q "the content is as agreed" agreed.txt || fail "the report does not say that it is what was agreed"
expect 2 "--reason is missing" "$kordon" assessment unlock $year 2025
expect 1 "the reason for unlocking" "$kordon" assessment unlock $year 2025 --reason " "
expect 0 "can be edited" "$kordon" assessment unlock $year 2025 --reason "митниця виправила дані"
expect 0 "митниця виправила дані" "$kordon" history series.kordon --json
expect 0 "whole" "$kordon" check series.kordon

step "the history is chained, and a hash of it from elsewhere is found again"
expect 0 "the history is whole" "$kordon" check --history series.kordon --lang en
last=$(grep -oP 'its hash: \K[0-9a-f]{64}' out.txt)
expect 0 "the history up to it is as it was" "$kordon" check --history --head "${last:0:4} ${last:4:12}" series.kordon --lang en
expect 1 "no entry of the history has the hash" "$kordon" check --head 0123456789abcdef series.kordon --lang en
expect 2 "at least its first 8 digits" "$kordon" check --head abc series.kordon --lang en
sed -n '/^```python/,/^```/p' "$source/docs/file-format.md" | sed '1d;$d' >chain.py
python3 chain.py series.kordon || fail "the page about the file says the chain otherwise"
cp series.kordon forged.kordon
python3 -c "import sqlite3; db = sqlite3.connect('forged.kordon'); db.execute(\"UPDATE history SET who = 'x' WHERE number = 3\"); db.commit()"
expect 1 "history entry 3 is not as it was written" "$kordon" check --history forged.kordon --lang en
expect 1 "запис історії 3 не такий" "$kordon" check forged.kordon --lang uk
! python3 chain.py forged.kordon 2>err.txt || fail "the page about the file passes a forged history"

step "two questionnaires are laid side by side, from folders, from the program and from a file"
older=$source/assessments/samples/eibm-2023
expect 0 "New questions" "$kordon" pack diff "$older" eibm
expect 0 "Нові питання" "$kordon" pack diff "$older" eibm --lang uk
expect 0 "no differences" "$kordon" pack diff eibm "$source/assessments/eibm"
expect 1 "cannot be used" "$kordon" pack diff nowhere eibm
"$kordon" pack diff "$older" eibm --json >folder.json
"$kordon" pack diff "$sample:2023" eibm --json --lang uk >file.json
cmp folder.json file.json || fail "a pack in a file differs from itself in a folder"
grep -q '"change": "question-added"' folder.json || fail "no question was added to the questionnaire"

step "answers of a copied year wait, count for nothing, and are confirmed"
cp "$sample" carried.kordon && chmod u+w carried.kordon
expect 0 "answers to be confirmed:" "$kordon" assessment copy carried.kordon --from 2025 --assessment 2026
expect 0 "added" "$kordon" assessment add carried.kordon --assessment 2027 --pack eibm
expect 0 "" "$kordon" threats import carried.kordon sample-threats.csv --assessment 2027
"$kordon" score carried.kordon --assessment 2026 --json >waiting.json
"$kordon" score carried.kordon --assessment 2027 --json | sed 's/"2027"/"2026"/' >empty.json
cmp waiting.json empty.json || fail "answers that wait count for something"
expect 0 "SHA-256 " "$kordon" export carried.kordon --assessment 2025 -o counted.csv
grep -q "$(sha256sum <counted.csv | cut -d' ' -f1)" out.txt || fail "the export told another hash than the file has"
expect 0 "to be confirmed, and not exported" "$kordon" export carried.kordon --assessment 2026 -o none.csv
[ "$(wc -l <none.csv)" = 1 ] || fail "answers that wait were exported as answers"
expect 2 "--question ID, --component ID or --all" "$kordon" confirm carried.kordon --assessment 2026
expect 1 "unknown id “none”" "$kordon" confirm carried.kordon --assessment 2026 --component none
expect 0 "to be confirmed:" "$kordon" confirm carried.kordon --assessment 2026 --list
expect 0 '"given_in": "2025"' "$kordon" confirm carried.kordon --assessment 2026 --list --json
expect 0 "confirmed:" "$kordon" confirm carried.kordon --assessment 2026 --component return
expect 0 "confirmed:" "$kordon" confirm carried.kordon --assessment 2026 --all
expect 0 "to be confirmed: 0" "$kordon" confirm carried.kordon --assessment 2026 --list
"$kordon" score carried.kordon --assessment 2026 --json >confirmed.json
"$kordon" score carried.kordon --assessment 2025 --json | sed 's/"2025"/"2026"/' >before.json
cmp confirmed.json before.json || fail "confirmed answers score differently"
expect 0 '"kind": "confirm-answers"' "$kordon" history carried.kordon --json
expect 0 "whole" "$kordon" check carried.kordon

step "an open year moves to a newer questionnaire, and comes back"
cp "$sample" moved.kordon && chmod u+w moved.kordon
"$kordon" export moved.kordon --assessment 2023 -o before.csv >out.txt
unmoved=$(sha256sum <moved.kordon)
expect 0 "would move" "$kordon" assessment move moved.kordon --assessment 2023 --pack eibm --dry-run
[ "$unmoved" = "$(sha256sum <moved.kordon)" ] || fail "a dry run changed the file"
expect 0 "answers kept:" "$kordon" assessment move moved.kordon --assessment 2023 --pack eibm
expect 1 "already" "$kordon" assessment move moved.kordon --assessment 2023 --pack eibm
expect 0 "whole" "$kordon" check moved.kordon
expect 0 '"kind": "move-assessment"' "$kordon" history moved.kordon --json
last=$("$kordon" history moved.kordon --json | grep '"number"' | tr -dc '0-9\n' | sort -n | tail -1)
expect 0 "brought assessment 2023 back" "$kordon" restore moved.kordon --assessment 2023 --to $((last - 1))
"$kordon" export moved.kordon --assessment 2023 -o after.csv >out.txt
cmp before.csv after.csv || fail "the moved year did not come back"
expect 0 "eibm 2023.1" "$kordon" assessment list moved.kordon
expect 0 "whole" "$kordon" check moved.kordon

step "a body that the pack does not have is added, gets a role and is scored"
cp "$sample" bodies.kordon
"$kordon" score bodies.kordon --assessment 2025 --json >without.json
expect 2 "expected LANGUAGE=TEXT" "$kordon" actor add bodies.kordon --id sms --short SMS
expect 1 "short: there is no text in the language" "$kordon" actor add bodies.kordon --id sms --short en=SMS
expect 1 "id: found “ДМС”" "$kordon" actor add bodies.kordon --id ДМС --short en=SMS
expect 0 "added sms" "$kordon" actor add bodies.kordon --id sms --short en=SMS --short uk=ДМС \
  --name "en=State Migration Service" --name "uk=Державна міграційна служба"
expect 0 "no role" "$kordon" actor list bodies.kordon --assessment 2025
"$kordon" score bodies.kordon --assessment 2025 --json >c.json
cmp without.json c.json || fail "an actor without a role changes the figures"
role="actor set bodies.kordon --assessment 2025 --actor sms --component return"
expect 1 "reason: found nothing" "$kordon" $role --role support
expect 1 "the pack has no role “chief”" "$kordon" $role --role chief --reason x
expect 1 "there is no actor “mio”" "$kordon" $role --role support --asked-as mio --reason x
few=$("$kordon" $role --role support --reason "Act 12" | grep -oE '[0-9]+$')
many=$("$kordon" $role --role support --asked-as mia --reason "Act 12" | grep -oE '[0-9]+$')
[ "$few" -gt 0 ] && [ "$many" -gt "$few" ] || fail "asked as another: $few, then $many questions"
expect 0 '"asked_as": "mia"' "$kordon" actor list bodies.kordon --json
question=return-law.transposition # one of those that name their actors
printf 'actor,question,state,level\nsms,%s,answered,2\n' "$question" >sms.csv
expect 0 "imported" "$kordon" import bodies.kordon sms.csv --assessment 2025
expect 0 "SMS" "$kordon" score bodies.kordon --assessment 2025 --lang en
expect 0 '"sms"' "$kordon" score bodies.kordon --assessment 2025 --json
expect 0 "" "$kordon" gaps bodies.kordon --assessment 2025 --actor sms
expect 0 "" "$kordon" chart bodies.kordon --assessment 2025 --kind radar -o bodies.svg
expect 0 "bodies.pdf" "$kordon" report bodies.kordon --assessment 2025 --lang en -o bodies.pdf
pdftotext bodies.pdf - | tr '\n' ' ' | grep -q "State Migration Service" || fail "the added body is not in the report"
expect 1 "no actor that was added" "$kordon" actor rename bodies.kordon --id mia --short en=X
expect 0 "renamed sms" "$kordon" actor rename bodies.kordon --id sms --short uk=ДМСУ
expect 0 "ДМСУ" "$kordon" actor list bodies.kordon --lang uk
expect 0 "copied" "$kordon" assessment copy bodies.kordon --from 2025 --assessment 2026
expect 0 '"sms"' "$kordon" score bodies.kordon --assessment 2026 --json
expect 0 "whole" "$kordon" check bodies.kordon

step "the history is asked for one question, and values and years come back"
expect 0 "answers imported" "$kordon" history bodies.kordon --question "$question" --actor sms
"$kordon" history bodies.kordon --question "$question" --actor sms --json >q.json
imported=$(grep -B4 '"kind": "import-answers"' q.json | grep '"number"' | tail -1 | tr -dc 0-9)
expect 1 "--question: found “none.such”" "$kordon" history bodies.kordon --question none.such
expect 2 "give either" "$kordon" restore bodies.kordon --to 3
expect 1 "choose one with --row" "$kordon" restore bodies.kordon --value 1
expect 1 "does not come back as one value" "$kordon" restore bodies.kordon --value 1 --row 1
expect 1 "there is no entry 999" "$kordon" restore bodies.kordon --assessment 2025 --to 999
expect 0 "brought back" "$kordon" restore bodies.kordon --value "$imported"
expect 0 "answers changed: 1" "$kordon" restore bodies.kordon --assessment 2025 --to "$imported"
before=$((imported - 3))
expect 0 "brought assessment 2025 back" "$kordon" restore bodies.kordon --assessment 2025 --to $before
"$kordon" score bodies.kordon --assessment 2025 --json >c.json
cmp without.json c.json || fail "the assessment did not come back as it was"
expect 0 "whole" "$kordon" check bodies.kordon

step "threats weigh the gaps, and are kept, binned, exported and undone with the rest"
cp "$sample" threats.kordon && chmod u+w threats.kordon
year="threats.kordon --assessment 2024"
expect 0 "cyber-attack" "$kordon" threats catalogue $year --lang en
expect 0 "Ворожі безпілотні апарати" "$kordon" threats catalogue $year --lang uk
expect 0 '"threats": []' "$kordon" threats list $year --json
"$kordon" score $year --json >unweighed.json
steps="--likelihood 4 --magnitude 3 --impact 5"
expect 2 "--likelihood is missing" "$kordon" threats add $year --from cyber-attack
expect 1 "did you mean “cyber-attack”?" "$kordon" threats add $year --from cyber-atack $steps
expect 0 "added cyber-attack" "$kordon" threats add $year --from cyber-attack $steps
expect 1 "already" "$kordon" threats add $year --from cyber-attack $steps
expect 1 "--impact: found “7”" "$kordon" threats edit $year --id cyber-attack --impact 7
expect 0 "changed cyber-attack" "$kordon" threats edit $year --id cyber-attack --trend rising \
  --review-date 2025-01-01 --title "<b>=1+1"
expect 0 "review is overdue" "$kordon" threats list $year --as-of 2025-01-02 --lang en
expect 0 "4 × 5 / 25 = 0.8" "$kordon" gaps $year --lang en
printf '%s\n' id,kind,likelihood,magnitude,impact,components T-1,potential,5,1,5,border-control \
  T-2,current,9,1,1,return T-3,current,1,1,1,retrun >bad-threats.csv
before=$(sha256sum <threats.kordon)
expect 1 'bad-threats.csv: row 3, column “likelihood”: found “9”' \
  "$kordon" threats import threats.kordon bad-threats.csv --assessment 2024
grep -qF 'row 4, column “components”' err.txt || fail "not every bad row is named"
[ "$before" = "$(sha256sum <threats.kordon)" ] || fail "a refused import of threats changed the file"
sed 's/,9,/,2,/; s/retrun/return;border-control/' bad-threats.csv >threats.csv
expect 0 "imported 3 threats" "$kordon" threats import threats.kordon threats.csv --assessment 2024
"$kordon" threats export $year -o once.csv >out.txt
expect 0 "imported 4 threats" "$kordon" threats import threats.kordon once.csv --assessment 2024
"$kordon" threats export $year -o - | cmp - once.csv || fail "threats changed on the way"
"$kordon" score $year --json >weighed.json
python3 "$source/tests/end-to-end/weighed_priorities.py" unweighed.json weighed.json border-control=0.5 return=0.08 \
  information-exchange-ms-frontex=0.8 interagency-cooperation=0.8 technology-and-it-systems=0.8 ||
  fail "priorities are not weighed by the threats"
expect 0 "threats.html" "$kordon" report $year --lang en -o threats.html
grep -qF "&lt;b&gt;=1+1: 4 × 5 / 25 = 0.8" threats.html || fail "the report does not name the threat"
expect 0 "to the bin" "$kordon" threats remove $year --id T-1
expect 1 "in the bin" "$kordon" threats edit $year --id T-1 --impact 2
expect 0 "in the bin" "$kordon" threats list $year --all --lang en
expect 0 "took T-1 back" "$kordon" threats take-back $year --id T-1
"$kordon" score $year --json | cmp - weighed.json || fail "a threat did not come back as it was"
expect 0 '"kind": "import-threats"' "$kordon" history threats.kordon --json
expect 0 "copied" "$kordon" assessment copy threats.kordon --from 2024 --assessment 2026
expect 0 '"review_date": "2025-01-01"' "$kordon" threats list threats.kordon --assessment 2026 --json
expect 0 "only be read" "$kordon" assessment agree $year --by "Олена Коваль"
expect 1 "agreed by" "$kordon" threats remove $year --id T-1
expect 0 "whole" "$kordon" check threats.kordon

step "profiles of reports are listed, made from another, kept, removed and brought back"
cp "$sample" profiles.kordon
expect 0 "Керівнику" "$kordon" profile list profiles.kordon --lang uk
expect 0 '"shipped": true' "$kordon" profile list profiles.kordon --json
"$kordon" profile show profiles.kordon chair >mine.json
expect 1 "another name" "$kordon" profile set profiles.kordon mine.json
sed -i 's/"name": "chair"/"name": "Для міністерства"/; s/"marking": ""/"marking": "<b>ДСК<\/b>"/' mine.json
expect 0 "parts: 3" "$kordon" profile set profiles.kordon mine.json
"$kordon" profile show profiles.kordon "Для міністерства" >shown.json
cmp mine.json shown.json || fail "the profile changed on the way"
sed 's/"radar"/"rader"/' mine.json >typo.json
expect 1 "typo.json: report profile, “parts”: unknown part “rader”; did you mean “radar”?" \
  "$kordon" profile set profiles.kordon typo.json
sed 's/"marking"/"marknig"/' mine.json >typo.json
expect 1 "невідомий ключ «marknig»; можливо, «marking»?" "$kordon" profile set profiles.kordon typo.json --lang uk
expect 1 "no such file" "$kordon" profile set profiles.kordon none.json
expect 1 "did you mean “Для міністерства”?" "$kordon" profile show profiles.kordon "Для міністрества"
expect 1 "did you mean “Для міністерства”?" "$kordon" profile remove profiles.kordon "Для міністрества"
expect 1 "another name" "$kordon" profile remove profiles.kordon full
expect 0 "removed the report profile" "$kordon" profile remove profiles.kordon "Для міністерства"
expect 0 "вилучено профіль звіту" "$kordon" history profiles.kordon --lang uk
removal=$("$kordon" history profiles.kordon --json | grep '"number"' | tr -dc '0-9\n' | sort -n | tail -1)
expect 0 "brought back" "$kordon" restore profiles.kordon --value "$removal"
"$kordon" profile show profiles.kordon "Для міністерства" >again.json
cmp shown.json again.json || fail "the profile did not come back as it was"
expect 2 "a verb is missing" "$kordon" profile
expect 0 "whole" "$kordon" check profiles.kordon

step "a report has the form that its name asks for, and the parts that its profile asks for"
expect 2 "expected a name that ends in one of: .pdf" "$kordon" report "$sample" --assessment 2025 -o report.doc
expect 2 "did you mean “chair”?" "$kordon" report "$sample" --assessment 2025 --profile chiar -o chair.pdf
expect 2 "did you mean “return”?" "$kordon" report "$sample" --assessment 2025 --component retrun -o card.pdf
expect 0 "rows: " "$kordon" report "$sample" --assessment 2025 --actor sbgs --lang en -o sbgs.xlsx
expect 0 "pages: 4, SHA-256" "$kordon" report "$sample" --assessment 2025 --profile chair --lang en -o chair.pdf
for form in pdf odt html xlsx; do
  counted="рядків: "
  [ $form != pdf ] || counted="сторінок: "
  expect 0 "$counted" "$kordon" report "$sample" --assessment 2025 --lang uk -o once.$form
  grep -qF "$(sha256sum once.$form | cut -d' ' -f1)" out.txt || fail "the hash told is not that of once.$form"
  expect 0 "SHA-256 " "$kordon" report "$sample" --assessment 2025 --lang uk -o twice.$form
  cmp once.$form twice.$form || fail "the same file gave another .$form"
done
[ -z "$(ls ./*.part 2>/dev/null)" ] || fail "a file that was written aside is left"

step "charts and the report are written without a display"
for kind in radar gaps heatmap quadrant ranked bullets actors dumbbell trend threats; do
  for form in svg png pdf; do
    expect 0 "" "$kordon" chart "$sample" --assessment 2025 --kind $kind -o "$kind.$form" --lang uk
    [ -s "$kind.$form" ] || fail "$kind.$form is empty"
  done
  [ -z "$(pdfimages -list $kind.pdf | tail -n +3)" ] || fail "$kind.pdf is a picture, not vectors"
done
for language in uk en; do
  expect 0 "report-$language.pdf" "$kordon" report "$sample" --assessment 2025 --lang $language -o report-$language.pdf
  pdffonts report-$language.pdf | awk 'NR > 2 && $(NF-4) != "yes" { bad = 1 } END { exit bad }' || fail "a font is not embedded"
  [ -z "$(pdfimages -list report-$language.pdf | tail -n +3)" ] || fail "a chart is a picture, not vectors"
done
pdftotext report-uk.pdf uk.txt
pdftotext -layout report-en.pdf en.txt
grep -q "Прикордонний контроль" uk.txt || fail "no selectable Ukrainian text"
grep -q "Border control" en.txt || fail "no English text"
pages=$(grep -c $'\f' uk.txt)
marks=$(grep -c "Ілюстративні, не реальні дані" uk.txt)
[ "$marks" -ge "$pages" ] || fail "the illustrative mark is not on every page"

expect 0 "questionnaire.pdf" "$kordon" pack print eibm --lang uk -o questionnaire.pdf
pdftotext questionnaire.pdf questionnaire.txt
grep -q "Опитувальник" questionnaire.txt || fail "the questionnaire has no Ukrainian text"

step "the PDF says what score --json says"
whole=$(grep -A40 '"whole"' a.json | grep -A2 '"preparedness"' | grep '"point"' | tr -dc '0-9.')
shown=$(awk -v y="$whole" 'BEGIN { printf "%.1f", y * 5 }')
grep -qF "$shown" en.txt || fail "the whole's $shown is not in the report"

step "misuse is told from refusal"
expect 2 "did you mean “score”?" "$kordon" scoer моя.kordon
expect 2 "--assessment is missing" "$kordon" score моя.kordon
expect 2 "expected a name that ends in" "$kordon" export моя.kordon --assessment 2025 -o x.doc
expect 1 "no such file" "$kordon" score none.kordon --assessment 2025
expect 1 "it holds: 2025, 2026, 2027" "$kordon" score моя.kordon --assessment 1999
echo garbage >alien.kordon
expect 1 "not a Kordon file" "$kordon" check alien.kordon
expect 1 "did you mean “customs”?" "$kordon" gaps моя.kordon --assessment 2025 --actor custom
expect 0 "$(grep -oP 'project\(kordon VERSION \K[0-9.]+' "$source/CMakeLists.txt")" "$kordon" --version
for verb in "" "pack check" "pack show" "pack print" "pack diff" new "assessment add" "assessment list" \
  "assessment copy" "assessment move" confirm \
  "assessment rename" "assessment archive" "assessment unarchive" "assessment remove" "assessment take-back" \
  "assessment agree" "assessment unlock" \
  import export score gaps "gaps note" compare chart report check take-over history restore \
  "threats list" "threats catalogue" "threats add" "threats edit" "threats remove" "threats take-back" \
  "threats import" "threats export" \
  "actor list" "actor add" "actor rename" "actor set" \
  "profile list" "profile show" "profile set" "profile remove"; do
  expect 0 "kordon" "$kordon" $verb --help
done
[ -z "$(find . -name '*.lock')" ] || fail "a lock was left behind: $(find . -name '*.lock')"
[ -z "$(find . -name '.*' -type f)" ] || fail "something half-made was left: $(find . -name '.*' -type f)"

echo "end-to-end: done"
