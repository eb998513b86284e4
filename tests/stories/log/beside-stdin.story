# An entry from stdin is the whole entry: what else would be said of it is refused, never dropped
--- file: a.yaml
rehab: athlete/1
athlete: {name: Ann}
injury: {date: 2012-03-05, side: left}
log:
  - date: 2012-03-10
    check_in: {walk: normal}
--- file: entry
- date: 2012-03-11
  notes: x
$ rehab log a.yaml - --check-in red_flag=yes --today 2012-03-11 < entry
! rehab log: - reads the whole entry, so --check-in cannot stand beside it: write it into the entry
=> 2

$ rehab log a.yaml - --red-flag yes --today 2012-03-11 < entry
! rehab log: - reads the whole entry, so --red-flag cannot stand beside it: write it into the entry
=> 2

$ rehab log a.yaml --limits "20 m" --by "City Physio" - --today 2012-03-11 < entry
! rehab log: - reads the whole entry, so --limits cannot stand beside it: write it into the entry
=> 2

$ rehab log a.yaml - --coach repeat --by "D. H." --reason x --today 2012-03-11 < entry
! rehab log: - reads the whole entry, so --coach cannot stand beside it: write it into the entry
=> 2

$ rehab log a.yaml - --injury today --today 2012-03-11 < entry
! rehab log: - reads the whole entry, so --injury cannot stand beside it: write it into the entry
=> 2

$ rehab log a.yaml - --missed travel --today 2012-03-11 < entry
! rehab log: - reads the whole entry, so --missed cannot stand beside it: write it into the entry
=> 2

$ rehab log a.yaml - --notes y --today 2012-03-11 < entry
! rehab log: - reads the whole entry, so --notes cannot stand beside it: write it into the entry
=> 2

$ rehab log a.yaml - --also "bench press" --today 2012-03-11 < entry
! rehab log: - reads the whole entry, so --also cannot stand beside it: write it into the entry
=> 2

$ rehab log a.yaml - --unfinished --today 2012-03-11 < entry
! rehab log: - reads the whole entry, so --unfinished cannot stand beside it: write it into the entry
=> 2

$ rehab log a.yaml - --plan hansen --today 2012-03-11 < entry
! rehab log: - reads the whole entry, so --plan cannot stand beside it: write it into the entry
=> 2

$ rehab log a.yaml - --clinician "City Physio" --today 2012-03-11 < entry
! rehab: --clinician, --best and --target are about the athlete, not about a day: give them alone
=> 2

$ rehab log a.yaml - --as-prescribed --today 2012-03-11 < entry
! rehab log: - reads the whole entry, so --as-prescribed cannot stand beside it: write it into the entry
=> 2

$ rehab log a.yaml - --date 2012-03-11 --dry-run --today 2012-03-11 < entry
\--- a.yaml
+++ a.yaml
@@ -4,3 +4,5 @@
 log:
   - date: 2012-03-10
     check_in: {walk: normal}
+  - date: 2012-03-11
+    notes: x
=> 0

$ tail -n 3 a.yaml
log:
  - date: 2012-03-10
    check_in: {walk: normal}
=> 0

# An entry with a date alone says nothing.
$ printf -- '- date: 2012-03-12\n' | rehab log a.yaml - --today 2012-03-12
! rehab: Nothing to write: give some work, a check-in, or a coach's word. See rehab log --help.
=> 2
