#compdef rehab
# Completion of rehab for zsh. It asks the program itself, so it knows what that knows.

_rehab() {
  local program=$words[1] option=$words[CURRENT-1] verb=($words[2]) help
  [[ $words[2] == plan ]] && verb+=($words[3])

  if ((CURRENT == 2)); then
    compadd -- --help --version ${(f)"$($program --help | sed -n 's/^  \([a-z]\{1,\}\) .*/\1/p' | sort -u)"}
    return
  fi
  if [[ $words[2] == plan ]] && ((CURRENT == 3)); then
    compadd -- ${(f)"$($program --help | sed -n 's/^  plan \([a-z]*\).*/\1/p')"}
    return
  fi
  help=$($program $verb --help 2>/dev/null)
  if [[ $PREFIX == --*=* ]]; then
    option=${PREFIX%%=*}
    compset -P '*='
  fi
  case $option in
    --format | --color)
      # The words that the option's line of help lists: "--format FORMAT   how to print: text, json or ics"
      compadd -- ${(f)"$(sed -n "s/^ *$option [A-Z]* *//p" <<<$help | sed 's/^[^:]*: //; s/;.*//; s/ or /, /; s/, /\n/g')"}
      ;;
    *)
      case $PREFIX in
        -*) compadd -- ${(f)"$(sed -n 's/^ *\(-[a-z],\)\{0,1\}\(--[a-z-]*\).*/\2/p' <<<$help)"} ;;
        *) _files ;;
      esac
      ;;
  esac
}

_rehab "$@"
