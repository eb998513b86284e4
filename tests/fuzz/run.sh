#!/bin/sh
# Fuzzes each target of this folder for a while: run.sh FOLDER, that of the built targets. Starts from the stored corpus
# (corpus/TARGET) and leaves it as it is; an input that breaks something is kept beside the target, for whoever mends it.
# REHAB_FUZZ_SECONDS is the time for each target (20).
set -u
if [ $# -ne 1 ]; then
  echo 'usage: run.sh FOLDER_OF_TARGETS' >&2
  exit 2
fi
built=$(cd "$1" && pwd) || exit 2
here=$(cd "$(dirname "$0")" && pwd)
seconds=${REHAB_FUZZ_SECONDS:-20}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
trap 'exit 130' INT TERM

fuzz() {
  mkdir "$folder/$1"
  if "$built/fuzz_$1" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=1024 -max_len=24000 -print_final_stats=1 -artifact_prefix="$built/" \
    "$folder/$1" "$here/corpus/$1" >"$folder/$1.log" 2>&1; then
    echo "$1: $(sed -n 's/^stat::number_of_executed_units: *//p' "$folder/$1.log") inputs"
  else
    echo "$1 failed"
    tail -n 60 "$folder/$1.log"
    touch "$folder/$1.failed"
  fi
}

# As many at a time as there are cores.
running=0
targets=0
for source in "$here"/*.cpp; do
  fuzz "$(basename "$source" .cpp)" &
  targets=$((targets + 1))
  running=$((running + 1))
  if [ $running -ge "$(nproc)" ]; then
    wait
    running=0
  fi
done
wait
failed=$(find "$folder" -name '*.failed' | wc -l)
echo "$((targets - failed)) passed, $failed failed"
[ "$failed" -eq 0 ]
