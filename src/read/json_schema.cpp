#include "read/json_schema.hpp"

#include <algorithm>
#include <charconv>
#include <optional>
#include <string>
#include <vector>

#include "domain/json.hpp"
#include "read/athlete_schema.hpp"
#include "read/merge_rules.hpp"
#include "read/plan_schema.hpp"
#include "read/test_schema.hpp"

namespace rehab {
namespace reading {
namespace {

/// A file that extends another need not give what the other has, and may drop what it names.
enum class Completeness { whole, differences };

class JsonSchemaWriter {
 public:
  JsonSchemaWriter(JsonWriter& json, Completeness given, std::vector<const Schema*> open)
      : json_(json), given_(given), open_(std::move(open)) {}

  void write(const Schema& schema) {
    json_.object();
    inside(schema);
    json_.close();
  }

  /// The schema's keywords, in an object that is open already.
  void inside(const Schema& schema, std::string_view about = {}) {
    if (!about.empty()) json_.field("description", about);
    switch (schema.form) {
      case Form::scalar: return is_open(schema) ? types({"string", "number"}) : scalar(*schema.scalar);
      case Form::map: return map(schema);
      case Form::table: return table(schema);
      case Form::list: return list(schema);
      case Form::either: return either(schema);
    }
  }

 private:
  /// Whose words or keys nobody knows here.
  bool is_open(const Schema& schema) const { return std::find(open_.begin(), open_.end(), &schema) != open_.end(); }

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

  /// A number in quotes is the same to the reader.
  void whole_number(int least, int most) {
    types({"integer", "string"});
    json_.field("minimum", least).field("maximum", most).field("pattern", "^(0|[1-9][0-9]*)$");
  }

  void notch(const Scale& scale) {
    if (scale.unit.empty()) return whole_number(scale.lowest(), scale.highest());
    types({"string"});
    json_.field("pattern", "^(0|[1-9][0-9]*) *" + scale.unit + "$");
  }

  /// Text may look like a number to an editor, as in `event: 60` or `rule: 1`.
  static bool may_be_a_number(const ScalarType& scalar) {
    if (scalar.kind == ScalarKind::notation) return std::holds_alternative<std::int32_t>(scalar.read("1"));
    return scalar.kind == ScalarKind::text || scalar.kind == ScalarKind::free_text || scalar.kind == ScalarKind::person;
  }

  /// A step that is called `1` may stand without quotes, too.
  void words(std::span<const std::string_view> all) {
    json_.key("enum").array();
    for (const auto word : all) {
      json_.string(word);
      if (const auto number = whole(word)) json_.integer(*number);
    }
    json_.close();
  }

  static std::optional<std::int64_t> whole(std::string_view word) {
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), number);
    const bool is_it = error == std::errc() && end == word.data() + word.size() && std::to_string(number) == word;
    return is_it ? std::optional(number) : std::nullopt;
  }

  void scalar(const ScalarType& scalar) {
    if (scalar.kind == ScalarKind::word) return words(scalar.words);
    if (scalar.kind == ScalarKind::notch) return notch(*scalar.scale);
    if (scalar.kind == ScalarKind::count) return whole_number(scalar.least, scalar.most);
    if (scalar.json == JsonType::text_or_number || may_be_a_number(scalar)) {
      types({"string", "number", "boolean"});
    } else {
      types({"string"});
    }
    if (scalar.most > 0) json_.field("minimum", scalar.least).field("maximum", scalar.most);
    if (!scalar.pattern.empty()) json_.field("pattern", scalar.pattern);
  }

  void map(const Schema& schema) {
    types({"object"});
    json_.key("properties").object();
    for (const auto& field : schema.fields) {
      if (field.presence == Presence::elsewhere) continue;
      json_.key(field.key).object();
      inside(*field.schema, field.about);
      json_.close();
    }
    if (given_ == Completeness::differences) differences(schema);
    json_.close();
    json_.field("additionalProperties", is_open(schema));
    presence(schema);
  }

  /// What stands in a file that extends another, and nowhere else.
  void differences(const Schema& schema) {
    if (&schema != &plan_schema()) {
      json_.key("drop").object().field("const", true).close();
      return;
    }
    json_.key("extends")
        .object()
        .field("description", "a built-in plan, or a path relative to this file")
        .field("type", "string")
        .close();
    json_.key("replace").object().field("description", "lists of that plan that this file gives anew, like [stages]");
    json_.field("type", "array").field("minItems", 1).key("items").object().key("enum").array();
    for (const std::string_view name : replaceable_keys()) json_.string(name);
    json_.close().close().close();
  }

  void presence(const Schema& schema) {
    if (given_ == Completeness::differences) return;
    json_.key("required").array();
    for (const auto& field : schema.fields) {
      if (field.presence == Presence::required) json_.string(field.key);
    }
    json_.close();
    one_of(schema, Presence::one, "oneOf");
    one_of(schema, Presence::some, "anyOf");
  }

  void one_of(const Schema& schema, Presence presence, std::string_view keyword) {
    const auto is = [&](const Field& field) { return field.presence == presence; };
    if (std::none_of(schema.fields.begin(), schema.fields.end(), is)) return;
    json_.key(keyword).array();
    for (const auto& field : schema.fields) {
      if (is(field)) json_.object().key("required").array().string(field.key).close().close();
    }
    json_.close();
  }

  void table(const Schema& schema) {
    types({"object"});
    json_.field("minProperties", 1);
    if (schema.most > 0) json_.field("maxProperties", schema.most);
    if (!schema.key->pattern.empty()) json_.key("propertyNames").object().field("pattern", schema.key->pattern).close();
    json_.key("additionalProperties");
    write(*schema.item);
  }

  void list(const Schema& schema) {
    if (schema.empty == Empty::allowed) {
      types({"array", "null"});
    } else {
      types({"array"});
      json_.field("minItems", 1);
    }
    if (schema.most > 0) json_.field("maxItems", schema.most);
    json_.key("items");
    write(*schema.item);
  }

  void either(const Schema& schema) {
    json_.key("anyOf").array();
    for (const Schema* choice : schema.choices) write(*choice);
    json_.close();
  }

  JsonWriter& json_;
  Completeness given_;
  std::vector<const Schema*> open_;
};

void head(JsonWriter& json, std::string_view title) {
  json.object().field("$schema", "https://json-schema.org/draft/2020-12/schema").field("title", title);
}

std::string json_schema(const Schema& schema, std::string_view title, std::vector<const Schema*> open) {
  std::string out;
  JsonWriter json(out);
  head(json, title);
  JsonSchemaWriter(json, Completeness::whole, std::move(open)).inside(schema);
  json.close();
  return out + "\n";
}

}  // namespace

std::string json_schema_of(const Schema& schema, std::string_view title) { return json_schema(schema, title, {}); }

}  // namespace reading

std::string athlete_json_schema(const Plan* plan) {
  const Plan any;
  const reading::AthleteSchema schema(plan != nullptr ? *plan : any);
  std::vector<const reading::Schema*> open;
  if (plan == nullptr) open = {&schema.check_in(), &schema.line(), &schema.entry()};
  return reading::json_schema(schema.root(), "rehab athlete/1", std::move(open));
}

std::string test_json_schema(const Plan* plan) {
  const Plan any;
  const reading::TestSchema schema(plan != nullptr ? *plan : any);
  return reading::json_schema(schema.root(), "rehab test/1",
                              plan != nullptr ? std::vector<const reading::Schema*>{} : schema.of_plan());
}

std::string plan_json_schema() {
  using namespace reading;
  std::string out;
  JsonWriter json(out);
  head(json, "rehab plan/1");
  json.key("if").object().field("type", "object").key("required").array().string("extends").close().close();
  json.key("then").object();
  JsonSchemaWriter(json, Completeness::differences, {}).inside(plan_schema());
  json.key("required").array().string("rehab").string("extends").close();
  json.close().key("else").object();
  JsonSchemaWriter(json, Completeness::whole, {}).inside(plan_schema());
  json.close().close();
  return out + "\n";
}

}  // namespace rehab
