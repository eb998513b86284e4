# Completion of rehab for bash. It asks the program itself, so it knows what that knows.

_rehab() {
  local line before word plain typed=${COMP_LINE:0:COMP_POINT} files=0 i IFS=$'\n'
  local -a words=()
  COMPREPLY=()
  # Bash takes `walk=limp` apart; what no blank stands between is one word.
  for ((i = 0; i <= COMP_CWORD; i++)); do
    word=${COMP_WORDS[i]}
    before=
    if ((i)) && [[ $typed == [^[:blank:]]* ]]; then
      before=${words[-1]}
      unset 'words[-1]'
    fi
    typed=${typed#*"$word"}
    plain=${word//[\\\"\']/}
    words+=("$before$plain")
  done
  for line in $("$1" --complete "${words[@]:1}" 2>/dev/null); do
    line=${line%%$'\t'*}
    if [[ $line == / ]]; then
      files=1
    elif [[ $line == "${words[-1]}"* ]]; then
      [[ $plain == = ]] && before=${words[-1]}
      COMPREPLY+=("${line#"$before"}")
    fi
  done
  ((files)) && COMPREPLY+=($(compgen -f -- "${plain#=}"))
  # Blanks are quoted so; without any, an equals sign is not.
  [[ $files == 1 || ${COMPREPLY[*]} == *\ * ]] && compopt -o filenames 2>/dev/null
  return 0
}

complete -F _rehab rehab
