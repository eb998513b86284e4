#include "edit/merge_entry.hpp"

#include <doctest/doctest.h>

#include "edit/same_content.hpp"
#include "unit/edit/diary.hpp"

using namespace rehab;
using namespace rehab::edit;
using namespace rehab::test::diary;

namespace {

Entry check_in(const char* day, std::vector<Answer> answers) {
  Entry entry = on(day);
  entry.check_in = std::move(answers);
  return entry;
}

Entry session(const char* day, std::vector<DoneWork> work = {done(acceleration, "2 x 10 m")}) {
  Entry entry = on(day);
  entry.work = std::move(work);
  return entry;
}

Entry coach(const char* day) {
  Entry entry = on(day);
  entry.coach = CoachWord{"D. H.", SaysRepeat{}, "guarded", {}};
  return entry;
}

Entry under_way(Entry entry) {
  entry.finished = false;
  return entry;
}

Addition adding(Entry entry, SessionStatus session = SessionStatus::as_is) { return {std::move(entry), {}, {}, session}; }

MergedEntry met(const std::vector<Entry>& log, const Addition& added) {
  return std::get<MergedEntry>(merge_entry(diary_plan(), log, added));
}

std::string refusal(const std::vector<Entry>& log, const Addition& added) {
  const auto result = merge_entry(diary_plan(), log, added);
  const auto* refused = std::get_if<Refusal>(&result);
  return refused != nullptr ? refused->reason : "";
}

constexpr auto appended = MergedEntry::How::appended;
constexpr auto completed = MergedEntry::How::completed;

}  // namespace

TEST_CASE("a first entry and a later day are entries of their own") {
  CHECK(met({}, adding(session("2012-03-10"))).how == appended);
  CHECK(met({session("2012-03-10")}, adding(session("2012-03-11"))).how == appended);
}

TEST_CASE("a session completes the check-in of its day") {
  const MergedEntry joined = met({check_in("2012-03-10", {answer(walk, 0)})}, adding(session("2012-03-10")));
  CHECK(joined.how == completed);
  CHECK(joined.entry.check_in.size() == 1);
  CHECK(joined.entry.work.size() == 1);
  CHECK(joined.entry.finished);
}

TEST_CASE("a second check-in completes the first unless it answers the same question again") {
  const std::vector<Entry> log{check_in("2012-03-10", {answer(walk, 0)})};
  CHECK(met(log, adding(check_in("2012-03-10", {answer(morning, 1)}))).entry.check_in.size() == 2);
  const MergedEntry again = met(log, adding(check_in("2012-03-10", {answer(walk, 1)})));
  CHECK(again.how == appended);
  CHECK(again.entry.check_in.size() == 1);
}

TEST_CASE("what comes after something stays after it") {
  CHECK(met({session("2012-03-10")}, adding(check_in("2012-03-10", {answer(walk, 0)}))).how == appended);
  CHECK(met({session("2012-03-10")}, adding(coach("2012-03-10"))).how == appended);
  CHECK(met({coach("2012-03-10")}, adding(check_in("2012-03-10", {answer(walk, 0)}))).how == appended);
  CHECK(met({coach("2012-03-10")}, adding(coach("2012-03-10"))).how == appended);
  CHECK(met({check_in("2012-03-10", {answer(walk, 0)})}, adding(coach("2012-03-10"))).how == completed);
  CHECK(met({coach("2012-03-10")}, adding(session("2012-03-10"))).how == completed);
}

TEST_CASE("notes join the session unless it has some") {
  Entry notes = on("2012-03-10");
  notes.notes = "windy";
  const MergedEntry joined = met({session("2012-03-10")}, adding(notes));
  CHECK(joined.how == completed);
  CHECK(joined.entry.notes == "windy");
  CHECK(met({joined.entry}, adding(notes)).how == appended);
}

TEST_CASE("a session under way takes more work until it is finished") {
  const Entry begun = under_way(session("2012-03-10"));
  const MergedEntry more = met({begun}, adding(session("2012-03-10"), SessionStatus::under_way));
  CHECK(more.how == completed);
  CHECK(more.entry.work.size() == 2);
  CHECK_FALSE(more.entry.finished);
  const MergedEntry last = met({begun}, adding(session("2012-03-10"), SessionStatus::finished));
  CHECK(last.entry.work.size() == 2);
  CHECK(last.entry.finished);
  const MergedEntry ended = met({begun}, adding(on("2012-03-10"), SessionStatus::finished));
  CHECK(ended.entry.work.size() == 1);
  CHECK(ended.entry.finished);
}

TEST_CASE("a session is under way from its first set on") {
  const MergedEntry joined =
      met({check_in("2012-03-10", {answer(walk, 0)})}, adding(session("2012-03-10"), SessionStatus::under_way));
  CHECK(joined.how == completed);
  CHECK_FALSE(joined.entry.finished);
}

TEST_CASE("how the last line felt is added to it once") {
  Addition felt = adding(on("2012-03-10"));
  felt.felt = {answer(pain, 1)};
  felt.times = {{3600}};
  const MergedEntry joined = met({session("2012-03-10")}, felt);
  CHECK(joined.how == completed);
  CHECK(joined.entry.work.back().felt.size() == 1);
  CHECK(joined.entry.work.back().times.size() == 1);
  CHECK(refusal({joined.entry}, felt) == "pain 1");
  CHECK(refusal({}, felt) == "the log has no work on 2012-03-10 that this could be said of");
  CHECK(refusal({session("2012-03-09")}, felt) == "the log has no work on 2012-03-10 that this could be said of");
  CHECK(refusal({check_in("2012-03-10", {})}, felt) == "the log has no work on 2012-03-10 that this could be said of");
  felt.entry = check_in("2012-03-10", {answer(walk, 0)});
  CHECK(refusal({session("2012-03-10")}, felt).starts_with("this would belong to two entries of one day"));
}

TEST_CASE("what would break the log is refused with the reason") {
  const std::vector<Entry> done_log{session("2012-03-10")};
  const std::vector<Entry> begun{under_way(session("2012-03-10"))};
  CHECK(refusal(done_log, adding(session("2012-03-10"))) == "2012-03-10 holds a session already, and a day holds one at most");
  CHECK(refusal(begun, adding(coach("2012-03-10"))) ==
        "the session of 2012-03-10 is still under way; finish it first, with --finished");
  CHECK(refusal({}, adding(on("2012-03-10"), SessionStatus::finished)) == "there is no session on 2012-03-10");
  CHECK(refusal(done_log, adding(on("2012-03-10"), SessionStatus::under_way)) ==
        "no work is given, and the entry of 2012-03-10 is not under way");
}

TEST_CASE("a session left open yesterday keeps nobody from writing on") {
  CHECK(met({under_way(session("2012-03-10"))}, adding(session("2012-03-11"))).how == appended);
}

TEST_CASE("work without a run beside a session is an entry of its own, whichever comes first") {
  const Entry extra = session("2012-03-10", {done(march, "2 x 10 m")});
  CHECK(met({session("2012-03-10")}, adding(extra)).how == appended);
  CHECK(met({extra}, adding(session("2012-03-10"))).how == appended);
}

TEST_CASE("what stands beside work and what stands alone stay apart") {
  Entry felt = on("2012-03-10");
  felt.felt = {answer(stride, 1)};
  CHECK(met({session("2012-03-10")}, adding(felt)).how == appended);
  CHECK(met({felt}, adding(session("2012-03-10"))).how == appended);
  CHECK(met({check_in("2012-03-10", {answer(walk, 0)})}, adding(felt)).how == completed);
  const MergedEntry whole = met({under_way(session("2012-03-10"))}, adding(felt, SessionStatus::finished));
  CHECK(whole.how == completed);
  CHECK(whole.entry.felt.size() == 1);
  Entry missed = on("2012-03-10");
  missed.missed = "rain";
  CHECK(met({session("2012-03-10")}, adding(missed)).how == appended);
  CHECK(met({missed}, adding(session("2012-03-10"))).how == appended);
}

TEST_CASE("facts are the same wherever they stand and in whatever order answers are given") {
  Entry a = session("2012-03-10", {done(march, "2 x 10 m", {answer(pain, 1), answer(fatigue, 0)})});
  Entry b = session("2012-03-10", {done(march, "2x10m", {answer(fatigue, 0), answer(pain, 1)})});
  b.place.offset = 99;
  b.work[0].place.offset = 7;
  CHECK(same_content(a, b));
  const auto differs = [&](auto change) {
    Entry other = b;
    change(other);
    return !same_content(a, other);
  };
  CHECK(differs([](Entry& e) { e.date += Days(1); }));
  CHECK(differs([](Entry& e) { e.work[0].felt[0].notch = 2; }));
  CHECK(differs([](Entry& e) { e.work[0].dose.reps = 3; }));
  CHECK(differs([](Entry& e) { e.work[0].times = {{3600}}; }));
  CHECK(differs([](Entry& e) { e.work.push_back(e.work[0]); }));
  CHECK(differs([](Entry& e) { e.finished = false; }));
  CHECK(differs([](Entry& e) { e.notes = "x"; }));
  CHECK(differs([](Entry& e) { e.missed = "x"; }));
  CHECK(differs([](Entry& e) { e.felt = {answer(stride, 0)}; }));
  CHECK(differs([](Entry& e) { e.work[0].felt[0].sign = 1; }));
  CHECK(differs([](Entry& e) { e.work[0].dose.unit = LengthUnit::yd; }));
  CHECK(differs([](Entry& e) { e.also = {"x"}; }));
  CHECK(differs([](Entry& e) { e.check_in = {answer(walk, 0)}; }));
  CHECK(differs([](Entry& e) { e.limits = LimitsChange{}; }));
  CHECK(differs([](Entry& e) { e.injury = Injury{}; }));
  CHECK(differs([](Entry& e) { e.coach = CoachWord{}; }));
  a.coach = CoachWord{"x", SaysRest{1}, "y", {}};
  b.coach = CoachWord{"x", SaysRest{2}, "y", {}};
  CHECK_FALSE(same_content(a, b));
}
