#!/bin/sh
# Checks, tests and proves the club's plan. Any error, failed case or finding stops with a status other than 0.
#
#   sh check.sh [FORMAT]     `github` for annotations; `text` if not given. REHAB=PATH for a program that is not on the path,
#                            REPORT=FILE for a JUnit report
set -eu
format=${1:-text}
rehab=${REHAB:-rehab}
report=${REPORT:+--junit=$REPORT}
cd "$(dirname "$0")"
"$rehab" fmt --check ours.yaml cases
"$rehab" check --format "$format" ours.yaml cases
"$rehab" test --format "$format" --own --min-coverage 80 --min-noticed 80 $report cases
"$rehab" verify --format "$format" ours.yaml
