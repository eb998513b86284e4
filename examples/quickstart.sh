#!/bin/sh
# From a fresh Debian 12 to the first answer: installs what the build needs (and says so), builds into build/, asks for a session.
set -eu
cd "$(dirname "$0")/.."

sh tests/install.sh g++ cmake ninja-build libcli11-dev libfmt-dev libyaml-cpp-dev

echo 'building build/rehab'
mkdir -p build
if ! { cmake -C src/packaging/first.cmake -S . -B build -G Ninja -DREHAB_TESTS=OFF && ninja -C build rehab; } >build/log 2>&1; then
  cat build/log >&2
  exit 1
fi

echo
echo '$ build/rehab next examples/sledder.yaml --today 2012-03-15'
build/rehab next examples/sledder.yaml --today 2012-03-15
