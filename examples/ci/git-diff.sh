#!/bin/sh
# What a change of a plan does, in place of the lines that changed: git's external diff. README.md says how git is told of it.
#
#   git-diff.sh PATH OLD-FILE OLD-HASH OLD-MODE NEW-FILE NEW-HASH NEW-MODE
set -eu
[ $# -eq 7 ] || { echo "unmerged: $1"; exit 0; }
# What a plan extends is looked for beside it, so that both versions stand there for a moment.
old=$(dirname "$1")/.rehab-old-$$.yaml
new=$(dirname "$1")/.rehab-new-$$.yaml
trap 'rm -f "$old" "$new"' EXIT
cp "$2" "$old"
cp "$5" "$new"
status=0
rehab plan diff "$old" "$new" || status=$?
[ "$status" -le 1 ] || { diff -u "$2" "$5" || :; }  # one of them is no plan: as lines
