#!/bin/sh
# Validates every example, every test file and the hostile corpus against the schemas: run.sh REHAB_BINARY. Needs python3-yaml and
# python3-jsonschema.
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
"$rehab" schema test >"$work/schemas/test.json"
"$rehab" schema test --plan hansen >"$work/schemas/test-hansen.json"
"$rehab" schema test --plan "$here/../../examples/ci/ours.yaml" >"$work/schemas/test-ours.json"
"$rehab" schema test --plan "$here/numbered.yaml" >"$work/schemas/test-numbered.json"
cp "$here"/numbered*.yaml "$work/examples"
cp "$here"/../../examples/*.yaml "$here"/../../src/plans/*.yaml "$work/examples"
cp "$here"/../../examples/ci/ours.yaml "$work/examples/ci-ours.yaml"
for file in "$here"/../../examples/ci/cases/*.yaml "$here"/../plans/hansen/*.yaml; do
  cp "$file" "$work/examples/test-$(basename "$file")"
done
for file in "$here"/../plans/hansen/athletes/*.yaml; do
  cp "$file" "$work/examples/of-$(basename "$file")"
done
for file in "$here"/../../examples/*.yaml; do
  "$rehab" next --format json --today 2026-06-01 "$file" >"$work/examples/$(basename "$file" .yaml).json" || [ $? -eq 1 ]
done
# What other commands print as JSON, line by line.
ours=$here/../../examples/ci/ours.yaml
for kind in next explain forecast check results coverage mutation cases accepted verify plans diff; do
  "$rehab" schema $kind >"$work/schemas/$kind.json"
done
cp -r "$here/../plans/hansen" "$work/wrong"
sed -i 's/step: 10m-full/step: 10m-set/' "$work/wrong/check-ins.yaml"
{
  for file in "$here"/../../examples/*.yaml; do
    for command in explain 'explain --all' forecast; do
      "$rehab" $command --format json --today 2026-06-01 "$file" || [ $? -eq 1 ]
    done
  done
  "$rehab" explain --all --format json --today 2012-03-15 "$here/../../examples/sledder.yaml"
  "$rehab" forecast --format json --today 2012-03-15 "$here/../../examples/sledder.yaml"
  "$rehab" plan list --format json
  "$rehab" test "$work/wrong/check-ins.yaml" --accept --format json || :
  "$rehab" test --list "$here/../../examples/ci/cases" --format json
  "$rehab" test "$here/../../examples/ci/cases" --format json --coverage --mutate --own
  "$rehab" test --built-in hansen --plan "$ours" --format json || :
  "$rehab" test "$here/validate.py" --format json 2>&1 || :
  "$rehab" verify "$here/../proof/second.yaml" --format json
  "$rehab" plan diff hansen "$ours" --max-states 2000 --format json "$here/../../examples/sledder.yaml" || :
} >"$work/lines"
split -l 1 -a 4 --additional-suffix=.json "$work/lines" "$work/examples/line-"
PYTHONDONTWRITEBYTECODE=1 python3 "$here/../hostile/make.py" "$work/corpus"
PYTHONDONTWRITEBYTECODE=1 python3 "$here/validate.py" "$work/schemas" "$work/examples" "$work/corpus"
