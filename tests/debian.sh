#!/bin/sh
# The two commands of the README in a bare Debian, and in another the package that the first of them leads to: debian.sh SUITE
# [quick|ci]. Needs root, debootstrap and a network; skipped where they are not. `trixie` has g++ 14, fmt 10, yaml-cpp 0.8 and CLI11 2.4.
set -u
suite=$1
what=${2-quick}
cd "$(dirname "$0")/.." || exit 2
if [ "$(id -u)" -ne 0 ] || ! command -v debootstrap >/dev/null; then
  echo "skipped: a bare $suite, which takes root and debootstrap"
  exit 0
fi
root=$(mktemp -d)
trap 'umount "$root/proc" "$root.bare/proc" 2>/dev/null; rm -rf --one-file-system "$root" "$root.bare"' EXIT
trap 'exit 130' INT TERM
if ! debootstrap --variant=minbase "$suite" "$root" http://deb.debian.org/debian >"$root.log" 2>&1; then
  echo "skipped: a bare $suite, which debootstrap could not fetch"
  exit 0
fi
rm -f "$root.log"
cp /etc/resolv.conf "$root/etc/"
cp -a "$root" "$root.bare"
mount -t proc proc "$root/proc"
mount -t proc proc "$root.bare/proc"
mkdir "$root/rehab"
tar -cf - CMakeLists.txt LICENSE README.md .clang-format .clang-tidy include src examples tests | tar -xf - -C "$root/rehab"
# readme FILE COMMAND: a command of the README, its output in the file, and how long it took: by the clock, and of all cores.
readme() {
  chroot "$root" bash -c "cd /rehab && TIMEFORMAT='$2: %R s, %U s of user time' && time sh $2" >"$1" 2>"$1.err"
  status=$?
  sed -n '$p' "$1.err"
  return $status
}
readme "$root/first" examples/quickstart.sh && first=1 || { first=0; tail -n 40 "$root/first" "$root/first.err"; }
readme "$root/second" "tests/run.sh $what"
tail -n 60 "$root/second" | sed '$d'
chroot "$root" sh -c 'cd /rehab/build && cpack -G DEB' >"$root/packed" 2>&1 || cat "$root/packed"
cp "$root"/rehab/build/rehab_*.deb "$root/rehab/tests/installed.sh" "$root.bare/tmp/"
chroot "$root.bare" sh -c 'sh /tmp/installed.sh /tmp/rehab_*.deb' >"$root/third" 2>&1
sed '$d' "$root/third"
# The first command counts as one more.
sum() { sed -n "\$s/^\([0-9]*\) passed, \([0-9]*\) failed\$/\1 \2/p" "$1"; }
second=$(sum "$root/second")
third=$(sum "$root/third")
set -- ${second:-0 1} ${third:-0 1}
echo "$(($1 + $3 + first)) passed, $(($2 + $4 + 1 - first)) failed"
[ "$(($2 + $4 + 1 - first))" -eq 0 ]
