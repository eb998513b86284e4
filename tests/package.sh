#!/bin/sh
# The packages that cpack makes of a release build: package.sh BUILD_FOLDER. The same tree gives the same bytes, the sums fit, lintian
# finds no error, and installed into a folder of its own the program does its main job. With a bare Debian (a folder made by
# debootstrap) as the second argument it is installed there by apt, and installed.sh run.
set -u
build=$(cd "$1" && pwd)
bare=${2-}
passed=0
failed=0
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM

# check WHAT COMMAND…
check() {
  what=$1
  shift
  if "$@" >"$work/said" 2>&1; then passed=$((passed + 1)); else failed=$((failed + 1)); echo "FAILED $what"; head -n 20 "$work/said"; fi
}

SOURCE_DATE_EPOCH=$(stat -c %Y "$(dirname "$0")/../src/packaging/changelog")
export SOURCE_DATE_EPOCH
for round in 1 2; do
  check "cpack, round $round" sh -c "cd '$build' && cpack -B '$work/$round'"
done
deb=$(ls "$work"/1/rehab_*_*.deb)
tarball=$(ls "$work"/1/rehab-*.tar.gz)
check 'the same bytes again' sh -c "cd '$work/1' && for file in *.deb *.tar.gz; do cmp \$file ../2/\$file || exit 1; done"
check 'the sums fit' sh -c "cd '$work/1' && sha256sum -c *.sha256"

mkdir "$work/root" "$work/tar"
check 'the package unpacks' dpkg-deb -x "$deb" "$work/root"
check 'the tarball unpacks' tar -xzf "$tarball" -C "$work/tar" --strip-components=1
for file in bin/rehab share/man/man1/rehab.1.gz share/man/man5/rehab-plan.5.gz share/man/man7/rehab-diagnostics.7.gz \
  share/doc/rehab/copyright share/doc/rehab/LICENSE share/doc/rehab/notices.txt share/doc/rehab/changelog.gz \
  share/doc/rehab/examples/ci/github.yml share/rehab/cases/hansen/gates.yaml share/rehab/schema/plan.json share/rehab/plans/hansen.yaml; do
  check "$file is in the package" test -s "$work/root/usr/$file"
done
check 'the tarball holds the program' sh -c "find '$work/tar' -path '*bin/rehab' | grep -q ."
check 'the installed program answers' sh -c "cd '$work/root/usr/share/doc/rehab/examples' && '$work/root/usr/bin/rehab' next sledder.yaml --today 2012-03-15 | grep -q 'Acceleration 2 x 5 x 10 m'"
check 'its notices name what is linked in' sh -c "'$work/root/usr/bin/rehab' --version --long | grep -q '^yaml-cpp '"
if command -v lintian >/dev/null; then
  check 'lintian finds no error' lintian --fail-on error "$deb"
else
  echo 'skipped: lintian, which is not here'
fi
if [ -n "$bare" ]; then
  cp "$deb" "$(dirname "$0")/installed.sh" "$bare/tmp/"
  check 'apt installs it, and it does its job there' chroot "$bare" sh /tmp/installed.sh "/tmp/${deb##*/}"
fi
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
