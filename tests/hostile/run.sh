#!/bin/sh
# Hands bad and odd files to `rehab check`: run.sh REHAB_BINARY. Exits 0 if each is refused or accepted as it has to be.
set -eu
if [ $# -ne 1 ]; then
  echo "usage: run.sh REHAB_BINARY" >&2
  exit 2
fi
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
trap 'exit 130' INT TERM
PYTHONDONTWRITEBYTECODE=1 python3 "$here/make.py" "$folder"
python3 "$here/check.py" "$1" "$folder"
