# A plan is one plan however its path is written; of two that are called alike, neither's logs take the other's place
--- copy: tests/proof/second.yaml
--- file: loose.yaml
rehab: plan/1
extends: second.yaml
name: loose
rules:
  - {rule: clean, when: {completed: ">= 50%"}}
--- file: other/loose.yaml
rehab: plan/1
extends: ../second.yaml
name: looser
rules:
  - {rule: clean, when: {completed: ">= 40%"}}
$ ln -s loose.yaml link.yaml; rehab verify loose.yaml ./loose.yaml $PWD/loose.yaml link.yaml | grep ": 1 of"
loose: 1 of 23 properties broken
=> 0

$ rehab verify loose.yaml other/../other/loose.yaml loose.yaml --save logs > /dev/null; ls logs; grep -h plan: logs/*/up-on-half.yaml
loose
loose-2
plan: "../../other/loose.yaml"
plan: "../../loose.yaml"
=> 0
