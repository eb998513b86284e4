# A brace, a quote or a comment that swallows the next lines is told on its own line
--- file: own.yaml
rehab: plan/1
extends: hansen-cautious
name: own
title: Our own
rules:
  - {rule: hurt, say: "Some pain."}
  - {rule: sore-morning, say: "A sore morning."}
  - {rule: limp, say: "A limp."}
$ for s in '6s/}$//' '6s/"}/}/' '6s/"Some pain."/pain #2/' '7s/{rule/{ rule/; 8s/"}$/"/'; do sed "$s" own.yaml | rehab check - 2>&1; done
<stdin>:6:5: error: a bracket that is never closed
  6 |   - {rule: hurt, say: "Some pain."
    |     ^
    = close it with } on the same line
    = the rest of the file was not checked
<stdin>:6:23: error: a quote that is not closed on its line
  6 |   - {rule: hurt, say: "Some pain.}
    |                       ^
    = close it there; as it is, it goes on to line 7
    = the rest of the file was not checked
<stdin>:6:28: error: a # after a blank begins a comment, which hides the rest of the line
  6 |   - {rule: hurt, say: pain #2}
    |                            ^
    = put the text in quotes
    = the rest of the file was not checked
<stdin>:8:5: error: a bracket that is never closed
  8 |   - {rule: limp, say: "A limp."
    |     ^
    = close it on the same line
    = the rest of the file was not checked
=> 2
