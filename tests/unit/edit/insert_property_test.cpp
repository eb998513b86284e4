#include <doctest/doctest.h>

#include <map>

#include "edit/insert.hpp"
#include "edit/same_content.hpp"
#include "rehab/read.hpp"
#include "unit/edit/diary.hpp"
#include "unit/edit/layouts.hpp"
#include "unit/fixtures.hpp"

using namespace rehab;
using namespace rehab::edit;
using namespace rehab::test::diary;
using rehab::test::rounds;

namespace {

const Day today = *parse_day("2012-04-20");

struct Bench {
  const Plan& plan = test::hansen();
  int pain = *plan.find_observation("pain");
  int morning = *plan.find_observation("morning");
  int tone = *plan.find_observation("tone");
  int stride = *plan.find_observation("stride");
  int red_flag = *plan.find_observation("red_flag");
  int run = *plan.find_exercise("acceleration");
  int bridge = *plan.find_exercise("bridge");
};

/// What the revised contract brought: extra work, answers beside `work:`, signs, limits of all kinds, a reason.
void add_new_keys(const Bench& bench, test::Random& random, Entry& entry) {
  switch (random.between(0, 4)) {
    case 0: entry.felt = {answer(bench.stride, 1)}; break;
    case 1: entry.check_in.push_back(answer(bench.red_flag, 1, random.between(0, 3))); break;
    case 2:
      entry.limits = LimitsChange{Allowance{{}, Distance{182'880}, LengthUnit::ft, true, parse_day("2012-05-01"), "A"}, {}};
      break;
    case 3:
      if (entry.work.empty()) entry.missed = "travelling: no track";
      break;
    default:
      if (entry.work.empty()) entry.work = {done(bench.bridge, "3 x 15", {answer(bench.red_flag, 1, 2)})};
  }
}

Addition some_addition(const Bench& bench, const Athlete& athlete, test::Random& random) {
  Addition added;
  const bool same_day = !athlete.log.empty() && (!athlete.log.back().finished || random.one_in(2));
  added.entry.date = same_day ? athlete.log.back().date : *parse_day("2012-04-10");
  const bool work_there = same_day && !athlete.log.back().work.empty();
  const bool open = same_day && !athlete.log.back().finished;
  if (!work_there || open) {
    if (random.one_in(2)) added.entry.work = {done(bench.run, "2 x 5 x 10 m @ 55%", {answer(bench.pain, 1)}, {{3500}})};
    if (!added.entry.work.empty() || open) added.session = random.one_in(2) ? SessionStatus::under_way : SessionStatus::finished;
  }
  if (work_there && random.one_in(2)) added.felt = {answer(bench.pain, 2)};
  if (added.entry.work.empty() && added.felt.empty()) {
    added.entry.check_in = {answer(random.one_in(2) ? bench.morning : bench.tone, 1)};
  }
  if (random.one_in(4)) add_new_keys(bench, random, added.entry);
  if (random.one_in(4)) added.entry.notes = "windy, and: cold";
  return added;
}

/// Whether `now` is `before` with one piece put in.
bool one_piece_more(std::string_view before, std::string_view now) {
  const std::size_t shorter = std::min(before.size(), now.size());
  std::size_t front = 0, back = 0;
  while (front < shorter && before[front] == now[front]) ++front;
  while (back < shorter - front && before[before.size() - 1 - back] == now[now.size() - 1 - back]) ++back;
  return front + back == before.size();
}

/// Without blanks, and without the brackets of an empty log, which have to go.
std::string without_brackets(std::string text) {
  std::erase(text, ' ');
  const std::size_t brackets = text.find("[]");
  return brackets == text.npos ? text : text.erase(brackets, 2);
}

/// Whether every byte of `before` stands in `now`, in order.
bool all_there(std::string_view before, std::string_view now) {
  std::size_t at = 0;
  for (const char c : now) {
    if (at < before.size() && before[at] == c) ++at;
  }
  return at == before.size();
}

}  // namespace

TEST_CASE("four thousand layouts take an addition and keep every other byte") {
  const Bench bench;
  test::Random random(1);
  test::Layouts layouts(2);
  std::map<std::string, int> count;
  for (int round = 0; round < rounds(4000); ++round) {
    const test::LaidOut laid_out = layouts.next();
    const std::string& text = laid_out.text;
    CAPTURE(round);
    CAPTURE(text);
    const auto before = read_athlete(text, bench.plan, today);
    REQUIRE_MESSAGE(before.value, (before.diagnostics.empty() ? "" : before.diagnostics[0].message));
    const Addition added = some_addition(bench, *before.value, random);

    const auto met = merge_entry(bench.plan, before.value->log, added);
    const auto edited = add_to_log(text, bench.plan, today, added);
    if (const auto* refusal = std::get_if<Refusal>(&edited)) {
      const auto* because = std::get_if<Refusal>(&met);
      CAPTURE(refusal->reason);
      CHECK((because != nullptr || laid_out.brackets || laid_out.kept_blanks));
      ++count[because != nullptr ? "refused: it cannot be so" : "refused: it cannot be written"];
      continue;
    }
    const Inserted& now = std::get<Inserted>(edited);
    CAPTURE(now.text);
    const auto after = read_athlete(now.text, bench.plan, today);
    REQUIRE(after.value);
    const bool more = now.joined.how == MergedEntry::How::appended;
    ++count[more ? "appended" : "completed"];
    const std::size_t old = before.value->log.size();
    REQUIRE(after.value->log.size() == old + (more ? 1 : 0));
    for (std::size_t i = 0; i < old - (more ? 0 : 1); ++i) CHECK(same_content(before.value->log[i], after.value->log[i]));
    CHECK(same_content(after.value->log.back(), now.joined.entry));
    CHECK(same_person(*before.value, *after.value));

    const bool finishes = !before.value->log.empty() && !before.value->log.back().finished && now.joined.entry.finished;
    if (before.value->log.empty()) {
      CHECK(all_there(without_brackets(text), without_brackets(now.text)));
    } else if (more) {
      CHECK(one_piece_more(text, now.text));
    } else if (!finishes) {
      CHECK(all_there(text, now.text));
    }
    CHECK((text.find("\r\n") == text.npos || now.text.find("\n", now.text.find("\r\n")) == now.text.find("\r\n") + 1));
  }
  for (const auto& [what, times] : count) MESSAGE(what << ": " << times);
  CHECK(count["appended"] > rounds(1000));
  CHECK(count["completed"] > rounds(500));
}
