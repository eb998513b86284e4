#!/bin/sh
# Counts the instructions of whole programs, which repeat on any machine however busy, and compares them with tests/bench/guard.txt.
# More than a tenth above the stored figure fails.
#
#   sh tests/bench/guard.sh REHAB_BINARY            compares
#   sh tests/bench/guard.sh REHAB_BINARY --update   stores the figures as they are now; the diff is for whoever reviews it
#
# The figures are those of the static build that the first command of the README makes, by g++.
set -eu
rehab=$(realpath "$1")
here=$(cd "$(dirname "$0")" && pwd)
stored=$here/guard.txt
margin=110 # percent of the stored figure
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
trap 'exit 130' INT TERM
cd "$folder"

skip() {
  echo "skipped: $1"
  echo '0 passed, 0 failed, 1 skipped'
  exit 0
}

# instructions NAME=VALUE… PROGRAM [ARG…]
instructions() {
  env -i "$@" >/dev/null 2>trace || :
  sed -n 's/.*Collected : *//p' trace
}
callgrind="$(command -v valgrind || :) --tool=callgrind --callgrind-out-file=/dev/null"

command -v valgrind >/dev/null || skip 'there is no valgrind here'
[ -n "$(instructions $callgrind /bin/true)" ] || skip "valgrind cannot run here: $(tail -n 1 trace)"
if ldd "$rehab" >/dev/null 2>&1; then skip 'the program is not linked statically, and the figures are'; fi

python3 "$here/athlete.py" 40 15000 >15k.yaml
python3 "$here/athlete.py" 28 10000 >10k.yaml
{
  echo "start $(instructions $callgrind "$rehab" --version)"
  echo "next-15k $(instructions $callgrind "$rehab" next --today 2050-01-01 15k.yaml)"
  echo "next-10k-yaml-cpp $(instructions REHAB_YAML=cpp $callgrind "$rehab" next --today 2050-01-01 10k.yaml)"
} >now.txt

if [ "${2-}" = --update ]; then
  cp now.txt "$stored"
  cat now.txt
  exit 0
fi

passed=0
failed=0
while read -r name now; do
  before=$(sed -n "s/^$name //p" "$stored")
  verdict=ok
  if [ -z "$before" ] || [ -z "$now" ] || [ $((100 * now)) -gt $((margin * before)) ]; then
    verdict='MORE than a tenth above; if that is meant: sh tests/bench/guard.sh REHAB_BINARY --update'
    failed=$((failed + 1))
  else
    passed=$((passed + 1))
  fi
  printf '%-18s %9s instructions, stored %9s, ratio %s  %s\n' "$name" "$now" "$before" \
    "$(awk "BEGIN { printf \"%.3f\", ${now:-0} / ${before:-1} }")" "$verdict"
done <now.txt
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
