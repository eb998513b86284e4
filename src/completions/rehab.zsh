#compdef rehab
# Completion of rehab for zsh. It asks the program itself, so it knows what that knows.

_rehab() {
  local line files=0
  local -a found
  for line in ${(f)"$($words[1] --complete "${(@Q)words[2,CURRENT]}" 2>/dev/null)"}; do
    line=${line%%$'\t'*}
    if [[ $line == / ]]; then files=1; else found+=($line); fi
  done
  (( $#found )) && compadd -- $found
  (( files )) && { compset -P '--*='; _files }
  return 0
}

_rehab "$@"
