// Rule decisions alone: every rule of a plan asked on a day's facts, the strictest taken. The facts are ready, as the peers' are.
//
//     rehab_decide export FOLDER   writes the rules of `hansen` and the cases as JSON, for other rule engines to decide
//     rehab_decide run SECONDS     decides the same cases, and prints how many a second and how often each rule fired
//
// Seconds are the processor's, for peers too: CLIPS knows no others, and other work on the machine counts against nobody.
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <random>
#include <set>
#include <string>
#include <vector>

#include "domain/json.hpp"
#include "engine/ladder.hpp"
#include "rehab/builtin.hpp"
#include "rehab/read.hpp"

using namespace rehab;

namespace {

constexpr std::size_t case_count = 1000;
constexpr const char* movements[] = {"none", "progress", "repeat", "regress", "restart", "refer"};

/// An end of an interval that is none: no fact is that far out.
bool is_open(std::int64_t end) { return end < -1'000'000'000 || end > 1'000'000'000; }

/// The keys that rules ask about, each with the values on both sides of every boundary.
std::vector<std::pair<Key, std::vector<std::int64_t>>> worth_asking(const Plan& plan) {
  std::vector<std::set<std::int64_t>> values(fact_count + plan.observations.size());
  for (const Rule& rule : plan.rules)
    for (const Alternative& all : rule.when.any)
      for (const Condition& condition : all)
        for (const Interval& interval : condition.any)
          for (const std::int64_t end : {interval.least, interval.most})
            if (!is_open(end)) values[static_cast<std::size_t>(condition.key)].insert({end - 1, end, end + 1});
  std::vector<std::pair<Key, std::vector<std::int64_t>>> out;
  for (std::size_t key = 0; key < values.size(); ++key)
    if (!values[key].empty()) out.emplace_back(static_cast<Key>(key), std::vector(values[key].begin(), values[key].end()));
  return out;
}

/// A day on which a rule fires, whichever it is, and anything may be the matter besides.
Facts day_for(const Rule& rule, const std::vector<std::pair<Key, std::vector<std::int64_t>>>& keys, std::mt19937& random) {
  Facts facts;
  facts.value.fill(unknown);
  for (const auto& [key, values] : keys)
    if (random() % 2 == 0) facts.value[static_cast<std::size_t>(key)] = values[random() % values.size()];
  for (const Condition& condition : rule.when.any[random() % rule.when.any.size()]) {
    if (condition.any.empty()) continue;
    const Interval& interval = condition.any[random() % condition.any.size()];
    facts.value[static_cast<std::size_t>(condition.key)] = is_open(interval.least) ? interval.most : interval.least;
  }
  facts.said = facts.value;
  return facts;
}

std::vector<Facts> cases_of(const Plan& plan) {
  std::mt19937 random(1);
  const auto keys = worth_asking(plan);
  std::vector<Facts> cases;
  for (std::size_t i = 0; i < case_count; ++i) cases.push_back(day_for(plan.rules[i % plan.rules.size()], keys, random));
  return cases;
}

void write_end(JsonWriter& json, std::int64_t end) { is_open(end) ? json.null() : json.integer(end); }

void write_condition(JsonWriter& json, const Plan& plan, const Condition& condition) {
  json.object().key("fact").string(key_name(plan, condition.key)).key("unknown").boolean(condition.or_unknown).key("in").array();
  for (const Interval& interval : condition.any) {
    json.array();
    write_end(json, interval.least);
    write_end(json, interval.most);
    json.close();
  }
  json.close().close();
}

void write_rules(JsonWriter& json, const Plan& plan) {
  json.array();
  for (const Rule& rule : plan.rules) {
    json.object().key("id").string(rule.id).key("movement").integer(static_cast<int>(rule.then.movement)).key("any").array();
    for (const Alternative& all : rule.when.any) {
      json.array();
      for (const Condition& condition : all) write_condition(json, plan, condition);
      json.close();
    }
    json.close().close();
  }
  json.close();
}

void write_cases(JsonWriter& json, const Plan& plan, const std::vector<Facts>& cases) {
  json.array();
  const auto keys = worth_asking(plan);
  for (const Facts& facts : cases) {
    json.object();
    for (const auto& [key, values] : keys) {
      const std::int64_t value = facts.value[static_cast<std::size_t>(key)];
      json.key(key_name(plan, key));
      value == unknown ? json.null() : json.integer(value);
    }
    json.close();
  }
  json.close();
}

void save(const std::string& path, const std::string& text) { std::ofstream(path, std::ios::binary) << text << '\n'; }

void run(const Plan& plan, const std::vector<Facts>& cases, double seconds) {
  const State state;
  std::vector<long> fired(plan.rules.size());
  std::vector<long> moved(std::size(movements));
  for (const Facts& facts : cases) {
    const Verdict verdict = verdict_on(plan, state, facts, Day{});
    ++moved[static_cast<std::size_t>(verdict.movement)];
    for (std::size_t i = 0; i < fired.size(); ++i) fired[i] += verdict.fired.test(i) ? 1 : 0;
  }
  long decisions = 0;
  long sum = 0;
  const std::clock_t begun = std::clock();
  double passed = 0;
  for (; passed < seconds; passed = static_cast<double>(std::clock() - begun) / CLOCKS_PER_SEC) {
    for (const Facts& facts : cases) sum += static_cast<long>(verdict_on(plan, state, facts, Day{}).movement);
    decisions += static_cast<long>(case_count);
  }
  std::string out;
  JsonWriter json(out);
  json.object().key("rate").integer(static_cast<std::int64_t>(static_cast<double>(decisions) / passed));
  json.key("movement").object();
  for (std::size_t i = 0; i < moved.size(); ++i) json.key(movements[i]).integer(moved[i]);
  json.close().key("fired").object();
  for (std::size_t i = 0; i < fired.size(); ++i) json.key(plan.rules[i].id).integer(fired[i]);
  json.close().close();
  std::printf("%s\n", out.c_str());
  if (sum == 0) std::exit(2);  // nothing was decided
}

}  // namespace

int main(int argc, char** argv) {
  const auto read = argc == 3 ? read_plan(built_in_plan("hansen")->text) : Reading<Plan>{};
  if (!read.value) return std::fprintf(stderr, "usage: rehab_decide export FOLDER | run SECONDS\n"), 2;
  const auto cases = cases_of(*read.value);
  if (std::string(argv[1]) == "run") {
    run(*read.value, cases, std::atof(argv[2]));
    return 0;
  }
  std::string rules;
  std::string values;
  JsonWriter rules_json(rules);
  JsonWriter values_json(values);
  write_rules(rules_json, *read.value);
  write_cases(values_json, *read.value, cases);
  save(std::string(argv[2]) + "/rules.json", rules);
  save(std::string(argv[2]) + "/cases.json", values);
}
