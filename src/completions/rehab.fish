# Completion of rehab for fish. It asks the program itself, so it knows what that knows.

function __rehab_candidates
    set -l words (commandline -opc)
    set -l current (commandline -ct)
    for line in (rehab --complete $words[2..] "$current" 2>/dev/null)
        if test "$line" = /
            set -l option (string match -r -- '^--[^=]*=' $current)
            for path in (__fish_complete_path (string replace -- "$option" '' $current))
                echo "$option$path"
            end
        else
            echo $line
        end
    end
end

complete -c rehab -f -a '(__rehab_candidates)'
