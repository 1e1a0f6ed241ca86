# fish completion for mock-interview, made by "mock-interview completion fish"
# To use it: mock-interview completion fish > ~/.config/fish/completions/mock-interview.fish

# What goes behind an option or at a place: the command, then the option or a number.
function __mock_interview_slot
    switch "$argv"
@slots@
    end
end

function __mock_interview_options
    switch "$argv"
@described@
    end
@everywhere-described@
end

function __mock_interview_seconds
    switch "$argv"
@seconds-described@
    end
end

function __mock_interview_firsts
@firsts-described@
end

# The ids of interviews, by the reports in the data folder: nothing has to be started for that.
function __mock_interview_interviews
    set -l folder $argv[1]
    if test -z "$folder"
        set folder $MOCK_INTERVIEW_HOME
    end
    if test -z "$folder"
        if test (uname) = Darwin
            set folder "$HOME/Library/Application Support/mock-interview"
        else if test -n "$XDG_DATA_HOME"
            set folder $XDG_DATA_HOME/mock-interview
        else
            set folder $HOME/.local/share/mock-interview
        end
    end
    set folder (string replace -r '^~' $HOME -- $folder)
    for path in $folder/reports/*
        string match -r '[0-9]{8}-[0-9]{6}-[a-z]{3}(?=[-.][^/]*$)' -- $path
    end
end

function __mock_interview
    set -l words (commandline -opc)
    set -l cur (commandline -ct)
    set -l command ''
    set -l option ''
    set -l argument ''
    set -l data ''
    set -l place 0
    set -l head ''
    for word in $words[2..-1]
        if test "$option" = --data-dir
            set data $word
        end
        if test -n "$option"
            set option ''
            continue
        end
        switch $word
            case '--data-dir=*'
                set data (string replace -- --data-dir= '' $word)
            case '--*=*'
            case '-*'
                if test -n "$(__mock_interview_slot $command $word)"
                    set option $word
                end
            case '*'
                if test -z "$command"
                    set command $word
                else if test -n "$(__mock_interview_seconds $command)"
                    set command "$command $word"
                else
                    set argument $word
                    set place (math $place + 1)
                end
        end
    end
    if test -z "$option"; and string match -q -- '--*=*' $cur
        set option (string replace -r '=.*' '' -- $cur)
        set head $option=
        set cur (string replace -r '^[^=]*=' '' -- $cur)
    end
    if test -z "$option"; and string match -q -- '-*' $cur
        __mock_interview_options $command
        return
    end
    if test -z "$command"
        __mock_interview_firsts
        return
    end
    if test -n "$(__mock_interview_seconds $command)"
        __mock_interview_seconds $command
        return
    end
    set -l slot
    if test -n "$option"
        set slot (__mock_interview_slot $command $option)
    else
        set slot (__mock_interview_slot $command $place)
    end
    if string match -q -- '*,' $slot
        set head $head(string match -r '.*,' -- $cur; or true)
        set slot (string replace -r ',$' '' -- $slot)
    end
    set -l questions @questions@
    set -l categories @categories@
    switch "$slot"
        case 'CHOICE *'
            printf '%s\n' $head(string split ' ' -- (string replace 'CHOICE ' '' -- $slot))
        case FILE
            printf '%s\n' $head(__fish_complete_path $cur)
        case FOLDER
            printf '%s\n' $head(__fish_complete_directories $cur)
        case QUESTION
            printf '%s\n' $head$questions
        case CATEGORY
            printf '%s\n' $head$categories
        case INTERVIEW
            __mock_interview_interviews $data
        case COMMAND
            if test $place = 0
                __mock_interview_firsts
            else
                __mock_interview_seconds $argument
            end
    end
end

complete -c mock-interview -f -a '(__mock_interview)'
