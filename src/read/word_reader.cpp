#include "read/word_reader.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "read/phrase.hpp"
#include "read/traverse.hpp"
#include "read/wording.hpp"

namespace rehab::reading {

using yaml::Cursor;

namespace {

void judge_id(Cursor id, const Plan& plan, Diagnostics& diagnostics) {
  const auto taken = [&](std::string why) {
    diagnostics.at(id, in_quotes(id.text()) + std::move(why), "give the word another name", diagnostic_id::taken_name);
  };
  if (fact_named(id.text())) return taken(" is what the engine knows already");
  if (plan.find_observation(id.text())) return taken(" is an observation already");
  if (id.text() == "unknown") return taken(" is what nobody said");
}

/// Nobody could tell which of two is meant.
void judge_says(Cursor says, const Plan& plan, Diagnostics& diagnostics) {
  const auto taken = [&](const std::string& by) {
    diagnostics.at(says, in_quotes(says.text()) + by, "other words, as a person would say them", diagnostic_id::taken_name);
  };
  const auto same = [&](const PlanWord& word) { return word.says == says.text(); };
  const auto found = std::find_if(plan.words.begin(), plan.words.end(), same);
  if (is_coach_phrase(says.text()) || found == plan.words.begin())
    return taken(" is what every coach may say, or begins like it");
  if (found != plan.words.end()) taken(" is what the word " + found->id + " says already");
}

}  // namespace

void read_words(Cursor table, Plan& plan, Diagnostics& diagnostics) {
  const auto value = [&](Cursor map, std::string_view key) {
    const auto found = find(map, key);
    return found && diagnostics.clean(*found) ? found : std::nullopt;
  };
  each_pair(table, [&](Cursor id, Cursor map) {
    if (plan.words.size() == max_words) return;  // the schema says so
    judge_id(id, plan, diagnostics);
    PlanWord word;
    word.id = id.text();
    word.place = id.place();
    if (const auto says = value(map, "says")) {
      judge_says(*says, plan, diagnostics);
      word.says = says->text();
    }
    word.by_clinician = value(map, "by").has_value();
    word.until_setback = value(map, "until").has_value();
    plan.words.push_back(std::move(word));
  });
}

}  // namespace rehab::reading
