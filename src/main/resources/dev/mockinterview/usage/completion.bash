# bash completion for mock-interview, made by "mock-interview completion bash"
# To use it: source <(mock-interview completion bash)

# Says in slot what goes behind an option or at a place: $1 command, $2 option or number.
_mock_interview_slot() {
  slot=
  case "$1 $2" in
@slots@
  esac
}

# Says in known which options a command has.
_mock_interview_options() {
  case "$1" in
@options@
  *) known='' ;;
  esac
  known="$known @everywhere@"
}

# Says in seconds what can stand behind the first word of a command of two.
_mock_interview_seconds() {
  case "$1" in
@seconds@
  *) seconds='' ;;
  esac
}

# Offers those words that go on with what is typed; only the last of a list is looked at.
_mock_interview_offer() {
  local word
  for word in "$@"; do
    case "$head$word" in
    "$cur"*) COMPREPLY[${#COMPREPLY[@]}]=$head$word ;;
    esac
  done
}

_mock_interview_paths() {
  local path
  compopt -o filenames 2>/dev/null
  while IFS= read -r path; do
    COMPREPLY[${#COMPREPLY[@]}]=$path
  done < <(compgen "$1" -- "$cur")
}

# The ids of interviews, by the reports in the data folder: nothing has to be started for that.
_mock_interview_interviews() {
  local folder=$data path name
  if [[ -z $folder ]]; then
    folder=$MOCK_INTERVIEW_HOME
  fi
  if [[ -z $folder && $OSTYPE == darwin* ]]; then
    folder="$HOME/Library/Application Support/mock-interview"
  elif [[ -z $folder ]]; then
    folder=${XDG_DATA_HOME:-$HOME/.local/share}/mock-interview
  fi
  for path in "${folder/#\~/$HOME}"/reports/*; do
    name=${path##*/}
    if [[ $name =~ ^([0-9]{8}-[0-9]{6}-[a-z]{3})[-.] ]]; then
      _mock_interview_offer "${BASH_REMATCH[1]}"
    fi
  done
}

_mock_interview_fill() {
  local questions='@questions@'
  local categories='@categories@'
  local head=
  case "$slot" in
  *,) case "$cur" in *,*) head=${cur%,*}, ;; esac ;;
  esac
  case "${slot%,}" in
  CHOICE*) _mock_interview_offer ${slot#CHOICE} ;;
  FILE) _mock_interview_paths -f ;;
  FOLDER) _mock_interview_paths -d ;;
  QUESTION) _mock_interview_offer $questions ;;
  CATEGORY) _mock_interview_offer $categories ;;
  INTERVIEW) _mock_interview_interviews ;;
  COMMAND)
    _mock_interview_seconds "$argument"
    if ((place == 0)); then
      _mock_interview_offer @firsts@
    else
      _mock_interview_offer $seconds
    fi
    ;;
  esac
}

_mock_interview() {
  local words=() slot='' known='' seconds='' command='' option='' argument='' data='' place=0
  local cur word i
  COMPREPLY=()
  # bash takes --option=value for three words
  for ((i = 1; i <= COMP_CWORD; i++)); do
    word=${COMP_WORDS[i]}
    if ((${#words[@]} > 0)) && [[ ${words[${#words[@]} - 1]} == --*= ||
      ($word == =* && ${words[${#words[@]} - 1]} == --*) ]]; then
      words[${#words[@]} - 1]+=$word
    else
      words[${#words[@]}]=$word
    fi
  done
  for ((i = 0; i < ${#words[@]} - 1; i++)); do
    word=${words[i]}
    if [[ $option == --data-dir ]]; then
      data=$word
    fi
    if [[ -n $option ]]; then
      option=
      continue
    fi
    case "$word" in
    --data-dir=*) data=${word#*=} ;;
    --*=*) ;;
    -*)
      _mock_interview_slot "$command" "$word"
      [[ -n $slot ]] && option=$word
      ;;
    *)
      _mock_interview_seconds "$command"
      if [[ -z $command ]]; then
        command=$word
      elif [[ -n $seconds ]]; then
        command="$command $word"
      else
        argument=$word
        place=$((place + 1))
      fi
      ;;
    esac
  done
  cur=${words[${#words[@]} - 1]}
  if [[ -z $option && $cur == --*=* ]]; then
    option=${cur%%=*}
    cur=${cur#*=}
  fi
  _mock_interview_seconds "$command"
  if [[ -n $option ]]; then
    _mock_interview_slot "$command" "$option"
    _mock_interview_fill
  elif [[ $cur == -* ]]; then
    _mock_interview_options "$command"
    local head=
    _mock_interview_offer $known
  elif [[ -z $command ]]; then
    local head=
    _mock_interview_offer @firsts@
  elif [[ -n $seconds && $command != *' '* ]]; then
    local head=
    _mock_interview_offer $seconds
  else
    _mock_interview_slot "$command" "$place"
    _mock_interview_fill
  fi
}

complete -F _mock_interview mock-interview
