#include "read/shape.hpp"

#include <doctest/doctest.h>

#include <set>

#include "read/athlete_shape.hpp"
#include "read/plan_shape.hpp"
#include "unit/read/reading.hpp"

using namespace rehab;
using namespace rehab::reading;

namespace {

/// What a shape has to be, whoever uses it: to read files, and to write a JSON Schema.
class Inspection {
 public:
  void look(const Shape& shape) {
    if (!seen_.insert(&shape).second) return;
    CAPTURE(std::string(shape.name()));
    CHECK(!shape.name().empty());
    switch (shape.form) {
      case Form::leaf: return look(*shape.leaf);
      case Form::map: return look_at_fields(shape);
      case Form::table: look(*shape.key); [[fallthrough]];
      case Form::list: return look(*shape.item);
      case Form::either: return look_at_choices(shape);
    }
  }
  std::size_t seen() const { return seen_.size(); }

 private:
  void look(const Leaf& leaf) {
    CHECK(!leaf.what.empty());
    CHECK((leaf.kind == LeafKind::notation) == (leaf.read != nullptr));
    CHECK((leaf.kind == LeafKind::word) == !leaf.words.empty());
    const bool counts = leaf.kind == LeafKind::count || leaf.kind == LeafKind::notch;
    CHECK(counts == (leaf.most > 0));
    CHECK((counts || leaf.kind == LeafKind::word || !leaf.pattern.empty()));
  }

  void look_at_fields(const Shape& shape) {
    CHECK(!shape.fields.empty());
    CHECK(shape.fields.size() < 512);
    std::set<std::string_view> keys;
    for (const Field& field : shape.fields) {
      CAPTURE(std::string(field.key));
      CHECK(keys.insert(field.key).second);
      CHECK(!field.about.empty());
      CHECK((field.presence == Presence::elsewhere) == (field.shape == nullptr));
      if (field.shape != nullptr) look(*field.shape);
    }
  }

  /// A value decides between the choices by how it is written alone.
  void look_at_choices(const Shape& shape) {
    std::set<int> kinds;
    for (const Shape* choice : shape.choices) {
      const int kind = choice->form == Form::table ? static_cast<int>(Form::map) : static_cast<int>(choice->form);
      CHECK(kinds.insert(kind).second);
      look(*choice);
    }
  }

  std::set<const Shape*> seen_;
};

}  // namespace

TEST_CASE("the shape of a plan is whole") {
  Inspection inspection;
  inspection.look(plan_shape());
  CHECK(inspection.seen() > 40);
}

TEST_CASE("the shape of an athlete file is whole") {
  const AthleteShape shape(rehab::test::the_small_plan());
  Inspection inspection;
  inspection.look(shape.root());
  CHECK(inspection.seen() > 20);
}
