#!/bin/sh
# Checks, tests and proves the club's plan. Any error, failed case or finding stops with a status other than 0.
#
#   sh check.sh [REHAB]      the program, if it is not on the path
set -eu
rehab=${1:-rehab}
cd "$(dirname "$0")"
"$rehab" check ours.yaml cases/ours.yaml
"$rehab" test cases
"$rehab" verify ours.yaml
