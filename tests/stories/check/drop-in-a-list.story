# No key is dropped from a test that is a list of which any one holds
--- file: own.yaml
rehab: plan/1
extends: hansen
name: own
rules: [{rule: pulled, when: {ache: drop}}]
$ rehab check own.yaml
