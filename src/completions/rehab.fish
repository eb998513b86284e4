# Completion of rehab for fish. It asks the program itself, so it knows what that knows.

function __rehab_candidates
    set -l words (commandline -opc)
    set -l current (commandline -ct)
    for line in (rehab --complete $words[2..] "$current" 2>/dev/null)
        if test "$line" = /
            __fish_complete_path "$current"
        else
            echo $line
        end
    end
end

complete -c rehab -f -a '(__rehab_candidates)'
