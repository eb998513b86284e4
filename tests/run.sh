#!/bin/sh
# Builds rehab and runs every test there is, on Debian 12, with nothing needed but a shell and apt. What it installs it says first.
#
#   sh tests/run.sh          everything
#   sh tests/run.sh ci       what a change has to pass before it lands: the same but for the slow suites, and 5 s a fuzz target
#   sh tests/run.sh quick    the inner loop: release build, unit tests, stories
#
# The suites are those of tests/CMakeLists.txt, by label; README.md says what each is for. The last line is the sum, `N passed,
# N failed`. REHAB_FUZZ_SECONDS is the time that each fuzz target gets (20).
set -u
cd "$(dirname "$0")/.." || exit 2

release=build-tests/release # each file by itself, which shows that each includes what it uses
checked=build-tests/clang # clang, its warnings, both sanitizers and the fuzz targets in one build
passed=0
failed=0
logs=$(mktemp -d)
trap 'rm -rf "$logs"' EXIT
trap 'exit 130' INT TERM
export PYTHONDONTWRITEBYTECODE=1

# build NAME FOLDER TARGETS [OPTION…]: quietly, but where it fails.
build() {
  name=$1
  folder=$2
  targets=$3
  shift 3
  began=$(date +%s)
  launcher=$(command -v ccache || :)
  if cmake -S . -B "$folder" -G Ninja -DCMAKE_CXX_COMPILER_LAUNCHER="$launcher" -DREHAB_WERROR=ON "$@" >"$logs/$name" 2>&1 &&
    ninja -C "$folder" $targets >>"$logs/$name" 2>&1; then
    echo "built: $name, $(($(date +%s) - began)) s"
  else
    cat "$logs/$name"
    return 1
  fi
}

# build_release TARGETS [OPTION…]
build_release() {
  targets=$1
  shift
  build release $release "$targets" -DCMAKE_CXX_COMPILER=g++ -DCMAKE_BUILD_TYPE=Release "$@"
}

build_checked() {
  build sanitized $checked 'rehab rehab_unit fuzz' -DCMAKE_CXX_COMPILER=clang++ -DCMAKE_BUILD_TYPE=Debug \
    -DCMAKE_CXX_FLAGS_DEBUG='-O0 -g1' -DREHAB_SANITIZE=address,undefined -DREHAB_FUZZ=ON -DREHAB_ROOMS_AS_ONE=ON \
    -DCMAKE_EXPORT_COMPILE_COMMANDS=ON
}

# add PASSED FAILED
add() {
  passed=$((passed + $1))
  failed=$((failed + $2))
}

# suites FOLDER LABEL
suites() {
  python3 tests/suites.py "$1" "$2" </dev/null 2>&1 | tee "$logs/suites"
  counts=$(sed -n '$s/^\([0-9]*\) passed, \([0-9]*\) failed$/\1 \2/p' "$logs/suites")
  add ${counts:-0 1}
}

finish() {
  echo "$passed passed, $failed failed"
  [ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
  exit
}

sh tests/install.sh g++ cmake ninja-build libcli11-dev libfmt-dev libyaml-cpp-dev doctest-dev python3 python3-yaml || exit 2

case ${1-} in
  quick)
    if build_release all; then suites $release quick; else add 0 1; fi
    finish
    ;;
  '')
    labels='ci|slow'
    set --
    ;;
  ci) # The program of the README's first command, which is built in half of the time.
    labels=ci
    release=build-tests/first
    set -- -C src/packaging/first.cmake
    export REHAB_FUZZ_SECONDS="${REHAB_FUZZ_SECONDS:-5}"
    ;;
  *)
    echo 'usage: sh tests/run.sh [quick|ci]' >&2
    exit 2
    ;;
esac

sh tests/install.sh clang clang-format clang-tidy libclang-rt-14-dev strace fish zsh python3-jsonschema valgrind parallel libxml2-utils perl groff-base mandoc \
  chromium chromium-driver python3-selenium python3-icalendar tidy poppler-utils || exit 2
# npm comes with some packages of node, and cannot be installed beside those.
command -v npm >/dev/null || sh tests/install.sh nodejs npm || exit 2

# Where everything runs, each unit test is compiled once: sanitized. Those that would take minutes so run optimised, in a binary of
# their own. The second build fills the core that a suite leaves idle.
if ! build_release 'rehab rehab_tree_driver rehab_exhaustive' "$@"; then add 0 1; finish; fi
build_checked >"$logs/built" &
building=$!
suites $release "$labels"
wait $building
good=$?
cat "$logs/built"
if [ $good -eq 0 ]; then suites $checked sanitized; else add 0 1; fi
finish
