#!/bin/sh
# How `rehab verify` grows: the built-in plan, and plans with its steps, rules or observations several times over.
#
#   sh tests/bench/verify.sh REHAB_BINARY [MAX_STATES]
set -eu
rehab=$(realpath "$1")
bound=${2:-20000000}
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
trap 'exit 130' INT TERM
cd "$folder"

"$rehab" plan show hansen >hansen.yaml
printf '%-20s %6s %12s %12s %18s %8s %8s\n' plan exit states situations transitions 'CPU s' MB
for what in hansen steps rules observations; do
  for times in 1 2 10; do
    [ "$what" = hansen ] && [ "$times" -gt 1 ] && continue
    [ "$what" != hansen ] && [ "$times" = 1 ] && continue
    name="$what"
    [ "$times" -gt 1 ] && name="$times x $what"
    python3 "$here/plan.py" hansen.yaml "$times" "$what" >plan.yaml
    status=0
    /usr/bin/time -f '%U %M' -o spent "$rehab" verify plan.yaml --max-states "$bound" --format json >proof 2>errors || status=$?
    python3 - "$name" "$status" <<'END'
import json, sys
proof = json.loads(open("proof").read() or "{}")
cpu, kb = open("spent").read().split()[-2:]
counts = [f"{proof.get(key, 0):,}" for key in ("states", "situations", "transitions")]
print("{:20} {:>6} {:>12} {:>12} {:>18} {:>8} {:>8}".format(*sys.argv[1:3], *counts, cpu, int(kb) // 1024))
if proof.get("undecided"):
    print("  " + proof["undecided"])
END
  done
done
