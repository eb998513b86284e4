# What is wrong in the plan of a test file has no line in the test file
--- file: bad.yaml
rehab: plan/1
extends: hansen
name: bad


rulez: []
--- file: cases.yaml
rehab: test/1
plan: bad.yaml
cases: []
$ rehab test cases.yaml --format junit
<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="rehab test" tests="1" failures="0" errors="1" time="0">
  <testsuite name="cases.yaml" tests="1" failures="0" errors="1" skipped="0" time="0">
    <testcase name="reading the file" classname="cases.yaml" file="cases.yaml" time="0">
      <error message="unknown key &quot;rulez&quot;" type="unknown-key">bad.yaml:6:1: unknown key &quot;rulez&quot;&#10;</error>
    </testcase>
  </testsuite>
</testsuites>
! bad.yaml:6:1: error: unknown key "rulez"
!   6 | rulez: []
!     | ^
!     = allowed: rehab, name, title, about, sources, observations, words, exercises, tolerance, limits, start, stages, ...; did you mean "rules"?
=> 2
