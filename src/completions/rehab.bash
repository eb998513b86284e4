# Completion of rehab for bash. It asks the program itself, so it knows what that knows.

_rehab() {
  local program=$1 current=$2 line files=0 IFS=$'\n'
  COMPREPLY=()
  for line in $("$program" --complete "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null); do
    line=${line%%$'\t'*}
    if [[ $line == / ]]; then
      files=1
    elif [[ $current == = || $line == "$current"* ]]; then
      COMPREPLY+=("$line")
    fi
  done
  ((files)) && COMPREPLY+=($(compgen -f -- "${current#=}"))
  return 0
}

complete -o filenames -F _rehab rehab
