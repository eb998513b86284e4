// The options of each command: their names, what they go into, and what its help says of them.
#include "cli/option_definitions.hpp"

#include "cli/commands.hpp"
#include "domain/in_words.hpp"

namespace rehab::cli {

namespace {

void dates(OptionDefinitions& b) {
  b.option("--today", b.view().today, "the day to answer for (default: the local date)", "DATE");
  b.option("--as-of", b.view().as_of, "answer for this day, and leave out what was logged later", "DATE");
}

void color(OptionDefinitions& b) {
  b.option("--color", b.view().color, "auto, always or never; NO_COLOR and TERM=dumb are honoured", "WHEN");
}

void shown(OptionDefinitions& b) {
  b.option("--format", b.view().format, "how to print: " + b.info().formats.names(), "FORMAT");
  color(b);
}

void quiet(OptionDefinitions& b, bool& value) { b.flag("-q,--quiet", value, "say nothing where all is well"); }

void athlete_files(OptionDefinitions& b, std::vector<std::string>& files, std::string& files_from) {
  b.operands("FILE", files, "athlete files, or folders of them; - reads stdin");
  b.option("--files-from", files_from, "read the names of athlete files from here, by line or NUL; - is stdin", "LIST");
}

/// `--today` alone: where something is written down, nothing is left out.
void only_today(OptionDefinitions& b) { b.option("--today", b.view().today, "the day it is (default: the local date)", "DATE"); }

/// What `log` writes down and `amend` puts in the place of what is there.
void words_of_entry(LogOptions& o, OptionDefinitions& b) {
  b.option("--check-in", o.check_in, "answers of a check-in: morning=sore,walk=normal", "ANSWERS");
  b.option("--sign", o.sign, "which sign it is, beside --red-flag yes", "TEXT");
  b.option("--injury", o.injury, "a new injury: 2012-04-02, side=left, muscle=..., site=..., grade=2", "INJURY");
  b.option("--missed", o.missed, "why there was no session that day", "REASON");
  b.option("--notes", o.notes, "free text", "TEXT");
  b.option("--also", o.also, "what else was done, free text; may be repeated", "TEXT");
  b.flag("--unfinished", o.unfinished, "the session is under way, more is to come");
  b.flag("--finished", o.finished, "the session under way is over");
  b.option("--coach", o.coach, "the coach's word: repeat, regress N, rest N days, start at STEP, ...", "WORD");
  b.option("--limits", o.limits, "what a physio allows: \"80%, 20 m\", or none", "LIMITS");
  b.option("--by", o.by, "whose word or limits these are", "NAME");
  b.option("--reason", o.reason, "why the coach says so", "TEXT");
  b.option("--clinician", o.clinician, "who treats the injury; stands in the athlete's own part, not in the log", "NAME");
  b.option("--best", o.best, "likewise a best time from a standing start: \"10 m: 1.75 s\"; may be repeated", "TIME");
  b.option("--target", o.target, "likewise the day of the event ahead", "DATE");
  b.option("--event", o.event, "what that is", "TEXT");
  b.flag("--dry-run", o.dry_run, "show the change as a diff, write nothing");
  only_today(b);
}

}  // namespace

void define(NextOptions& o, OptionDefinitions& b) {
  athlete_files(b, o.files, o.files_from);
  b.flag("--short", o.brief, "ten lines for a message");
  b.flag("--long", o.whole, "with all of the care and the sources");
  b.not_both("--long", "--short");
  b.option("--days", b.own().days, "of a table: a cell for each of the next N days, if all goes well", "N");
  dates(b);
  shown(b);
}

void define(ExplainOptions& o, OptionDefinitions& b) {
  b.operand("FILE", o.file, "athlete file; - reads stdin");
  b.flag("--all", o.all, "the whole log, session by session");
  dates(b);
  shown(b);
}

void define(CheckOptions& o, OptionDefinitions& b) {
  b.operands("FILE", o.files, "athlete, plan or test files, or folders of them; - reads stdin", OptionDefinitions::Least::one);
  quiet(b, o.quiet);
  dates(b);
  shown(b);
}

void define(ForecastOptions& o, OptionDefinitions& b) {
  b.operand("FILE", o.file, "athlete file; - reads stdin");
  dates(b);
  shown(b);
}

void define(ChartOptions& o, OptionDefinitions& b) {
  b.operand("FILE", o.file, "athlete file; - reads stdin");
  dates(b);
}

void define(ReportOptions& o, OptionDefinitions& b) {
  athlete_files(b, o.files, o.files_from);
  b.flag("--full", o.full, "of a squad above 30: each athlete's own page, too");
  b.option("-o,--output", o.output, "the page to write, in place of an older one (default: stdout)", "HTML");
  dates(b);
}

void define(LogOptions& o, OptionDefinitions& b) {
  b.operand("FILE", o.file, "athlete file");
  b.option("--date", b.own().date, "the day it happened (default: today)", "DATE");
  b.flag("--as-prescribed", o.as_prescribed, "the sheet's own work, done as it says");
  b.option("--plan", o.plan, "from that day on by another plan: a built-in one, or a path relative to FILE", "PLAN");
  words_of_entry(o, b);
  b.footer(
      "After FILE come lines of work, each with what was said of it:\n"
      "  rehab log sledder.yaml \"acceleration: 5 x 10 m @ 50%\" --pain 1 --fatigue some --times 3.6,3.5\n"
      "What the plan asks for is an option: --pain, --fatigue, --stride, --morning, ... of hansen.\n"
      "In place of work, - reads a whole entry from stdin, as rehab next --format yaml prints it.");
}

void define(AmendOptions& o, OptionDefinitions& b) {
  b.operand("FILE", o.file, "athlete file");
  b.option("--date", b.own().date, "the day of the entry (default: that of the last one)", "DATE");
  b.option("--line", b.own().line, "the entry at this line of the file, where a day has several", "N");
  b.flag("--remove", o.remove, "take the entry out, and print it");
  words_of_entry(o, b);
  b.footer(
      "What is given takes the place of what the entry says; all else stays:\n"
      "  rehab amend sledder.yaml --pain 0\n"
      "Lines of work take the place of all of the entry's; what was said of a line stays with it, if it is not said again.");
}

void define(TrackOptions& o, OptionDefinitions& b) {
  b.operand("FILE", o.file, "athlete file");
  only_today(b);
  b.option("--color", b.view().color, "auto, always or never; NO_COLOR is honoured", "WHEN");
}

void define(InitOptions& o, OptionDefinitions& b) {
  b.operand("FILE", o.file, "the athlete file to make");
  const auto text = [&](const char* name, std::string& value, const char* about, const char* shown_as) {
    b.option(name, value, about, shown_as);
  };
  text("--name", o.name, "who it is", "NAME");
  text("--injured", o.injured, "the day of the injury", "DATE");
  text("--side", o.side, "left or right", "SIDE");
  text("--muscle", o.muscle, "which one", "NAME");
  text("--site", o.site, "where in it", "TEXT");
  text("--grade", o.grade, "how bad, from 0 to 4: 2, 2b", "GRADE");
  text("--sport", o.sport, "what for", "NAME");
  text("--born", o.born, "under 18 the plan may ask for a clinician", "DATE");
  text("--clinician", o.clinician, "who treats the injury", "NAME");
  b.option("--best", o.best, "best times from a standing start, like \"10 m: 1.75 s, 20 m: 2.90 s\"", "TIME");
  text("--target", o.target, "the day of the event ahead", "DATE");
  text("--event", o.event, "what that is", "TEXT");
  text("--plan", o.plan, "a built-in plan, or a path relative to FILE (default: hansen)", "PLAN");
  only_today(b);
  b.footer("Without --name or --injured it asks, on stderr, and reads the answers from stdin.");
}

void define(PlanListOptions&, OptionDefinitions& b) { shown(b); }

void define(PlanShowOptions& o, OptionDefinitions& b) {
  b.operand("NAME", o.name, "a built-in plan, or a path");
  b.flag("--flat", o.flat, "one that extends another: all of it in one file");
}

void define(PlanNewOptions& o, OptionDefinitions& b) { b.operand("NAME", o.name, "the name of the new plan"); }

void define(PlanDiffOptions& o, OptionDefinitions& b) {
  b.operand("A", o.first, "a built-in plan, or a path");
  b.operand("B", o.second, "the plan held against it");
  b.operands("FILE", o.files, "athlete files: whose next session changes");
  b.option("--fail-on", b.own().fail_on, "exit 1 for these differences alone: harder,sooner,referral,during,...", "KINDS");
  b.option("--save", o.save, "write each kind's shortest log into this folder, once for each plan", "DIR");
  b.option("--max-states", o.max_states, "give up beyond this many states", "N");
  b.option("--today", b.view().today, "the day to answer for (default: the local date)", "DATE");
  shown(b);
}

void define(TestOptions& o, OptionDefinitions& b) {
  b.operands("PATH", o.paths, "test files, or folders of them");
  b.option("--built-in", o.built_in, "in place of PATH the own cases of this built-in plan", "NAME");
  b.option("--plan", o.plan, "run all of them under this plan, whichever their files name", "PLAN");
  b.option("--only", o.only, "cases whose name has this in it; * stands for anything", "PATTERN");
  b.flag("--list", o.list, "the names of the cases, and where they stand; runs none");
  quiet(b, o.quiet);
  b.option("--junit", o.junit, "write a JUnit report into this file, too, with the times", "REPORT");
  b.flag("--coverage", o.coverage, "what no case touches");
  b.option("--min-coverage", b.own().min_coverage, "fail below this share", "PERCENT");
  b.flag("--mutate", o.mutate, "which single changes of the plan nothing notices");
  b.option("--min-noticed", b.own().min_noticed, "fail below this share of changes that are noticed", "PERCENT");
  b.flag("--own", o.own, "coverage and mutation of what differs from the plan that is extended, alone");
  b.flag("--accept", o.accept, "write the answers into the test files where they differ; not in CI");
  b.flag("--dry-run", o.dry_run, "with --accept: show the change as a diff, write nothing");
  shown(b);
}

void define(FmtOptions& o, OptionDefinitions& b) {
  b.operands("FILE", o.files, "athlete, plan or test files, or folders of them; - reads stdin, and prints",
             OptionDefinitions::Least::one);
  b.flag("--check", o.check, "write nothing; name the files that are not so, with exit status 1");
  b.flag("--diff", o.diff, "write nothing; show what would change, with exit status 1");
}

void define(SchemaOptions& o, OptionDefinitions& b) {
  const auto kinds = schema_kinds();
  b.operand("KIND", o.kind, list(std::vector<std::string>(kinds.begin(), kinds.end()), "or"));
  b.option("--plan", o.plan, "whose observations, exercises and steps an athlete or test file may name", "PLAN");
}

void define(VerifyOptions& o, OptionDefinitions& b) {
  b.operands("PLAN", o.plans, "built-in plans, or paths", OptionDefinitions::Least::one);
  b.option("--save", o.save, "write each counterexample into this folder", "DIR");
  b.option("--max-states", o.max_states, "give up beyond this many states", "N");
  quiet(b, o.quiet);
  shown(b);
}

}  // namespace rehab::cli
