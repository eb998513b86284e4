#!/bin/sh
# Every C++ file is as clang-format writes it.
cd "$(dirname "$0")/.." || exit 2
find include src tests \( -name '*.cpp' -o -name '*.hpp' \) -exec clang-format --dry-run -Werror {} +
