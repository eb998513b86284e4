#!/bin/sh
# The two commands of the README in a bare Debian: debian.sh SUITE [quick|ci]. Needs root, debootstrap and a network; skipped where
# they are not. `trixie` has g++ 14, fmt 10, yaml-cpp 0.8 and CLI11 2.4.
set -u
suite=$1
what=${2-quick}
cd "$(dirname "$0")/.." || exit 2
if [ "$(id -u)" -ne 0 ] || ! command -v debootstrap >/dev/null; then
  echo "skipped: a bare $suite, which takes root and debootstrap"
  exit 0
fi
root=$(mktemp -d)
trap 'umount "$root/proc" 2>/dev/null; rm -rf --one-file-system "$root"' EXIT
trap 'exit 130' INT TERM
if ! debootstrap --variant=minbase "$suite" "$root" http://deb.debian.org/debian >"$root.log" 2>&1; then
  echo "skipped: a bare $suite, which debootstrap could not fetch"
  exit 0
fi
rm -f "$root.log"
mount -t proc proc "$root/proc"
cp /etc/resolv.conf "$root/etc/"
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
# The first command counts as one more.
sed -n '$s/^\([0-9]*\) passed, \([0-9]*\) failed$/\1 \2/p' "$root/second" | {
  read -r passed failed || { passed=0; failed=1; }
  echo "$((passed + first)) passed, $((failed + 1 - first)) failed"
  [ "$((failed + 1 - first))" -eq 0 ]
}
