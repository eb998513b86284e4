#!/bin/sh
# Line coverage of the rooms that decide (engine, yaml, read) under unit tests, stories and hostile files, by gcovr. Not part of CI.
#
#   sh tests/coverage.sh          a table; every line in build-tests/coverage/lines.txt
set -eu
cd "$(dirname "$0")/.."
sh tests/install.sh g++ cmake ninja-build libcli11-dev libfmt-dev libyaml-cpp-dev doctest-dev python3 python3-yaml gcovr

folder=build-tests/coverage
cmake -S . -B $folder -G Ninja -DCMAKE_BUILD_TYPE=Debug -DCMAKE_CXX_FLAGS_DEBUG='-O0 -g1' -DREHAB_COVERAGE=ON >/dev/null
ninja -C $folder | tail -n 1
find $folder -name '*.gcda' -delete
$folder/tests/rehab_unit | tail -n 2
python3 tests/stories/run.py --rehab $folder/rehab | tail -n 1
sh tests/hostile/run.sh $folder/rehab | tail -n 1
gcovr --root . --object-directory $folder --filter src/engine/ --filter src/yaml/ --filter src/read/ --exclude-throw-branches \
  --html-details $folder/coverage.html --txt $folder/lines.txt
cat $folder/lines.txt
