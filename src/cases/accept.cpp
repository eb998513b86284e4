// Every answer is already known from the run; what is left is to put it into the text, and to check that it reads so.
#include "cases/accept.hpp"

#include <algorithm>
#include <array>

#include "cases/actual.hpp"
#include "edit/replace_value.hpp"
#include "edit/same_content.hpp"

namespace rehab::cases {
namespace {

bool is_among(const Values& all, const std::string& one) { return std::find(all.begin(), all.end(), one) != all.end(); }

/// What would have to be expected. Rules that must not fire are those of before that still do not.
Values values_now(const ComparedAspect& compared) {
  if (compared.expected->aspect != Aspect::not_because) return compared.actual;
  Values left;
  for (const std::string& rule : compared.expected->values) {
    if (!is_among(compared.actual, rule)) left.push_back(rule);
  }
  return left;
}

bool is_work(Aspect aspect) { return aspect == Aspect::dose || aspect == Aspect::work || aspect == Aspect::left; }

bool is_list(Aspect aspect) {
  constexpr std::array lists{Aspect::missing, Aspect::because, Aspect::not_because, Aspect::rest, Aspect::during};
  return is_work(aspect) || std::find(lists.begin(), lists.end(), aspect) != lists.end();
}

/// `acceleration: 3 x 10 m` is a key and its text.
std::vector<edit::Item> items_of(Aspect aspect, const Values& values) {
  std::vector<edit::Item> items;
  if (is_list(aspect) && values == Values{"none"}) return items;
  for (const std::string& value : values) {
    const auto colon = is_work(aspect) ? value.find(": ") : std::string::npos;
    items.push_back(colon == std::string::npos ? edit::Item{"", value}
                                               : edit::Item{value.substr(0, colon), value.substr(colon + 2)});
  }
  return items;
}

/// The value that begins at a place: the outermost one, since a block begins where its first key does.
std::optional<yaml::Cursor> value_at(const yaml::Tree& tree, Place place) {
  for (std::uint32_t i = 1; i < tree.size(); ++i) {
    if (tree[i].offset == place.offset) return yaml::Cursor(tree, i);
  }
  return std::nullopt;
}

/// The failures of one case, put into the text one by one.
class Accepting {
 public:
  Accepting(const SuiteResult& result, std::size_t of_case, const edit::SourceTree& written, edit::TextEdits& edits)
      : case_(result.suite->file.cases[of_case]), of_case_(of_case), source_tree_(written), edits_(edits) {}

  /// Nothing where all of it could be accepted.
  std::optional<Unaccepted> take(const Result& result) {
    for (const FailedMoment& failure : result.failures) {
      if (auto why = objection(failure)) return Unaccepted{of_case_, failure.place, std::move(*why)};
    }
    for (const FailedMoment& failure : result.failures) {
      for (const ComparedAspect& compared : failure.compared) {
        if (compared.held) continue;
        if (auto why = take(compared)) return Unaccepted{of_case_, compared.expected->place, std::move(*why)};
      }
    }
    return std::nullopt;
  }

  std::vector<Accepted> accepted;

 private:
  static std::optional<std::string> objection(const FailedMoment& failure) {
    if (!failure.stuck.empty()) return failure.stuck;
    if (failure.broken.empty()) return std::nullopt;
    std::string why = "the answer breaks never:";
    for (const std::string& never : failure.broken) why += " " + never;
    return why;
  }

  std::optional<std::string> take(const ComparedAspect& compared) {
    const Expectation& expected = *compared.expected;
    Values now = values_now(compared);
    const std::string aspect(to_string(expected.aspect));
    if (now.empty()) return aspect + " would be left with nothing in it, so it has to be removed by hand";
    const auto value = value_at(source_tree_.tree, expected.place);
    if (!value || !edit::replace_value(source_tree_, *value, items_of(expected.aspect, now), edits_))
      return aspect + " is laid out so that it has to be changed by hand";
    note(expected, std::move(now));
    return std::nullopt;
  }

  void note(const Expectation& expected, Values now) {
    for (std::size_t i = 0; i < case_.moments.size(); ++i) {
      const auto& all = case_.moments[i].expected;
      const auto at = std::find_if(all.begin(), all.end(), [&](const Expectation& one) { return &one == &expected; });
      if (at == all.end()) continue;
      const auto index = static_cast<std::size_t>(at - all.begin());
      accepted.push_back({of_case_, i, index, expected.aspect, expected.values, std::move(now)});
      return;
    }
  }

  const Case& case_;
  std::size_t of_case_;
  const edit::SourceTree& source_tree_;
  edit::TextEdits& edits_;
};

bool same_answers(const std::optional<std::vector<Answer>>& a, const std::optional<std::vector<Answer>>& b) {
  if (a.has_value() != b.has_value()) return false;
  Entry of_a, of_b;
  of_a.check_in = a.value_or(std::vector<Answer>{});
  of_b.check_in = b.value_or(std::vector<Answer>{});
  return edit::same_content(of_a, of_b);
}

bool same_expectation(const Expectation& a, const Expectation& b) { return a.aspect == b.aspect && a.values == b.values; }

bool same_moment(const Moment& a, const Moment& b) {
  return a.today == b.today && a.entry.has_value() == b.entry.has_value() &&
         (!a.entry || edit::same_content(*a.entry, *b.entry)) && same_answers(a.as_prescribed, b.as_prescribed) &&
         std::equal(a.expected.begin(), a.expected.end(), b.expected.begin(), b.expected.end(), same_expectation);
}

bool same_case(const Case& a, const Case& b) {
  return a.name == b.name && edit::same_person({a.profile, "", {}, {}}, {b.profile, "", {}, {}}) &&
         std::equal(a.moments.begin(), a.moments.end(), b.moments.begin(), b.moments.end(), same_moment);
}

}  // namespace

Acceptance accept(const SuiteResult& result) {
  const std::string& text = result.suite->source.text;
  const Reading<yaml::Tree> tree = yaml::parse(text);
  Acceptance out{text, {}, {}};
  if (!tree.value) return out;
  const edit::SourceTree written{text, *tree.value};
  edit::TextEdits edits(text);
  for (std::size_t i = 0; i < result.results.size(); ++i) {
    edit::TextEdits with_case = edits;
    Accepting accepting(result, i, written, with_case);
    if (auto refused = accepting.take(result.results[i])) {
      out.refused.push_back(std::move(*refused));
      continue;
    }
    edits = std::move(with_case);
    out.accepted.insert(out.accepted.end(), accepting.accepted.begin(), accepting.accepted.end());
  }
  out.text = edits.apply();
  return out;
}

bool reads_as_accepted(const Plan& plan, const TestFile& before, const Acceptance& acceptance, const TestFile& now) {
  TestFile meant = before;
  std::vector<std::size_t> touched;
  for (const Accepted& one : acceptance.accepted) {
    meant.cases[one.of_case].moments[one.moment].expected[one.expectation].values = one.now;
    touched.push_back(one.of_case);
  }
  return std::equal(meant.cases.begin(), meant.cases.end(), now.cases.begin(), now.cases.end(), same_case) &&
         std::all_of(touched.begin(), touched.end(), [&](std::size_t i) { return passes(plan, now.cases[i]); });
}

}  // namespace rehab::cases
