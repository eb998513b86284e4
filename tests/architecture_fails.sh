#!/bin/sh
# Proves that architecture.sh can fail: a small sound tree passes, and each offence alone is told.
set -u
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d) || exit 2
trap 'rm -rf "$work"' EXIT
failed=0

sound_tree() {
  rm -rf "$work/tree"
  mkdir -p "$work/tree/include/rehab" "$work/tree/src/domain" "$work/tree/src/yaml" "$work/tree/src/engine" "$work/tree/src/cli"
  cd "$work/tree" || exit 2
  cat > src/README.md <<'MAP'
1. **domain** (uses nothing): types
2. **yaml** (uses domain): text
3. **engine** (uses domain): rules
4. **cli** (uses all): commands

### domain
- `include/rehab/day.hpp`: days
- `src/domain/day.cpp`: days
### yaml
- `src/yaml/tree.{hpp,cpp}`: tree
- `src/yaml/yaml_cpp_parser.cpp`: source
### engine
- `src/engine/rule.{hpp,cpp}`: rules
- `src/engine/judge.{hpp,cpp}`: judge
### cli
- `src/cli/options.cpp`: options
MAP
  echo '#include <string>' > include/rehab/day.hpp
  echo '#include "rehab/day.hpp"' > src/domain/day.cpp
  echo '#include "rehab/day.hpp"' > src/yaml/tree.hpp
  echo '#include "yaml/tree.hpp"' > src/yaml/tree.cpp
  echo '#include <yaml-cpp/eventhandler.h>' > src/yaml/yaml_cpp_parser.cpp
  echo '#include "rehab/day.hpp"' > src/engine/rule.hpp
  echo '#include "engine/rule.hpp"' > src/engine/rule.cpp
  echo '#include "engine/rule.hpp"' > src/engine/judge.hpp
  echo '#include "engine/judge.hpp"' > src/engine/judge.cpp
  printf '#include <CLI/CLI.hpp>\n#include <unistd.h>\n#include "engine/rule.hpp"\n' > src/cli/options.cpp
}

# expect WHAT: the check must fail and say so; the tree is sound again afterwards.
expect() {
  said=$(sh "$here/architecture.sh" "$work/tree")
  if [ $? -ne 1 ]; then
    echo "not noticed: $1"
    failed=1
  elif ! printf '%s\n' "$said" | grep -qF -- "$1"; then
    printf 'expected: %s\nsaid: %s\n' "$1" "$said"
    failed=1
  fi
  sound_tree
}

sound_tree
sh "$here/architecture.sh" "$work/tree" || { echo "the sound tree is refused"; failed=1; }

echo '#include "engine/rule.hpp"' >> src/domain/day.cpp
expect 'src/domain/day.cpp:2: domain may not use engine (engine/rule.hpp)'

sed -i 's/(uses domain): rules/(uses domain, yaml): rules/' src/README.md
expect 'room engine says that it uses yaml, and no file of it does'
echo '#include "yaml/tree.hpp"' >> src/engine/rule.cpp
expect 'src/engine/rule.cpp:2: engine may not use yaml (yaml/tree.hpp)'
echo '#include "rule.hpp"' >> src/engine/rule.cpp
expect 'rule.hpp is no file of a room'
echo '#include <yaml-cpp/yaml.h>' >> src/yaml/tree.cpp
expect 'only src/yaml/yaml_cpp_parser.cpp and parser_error.cpp include yaml-cpp'
echo '#include <CLI/App.hpp>' >> src/engine/rule.cpp
expect 'only src/cli/options.cpp includes CLI11'
echo '#include <iostream>' >> src/cli/options.cpp
expect 'iostream has no place in the program'
echo '#include <fmt/core.h>' >> src/domain/day.cpp
expect 'domain uses the standard library alone'
echo '#include <boost/regex.hpp>' >> src/cli/options.cpp
expect 'boost/regex.hpp is of a library that the program does not use'
echo '  #  include <fcntl.h>' >> src/engine/rule.cpp
expect 'the outside world (fcntl.h) is for files and cli'
echo '#include <rehab/day.hpp>' >> src/engine/rule.cpp
expect 'own headers stand in quotes'
echo '#include "engine/judge.hpp"' >> src/engine/rule.hpp
expect 'a circle of includes'
touch src/engine/stray.cpp
expect 'src/engine/stray.cpp is not on the map'
touch src/engine/notes.txt
expect 'src/engine/notes.txt is not on the map'
rm src/engine/judge.cpp
expect 'src/engine/judge.cpp is on the map and nowhere else'
sed -i 's/(uses domain): rules/(uses cli): rules/' src/README.md
expect 'room engine uses cli, which is no room before it'
sed -i 's/^### engine/### yaml/' src/README.md
expect 'src/engine/rule.cpp stands on the map under yaml'
echo '- `src/domain/day.cpp`: again' >> src/README.md
expect 'src/domain/day.cpp is on the map twice'
echo 'struct Rule {};' >> src/engine/rule.hpp
echo 'using Rule = int;' >> src/engine/judge.hpp
expect 'Rule: in the headers of src/engine/'
echo 'struct Rule {};' >> src/engine/judge.hpp
printf 'namespace {\nclass Rule : Day {\n};\n}\n' >> src/yaml/tree.cpp
expect 'Rule: src/engine/judge.hpp:2 src/yaml/tree.cpp:3'
: > src/README.md
expect 'the check sees nothing'

exit "$failed"
