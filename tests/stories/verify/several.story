# Several plans, one after the other: annotations for what is broken, a folder for each plan's logs, nothing said where all holds
--- copy: tests/proof/second.yaml
--- file: loose.yaml
rehab: plan/1
extends: second.yaml
name: loose
rules:
  - {rule: clean, when: {completed: ">= 50%"}}
$ rehab verify second.yaml -q
$ rehab verify second.yaml loose.yaml --save logs 2>/dev/null; ls logs
$ rehab verify second.yaml loose.yaml --format github
$ rehab verify second.yaml nothing.yaml -q
