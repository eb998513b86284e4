#!/bin/sh
# Compares `rehab next` with the oracle on random athletes: COUNT files of each plan, the same for the same SEED.
# Prints every kind of difference with its files, and exits 1 on any; the files are then kept.
set -eu

if [ $# -lt 2 ]; then
  echo "usage: compare.sh REHAB_BINARY COUNT [SEED]" >&2
  exit 2
fi
rehab=$(command -v "$1") || { echo "compare.sh: no program $1" >&2; exit 2; }
case $rehab in /*) ;; *) rehab=$PWD/$rehab ;; esac
count=$2
seed=${3:-1}
here=$(cd "$(dirname "$0")" && pwd)
PYTHONDONTWRITEBYTECODE=1
export PYTHONDONTWRITEBYTECODE

# One call of the program for many files of one day: its answer, its errors and its status, each in a file beside the list.
ask() {
  list=$1 today=$2 status=0
  # The names hold no blanks: generate.py made them.
  # shellcheck disable=SC2046
  "$rehab" next --format json --today "$today" $(cat "$list") >"$list.out" 2>"$list.err" || status=$?
  echo "$status" >"$list.status"
}

# Generates, asks both and compares, for one plan file as the athletes' files name it.
compare() {
  name=$1 plan=$2 plan_as=$3
  out=$work/$name
  mkdir -p "$out/lists"
  python3 "$here/generate.py" "$plan" "$out" "$count" "$seed" --plan-as "$plan_as"
  for day in "$out"/[0-9]*; do
    today=$(basename "$day")
    find "$day" -name '*.yaml' | sort | split -l 100 - "$out/lists/$today."
    for list in "$out/lists/$today".??; do
      ask "$list" "$today"
      python3 "$here/oracle.py" next "$plan" - --today "$today" <"$list" >"$list.oracle"
    done
  done
  python3 "$here/compare.py" "$plan" "$out/lists"
}

work=$(mktemp -d)
differs=0
for plan in hansen hansen-cautious; do
  compare "$plan" "$here/../../src/plans/$plan.yaml" "$plan" || differs=1
done
cp "$here/plans/mixed.yaml" "$work/mixed.yaml"
compare mixed "$work/mixed.yaml" ../../mixed.yaml || differs=1
if [ "$differs" = 0 ]; then
  rm -rf "$work"
else
  echo "the files are kept in $work"
fi
exit "$differs"
