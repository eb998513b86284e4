# Completion of rehab for fish. It asks the program itself, so it knows what that knows.

function __rehab_words # the words before the cursor, without the program and without options
    set -l words (commandline -opc)
    string match -v -- '-*' $words[2..]
end

function __rehab_help # what the program says of the command on the line
    set -l words (__rehab_words)
    test "$words[1]" = plan; and set words $words[1..2]; or set words $words[1]
    rehab $words --help 2>/dev/null
end

function __rehab_commands
    rehab --help | string replace -rf '^  ([a-z]+) .*?  +(.*)' '$1\t$2'
end

function __rehab_plan_commands
    rehab --help | string replace -rf '^  plan ([a-z]+) .*?  +(.*)' '$1\t$2'
end

function __rehab_options
    __rehab_help | string replace -rf '^ +(?:-[a-z],)?(--[a-z-]+)(?: [A-Z]+)?  +(.*)' '$1\t$2'
end

function __rehab_values -a option # the words that an option's line of help lists
    __rehab_help | string replace -rf "^ +$option [A-Z]+ +(?:[^:]*: )?([^;]*).*" '$1' | string replace ' or ' ', ' | string split ', '
end

function __rehab_is_at -a count -d 'Whether that many words stand before the cursor'
    test (count (__rehab_words)) -eq $count
end

function __rehab_takes -a option
    not __rehab_is_at 0; and __rehab_options | string match -qr -- "^$option\\b"
end

complete -c rehab -n '__rehab_is_at 0' -f -a '(__rehab_commands)'
complete -c rehab -n '__rehab_is_at 1; and contains plan (__rehab_words)' -f -a '(__rehab_plan_commands)'
complete -c rehab -n 'not __rehab_is_at 0; and string match -q -- "-*" (commandline -ct)' -f -a '(__rehab_options)'
for option in format color
    complete -c rehab -n "__rehab_takes --$option" -l $option -x -a "(__rehab_values --$option)"
end
