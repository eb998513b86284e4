// A tree written out and read again is the same tree, and a plan with all that it extends the same plan.
#include "edit/yaml_text.hpp"

#include <doctest/doctest.h>

#include <fstream>
#include <iterator>

#include "read/plan_chain.hpp"
#include "rehab/builtin.hpp"

namespace rehab::edit {
namespace {

bool same_tree(const yaml::Tree& a, const yaml::Tree& b) {
  if (a.size() != b.size()) return false;
  for (std::uint32_t i = 0; i < a.size(); ++i) {
    if (a[i].kind != b[i].kind || a[i].text() != b[i].text() || a[i].count() != b[i].count() || a[i].span != b[i].span)
      return false;
  }
  return true;
}

std::string written(const std::string& text) {
  const auto tree = yaml::parse(text);
  REQUIRE(tree.value);
  const std::string out = yaml_text(*tree.value);
  const auto again = yaml::parse(out);
  for (const auto& said : again.diagnostics) MESSAGE(said.message << " in\n" << out);
  REQUIRE(again.value);
  CHECK_MESSAGE(same_tree(*tree.value, *again.value), out);
  return out;
}

std::variant<Source, std::string> built_in(std::string_view name, std::string_view) {
  return Source{std::string(name), std::string(built_in_plan(name)->text)};
}

// ---- Everything that a plan says, but for the places ----

std::string cited(const Cited& part) {
  std::string out = " from";
  for (const Citation& citation : part.from) out += " " + std::to_string(citation.source) + ":" + citation.where;
  return out + "\n";
}

std::string work(const Plan& plan, const std::vector<Work>& lines) {
  std::string out;
  for (const Work& line : lines) {
    out += " " + plan.exercises[static_cast<std::size_t>(line.exercise)].id + " " + to_string(line.dose);
    for (const Distance distance : {run_distance(plan, line).value_or(Distance{})}) out += " " + to_string(distance);
  }
  return out;
}

std::string texts(const std::vector<std::string>& all) {
  std::string out;
  for (const auto& text : all) out += " [" + text + "]";
  return out;
}

std::string signs(const Observation& observation) {
  std::string out;
  for (const Sign& sign : observation.signs) out += " [" + sign.text + "]" + std::to_string(static_cast<int>(sign.urgency));
  return out;
}

std::string during(const Plan& plan, const DuringOutcome& then) {
  std::string out = work(plan, then.switch_to) + (then.end ? " end " : " ");
  if (then.rest) out += std::to_string(then.rest->least.ms) + "-" + std::to_string(then.rest->most.ms);
  for (const DuringOutcome& instead : then.instead) out += " or" + during(plan, instead);
  return out;
}

std::string names(const Plan& plan) {
  std::string out = plan.name + "\n" + plan.title + "\n" + to_string(plan.tolerance.intensity) +
                    to_string(plan.tolerance.distance) + " start " + std::to_string(plan.start) + "\n";
  out += to_string(plan.rises.distance) + to_string(plan.rises.intensity) + to_string(plan.rises.metres) + cited(plan.rises);
  for (const Literature& source : plan.sources) out += texts({source.id, source.title, source.by, source.weight}) + "\n";
  for (const Observation& o : plan.observations) {
    out += texts({o.id, o.ask}) + texts(o.scale.words) + std::to_string(o.scale.first) + ".." + std::to_string(o.scale.last) +
           " of " + std::to_string(static_cast<int>(o.of)) + signs(o) + std::to_string(o.unless_said.value_or(-1)) + "\n";
  }
  for (const Exercise& e : plan.exercises) {
    out += texts({e.id, e.title, e.cue}) + std::to_string(static_cast<int>(e.kind)) + (e.standing ? " standing " : " ") +
           to_string(e.build_up) + "\n";
  }
  return out;
}

std::string ladder(const Plan& plan) {
  std::string out;
  for (const Stage& s : plan.stages) {
    out += texts({s.id, s.title, s.enter.written()}) + to_string(s.cap) + texts(s.warm_up) + work(plan, s.drills) +
           std::to_string(s.first_step) + "+" + std::to_string(s.step_count) + cited(s);
    for (const Note& note : s.care) out += note.text + cited(note);
  }
  for (const Step& s : plan.steps) {
    out += s.id + " " + std::to_string(s.stage) + work(plan, s.work) + " x" + std::to_string(s.sessions) + cited(s) +
           cited({s.from_reps}) + cited({s.from_rest});
  }
  return out;
}

std::string rules(const Plan& plan) {
  std::string out;
  for (const Rule& r : plan.rules) {
    out += texts({r.id, r.when.written(), r.say, r.lifted_by}) + texts(r.then.words()) + (r.setback ? " setback" : "") + cited(r);
  }
  for (const DuringRule& r : plan.during) {
    out += texts({r.id, r.when.written(), r.say}) + during(plan, r.then) + cited(r);
  }
  for (const Never& n : plan.never) out += texts({n.id, n.when.written()}) + cited(n);
  for (const Always& a : plan.always) out += a.id + " " + std::to_string(a.reach) + cited(a);
  return out;
}

std::string all_of(const Plan& plan) { return names(plan) + ladder(plan) + rules(plan); }

std::string flat_text_of(const std::string& text) {
  const reading::PlanChain chain(Source{"ours", text}, built_in);
  REQUIRE(chain.tree() != nullptr);
  return yaml_text(*chain.tree());
}

std::string ours() {
  std::ifstream in(std::string(REHAB_SOURCE_DIR) + "/examples/ci/ours.yaml");
  return {std::istreambuf_iterator<char>(in), {}};
}

const std::string odd = R"(rehab: plan/1
extends: hansen-cautious
name: odd
title: "odd: # [one], {two}"
tolerance: {distance: 12%}
sources:
  hickey: {title: "so, so"}
  article: {by: "D. M. H."}
  a_key: {title: "it's \"so\" \\ \t", by: 'x', weight: "yes"}
observations:
  pain:
    ask: >
      on two
      lines?
  mood: {scale: [fine, low], of: check_in, ask: 'how, then: well?', unless_said: fine}
exercises:
  jog: {drop: true}
  hop: {title: Höpf ☂, kind: other, cue: "- dash"}
limits: {metres_rise: 40 m}
stages:
  - {stage: longer, from: house, sessions: 3, enter: [{sessions: ">= 6"}, {days_since_start: 8..400, stride: unknown}]}
  - stage: sprint
    from: [part2, house]
    drills: [{hop: 2 x 3}]
    warm_up: ["a, b", "null", "c: d"]
    care: [{note: "{no}", from: house}]
    steps:
      - {step: 30m-brisk, from: house}
      - {step: 30m-more, work: [{acceleration: 3x30m@80%rest3-4min}, {hop: 3}], sessions: 4, from: "house:p. 3, [4]"}
      - {step: 40m, drop: true}
      - {step: 50m, from: house}
      - {step: 60m, from: house}
  - stage: full
    from: house
    steps:
      - {step: 60m-fast, from: house}
      - {step: flying-20s, from: {work: reader, rest: "house:p. 4"}}
      - {step: full-speed, from: house}
rules:
  - {rule: stuck, drop: true}
  - {rule: early-days, from: house}
  - rule: hurt
    when: {pain: [2, 3]}
    say: |
      some pain
      a day off
  - {rule: low, when: {mood: low}, then: [cap 70%, rest 2 days, repeat], say: "low #1", from: house}
during:
  - {rule: switch, then: {switch: {hop: 2 x 4}, or: {switch: {hop: 3}}}, say: hop}
never:
  - {never: fast-too-early, drop: true}
  - {never: above-the-cap, from: house}
  - {never: low-and-up, when: [{mood: low, climb: ">= 1"}], from: [house, a_key]}
)";

}  // namespace

TEST_CASE("what fits stands on its line and the parts of the root stand apart") {
  const std::string text =
      "a: 1\n"
      "b: [x, \"y, z\", 3 x 10 m]\n"
      "\n"
      "table:\n"
      "  one: {k: v, list: [a, b]}\n"
      "  two: {k: \"yes\"}\n"
      "\n"
      "single: [{k: v}]\n"
      "nothing: {}\n"
      "\n"
      "items:\n"
      "  - {k: v}\n"
      "  - k: a value so long that it does not fit beside the others of its map and has to have a line alone, ninety and more "
      "columns\n"
      "    lists:\n"
      "      - {a: 1, b: 2}\n"
      "      - {a: 1}\n"
      "\n"
      "end: x, y\n";
  CHECK(written(text) == text);
}

TEST_CASE("any scalar is the same text again") {
  const char* const scalars[] = {
      "''",     "' '",     "\"\\n\"", "\"a\\nb\"", "\"\\t\"",    "'it''s'", "\"\\\"\"", "\"\\\\\"", "'# no'",      "'a #b'",
      "'a: b'", "'a:'",    "': b'",   "'- a'",     "'-'",        "'?'",     "'a?'",     "'[a'",     "'a]'",        "'{'",
      "'a, b'", "','",     "'*a'",    "'&a'",      "'!a'",       "'|'",     "'>'",      "'>= 2'",   "'%a'",        "'@a'",
      "'`'",    "'null'",  "'~'",     "'true'",    "'yes'",      "no",      "'12'",     "12",       "'1e3'",       "0..3",
      "60%",    "a:b",     "'...'",   "'---'",     "'x ? y'",    "'x?'",    "'a '",     "' a'",     "\"\\u00e4\"", "ä – ☂",
      "it's",   "a \"b\"", "'a\\b'",  "a'",        "2012-03-10", "-1",      "a!b"};
  for (const std::string scalar : scalars) {
    CAPTURE(scalar);
    written("a: " + scalar + "\nb:\n  - {k: [" + scalar + ", z]}\n  - " + scalar + "\n");
  }
}

TEST_CASE("text over several lines is the same text again") {
  written("a: |\n  one\n  two\nb: >-\n  folded\n  text\n\n  more\nc: plain\n  going on\nd: [over, two\n    lines, here]\n");
}

TEST_CASE("a plan with all that it extends in one file is the same plan") {
  const std::string plans[] = {std::string(built_in_plan("hansen-cautious")->text), ours(), odd,
                               "rehab: plan/1\nextends: hansen\nname: ours\n"};
  for (const std::string& text : plans) {
    const auto extended = read_plan(Source{"ours", text}, built_in);
    for (const auto& said : extended.diagnostics) MESSAGE(said.message << " " << said.place.offset);
    REQUIRE(extended.value);
    const std::string flat = flat_text_of(text);
    CHECK(flat.find("extends") == flat.npos);
    const auto again = read_plan(Source{"flat", flat}, built_in);
    for (const auto& said : again.diagnostics) MESSAGE(said.message << " " << flat.substr(said.place.offset, 60));
    REQUIRE(again.value);
    CHECK(all_of(*again.value) == all_of(*extended.value));
    CHECK(flat_text_of(flat) == flat);
  }
}

}  // namespace rehab::edit
