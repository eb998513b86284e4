#!/bin/sh
# Checks, tests and proves the club's plan. All of it runs, whatever is found; the exit status is the highest.
#
#   sh check.sh [FORMAT]     `github` for annotations; `text` if not given. REHAB=PATH for a program that is not on the path,
#                            REPORT=FILE for a JUnit report
set -u
plan=ours.yaml
cases=cases
format=${1:-text}
rehab=${REHAB:-rehab}
report=${REPORT:+--junit=$REPORT}
cd "$(dirname "$0")" || exit 2
worst=0
run() {
  "$rehab" "$@"
  status=$?
  [ "$status" -le "$worst" ] || worst=$status
}

run fmt --diff "$plan" "$cases"
run check --format "$format" "$plan" "$cases"
[ "$worst" -lt 2 ] || exit "$worst" # what cannot be read is neither tested nor proved
run test --format "$format" --own --min-coverage 60 --min-noticed 40 $report "$cases"
run verify --format "$format" "$plan"
exit "$worst"
