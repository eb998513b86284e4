#!/bin/sh
# What a person and a club do first with the package, in a bare Debian that has a shell and apt: installed.sh PACKAGE.deb, as root in
# there. The steps of the files for GitHub, GitLab and pre-commit are run as they stand in them.
set -u
package=$1
passed=0
failed=0
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM
cd "$work" || exit 2

# runs STATUS PATTERN COMMAND: a line of shell ends with that status, and the pattern, if one is given, is in what it prints.
runs() {
  began=$(date +%s)
  sh -e -c "$3" >said 2>&1
  status=$?
  if [ "$status" -eq "$1" ] && { [ -z "$2" ] || grep -q -- "$2" said; }; then
    passed=$((passed + 1))
    echo "ok, $(($(date +%s) - began)) s: $3"
  else
    failed=$((failed + 1))
    echo "FAILED, exit status $status: $3"
    head -n 20 said
  fi
}

apt-get update -qq
runs 0 'Setting up rehab' "apt-get install -qy --no-install-recommends '$package'"
[ "$failed" -eq 0 ] || { echo "$passed passed, $failed failed"; exit 1; }

# The README's first athlete.
runs 0 '^anna.yaml: made' 'rehab init anna.yaml --name Anna --injured 2026-03-02'
runs 0 '^WAIT ' 'rehab next anna.yaml --today 2026-03-03'
runs 0 'first session: Acceleration' 'rehab log anna.yaml --today 2026-03-07 --check-in walk=normal'
runs 0 'one step up' 'rehab log anna.yaml --today 2026-03-07 --as-prescribed --pain 0 --fatigue none --stride even'
runs 0 '^TODAY ' 'rehab next anna.yaml --today 2026-03-08 --short'
runs 0 '' 'rehab check anna.yaml'
runs 0 'all .* properties hold' 'rehab verify acl-run'
runs 0 ' passed, 0 failed' 'rehab test --built-in hansen'
runs 0 'Acceleration 2 x 5 x 10 m' 'rehab next /usr/share/doc/rehab/examples/sledder.yaml --today 2012-03-15'
runs 0 'yaml-cpp' 'rehab --version --long'

# The pages and the completions.
apt-get install -qy --no-install-recommends man-db bash-completion >/dev/null 2>&1
for page in '1 rehab' '5 rehab-athlete' '5 rehab-plan' '5 rehab-test' '7 rehab-diagnostics'; do
  runs 0 NAME "man $page"
done
runs 0 '^explain$' "bash -c '. /usr/share/bash-completion/bash_completion && _completion_loader rehab; complete -p rehab >/dev/null &&
  COMP_WORDS=(rehab expl) COMP_CWORD=1 COMP_LINE=\"rehab expl\" COMP_POINT=10 && _rehab rehab expl rehab && printf \"%s\\n\" \"\${COMPREPLY[@]}\"'"

# A club's repository, and three bad changes of its plan.
cp -r /usr/share/doc/rehab/examples/ci ours && cd ours || exit 2
apt-get install -qy --no-install-recommends curl ca-certificates sudo >/dev/null 2>&1
mkdir "$work/served" && cp "$package" "$work/served/rehab.deb" && (cd "$work/served" && sha256sum rehab.deb >rehab.deb.sha256)
PACKAGE=file://$work/served/rehab.deb CI_PROJECT_DIR=$PWD
export PACKAGE CI_PROJECT_DIR
for step in 's/^      - run: //p github.yml' 's/^    - //p gitlab-ci.yml' 's/^ *entry: //p pre-commit.yml'; do
  sed -n "${step% *}" "${step##* }" | grep -v '^uses' | sed 's/  *# .*//' >steps
  while read -r line; do runs 0 '' "$line" </dev/null; done <steps
done
runs 0 '<testsuites' 'cat report.xml'

# Six changes of the club's plan, three of them with the case that goes with them, as its CI sees them: change STATUS SAYS PLAN CASES,
# the last two for sed.
cp ours.yaml good.yaml
cp cases/ours.yaml good-cases.yaml
change() {
  sed "$3" good.yaml >ours.yaml
  sed "$4" good-cases.yaml >cases/ours.yaml
  runs "$1" "$2" 'sh check.sh'
}
cat >"$work/ache" <<'END'

  - case: an ache holds
    injury: {date: 2026-03-02}
    days:
      - date: 2026-03-07
        check_in: {walk: normal}
        as_prescribed: {pain: 0, fatigue: none, stride: even}
      - date: 2026-03-08
        check_in: {ache: 1}
        expect: {decision: repeat, because: any-ache}
END
change 0 'all .* properties hold' 's/{morning: stiff}, then: repeat, say: "stiff the morning after; the same again"/{morning: [stiff, sore]}, then: [repeat, cap 50%], say: "stiff the morning after; the same again, slowly"/' 's/expect: {decision: repeat, step: 10m-set, date: 2026-03-08/&, cap: 50%/'
change 0 'all .* properties hold' '/^rules:/a\  - {rule: any-ache, when: {ache: ">= 1"}, then: repeat, say: an ache holds, from: house}' "\$r $work/ache"
change 0 'all .* properties hold' '/^never:/a\  - {never: up-on-an-ache, when: {ache: ">= 4", climb: ">= 1"}, from: house}' ''
change 1 'nothing caps at 90% any more' '/^rules:/a\  - {rule: uneven-fast, then: cap 95%, say: "Nothing above 95% while the stride is uneven.", from: house}' ''
change 1 'is shortened from 2-4 min to 1 min' 's/^  - {stage: longer.*/  - {stage: short, steps: [{step: 10m-set, work: [{acceleration: 5 x 10 m @ 50% rest 1 min}], from: house}]}\n&/' ''
change 1 'what the sheet says of it is not' '/^rules:/a\  - {rule: sore-morning, then: repeat, from: house}' ''
mv good-cases.yaml cases/ours.yaml
rm good.yaml
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
