#!/bin/sh
# Every C++ file is as clang-format 14 writes it; other versions write some of them otherwise.
cd "$(dirname "$0")/.." || exit 2
formatter=$(command -v clang-format-14 || command -v clang-format)
case $("$formatter" --version 2>/dev/null) in
  *'version 14.'*) ;;
  *) echo 'skipped: the layout of C++ files, which clang-format 14 is asked about'; exit 0 ;;
esac
find include src tests \( -name '*.cpp' -o -name '*.hpp' \) -exec "$formatter" --dry-run -Werror {} +
