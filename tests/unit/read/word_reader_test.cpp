#include <doctest/doctest.h>

#include <string>

#include "unit/read/reading.hpp"

using namespace rehab;
using namespace rehab::test;

TEST_CASE("the plan's own words: what each says, who may say it, what takes it back") {
  const std::string before = "exercises:\n  acceleration";
  const auto with = [&](const std::string& words) { return "words:\n" + words + before; };
  const std::string good = with("  contact: {says: cleared for contact, by: clinician, until: setback}\n");
  const std::string twice = with("  a: {says: more load}\n  b: {says: more load}\n");
  const std::string many = with(
      "  a: {says: a}\n  b: {says: b}\n  c: {says: c}\n  d: {says: d}\n  e: {says: e}\n  f: {says: f}\n  g: {says: g}\n"
      "  h: {says: h}\n");
  const std::string unsaid = with("  contact: {by: clinician}\n"), odd = with("  contact: {says: 'no, really'}\n"),
                    who = with("  contact: {says: go on, by: coach}\n"),
                    until = with("  contact: {says: go on, until: injury}\n"), fact = with("  sessions: {says: go on}\n"),
                    full = with("  full_speed: {says: go on}\n"), asked = with("  pain: {says: go on}\n"),
                    coach = with("  go: {says: cleared}\n"), begins = with("  go: {says: rest well}\n"),
                    speed = with("  go: {says: full speed}\n");
  check_plans({
      {before, good, ""},
      {before, with("  contact: {says: cleared for contact}\n"), ""},
      {before, unsaid, "14:12 a word needs the key \"says\" | as the log says it: coach: {says: cleared for contact, ...}"},
      {before, odd, "14:19 \"no, really\" cannot be said in a log | letters and single spaces, as in: cleared for contact"},
      {before, who, "14:30 unknown word \"coach\" | allowed: clinician"},
      {before, until, "14:33 unknown word \"injury\" | allowed: setback"},
      {before, fact, "14:3 \"sessions\" is what the engine knows already | give the word another name"},
      {before, full, "14:3 \"full_speed\" is what the engine knows already | give the word another name"},
      {before, asked, "14:3 \"pain\" is an observation already | give the word another name"},
      {before, coach,
       "14:14 \"cleared\" is what every coach may say, or begins like it | other words, as a person would say them"},
      {before, begins,
       "14:14 \"rest well\" is what every coach may say, or begins like it | other words, as a person would say them"},
      {before, speed,
       "14:14 \"full speed\" is what every coach may say, or begins like it | other words, as a person would say them"},
      {before, twice, "15:13 \"more load\" is what the word a says already | other words, as a person would say them"},
      {before, many, "14:3 a map of words has at most 7 entries, this one has 8"},
  });
}
