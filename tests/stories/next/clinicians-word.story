# A gate that asks for the clinician's word says which word is missing and how to log it; from somebody else it does not count
--- copy: tests/plans/small/concussion.yaml
--- copy: tests/plans/small/concussion-athlete.yaml
$ rehab next concussion-athlete.yaml --today 2026-03-08 --as-of 2026-03-08 | head -n 4
TODAY   Training without contact 60 min
        No more than that, however good it feels.

Cora - Sunday 8 March 2026, day 6 after the injury
=> 0

$ rehab log concussion-athlete.yaml --date 2026-03-08 --check-in since=none --today 2026-03-08 | tail -n 5
concussion-athlete.yaml: added to Sunday 8 March: check-in: since none
next: Sun 8 March, the same session again: Training without contact 60 min
Held here: Contact needs the clinician's word "cleared for contact": rehab log concussion-athlete.yaml --coach 'cleared for contact' --by 'Dr. Hale' --reason WHY
=> 0

$ rehab log concussion-athlete.yaml --coach 'cleared for contct' --by 'Coach Dana' --reason 'looks fine' --today 2026-03-08
! rehab: --coach cleared for contct: "cleared for contct" is not understood; allowed: repeat, regress 2, rest 2 days, start at STEP, cleared, full speed, cleared for contact; did you mean "cleared for contact"?
=> 2

$ rehab log concussion-athlete.yaml --coach 'cleared for contact' --by 'Coach Dana' --reason 'looks fine' --today 2026-03-08
concussion-athlete.yaml: added to Sunday 8 March: Coach Dana said cleared for contact: Looks fine
next: Sun 8 March, the same session again: Training without contact 60 min
Held here: Contact needs the clinician's word "cleared for contact": rehab log concussion-athlete.yaml --coach 'cleared for contact' --by 'Dr. Hale' --reason WHY
! rehab: warning: The word "cleared for contact" was said by Coach Dana on Sun 8 March. It counts only from Dr. Hale.
=> 0

$ rehab next concussion-athlete.yaml --today 2026-03-08 | grep -A 1 '^!'
\! The word "cleared for contact" was said by Coach Dana on Sun 8 March. It
  counts only from Dr. Hale.
=> 0

$ rehab log concussion-athlete.yaml --coach 'cleared for contact' --by 'Dr. Hale' --reason 'no findings' --today 2026-03-08
concussion-athlete.yaml: added to Sunday 8 March: Dr. Hale said cleared for contact: No findings
next: Sun 8 March, one step up: Full practice 90 min
=> 0

$ rehab explain concussion-athlete.yaml --today 2026-03-08 | grep -A 3 -i 'contact'
  before  without-contact, step 4 of 6; 0 of 1 clean sessions before the last
          one
  now     one step up: full-practice, step 5 of 6; 0 of 1 clean sessions so far

THE GATE of stage contact: open
  holds: contact yes (contact yes, concussion-athlete.yaml:21)
  from berlin (published, a consensus)

WHO SAYS SO: every number on the sheet
--
  Dr. Hale: cleared for contact (no findings), concussion-athlete.yaml:21

WHAT NEARLY CHANGED IT
  symptoms the same instead of none: the same session again, on Mon 9 March:
    Training without contact 60 min
  since the same instead of none: no session
  red_flag yes instead of no: STOP, see a clinician

=> 0

$ sed -i 's/, clinician: Dr. Hale//' concussion-athlete.yaml
=> 0

$ rehab next concussion-athlete.yaml --today 2026-03-08
TODAY   Training without contact 60 min
        No more than that, however good it feels.
        Held here: Contact needs the clinician's word "cleared for contact".
        It counts only from the clinician whom the athlete's file names, and it
        names none:
        rehab log concussion-athlete.yaml --clinician NAME
        rehab log concussion-athlete.yaml --coach 'cleared for contact' --by NAME --reason WHY
\! The word "cleared for contact" was said by Dr. Hale on Sun 8 March. It counts
  only from a clinician, and the athlete's file names none.

Cora - Sunday 8 March 2026, day 6 after the injury
Session 5: the same session again. Symptom-limited activity, step 4 of 6.

ASK     Any of these? Emergency, call now: severe or increasing headache;
          repeated vomiting; a seizure; weakness or tingling; increasing
          confusion.

DO      Training without contact 60 min. Harder drills; resistance training may
          begin.

IF      Symptoms worse: stop for today.
        Any red flag: stop for today.

WRITE   Symptoms during the work: none, the same as before, or worse? (none, the
          same, worse) At the track: rehab track concussion-athlete.yaml

WHY     A day without symptoms.
        More: rehab explain concussion-athlete.yaml.
Plan: Return to sport after a concussion. It does not diagnose.
=> 0

$ rehab forecast concussion-athlete.yaml --today 2026-03-08 | head -n 3
Cora: the dates ahead, from Sunday 8 March 2026

No date for the last step, Normal play 90 min: the clinician's word is needed,
=> 0
