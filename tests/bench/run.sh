#!/bin/sh
# Measures every figure of README.md beside it but the growth of proofs, in one go, and prints it with the goals. What it installs it says first.
#
#   sh tests/bench/run.sh           everything: ten minutes or so on two cores
#   sh tests/bench/run.sh --quick   what needs no peers: two minutes
#
# Programs that are compared run in turn, many times over (interleave.cpp), so that a noisy machine disturbs all alike; what counts
# is the ratio. A peer that cannot be had is told as skipped.
set -eu
cd "$(dirname "$0")/../.."
root=$PWD
quick=${1-}
case $quick in
  '' | --quick) ;;
  *)
    echo 'usage: sh tests/bench/run.sh [--quick]' >&2
    exit 2
    ;;
esac

release=build-tests/release
bench=build-tests/bench
mkdir -p "$bench"

sh tests/install.sh g++ cmake ninja-build libcli11-dev libfmt-dev libyaml-cpp-dev doctest-dev python3 valgrind
if [ -z "$quick" ]; then
  command -v npm >/dev/null || sh tests/install.sh nodejs npm || echo 'skipped: no npm, so nothing that runs in Node'
  for peer in python3-yaml ledger hledger clips spin; do
    sh tests/install.sh "$peer" || echo "skipped: $peer cannot be had here"
  done
  echo 'installing with npm, below build-tests/bench: js-yaml yaml json-rules-engine @gorules/zen-engine'
  npm install --silent --no-audit --no-fund --prefix "$bench" js-yaml yaml json-rules-engine @gorules/zen-engine \
    >"$bench/npm.log" 2>&1 || echo "skipped: npm could not install them: $(tail -n 1 "$bench/npm.log")"
  cp tests/bench/peers/*.mjs "$bench"
fi

launcher=$(command -v ccache || :)
cmake -S . -B $release -G Ninja -DCMAKE_CXX_COMPILER=g++ -DCMAKE_BUILD_TYPE=Release -DCMAKE_CXX_COMPILER_LAUNCHER="$launcher" \
  -DREHAB_WERROR=ON >"$bench/build.log"
ninja -C $release rehab rehab_decide >>"$bench/build.log" || {
  cat "$bench/build.log" >&2
  exit 2
}
cd "$bench"
here=$root/tests/bench
g++ -std=c++20 -O2 "$here/interleave.cpp" -o interleave
printf '#include <iostream>\nint main() {}\n' >empty.cpp
g++ -O2 empty.cpp -o empty
g++ -std=c++20 -O2 "$here/naive.cpp" -lyaml-cpp -o naive
PYTHONDONTWRITEBYTECODE=1 exec python3 "$here/table.py" "$root" $quick
