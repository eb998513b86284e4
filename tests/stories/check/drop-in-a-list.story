# No key is dropped from a test that is a list of which any one holds
--- file: own.yaml
rehab: plan/1
extends: hansen
name: own
rules: [{rule: pulled, when: {ache: drop}}]
$ rehab check own.yaml
! own.yaml:4:31: error: the test that this one changes is a list, of which any one holds: no key is dropped from it
!   4 | rules: [{rule: pulled, when: {ache: drop}}]
!     |                               ^
!     = write the whole list anew
=> 2
