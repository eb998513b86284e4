#!/bin/sh
# What a change of a plan does, in place of the lines that changed: git's external diff. README.md says how git is told of it.
#
#   git-diff.sh PATH OLD-FILE OLD-HASH OLD-MODE NEW-FILE NEW-HASH NEW-MODE
set -eu
[ $# -eq 7 ] || { echo "unmerged: $1"; exit 0; }
# What a plan extends is looked for beside it, so that both versions stand there for a moment.
folder=$(dirname "$1")
old=.rehab-old-$$.yaml
new=.rehab-new-$$.yaml
trap 'rm -f "$folder/$old" "$folder/$new"' EXIT
trap 'exit 130' INT TERM
cp "$2" "$folder/$old"
cp "$5" "$folder/$new"
echo "$1, as it was (old.yaml) and as it is (new.yaml):"
status=0
# So many states take some seconds; the answer says where they were not all.
said=$(cd "$folder" && rehab plan diff --max-states 200000 "$old" "$new" 2>/dev/null) || status=$?
if [ "$status" -eq 2 ]; then
  diff -u "$2" "$5" || : # one of them is no plan: as lines
else
  printf '%s\n' "$said" | sed "s/$old/old.yaml/g; s/$new/new.yaml/g"
fi
