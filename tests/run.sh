#!/bin/sh
# Builds rehab and runs every test there is, on Debian 12, with nothing needed but a shell and apt. What it installs it says first.
#
#   sh tests/run.sh          everything; about a quarter of an hour on two cores
#   sh tests/run.sh ci       what a change has to pass before it lands: the same but for two long walks, and 5 s a fuzz target
#   sh tests/run.sh quick    the inner loop: release build, unit tests, stories
#
# The last line is the sum, `N passed, N failed`. REHAB_FUZZ_SECONDS is the time that each fuzz target gets (20).
set -u
cd "$(dirname "$0")/.." || exit 2

release=build-tests/release
checked=build-tests/clang # clang, its warnings, both sanitizers and the fuzz targets in one build
passed=0
failed=0
logs=$(mktemp -d)
log=$logs/stage
trap 'rm -rf "$logs"' EXIT
trap 'exit 130' INT TERM
jobs=$(nproc)
export PYTHONDONTWRITEBYTECODE=1

# stage NAME COMMAND…: runs it quietly and adds up what it says it passed and failed (itself, where it says nothing).
stage() {
  name=$1
  shift
  printf '%-34s ' "$name"
  began=$(date +%s)
  "$@" >"$log" 2>&1 </dev/null
  status=$?
  counts=$(sed -n 's/^\([0-9][0-9]*\) passed, \([0-9][0-9]*\) failed\(, [0-9]* skipped\)*$/\1 \2/p' "$log" | tail -n 1)
  if [ -z "$counts" ]; then
    [ $status -eq 0 ] && counts='1 0' || counts='0 1'
  fi
  good=${counts% *}
  bad=${counts#* }
  if [ "$bad" -eq 0 ] && [ $status -ne 0 ]; then
    bad=1 # it broke off
  elif [ "$bad" -eq 0 ] && [ "$good" -eq 0 ] && ! grep -q '^skipped: ' "$log"; then
    bad=1 # it tested nothing
  fi
  passed=$((passed + good))
  failed=$((failed + bad))
  printf '%6d passed %4d failed %5d s\n' "$good" "$bad" $(($(date +%s) - began))
  if [ "$bad" -eq 0 ]; then grep '^skipped: ' "$log"; else cat "$log"; fi
  return $((bad > 0))
}

# spawn NAME COMMAND…: runs it beside the stages that follow, most of which keep one core busy; `joined NAME` waits for it.
spawn() {
  name=$1
  shift
  ("$@" >"$logs/$name" 2>&1 </dev/null; echo $? >"$logs/$name.status") &
  eval "pid_$name=$!"
}

joined() {
  eval "wait \"\$pid_$1\""
  cat "$logs/$1"
  return "$(cat "$logs/$1.status")"
}

finish() {
  echo "$passed passed, $failed failed"
  [ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
  exit
}

sources() {
  find include src tests \( -name '*.cpp' -o -name '*.hpp' \) | sort
}

build() {
  folder=$1
  shift
  launcher=$(command -v ccache || :)
  cmake -S . -B "$folder" -G Ninja -DCMAKE_CXX_COMPILER_LAUNCHER="$launcher" -DREHAB_WERROR=ON "$@" && ninja -C "$folder" $targets
}

# Where everything runs, each unit test is compiled once: sanitized. Those that would take minutes so run optimised, in a binary of their own.
build_release() {
  targets='rehab rehab_tree_driver rehab_exhaustive'
  build $release -DCMAKE_CXX_COMPILER=g++ -DCMAKE_BUILD_TYPE=Release
}

build_all() {
  targets=all
  build $release -DCMAKE_CXX_COMPILER=g++ -DCMAKE_BUILD_TYPE=Release
}

# Nothing of it is kept, so that a room is compiled as one; that each file includes what it uses, the release build shows.
build_checked() {
  targets='rehab rehab_unit fuzz'
  build $checked -DCMAKE_CXX_COMPILER=clang++ -DCMAKE_BUILD_TYPE=Debug -DCMAKE_CXX_FLAGS_DEBUG='-O0 -g1' \
    -DREHAB_SANITIZE=address,undefined -DREHAB_FUZZ=ON -DREHAB_ROOMS_AS_ONE=ON -DCMAKE_EXPORT_COMPILE_COMMANDS=ON
}

format() {
  sources | xargs clang-format --dry-run -Werror
}

# unit BINARY [OPTION…]
unit() {
  "$@" --no-colors=true >"$logs/unit.out"
  status=$?
  cat "$logs/unit.out"
  sed -n 's/^\[doctest\] test cases: *[0-9]* | *\([0-9]*\) passed | *\([0-9]*\) failed.*/\1 passed, \2 failed/p' "$logs/unit.out"
  return $status
}

stories() {
  python3 tests/stories/run.py --rehab "$@"
}

tidy() {
  sed -n 's/^ *"file": "\(.*\)",*$/\1/p' $checked/compile_commands.json | grep -E '/src/[a-z]+/[a-z_]+\.cpp$|/rehab(_lib)?\.dir/Unity/' |
    sort -u | xargs -n 1 -P "$jobs" clang-tidy -p $checked --quiet
}

sh tests/install.sh g++ cmake ninja-build libcli11-dev libfmt-dev libyaml-cpp-dev doctest-dev python3 python3-yaml || exit 2

mode=${1-}
case $mode in
  quick)
    stage 'release build' build_all || finish
    stage 'unit tests' unit $release/tests/rehab_unit
    stage 'stories' stories $release/rehab
    finish
    ;;
  '') ;;
  ci) export REHAB_FUZZ_SECONDS="${REHAB_FUZZ_SECONDS:-5}" ;;
  *)
    echo 'usage: sh tests/run.sh [quick|ci]' >&2
    exit 2
    ;;
esac

sh tests/install.sh clang clang-format clang-tidy libclang-rt-14-dev strace fish zsh python3-jsonschema valgrind parallel libxml2-utils perl groff-base mandoc || exit 2

stage 'format' format
stage 'architecture' sh tests/architecture.sh .
stage 'architecture: the check can fail' sh tests/architecture_fails.sh
stage 'release build, g++' build_release || finish
spawn checked build_checked
stage 'exhaustive unit tests' unit $release/tests/rehab_exhaustive -ts=exhaustive
stage 'stories: the runner' python3 tests/stories/selftest.py
stage 'stories' stories $release/rehab
stage 'stories, by yaml-cpp alone' env REHAB_YAML=cpp python3 tests/stories/run.py --rehab $release/rehab
stage 'cases of the built-in plan' $release/rehab test tests/plans/hansen --min-coverage 99
stage 'cases of the example plan' sh examples/ci/check.sh "$PWD/$release/rehab"
stage 'hostile files' sh tests/hostile/run.sh $release/rehab
stage 'hostile files, by yaml-cpp alone' env REHAB_YAML=cpp sh tests/hostile/run.sh $release/rehab
stage 'oracle: its own tests' python3 -m unittest discover -s tests/oracle -p 'test_*.py'
stage 'oracle: random athletes' sh tests/oracle/compare.sh $release/rehab 300
stage 'YAML: mutants against PyYAML' python3 tests/pyyaml/compare.py $release/tests/rehab_tree_driver 6000
stage 'faults seeded into the plan' python3 tests/proof/seeded.py $release/rehab
if [ "$mode" != ci ]; then
  stage 'a small plan, walked log by log' python3 tests/proof/second.py $release/rehab
  stage 'states, counted by another engine' python3 tests/proof/stands.py $release/rehab
fi
stage 'faults at every system call' python3 tests/faults/inject.py $release/rehab
stage 'faults: editors and writers' python3 tests/faults/editor.py $release/rehab
stage 'faults: the world' python3 tests/faults/world.py $release/rehab
stage 'man pages and completions' python3 tests/docs.py $release/rehab
stage 'examples' python3 tests/examples.py $release/rehab
stage 'docs: the checks can fail' python3 tests/docs_fails.py $release/rehab
stage 'squads' python3 tests/squad/squad.py $release/rehab
stage 'instructions, against stored counts' sh tests/bench/guard.sh $release/rehab
stage 'schemas, another validator' sh tests/schema/run.sh $release/rehab
stage 'JUnit and TAP, read by others' python3 tests/reports/check.py $release/rehab

stage 'sanitized build, clang++' joined checked || finish
spawn unit unit $checked/tests/rehab_unit -tse=exhaustive
stage 'stories, sanitized' stories $checked/rehab --seconds 120
stage 'hostile files, sanitized' sh tests/hostile/run.sh $checked/rehab
spawn tidy tidy
stage 'unit tests, sanitized' joined unit
stage 'fuzzing' sh tests/fuzz/run.sh $checked/tests
stage 'clang-tidy' joined tidy
finish
