#!/bin/sh
# clang-tidy over what a build compiles of src and of the program: tidy.sh BUILD, a folder with compile_commands.json.
set -eu
sed -n 's/^ *"file": "\(.*\)",*$/\1/p' "$1/compile_commands.json" |
  grep -E '/src/[a-z]+/[a-z_]+\.cpp$|/rehab(_lib|_cli)\.dir/Unity/' | sort -u | xargs -n 1 -P "$(nproc)" clang-tidy -p "$1" --quiet
