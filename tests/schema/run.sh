#!/bin/sh
# Validates every example and the hostile corpus against the schemas: run.sh REHAB_BINARY. Needs node, npm and python3.
set -eu
if [ $# -ne 1 ]; then
  echo "usage: run.sh REHAB_BINARY" >&2
  exit 2
fi
rehab=$(cd "$(dirname "$1")" && pwd)/$(basename "$1")
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM
mkdir "$work/schemas" "$work/examples" "$work/corpus"
"$rehab" schema athlete --plan hansen >"$work/schemas/athlete.json"
"$rehab" schema plan >"$work/schemas/plan.json"
"$rehab" schema next >"$work/schemas/next.json"
cp "$here"/../../examples/*.yaml "$here"/../../src/plans/*.yaml "$work/examples"
for file in "$here"/../../examples/*.yaml; do
  "$rehab" next --format json --today 2026-06-01 "$file" >"$work/examples/$(basename "$file" .yaml).json" || [ $? -eq 1 ]
done
PYTHONDONTWRITEBYTECODE=1 python3 "$here/../hostile/make.py" "$work/corpus"
cp "$here/validate.mjs" "$work"
npm install --silent --no-audit --no-fund --prefix "$work" yaml@2 ajv@8 >/dev/null
node "$work/validate.mjs" "$work/schemas" "$work/examples" "$work/corpus"
