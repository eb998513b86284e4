// What must hold of every sheet and explanation, whatever was logged: walked at random through the built-in plan.
#include "engine/evidence.hpp"
#include "engine/what_if.hpp"
#include "render/explain.hpp"
#include "render/json.hpp"
#include "render/markdown.hpp"
#include "render/sheet.hpp"
#include "render/table.hpp"
#include "render/yaml.hpp"
#include "unit/engine/course.hpp"
#include "unit/random.hpp"
#include "yaml/tree.hpp"

namespace rehab::test {

namespace {

constexpr int logs = rounds(600);

/// Mostly good days, now and then anything; every answer with a place of its own.
class Diary {
 public:
  Diary(Random& random, Athlete& athlete) : random_(random), athlete_(athlete) {}

  Day write() {
    Day day = athlete_.profile.injury.date + Days(5);
    add(day, [&](Entry& entry) { answer(entry.check_in, Of::check_in, 20); });
    const int sessions = random_.between(0, 14);
    for (int i = 0; i < sessions; ++i) {
      day = something_said(day);
      const State state = replay(hansen(), athlete_.profile, athlete_.log);
      const Prescription p = prescribe(hansen(), athlete_.profile, state, day);
      if (!p.date) break;
      day = random_.one_in(8) ? day : *p.date;
      if (!session(day, state)) break;
      day += Days(random_.one_in(10) ? random_.between(1, 16) : random_.between(0, 2));
    }
    if (random_.one_in(4) && athlete_.log.back().work.size() > 1) {
      athlete_.log.back().finished = false;
      athlete_.log.back().work.resize(
          static_cast<std::size_t>(random_.between(1, static_cast<int>(athlete_.log.back().work.size()))));
    }
    return std::max(day, athlete_.log.back().date);
  }

 private:
  template <class Fill>
  void add(Day day, Fill fill) {
    Entry entry;
    entry.date = std::max(day, athlete_.log.empty() ? day : athlete_.log.back().date);
    entry.place = place();
    fill(entry);
    athlete_.log.push_back(std::move(entry));
  }

  Day something_said(Day day) {
    if (random_.one_in(3)) add(day, [&](Entry& entry) { answer(entry.check_in, Of::check_in, 3); });
    if (random_.one_in(9)) add(day, [&](Entry& entry) { entry.coach = word(); });
    if (random_.one_in(15)) {
      add(day, [&](Entry& entry) {
        entry.limits = LimitsChange{
            Allowance{
                percent(10 * random_.between(3, 9)), metres(random_.between(5, 40)), LengthUnit::m, false, {}, "City Physio"},
            {}};
      });
    }
    return athlete_.log.back().date;
  }

  int any_step() { return random_.between(0, static_cast<int>(hansen().steps.size()) - 1); }

  CoachWord word() {
    const CoachSays says[] = {SaysRepeat{}, SaysRegress{2}, SaysRest{2}, SaysStartAt{any_step()}, SaysCleared{}, SaysWord{}};
    return {"D. H.", random_.one_of(says), "seen at the track", place()};
  }

  bool session(Day day, const State& state) {
    if (state.last_session && day <= *state.last_session) day = *state.last_session + Days(1);
    const auto work = work_of(hansen(), judge(hansen(), athlete_.profile, state, day));
    if (work.empty()) return false;
    add(day, [&](Entry& entry) {
      for (const Work& line : work) {
        DoneWork done;
        static_cast<Work&>(done) = line;
        done.place = place();
        if (random_.one_in(12)) done.dose.reps = random_.between(1, done.dose.reps);
        entry.work.push_back(done);
      }
      answer(entry.work.back().felt, Of::work, 10);
    });
    return true;
  }

  void answer(std::vector<Answer>& answers, Of of, int left_out) {
    const auto& all = hansen().observations;
    for (std::size_t o = 0; o < all.size(); ++o) {
      if ((all[o].of != of && all[o].of != Of::any) || random_.one_in(left_out)) continue;
      const int notch = random_.one_in(all[o].signs.empty() ? 7 : 60) ? random_.between(0, all[o].scale.size() - 1) : 0;
      answers.push_back({static_cast<int>(o), notch, place()});
    }
  }

  Place place() { return {next_place_++, 0}; }

  Random& random_;
  Athlete& athlete_;
  std::uint32_t next_place_ = 1;
};

Athlete someone() {
  Athlete athlete;
  athlete.profile = sledder();
  athlete.profile.target = Target{athlete.profile.injury.date + Days(30), "first race"};
  return athlete;
}

template <class Check>
void of_random_logs(std::uint64_t seed, Check check) {
  Random random(seed);
  for (int i = 0; i < logs; ++i) {
    Athlete athlete = someone();
    const Day last = Diary(random, athlete).write();
    check(
        next_session(hansen(), athlete, athlete.log.back().finished ? last + Days(random.between(0, 2)) : last, "sledder.yaml"));
  }
}

/// But for commands, which are copied whole.
int widest_but_commands(const std::string& text) {
  int widest = 0;
  for (std::size_t at = 0, end = 0; at < text.size(); at = end + 1) {
    end = text.find('\n', at);
    const std::string_view line = std::string_view(text).substr(at, end - at);
    const bool command = line.substr(std::min(line.find_first_not_of(' '), line.size())).starts_with("rehab ");
    if (!command) widest = std::max(widest, columns(line));
  }
  return widest;
}

const Answer* answer_at(const Athlete& athlete, Place place) {
  for (const Entry& entry : athlete.log) {
    for (const Answer& answer : entry.check_in) {
      if (answer.place == place) return &answer;
    }
    for (const DoneWork& line : entry.work) {
      for (const Answer& answer : line.felt) {
        if (answer.place == place) return &answer;
      }
    }
  }
  return nullptr;
}

}  // namespace

TEST_CASE("every sheet fits a phone and says the one thing first, whatever was logged") {
  int referrals = 0;
  int under_way = 0;
  of_random_logs(1, [&](const NextSession& next) {
    const std::string text = to_text(next, 60, Color::off);
    CHECK(widest_but_commands(text) <= 60);
    CHECK(text.find("diagnose.") != std::string::npos);
    CHECK(text.find('\x1b') == std::string::npos);
    CHECK(is_referral(next) == text.starts_with("STOP"));
    if (is_referral(next)) CHECK(text.find('%') == std::string::npos);
    CHECK(widest_but_commands(explain_text(next, {}, LogShown::whole, 60, Color::off)) <= 60);
    referrals += is_referral(next) ? 1 : 0;
    under_way += next.under_way ? 1 : 0;
  });
  CHECK(referrals > rounds(20));
  CHECK(under_way > 0);
}

TEST_CASE("every entry printed is YAML, and every JSON is one line") {
  of_random_logs(2, [&](const NextSession& next) {
    const std::string entry = to_yaml(next);
    CHECK(yaml::parse("log:\n  - work:\n      - a: b\n" + entry).diagnostics.empty());
    for (const auto& json : {to_json(next), explain_json(next, {}, LogShown::whole)}) CHECK(json.find('\n') == json.size() - 1);
    CHECK(table_row(next).find('\n') == table_row(next).size() - 1);
    CHECK_FALSE(to_markdown(next).empty());
  });
}

TEST_CASE("whatever a rule saw and somebody said is found in the log, and says so there") {
  int found = 0;
  of_random_logs(3, [&](const NextSession& next) {
    for (std::size_t o = 0; o < hansen().observations.size(); ++o) {
      const Key key = key_of_observation(static_cast<int>(o));
      const auto worst = std::max(next.state.reported[o], next.state.checked[o]);
      const std::int64_t said = worst == State::unsaid ? unknown : worst;
      const auto places = evidence(next, key);
      CHECK(places.empty() == (said == unknown));
      for (const Place place : places) {
        const Answer* answer = answer_at(*next.athlete, place);
        REQUIRE(answer != nullptr);
        CHECK(answer->observation == static_cast<int>(o));
        CHECK(answer->notch == said);
        ++found;
      }
    }
  });
  CHECK(found > rounds(1000));
}

TEST_CASE("a better report is told for a milder session and a worse one for a stricter, never the other way round") {
  int better = 0;
  of_random_logs(4, [&](const NextSession& next) {
    const WhatItTakes takes = what_it_takes(next);
    for (const WhatIf& change : takes.better) {
      if (change.observation >= 0 && change.from != State::unsaid) CHECK(change.to <= change.from);
      CHECK(change.observation != WhatIf::fewer_reps);
      ++better;
    }
    for (const WhatIf& change : takes.worse) {
      if (change.observation >= 0 && change.from != State::unsaid) CHECK(change.to >= change.from);
    }
  });
  CHECK(better > rounds(20));
}

}  // namespace rehab::test
