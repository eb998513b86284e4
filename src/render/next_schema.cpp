#include "render/next_schema.hpp"

#include <string_view>

#include "rehab/outcome.hpp"

namespace rehab {

namespace {

constexpr const char* schema =
    R"json({"$schema":"https://json-schema.org/draft/2020-12/schema","title":"rehab next/1","type":"object",
"$defs":{
"date":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},
"date_or_null":{"anyOf":[{"$ref":"#/$defs/date"},{"type":"null"}]},
"number_or_null":{"type":["number","null"]},
"texts":{"type":"array","items":{"type":"string"}},
"decision":{"enum":[DECISIONS]},
"place":{"type":["object","null"],"required":["id","number","of"],"properties":{"id":{"type":"string"},"number":{"type":"integer","minimum":1},"of":{"type":"integer","minimum":1},"title":{"type":"string"}}},
"work":{"type":"object","required":["exercise","kind","dose","sets","reps","distance_m","time_s","intensity_pct","rest_s","set_rest_s","no_faster_than_s"],"properties":{"exercise":{"type":"string"},"kind":{"enum":["run","drill","other"]},"dose":{"type":"string"},"sets":{"type":"integer","minimum":1},"reps":{"type":"integer","minimum":1},"most_reps":{"type":"integer","minimum":2},"percent_of":{"enum":["speed","1RM","heart rate","effort"]},"rest_exercise":{"type":"string"},"turns":{"type":"integer","minimum":1},"distance_m":{"$ref":"#/$defs/number_or_null"},"time_s":{"$ref":"#/$defs/number_or_null"},"intensity_pct":{"$ref":"#/$defs/number_or_null"},"rest_s":{"$ref":"#/$defs/range"},"set_rest_s":{"$ref":"#/$defs/range"},"no_faster_than_s":{"$ref":"#/$defs/number_or_null"}}},
"range":{"anyOf":[{"type":"array","items":{"type":"number"},"minItems":2,"maxItems":2},{"type":"null"}]},
"switch":{"type":"array","items":{"type":"object","required":["exercise","dose"],"properties":{"exercise":{"type":"string"},"dose":{"type":"string"}}}},
"during":{"type":"object","required":["rule","when","then","work","from"],"properties":{"rule":{"type":"string"},"when":{"type":"string"},"then":{"type":"string"},"work":{"$ref":"#/$defs/switch"},"or":{"type":"object","required":["then"],"properties":{"then":{"enum":["rest","switch","end"]},"rest_s":{"anyOf":[{"type":"number"},{"$ref":"#/$defs/range"}]},"work":{"$ref":"#/$defs/switch"}}},"from":{"$ref":"#/$defs/texts"}}},
"check":{"type":"object","required":["observation","ask","if","decision","date","step"],"properties":{"observation":{"type":"string"},"ask":{"type":"string"},"if":{"type":"string"},"decision":{"$ref":"#/$defs/decision"},"date":{"$ref":"#/$defs/date_or_null"},"step":{"type":["string","null"]}}},
"because":{"type":"object","required":["rule","then","say","saw","from"],"properties":{"rule":{"type":"string"},"then":{"$ref":"#/$defs/texts"},"say":{"type":"string"},"lifted_by":{"type":"string"},"saw":{"type":"object","additionalProperties":{"type":"string"}},"from":{"$ref":"#/$defs/texts"}}}
},
"required":["schema","file","athlete","plan","today","decision","date","day","session","complete","resume","stage","step","cap_pct","metres","work","during","checks","all_well","because","rest","gate","limits","care","warnings"],
"properties":{
"schema":{"const":"rehab.next/1"},"file":{"type":"string"},"athlete":{"type":"string"},"plan":{"type":"string"},"today":{"$ref":"#/$defs/date"},
"decision":{"$ref":"#/$defs/decision"},"date":{"$ref":"#/$defs/date_or_null"},"day":{"type":"integer"},"session":{"type":"integer","minimum":1},"complete":{"type":"boolean"},"resume":{"type":"boolean"},
"stage":{"$ref":"#/$defs/place"},"step":{"$ref":"#/$defs/place"},"cap_pct":{"$ref":"#/$defs/number_or_null"},"metres":{"type":"number","minimum":0},
"work":{"type":"array","items":{"$ref":"#/$defs/work"}},"during":{"type":"array","items":{"$ref":"#/$defs/during"}},"checks":{"type":"array","items":{"$ref":"#/$defs/check"}},
"all_well":{"type":["object","null"],"required":["decision","date","step"],"properties":{"decision":{"$ref":"#/$defs/decision"},"date":{"$ref":"#/$defs/date_or_null"},"step":{"type":["string","null"]}}},
"because":{"type":"array","items":{"$ref":"#/$defs/because"}},
"rest":{"type":"object","required":["days","because"],"properties":{"days":{"type":"array","items":{"$ref":"#/$defs/date"}},"because":{"$ref":"#/$defs/texts"}}},
"gate":{"type":["object","null"],"required":["id","missing","not_before"],"properties":{"id":{"type":"string"},"missing":{"$ref":"#/$defs/texts"},"not_before":{"$ref":"#/$defs/date_or_null"}}},
"limits":{"type":["object","null"],"required":["intensity_pct","distance_m","runs","until","by","since"],"properties":{"intensity_pct":{"$ref":"#/$defs/number_or_null"},"distance_m":{"$ref":"#/$defs/number_or_null"},"runs":{"enum":["none",null]},"until":{"$ref":"#/$defs/date_or_null"},"by":{"type":["string","null"]},"since":{"$ref":"#/$defs/date"}}},
"care":{"$ref":"#/$defs/texts"},
"warnings":{"type":"array","items":{"type":"object","required":["id","text"],"properties":{"id":{"type":"string"},"text":{"type":"string"}}}}
}}
)json";

}  // namespace

std::string next_json_schema() {
  std::string decisions;
  for (const std::string_view word : decision_names) decisions += (decisions.empty() ? "\"" : ",\"") + std::string(word) + "\"";
  std::string text = schema;
  constexpr std::string_view blank = "DECISIONS";
  return text.replace(text.find(blank), blank.size(), decisions);
}

}  // namespace rehab
