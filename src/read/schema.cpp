#include "read/schema.hpp"

#include <algorithm>
#include <vector>

#include "domain/json.hpp"
#include "read/athlete_shape.hpp"
#include "read/plan_shape.hpp"
#include "read/test_shape.hpp"

namespace rehab {
namespace reading {
namespace {

/// A file that extends another need not give what the other has, and may drop what it names.
enum class Given { whole, differences };

class SchemaWriter {
 public:
  SchemaWriter(JsonWriter& json, Given given, std::vector<const Shape*> open)
      : json_(json), given_(given), open_(std::move(open)) {}

  void write(const Shape& shape) {
    json_.object();
    inside(shape);
    json_.close();
  }

  /// The shape's keywords, in an object that is open already.
  void inside(const Shape& shape, std::string_view about = {}) {
    if (!about.empty()) json_.key("description").string(about);
    switch (shape.form) {
      case Form::leaf: return is_open(shape) ? types({"string", "number"}) : leaf(*shape.leaf);
      case Form::map: return map(shape);
      case Form::table: return table(shape);
      case Form::list: return list(shape);
      case Form::either: return either(shape);
    }
  }

 private:
  /// Whose words or keys nobody knows here.
  bool is_open(const Shape& shape) const { return std::find(open_.begin(), open_.end(), &shape) != open_.end(); }

  void types(std::initializer_list<std::string_view> names) {
    json_.key("type");
    if (names.size() == 1) {
      json_.string(*names.begin());
      return;
    }
    json_.array();
    for (const auto name : names) json_.string(name);
    json_.close();
  }

  void leaf(const Leaf& leaf) {
    if (leaf.kind == LeafKind::word) {
      json_.key("enum").array();
      for (const auto word : leaf.words) json_.string(word);
      json_.close();
      return;
    }
    if (leaf.kind == LeafKind::count || leaf.kind == LeafKind::notch) {
      // A number in quotes is the same to the reader.
      types({"integer", "string"});
      json_.key("minimum").integer(leaf.least).key("maximum").integer(leaf.most).key("pattern").string("^(0|[1-9][0-9]*)$");
      return;
    }
    if (leaf.json == JsonType::number) return types({"number"});
    // Text may look like a number to an editor, as in `grade: 2`.
    const bool any_text = leaf.kind == LeafKind::text || leaf.kind == LeafKind::free_text;
    if (leaf.json == JsonType::text_or_number || any_text) {
      types({"string", "number", "boolean"});
    } else {
      types({"string"});
    }
    if (!leaf.pattern.empty()) json_.key("pattern").string(leaf.pattern);
  }

  void map(const Shape& shape) {
    types({"object"});
    json_.key("properties").object();
    for (const auto& field : shape.fields) {
      if (field.presence == Presence::elsewhere) continue;
      json_.key(field.key).object();
      inside(*field.shape, field.about);
      json_.close();
    }
    if (given_ == Given::differences) json_.key("drop").object().key("const").boolean(true).close();
    json_.close();
    json_.key("additionalProperties").boolean(is_open(shape));
    presence(shape);
  }

  void presence(const Shape& shape) {
    if (given_ == Given::differences) return;
    json_.key("required").array();
    for (const auto& field : shape.fields) {
      if (field.presence == Presence::required) json_.string(field.key);
    }
    json_.close();
    one_of(shape, Presence::one, "oneOf");
    one_of(shape, Presence::some, "anyOf");
  }

  void one_of(const Shape& shape, Presence presence, std::string_view keyword) {
    const auto is = [&](const Field& field) { return field.presence == presence; };
    if (std::none_of(shape.fields.begin(), shape.fields.end(), is)) return;
    json_.key(keyword).array();
    for (const auto& field : shape.fields) {
      if (is(field)) json_.object().key("required").array().string(field.key).close().close();
    }
    json_.close();
  }

  void table(const Shape& shape) {
    types({"object"});
    json_.key("minProperties").integer(1);
    if (shape.most > 0) json_.key("maxProperties").integer(shape.most);
    if (!shape.key->pattern.empty()) json_.key("propertyNames").object().key("pattern").string(shape.key->pattern).close();
    json_.key("additionalProperties");
    write(*shape.item);
  }

  void list(const Shape& shape) {
    if (shape.empty == Empty::allowed) {
      types({"array", "null"});
    } else {
      types({"array"});
      json_.key("minItems").integer(1);
    }
    if (shape.most > 0) json_.key("maxItems").integer(shape.most);
    json_.key("items");
    write(*shape.item);
  }

  void either(const Shape& shape) {
    json_.key("anyOf").array();
    for (const Shape* choice : shape.choices) write(*choice);
    json_.close();
  }

  JsonWriter& json_;
  Given given_;
  std::vector<const Shape*> open_;
};

void head(JsonWriter& json, std::string_view title) {
  json.object().key("$schema").string("https://json-schema.org/draft/2020-12/schema").key("title").string(title);
}

std::string schema(const Shape& shape, std::string_view title, std::vector<const Shape*> open) {
  std::string out;
  JsonWriter json(out);
  head(json, title);
  SchemaWriter(json, Given::whole, std::move(open)).inside(shape);
  json.close();
  return out + "\n";
}

}  // namespace

std::string schema_of(const Shape& shape, std::string_view title) { return schema(shape, title, {}); }

}  // namespace reading

std::string athlete_schema(const Plan* plan) {
  const Plan any;
  const reading::AthleteShape shape(plan != nullptr ? *plan : any);
  std::vector<const reading::Shape*> open;
  if (plan == nullptr) open = {&shape.check_in(), &shape.line()};
  return reading::schema(shape.root(), "rehab athlete/1", std::move(open));
}

std::string test_schema(const Plan* plan) {
  const Plan any;
  const reading::TestShape shape(plan != nullptr ? *plan : any);
  return reading::schema(shape.root(), "rehab test/1", plan != nullptr ? std::vector<const reading::Shape*>{} : shape.of_plan());
}

std::string plan_schema() {
  using namespace reading;
  std::string out;
  JsonWriter json(out);
  head(json, "rehab plan/1");
  json.key("if").object().key("type").string("object").key("required").array().string("extends").close().close();
  json.key("then").object();
  SchemaWriter(json, Given::differences, {&plan_shape()}).inside(plan_shape());
  json.key("required").array().string("rehab").string("extends").close();
  json.close().key("else").object();
  SchemaWriter(json, Given::whole, {}).inside(plan_shape());
  json.close().close();
  return out + "\n";
}

}  // namespace rehab
