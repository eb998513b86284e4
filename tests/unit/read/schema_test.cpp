#include "read/schema.hpp"

#include <doctest/doctest.h>

#include <set>

#include "read/athlete_schema.hpp"
#include "read/plan_schema.hpp"
#include "unit/read/reading.hpp"

using namespace rehab;
using namespace rehab::reading;

namespace {

/// What a schema has to be, whoever uses it: to read files, and to write a JSON Schema.
class Inspection {
 public:
  void look(const Schema& schema) {
    if (!seen_.insert(&schema).second) return;
    CAPTURE(std::string(schema.name()));
    CHECK(!schema.name().empty());
    switch (schema.form) {
      case Form::scalar: return look(*schema.scalar);
      case Form::map: return look_at_fields(schema);
      case Form::table: look(*schema.key); [[fallthrough]];
      case Form::list: return look(*schema.item);
      case Form::either: return look_at_choices(schema);
    }
  }
  std::size_t seen() const { return seen_.size(); }

 private:
  void look(const ScalarType& scalar) {
    CHECK(!scalar.what.empty());
    CHECK((scalar.kind == ScalarKind::notation || scalar.kind == ScalarKind::person) == (scalar.read != nullptr));
    CHECK((scalar.kind == ScalarKind::word) == !scalar.words.empty());
    const bool notch = scalar.kind == ScalarKind::notch;
    const bool counts = scalar.kind == ScalarKind::count || notch;
    CHECK((scalar.kind == ScalarKind::count || (scalar.read != nullptr && scalar.json == JsonType::text_or_number) ||
           scalar.most == 0));
    CHECK((scalar.kind != ScalarKind::count || scalar.most > 0));
    CHECK(notch == (scalar.scale != nullptr));
    CHECK((counts || scalar.kind == ScalarKind::word || !scalar.pattern.empty()));
  }

  void look_at_fields(const Schema& schema) {
    CHECK(!schema.fields.empty());
    CHECK(schema.fields.size() < 512);
    std::set<std::string_view> keys;
    for (const Field& field : schema.fields) {
      CAPTURE(std::string(field.key));
      CHECK(keys.insert(field.key).second);
      CHECK(!field.about.empty());
      CHECK((field.presence == Presence::elsewhere) == (field.schema == nullptr));
      if (field.schema != nullptr) look(*field.schema);
    }
  }

  /// A value decides between the choices by how it is written, and by a key that one of them has alone.
  void look_at_choices(const Schema& schema) {
    std::set<int> kinds;
    for (const Schema* choice : schema.choices) {
      const int kind = choice->form == Form::table ? static_cast<int>(Form::map) : static_cast<int>(choice->form);
      CHECK((!choice->chosen_by.empty() || kinds.insert(kind).second));
      look(*choice);
    }
  }

  std::set<const Schema*> seen_;
};

}  // namespace

TEST_CASE("the shape of a plan is whole") {
  Inspection inspection;
  inspection.look(plan_schema());
  CHECK(inspection.seen() > 40);
}

TEST_CASE("the shape of an athlete file is whole") {
  const AthleteSchema schema(rehab::test::the_small_plan());
  Inspection inspection;
  inspection.look(schema.root());
  CHECK(inspection.seen() > 20);
}
