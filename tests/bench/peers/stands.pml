/* The states that `rehab verify` walks on stands.yaml, for spin: one transition is one session, or the coach's `cleared`, whatever
 * was felt, said and done. Between sessions the state vector is what later days can tell apart and nothing else, so spin stores as
 * many states as `verify` counts, the first one among them; each `never` of the plan is an assertion. Written to be fast: all reports
 * and words of a day are asked in one deterministic step, and only what differs in the session is left to choose.
 * -DFAULT leaves out the rule `too-much`. */

/* The plan: steps a to f are 0 to 5, two a stage; then where its tests stop counting. */
#define LAST 5
#define START 1
#define stage_of(s) ((s) / 2)
#define needed(s) (((s) == 1 || (s) == 2 || (s) == 4) -> 2 : 1)
#define SESSIONS 24
#define SINCE_START 28
#define SINCE_INJURY 3
#define AT_STEP 3
#define IN_A_ROW 2
#define AWAY 4
#define WEEK 7

#define UNKNOWN 2           /* of completed, exceeded and morning, beside 0 and 1: no and yes, fine and sore */
#define PAIN 2
#define NO_PAIN_SAID 3
#define SHORT 0
#define LONGER 1
#define LONG 2
#define progresses 1
#define repeats 2
#define regresses 3

/* What a session is prescribed as: 0 to LAST: come to that step anew; then: stay at it with none or one clean session; come to a step
 * by a setback; stay at the lowest by one; none, on a wait. */
#define STAY 6
#define FELL 8
#define FELL_NOT 14
#define WAIT 15

/* The stand. Setbacks are days before the last session, as bits: the newest two in its week. */
bool has_run, on_ladder, reported;
byte step, clean, at_step, sessions, since_start, since_injury, in_a_row, setbacks;
byte completed = UNKNOWN, exceeded = UNKNOWN;

/* A day under way; 0 between sessions. What may be prescribed on it, as bits: on any day, and where no rest forbids it. */
byte gap, prescribed;
int some_day, this_day;

/* Scratch within one step. */
hidden byte pain, morning, movement, back, word, days_start, days_injury, older, rest, setback, opens;

#define least(a, b) ((a) < (b) -> (a) : (b))
#define settled (stage_of(step) != LONG || at_step >= AT_STEP)

inline prescribe(what) {
  some_day = some_day | (1 << (what));
  if
  :: rest
  :: else -> this_day = this_day | (1 << (what))
  fi
}

inline rules() {
  movement = 0; back = 0; setback = 0;
  if                                                                                       /* clean */
  :: completed == 1 && pain < PAIN -> movement = progresses
  :: else
  fi;
  if                                                                                       /* sore, too-much, settle */
#ifdef FAULT
  :: morning == 1 || !settled -> movement = repeats
#else
  :: morning == 1 || exceeded == 1 || !settled -> movement = repeats
#endif
  :: else
  fi;
  if                                                                                       /* away */
  :: gap > AWAY -> movement = regresses; back = 1
  :: else
  fi;
  if                                                                                       /* hurt, again */
  :: pain == PAIN -> movement = regresses; setback = 1; back = ((setbacks & (setbacks - 1)) -> 2 : 1)
  :: else
  fi;
  if                                                                                       /* hurt, again; sore, two-on */
  :: has_run -> rest = (pain == PAIN && gap <= 2) || (gap == 1 && (morning == 1 || in_a_row >= IN_A_ROW))
  :: else -> rest = (morning == 1 && gap == 0)
  fi
}

inline goes_up() {
  if
  :: rest
  :: else ->
     assert(pain < PAIN);                                                                  /* up-after-pain */
     assert(completed == 1);                                                               /* up-on-unfinished */
     assert(exceeded != 1);                                                                /* up-after-too-much */
     assert(gap <= AWAY);                                                                  /* up-after-days-off */
     assert(stage_of(step) != LONGER || stage_of(step + 1) != LONG || sessions >= SESSIONS);  /* long-too-soon */
     assert(settled)                                                                       /* up-unsettled */
  fi;
  prescribe(step + 1)
}

/* Enough of this step, or one more clean session. */
inline progress() {
  if
  :: clean + 1 < needed(step) -> prescribe(STAY + clean + 1)
  :: else ->
     opens = (step == 1 -> days_start >= SINCE_START && morning == 0 : (step == 3 -> sessions >= SESSIONS : step < LAST));
     if
     :: opens -> goes_up()
     :: else -> prescribe(STAY + needed(step) - 1)
     fi
  fi
}

/* So many steps back, and whatever more the coach may say. */
inline regress() {
  do
  :: back < step ->
     prescribe((setback -> FELL : 0) + step - back);
     back++
  :: else -> break
  od;
  if
  :: step -> prescribe((setback -> FELL : 0))
  :: else -> prescribe((setback -> FELL_NOT : STAY))
  fi
}

/* What follows from one report, whatever the coach says. */
inline answer() {
  rules();
  assert(rest || !(has_run && gap == 1 && in_a_row >= IN_A_ROW));                          /* third-day */
  word = 0;
  do
  :: word <= LAST -> prescribe(word); word++                                               /* start at */
  :: else -> break
  od;
  if
  :: !on_ladder && days_injury >= SINCE_INJURY -> prescribe(START)
  :: !on_ladder && days_injury < SINCE_INJURY -> prescribe(WAIT)
  :: else ->
     if
     :: movement == progresses -> progress()
     :: else
     fi;
     if
     :: movement < regresses -> prescribe(STAY); back = 1
     :: else
     fi;
     regress()
  fi
}

inline ask() {
  days_injury = (has_run -> least(since_injury + gap, SINCE_INJURY) : gap);
  days_start = (has_run -> least(since_start + gap, SINCE_START) : 0);
  pain = (reported -> 0 : NO_PAIN_SAID);
  do
  :: pain <= NO_PAIN_SAID ->
     morning = 0;
     do
     :: morning <= UNKNOWN -> answer(); morning++
     :: else -> break
     od;
     pain++
  :: else -> break
  od
}

inline count() {
  in_a_row = (has_run && gap == 1 -> least(in_a_row + 1, IN_A_ROW) : 1);
  since_start = (has_run -> least(since_start + gap, SINCE_START - 1) : 0);
  since_injury = least(since_injury + gap, SINCE_INJURY - 1);
  sessions = least(sessions + 1, SESSIONS);
  setbacks = (gap < WEEK -> (setbacks << gap) & 127 : 0);
  has_run = true
}

inline take_place() {
  if
  :: prescribed < STAY -> on_ladder = true; step = prescribed; clean = 0; at_step = 1
  :: prescribed >= STAY && prescribed < FELL -> clean = prescribed - STAY; at_step = least(at_step + 1, AT_STEP)
  :: prescribed >= FELL && prescribed < FELL_NOT -> step = prescribed - FELL; clean = 0; at_step = 1; setbacks = setbacks | 1
  :: prescribed == FELL_NOT -> clean = 0; at_step = least(at_step + 1, AT_STEP); setbacks = setbacks | 1
  :: else
  fi;
  older = setbacks & (setbacks - 1);
  setbacks = setbacks & ~(older & (older - 1))
}

inline session(all_of_it, too_much) {
  count();
  take_place();
  reported = true;
  completed = all_of_it;
  exceeded = too_much;
  gap = 0; prescribed = 0; some_day = 0; this_day = 0
}

/* Days on which nothing is other than on the day before are left out. */
#define counts(g) (has_run -> (g) <= AWAY + 1 || ((g) <= WEEK && setbacks) || since_start + (g) <= SINCE_START : (g) <= SINCE_INJURY)
#define on(g) :: d_step { counts(g) -> gap = g }
#define may(what) :: d_step { (some_day >> what) & 1 -> prescribed = what }
#define in_time ((this_day >> prescribed) & 1)

active proctype athlete() {
  do
  :: d_step {
       has_run ->
       on_ladder = false; reported = false; step = 0; clean = 0; at_step = 0; setbacks = 0; completed = UNKNOWN; exceeded = UNKNOWN
     }
  :: atomic {
       if
       :: !has_run
       on(1) on(2) on(3) on(4) on(5) on(6) on(7) on(8) on(9) on(10) on(11) on(12) on(13) on(14)
       on(15) on(16) on(17) on(18) on(19) on(20) on(21) on(22) on(23) on(24) on(25) on(26) on(27) on(28)
       fi;
       d_step { ask(); skip };
       if
       may(0) may(1) may(2) may(3) may(4) may(5) may(6) may(7) may(8) may(9) may(10) may(11) may(12) may(13) may(14) may(15)
       fi;
       if
       :: d_step { prescribed == WAIT -> session(UNKNOWN, 1) }
       :: d_step { prescribed != WAIT -> session(1, 1) }
       :: d_step { prescribed != WAIT -> session(0, 1) }
       :: d_step { prescribed != WAIT && in_time -> session(1, 0) }
       :: d_step { prescribed != WAIT && in_time -> session(0, 0) }
       fi
     }
  od
}
