#!/bin/sh
# Holds the tree to its map, src/README.md: every file is on it, every include runs down to a room that may be used, what may be used
# is, there are no circles, and what is confined to one file or to some rooms stays there. Prints each offence; exit 1 if there is any.
#
#   sh architecture.sh [ROOT]
set -u
cd "${1:-.}" || exit 2
map=src/README.md
[ -r "$map" ] || { echo "no map: $map is missing"; exit 1; }

# One stream of facts: the map's lines, the files there are, their includes.
facts() {
  sed 's/^/map /' "$map"
  find src include -type f ! -path "$map" | sort | sed 's/^/file /'
  find src include -type f \( -name '*.cpp' -o -name '*.hpp' \) | sort |
    xargs grep -n '^[[:space:]]*#[[:space:]]*include' /dev/null | sed 's/^/include /'
}

offences=$(facts | awk '
  function complain(text) { print text; offended = 1 }

  # "a/b.{hpp,cpp}" stands for both files.
  function name_files(path,   head, tail, ends, n, i) {
    if (!match(path, /[{][^}]*[}]/)) { named(path); return }
    head = substr(path, 1, RSTART - 1)
    tail = substr(path, RSTART + RLENGTH)
    n = split(substr(path, RSTART + 1, RLENGTH - 2), ends, ",")
    for (i = 1; i <= n; ++i) named(head ends[i] tail)
  }
  function named(path) {
    if (path in room_of) complain(path " is on the map twice")
    room_of[path] = section
    listed[++listed_count] = path
  }

  # 4. **engine** (uses domain): ...
  /^map [0-9]+\. \*\*[a-z]+\*\* \(uses [a-z, ]+\)/ {
    split($0, bold, "[*][*]")
    room = bold[2]
    order[room] = ++rooms
    list = $0
    sub(/^[^(]*\(uses /, "", list)
    sub(/\).*/, "", list)
    n = split(list, used, ", ")
    for (i = 1; i <= n; ++i) {
      if (used[i] == "nothing") continue
      if (used[i] == "all") { for (other in order) may[room, other] = 1; continue }
      if (!(used[i] in order)) complain("room " room " uses " used[i] ", which is no room before it")
      may[room, used[i]] = 1
      permissions[++permission_count] = room SUBSEP used[i]
    }
    next
  }
  /^map [0-9]+\. / { complain("not understood on the map: " substr($0, 5)); next }
  /^map ##/ { section = $3; next }
  /^map - `(src|include)\// { split($0, tick, "`"); name_files(tick[2]); next }
  /^map / { next }

  $1 == "file" {
    path = substr($0, 6)
    exists[path] = 1
    if (!(path in room_of)) { complain(path " is not on the map: give it a line in src/README.md"); next }
    split(path, part, "/")
    if (part[1] == "src" && part[2] != room_of[path]) complain(path " stands on the map under " room_of[path])
    if (path ~ /\.(cpp|hpp)$/ && !(room_of[path] in order)) complain(path " is in no numbered room")
    next
  }

  $1 == "include" {
    ++includes
    line = substr($0, 9)
    split(line, at, ":")
    path = at[1]
    if (!(path in room_of)) next
    place = path ":" at[2] ": "
    room = room_of[path]
    if (match(line, /"[^"]+"/)) {
      written = substr(line, RSTART + 1, RLENGTH - 2)
      target = (written ~ /^rehab\// ? "include/" : "src/") written
      if (!(target in exists)) complain(place written " is no file of a room")
      else if (room_of[target] == room) next
      else if ((room, room_of[target]) in may) needed[room, room_of[target]] = 1
      else
        complain(place room " may not use " room_of[target] " (" written ")")
    } else if (match(line, /<[^>]+>/)) {
      system_header(substr(line, RSTART + 1, RLENGTH - 2))
    } else complain(place "cannot be read")
    next
  }

  function system_header(header) {
    if (header ~ /^rehab\//) complain(place "own headers stand in quotes")
    if (header ~ /^yaml-cpp\// && path !~ /^src\/yaml\/(yaml_cpp_parser|parser_error)\.cpp$/) complain(place "only src/yaml/yaml_cpp_parser.cpp and parser_error.cpp include yaml-cpp")
    if (header ~ /^CLI\// && path != "src/cli/options.cpp") complain(place "only src/cli/options.cpp includes CLI11")
    if (header ~ /intrin\.h$/) { if (path != "src/yaml/byte_scan.hpp") complain(place "only src/yaml/byte_scan.hpp speaks to the machine"); return }
    if (header ~ /^(iostream|regex|locale|doctest\/.*)$/) complain(place header " has no place in the program")
    if (header ~ /\// && header !~ /^(yaml-cpp|CLI|fmt|sys|linux)\//) complain(place header " is of a library that the program does not use")
    if (room == "domain" && header ~ /[\/.]/) complain(place "domain uses the standard library alone")
    if (room != "files" && room != "cli" && header ~ /^(sys|linux)\/|\.h$|^(fstream|filesystem)$/ && header !~ /^(fmt|yaml-cpp)\//)
      complain(place "the outside world (" header ") is for files and cli")
  }

  END {
    for (i = 1; i <= listed_count; ++i)
      if (!(listed[i] in exists)) complain(listed[i] " is on the map and nowhere else")
    for (i = 1; i <= permission_count; ++i) {
      if (permissions[i] in needed) continue
      split(permissions[i], pair, SUBSEP)
      complain("room " pair[1] " says that it uses " pair[2] ", and no file of it does")
    }
    if (!rooms || !listed_count || !includes) complain("no rooms, files or includes found: the check sees nothing")
    exit offended
  }
')
status=$?

# tsort names the circles; `#pragma once` would let the compiler pass over them.
circles=$(facts | awk '
  $1 == "include" && match($0, /"[^"]+"/) {
    written = substr($0, RSTART + 1, RLENGTH - 2)
    target = (written ~ /^rehab\// ? "include/" : "src/") written
    split(substr($0, 9), at, ":")
    path = at[1]
    print path, target
  }
' | tsort 2>&1 >/dev/null)

# No two types of one name: in one namespace the linker keeps one constructor for both and says nothing; elsewhere the reader is misled.
# An alias counts within the headers of its room; a nested type that is defined outside its class is counted where it is declared.
types() {
  find src include -type f \( -name '*.cpp' -o -name '*.hpp' \) | sort |
    xargs grep -noE '^ *(struct|class|enum|enum class) [A-Z][A-Za-z0-9]*( final)?( *:[^:;][^;]*)? *(\{|$)' /dev/null |
    sed -E 's/^([^:]*:[0-9]+): *(struct|class|enum class|enum) ([A-Za-z0-9]+).*/\3 \1/'
}
twice=$({
  types | awk '{ places[$1] = places[$1] " " $2; ++count[$1] } END { for (name in count) if (count[name] > 1) print name ":" places[name] }'
  for room in src/*/; do
    # shellcheck disable=SC2046
    grep -hoE '^(struct|class|enum class|using) [A-Z][A-Za-z]* [^;]' $(find "$room" -name '*.hpp') /dev/null |
      awk '{ print ($1 == "enum" ? $3 : $2), $1 }' | sort | awk -v room="$room" '
        $1 == before && (alias || $2 == "using") { print $1 ": in the headers of " room }
        { alias = $2 == "using"; before = $1 }'
  done
} | sort)
[ -z "$twice" ] || { printf 'two types of one name:\n%s\n' "$twice"; status=1; }

[ -z "$offences" ] || printf '%s\n' "$offences"
[ -z "$circles" ] || { printf 'a circle of includes:\n%s\n' "$circles"; status=1; }
exit "$status"
