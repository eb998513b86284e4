# Completion of rehab for bash. It asks the program itself, so it knows what that knows.

_rehab_values() { # the words that an option's line of help lists: "--format FORMAT   how to print: text, json or ics"
  sed -n "s/^ *$1 [A-Z]* *//p" | sed 's/^[^:]*: //; s/;.*//; s/ or /, /; s/, /\n/g'
}

_rehab() {
  local program=$1 current=$2 option=$3 words=("${COMP_WORDS[@]:1:COMP_CWORD-1}") verb help
  if [[ $current == = ]]; then
    current=''
  elif [[ $option == = ]]; then
    option=${COMP_WORDS[COMP_CWORD - 2]}
  fi
  verb=(${words[0]})
  [[ ${words[0]} == plan ]] && verb+=(${words[1]})

  if ((COMP_CWORD == 1)); then
    COMPREPLY=($(compgen -W "--help --version $("$program" --help | sed -n 's/^  \([a-z]\{1,\}\) .*/\1/p')" -- "$current"))
    return
  fi
  if [[ ${words[0]} == plan ]] && ((COMP_CWORD == 2)); then
    COMPREPLY=($(compgen -W "$("$program" --help | sed -n 's/^  plan \([a-z]*\).*/\1/p')" -- "$current"))
    return
  fi
  help=$("$program" "${verb[@]}" --help 2>/dev/null)
  case $option in
    --format | --color) COMPREPLY=($(compgen -W "$(_rehab_values "$option" <<<"$help")" -- "$current")) ;;
    *)
      case $current in
        -*) COMPREPLY=($(compgen -W "$(sed -n 's/^ *\(-[a-z],\)\{0,1\}\(--[a-z-]*\).*/\2/p' <<<"$help")" -- "$current")) ;;
        *) COMPREPLY=($(compgen -f -- "$current")) ;;
      esac
      ;;
  esac
}

complete -o filenames -F _rehab rehab
