#!/bin/sh
# Installs what is missing of some Debian packages, and says so before; asks for nothing. Does nothing, and needs no network, where
# all are there already.
#
#   sh tests/install.sh PACKAGE…
set -u

missing=
for package in "$@"; do
  case $(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null) in
    installed) ;;
    *) missing="$missing $package" ;;
  esac
done
[ -n "$missing" ] || exit 0

if ! command -v apt-get >/dev/null; then
  echo "no apt-get here, so nothing is installed; needed are, by their Debian names:$missing"
  exit 0
fi

as_root=
if [ "$(id -u)" -ne 0 ]; then
  if ! sudo -n true 2>/dev/null; then
    echo "please install first, as root:  apt-get install$missing" >&2
    exit 2
  fi
  as_root='sudo -n'
fi

echo "installing with apt-get:$missing"
log=$(mktemp)
trap 'rm -f "$log"' EXIT
if ! { $as_root apt-get -q update &&
  $as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o Dpkg::Use-Pty=0 --no-install-recommends install $missing; } \
  >"$log" 2>&1 </dev/null; then
  cat "$log" >&2
  exit 2
fi
