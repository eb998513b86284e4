# A test file counts once however it is named, and also where its name ends in capitals
--- file: cases/a.yaml
rehab: test/1
plan: hansen
cases:
  - case: no walk, no start
    injury: {date: 2026-03-02}
    today: 2026-03-07
    expect: {decision: wait}
$ ln -s a.yaml cases/b.yaml; ln cases/a.yaml cases/c.yml; rehab test cases cases/a.yaml ./cases/../cases/b.yaml "$PWD/cases/a.yaml" | tail -n 1
1 passed, 0 failed
=> 0

$ rm cases/b.yaml cases/c.yml; cp cases/a.yaml cases/B.YAML; rehab test cases | grep case
cases/B.YAML: 1 case
cases/a.yaml: 1 case
=> 0
