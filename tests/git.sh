#!/bin/sh
# git's textconv and external diff as examples/ci/README.md tells them: git.sh REHAB_BINARY.
set -u
here=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM
mkdir "$work/bin"
ln -s "$(cd "$(dirname "$1")" && pwd)/$(basename "$1")" "$work/bin/rehab"
PATH=$work/bin:$PATH
export PATH HOME="$work" GIT_CONFIG_NOSYSTEM=1
passed=0
failed=0

# shows WHAT PATTERN COMMAND…: it succeeds, and what it prints has the pattern in it.
shows() {
  what=$1
  pattern=$2
  shift 2
  if "$@" >"$work/said" 2>&1 && grep -q -- "$pattern" "$work/said"; then
    passed=$((passed + 1))
  else
    failed=$((failed + 1))
    echo "FAILED $what"
    head -n 20 "$work/said"
  fi
}

mkdir "$work/club" && cd "$work/club" || exit 2
git init -q . && git config user.name anna && git config user.email anna@example.org
cp "$here/tests/proof/second.yaml" base.yaml
printf 'rehab: plan/1\nextends: base.yaml\nname: ours\nrules:\n  - {rule: settle, then: cap 15%%}\n' >ours.yaml
printf '*.yaml diff=rehab\n' >.gitattributes
git add . && git commit -qm one
sed -i '/settle/d; s/^rules:/rules: [{rule: hurt, setback: yes, then: [rest 2 days, regress 1], say: ow}]/' ours.yaml

config() { sed -n "s/^    git config $1 //p" "$here/examples/ci/README.md"; }
eval "git config diff.rehab.textconv $(config diff.rehab.textconv)"
shows 'textconv of a plan' '^+.*rest 2 days' git --no-pager diff
# Both sides with all that they extend: of what did not change nothing is shown as new.
shows 'textconv of what a plan extends' '^0$' sh -c "git --no-pager diff -U0 | grep -c '^+observations' || :"
git config --unset diff.rehab.textconv
eval "git config diff.rehab.command $(config diff.rehab.command | sed "s|\./git-diff|$here/examples/ci/git-diff|")"
shows 'external diff of a plan' 'ours' git --no-pager diff
shows 'what it does' 'later\|harder\|easier\|rest' git --no-pager diff
printf 'rehab: athlete/1\nathlete: {name: Anna}\ninjury: {date: 2026-03-02}\nlog: []\n' >anna.yaml
git add . && git commit -qm two
sed -i 's/Anna/Anne/' anna.yaml
shows 'external diff of what is no plan, as lines' '^+athlete: {name: Anne}' git --no-pager diff
[ -z "$(find . -name '.rehab-*')" ] && passed=$((passed + 1)) || { failed=$((failed + 1)); echo 'FAILED: files are left'; }
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
