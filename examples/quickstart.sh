#!/bin/sh
# From a fresh Debian 12 to the first answer: installs what the build needs (and says so), builds into build/, asks for a session.
set -eu
cd "$(dirname "$0")/.."

sh tests/install.sh g++ cmake ninja-build libcli11-dev libfmt-dev libyaml-cpp-dev

# Optimised a little less than a release, it is there in two thirds of the time, and `verify` takes a tenth longer.
echo 'building build/rehab'
mkdir -p build
if ! { cmake -S . -B build -G Ninja -DCMAKE_BUILD_TYPE=Release -DCMAKE_CXX_FLAGS_RELEASE='-O1 -DNDEBUG' -DREHAB_TESTS=OFF \
  -DREHAB_ROOMS_AS_ONE=ON && ninja -C build rehab; } >build/log 2>&1; then
  cat build/log >&2
  exit 1
fi

echo
echo '$ build/rehab next examples/sledder.yaml --today 2012-03-15'
build/rehab next examples/sledder.yaml --today 2012-03-15
