#compdef mock-interview
# zsh completion for mock-interview, made by "mock-interview completion zsh"
# To use it: mock-interview completion zsh > a folder of $fpath, as _mock-interview

# Says in slot what goes behind an option or at a place: $1 command, $2 option or number.
_mock_interview_slot() {
  slot=
  case "$1 $2" in
@slots@
  esac
}

# Says in known which options a command has, with what they are for.
_mock_interview_options() {
  known=()
  case "$1" in
@described@
  esac
  known+=(@everywhere-described@)
}

# Says in seconds what can stand behind the first word of a command of two.
_mock_interview_seconds() {
  seconds=()
  case "$1" in
@seconds-described@
  esac
}

# The ids of interviews, by the reports in the data folder: nothing has to be started for that.
_mock_interview_interviews() {
  local folder=${data:-$MOCK_INTERVIEW_HOME} name
  local -a ids
  if [[ -z $folder && $OSTYPE == darwin* ]]; then
    folder="$HOME/Library/Application Support/mock-interview"
  elif [[ -z $folder ]]; then
    folder=${XDG_DATA_HOME:-$HOME/.local/share}/mock-interview
  fi
  for name in ${folder/#\~/$HOME}/reports/*(N:t); do
    if [[ $name =~ '^[0-9]{8}-[0-9]{6}-[a-z]{3}[-.]' ]]; then
      ids+=(${name[1,19]})
    fi
  done
  (( $#ids )) && compadd -a -- ids
}

_mock_interview_fill() {
  local -a questions categories
  questions=(@questions@)
  categories=(@categories@)
  if [[ $slot == *, ]]; then
    compset -P '*,'
  fi
  case "${slot%,}" in
    CHOICE*) compadd -- ${=slot#CHOICE} ;;
    FILE) _files ;;
    FOLDER) _files -/ ;;
    QUESTION) compadd -a -- questions ;;
    CATEGORY) compadd -a -- categories ;;
    INTERVIEW) _mock_interview_interviews ;;
    COMMAND)
      if (( place == 0 )); then
        _mock_interview_commands
      else
        _mock_interview_seconds "$argument"
        _describe -t commands command seconds
      fi
      ;;
  esac
}

_mock_interview_commands() {
  local -a commands
  commands=(
@firsts-described@
  )
  _describe -t commands command commands
}

_mock-interview() {
  local slot command option argument data word
  local -a known seconds
  local -i place=0 i
  for (( i = 2; i < CURRENT; i++ )); do
    word=${(Q)words[i]}
    if [[ $option == --data-dir ]]; then
      data=$word
    fi
    if [[ -n $option ]]; then
      option=
      continue
    fi
    case $word in
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
        elif (( $#seconds )); then
          command="$command $word"
        else
          argument=$word
          (( place += 1 ))
        fi
        ;;
    esac
  done
  if [[ -z $option && $words[CURRENT] == --*=* ]]; then
    option=${words[CURRENT]%%=*}
    compset -P '*='
  fi
  _mock_interview_seconds "$command"
  if [[ -n $option ]]; then
    _mock_interview_slot "$command" "$option"
    _mock_interview_fill
  elif [[ $PREFIX == -* ]]; then
    _mock_interview_options "$command"
    _describe -o -t options option known
  elif [[ -z $command ]]; then
    _mock_interview_commands
  elif (( $#seconds )); then
    _describe -t commands command seconds
  else
    _mock_interview_slot "$command" "$place"
    _mock_interview_fill
  fi
}

if [[ $funcstack[1] == _mock-interview ]]; then
  _mock-interview "$@"
else
  compdef _mock-interview mock-interview
fi
