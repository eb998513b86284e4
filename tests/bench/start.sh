#!/bin/sh
# How long `rehab next` takes from start to answer, as a ratio to an empty C++ program in the same, interleaved, run; and how many
# instructions, which repeat exactly.
#
#   sh tests/bench/start.sh REHAB_BINARY [ROUNDS]
set -eu
rehab=$(realpath "$1")
rounds=${2:-200}
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
trap 'exit 130' INT TERM
cd "$folder"

"${CXX:-c++}" -std=c++20 -O2 "$here/interleave.cpp" -o interleave
printf '#include <iostream>\nint main() {}\n' >empty.cpp
"${CXX:-c++}" -O2 empty.cpp -o empty
python3 "$here/athlete.py" 30 >30.yaml
python3 "$here/athlete.py" 40 15000 >15k.yaml
python3 "$here/athlete.py" 80 30000 >30k.yaml
python3 "$here/athlete.py" 315 118000 >118k.yaml
python3 "$here/athlete.py" 10000 >10000.yaml
wc -c -- *.yaml
next="$rehab next --today 2050-01-01"

echo
./interleave "$rounds" 'empty C++ program' ./empty , 'rehab --version' "$rehab" --version , '30 sessions' $next 30.yaml , \
  '15 KB' $next 15k.yaml , '30 KB' $next 30k.yaml , '118 KB' $next 118k.yaml
echo
./interleave $((rounds / 20 + 1)) '30 sessions' $next 30.yaml , '10,000 sessions' $next 10000.yaml

instructions() {
  valgrind --tool=callgrind --callgrind-out-file=/dev/null "$@" 2>&1 >/dev/null | sed -n 's/.*Collected : *//p'
}
if command -v valgrind >/dev/null; then
  echo
  printf '%12s instructions: %s\n' "$(instructions ./empty)" 'empty C++ program' "$(instructions "$rehab" --version)" 'rehab --version'
  for file in 30 15k 30k 118k; do
    printf '%12s instructions: %s\n' "$(instructions $next $file.yaml)" "next, $file"
  done
fi
