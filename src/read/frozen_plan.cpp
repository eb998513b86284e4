// Every struct of a plan lists its members once; one tape writes what is listed, the other reads it back.
#include "read/frozen_plan.hpp"

#include <array>
#include <concepts>
#include <cstring>
#include <type_traits>

namespace rehab {
namespace {

template <class T, class U>
concept A = std::same_as<std::remove_const_t<T>, U>;

// clang-format off
void list(auto& tape, A<Distance> auto& x) { tape(x.tenths_mm); }
void list(auto& tape, A<Duration> auto& x) { tape(x.ms); }
void list(auto& tape, A<Percent> auto& x) { tape(x.hundredths); }
void list(auto& tape, A<Place> auto& x) { tape(x.offset, x.source); }
void list(auto& tape, A<Recovery> auto& x) { tape(x.least, x.most); }
void list(auto& tape, A<Dose> auto& x) { tape(x.sets, x.reps, x.extra_reps, x.amount, x.unit, x.time_unit, x.intensity, x.rest, x.set_rest, x.rest_exercise); }
void list(auto& tape, A<Citation> auto& x) { tape(x.source, x.where); }
void list(auto& tape, A<Literature> auto& x) { tape(x.id, x.title, x.by, x.weight, x.place); }
void list(auto& tape, A<Scale> auto& x) { tape(x.words, x.first, x.last, x.unit); }
void list(auto& tape, A<Sign> auto& x) { tape(x.text, x.urgency); }
void list(auto& tape, A<Observation> auto& x) { tape(x.id, x.scale, x.of, x.ask, x.signs, x.unless_said, x.kept, x.place); }
void list(auto& tape, A<PlanWord> auto& x) { tape(x.id, x.says, x.by_clinician, x.until_setback, x.near_its_gate, x.place, x.from_step); }
void list(auto& tape, A<Exercise> auto& x) { tape(x.id, x.title, x.kind, x.standing, x.build_up, x.percent_of, x.cue, x.place); }
void list(auto& tape, A<Work> auto& x) { tape(x.exercise, x.dose, x.place, x.turns); }
void list(auto& tape, A<Interval> auto& x) { tape(x.least, x.most); }
void list(auto& tape, A<Condition> auto& x) { tape(x.key, x.any, x.or_unknown, x.written, x.place); }
void list(auto& tape, A<Test> auto& x) { tape(x.any); }
void list(auto& tape, A<Regress> auto& x) { tape(x.steps, x.to); }
void list(auto& tape, A<Outcome> auto& x) { tape(x.movement, x.back, x.to, x.rest_days, x.cap, x.warn); }
void list(auto& tape, A<Rule> auto& x) { tape(x.from, x.id, x.when, x.then, x.setback, x.say, x.lifted_by, x.place); }
void list(auto& tape, A<DuringOutcome> auto& x) { tape(x.rest, x.switch_to, x.end, x.instead); }
void list(auto& tape, A<DuringRule> auto& x) { tape(x.from, x.id, x.when, x.then, x.say, x.place); }
void list(auto& tape, A<Note> auto& x) { tape(x.from, x.text, x.place); }
void list(auto& tape, A<Stage> auto& x) {
  tape(x.from, x.id, x.title, x.cap, x.enter, x.warm_up, x.drills, x.care, x.first_step, x.step_count, x.place);
}
void list(auto& tape, A<Rises> auto& x) { tape(x.from, x.distance, x.intensity, x.metres, x.minutes, x.reps, x.place); }
void list(auto& tape, A<Step> auto& x) {
  tape(x.from, x.id, x.stage, x.work, x.own_rises, x.rises_of_stage, x.sessions, x.apart, x.place, x.from_reps, x.from_rest, x.distance, x.metres,
       x.intensity, x.minutes, x.reps);
}
void list(auto& tape, A<Tolerance> auto& x) { tape(x.intensity, x.distance, x.place); }
void list(auto& tape, A<Base> auto& x) { tape(x.distance, x.intensity, x.minutes, x.reps); }
void list(auto& tape, A<Strictest> auto& x) { tape(x.movement, x.back, x.cap, x.setback); }
void list(auto& tape, A<Way> auto& x) { tape(x.rule, x.rest_days, x.asks); }
void list(auto& tape, A<RuleTable::Column> auto& x) { tape(x.bounds, x.possible, x.asking, x.key); }
void list(auto& tape, A<RuleTable::Block> auto& x) { tape(x.ways, x.all, x.resting, x.progressing, x.columns); }
void list(auto& tape, A<RuleTable> auto& x) { tape(x.blocks); }
void list(auto& tape, A<Waiver> auto& x) { tape(x.from, x.property, x.say, x.place); }
void list(auto& tape, A<Plan> auto& x) {
  tape(x.name, x.title, x.about, x.sources, x.observations, x.words, x.exercises, x.tolerance, x.rises, x.start, x.start_place, x.stages, x.steps, x.rules);
  tape(x.during, x.waived, x.verdict, x.referral, x.asked_by_rests, x.lasting_words, x.states_intensity, x.base_of_start);
}
// clang-format on

template <class T>
concept Number = std::is_arithmetic_v<T> || std::is_enum_v<T>;

class Freezer {
 public:
  template <class... T>
  void operator()(const T&... values) {
    (put(values), ...);
  }
  std::string take() { return std::move(out_); }

 private:
  void put(Number auto value) {
    char bytes[sizeof value];
    std::memcpy(bytes, &value, sizeof value);
    out_.append(bytes, sizeof value);
  }
  void put(const std::string& text) {
    put(static_cast<std::uint32_t>(text.size()));
    out_ += text;
  }
  template <class T>
  void put(const std::vector<T>& items) {
    put(static_cast<std::uint32_t>(items.size()));
    for (const T& item : items) put(item);
  }
  template <Number T, std::size_t size>
  void put(const std::array<T, size>& values) {
    for (const T value : values) put(value);
  }
  template <class T>
  void put(const std::optional<T>& value) {
    put(value.has_value());
    if (value) put(*value);
  }
  template <class T>
  void put(const BoxedOptional<T>& value) {
    put(value.has_value());
    if (value) put(*value);
  }
  void put(const Amount& amount) {
    put(static_cast<std::uint8_t>(amount.index()));
    if (const auto* distance = std::get_if<Distance>(&amount)) put(*distance);
    if (const auto* time = std::get_if<Duration>(&amount)) put(*time);
  }
  template <class T>
  requires std::is_class_v<T>
  void put(const T& value) { list(*this, value); }

  std::string out_;
};

class Thawer {
 public:
  explicit Thawer(std::string_view frozen) : at_(frozen.data()) {}

  template <class... T>
  void operator()(T&... values) {
    (get(values), ...);
  }

 private:
  template <Number T>
  void get(T& value) {
    std::memcpy(&value, at_, sizeof value);
    at_ += sizeof value;
  }
  template <Number T>
  T next() {
    T value{};
    get(value);
    return value;
  }
  void get(std::string& text) {
    const auto size = next<std::uint32_t>();
    text.assign(at_, size);
    at_ += size;
  }
  template <class T>
  void get(std::vector<T>& items) {
    items.resize(next<std::uint32_t>());
    for (T& item : items) get(item);
  }
  template <Number T, std::size_t size>
  void get(std::array<T, size>& values) {
    for (T& value : values) get(value);
  }
  template <class T>
  void get(std::optional<T>& value) {
    if (next<bool>()) get(value.emplace());
  }
  template <class T>
  void get(BoxedOptional<T>& value) {
    if (next<bool>()) get(*(value = T{}));
  }
  void get(Amount& amount) {
    const auto index = next<std::uint8_t>();
    if (index == 1) get(amount.emplace<Distance>());
    if (index == 2) get(amount.emplace<Duration>());
  }
  template <class T>
  requires std::is_class_v<T>
  void get(T& value) { list(*this, value); }

  const char* at_;
};

}  // namespace

std::string freeze(const Plan& plan) {
  Freezer tape;
  tape(plan);
  return tape.take();
}

Plan thaw(std::string_view frozen) {
  Plan plan;
  Thawer{frozen}(plan);
  return plan;
}

}  // namespace rehab
