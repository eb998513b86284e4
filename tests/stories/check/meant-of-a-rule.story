# What is put in a rule's place never asks for less than what was written: a rest of a week is seven days, and a list stays a list
--- file: own.yaml
rehab: plan/1
extends: hansen-cautious
name: own
title: Our own
rules:
  - rule: hurt
    then: [rest 1 day, regress 1]
$ for s in '[rest 1 week, regress 1]' '[rest 48 h, regress 1]' '[rest 1day, regress 1]' '"rest 1 day, regress 1"' 'rest 1 day and regress 1' 'rest 1 day; regress 1'; do sed "7s/then: .*/then: $s/" own.yaml | rehab check - 2>&1; done
<stdin>:7:17: error: "week" is no unit here
  7 |     then: [rest 1 week, regress 1]
    |                 ^
    = write "rest 7 days"
<stdin>:7:17: error: "h" is no unit here
  7 |     then: [rest 48 h, regress 1]
    |                 ^
    = write "rest 2 days"
<stdin>:7:17: error: a blank is missing before "day"
  7 |     then: [rest 1day, regress 1]
    |                 ^
    = write "rest 1 day"
<stdin>:7:11: error: "rest 1 day, regress 1" is several outcomes in one
  7 |     then: "rest 1 day, regress 1"
    |           ^
    = write [rest 1 day, regress 1]
<stdin>:7:11: error: "rest 1 day and regress 1" is several outcomes in one
  7 |     then: rest 1 day and regress 1
    |           ^
    = write [rest 1 day, regress 1]
<stdin>:7:11: error: "rest 1 day; regress 1" is several outcomes in one
  7 |     then: rest 1 day; regress 1
    |           ^
    = write [rest 1 day, regress 1]
=> 2

$ for s in '"> 2.5"' 0..2.5 unkown 3..unknown '> 2'; do sed "7s/then: .*/when: {pain: $s}/" own.yaml | rehab check - 2>&1; done
<stdin>:7:21: error: "2.5" is no whole number
  7 |     when: {pain: "> 2.5"}
    |                     ^
    = the scale goes from 0, none, to 10, the worst
<stdin>:7:21: error: "2.5" is no whole number
  7 |     when: {pain: 0..2.5}
    |                     ^
    = the scale goes from 0, none, to 10, the worst
<stdin>:7:18: error: "unkown" is no value of pain
  7 |     when: {pain: unkown}
    |                  ^
    = did you mean unknown?
<stdin>:7:21: error: "unknown" is no whole number
  7 |     when: {pain: 3..unknown}
    |                     ^
    = the scale goes from 0, none, to 10, the worst
<stdin>:7:18: error: no value starts like this
  7 |     when: {pain: > 2}
    |                  ^
    = put the text in quotes
    = the rest of the file was not checked
=> 2

$ sed '7s/.*/    when:\n      pain: > 2/' own.yaml | rehab check -
! <stdin>:8:13: error: a comparison stands in quotes
!   8 |       pain: > 2
!     |             ^
!     = write pain: "> 2"
!     = the rest of the file was not checked
=> 2
