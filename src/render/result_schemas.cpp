#include "render/result_schemas.hpp"

#include <array>

#include "domain/json_format.hpp"

namespace rehab {
namespace {

constexpr std::string_view definitions =
    R"json("$defs":{
"texts":{"type":"array","items":{"type":"string"}},
"count":{"type":"integer","minimum":0},
"line":{"type":["integer","null"],"minimum":0},
"place":{"type":"object","required":["file","line"],"properties":{"file":{"type":"string"},"line":{"$ref":"#/$defs/count"}}},
"error":{"type":"object","required":["file","line","column","id","message"],"properties":{"file":{"type":"string"},"line":{"$ref":"#/$defs/line"},"column":{"$ref":"#/$defs/line"},"id":{"type":"string"},"message":{"type":"string"}}},
"session":{"type":"object","required":["decision","date","step","cap_pct","complete","gate","work"],"properties":{"decision":{"type":"string"},"date":{"type":["string","null"]},"step":{"type":["string","null"]},"cap_pct":{"type":["number","null"]},"complete":{"type":"boolean"},"gate":{"type":["string","null"]},"work":{"type":"array","items":{"type":"object","required":["exercise","dose"],"properties":{"exercise":{"type":"string"},"dose":{"type":"string"}}}}}}
},)json";

constexpr std::array<ResultSchema, 7> schemas{{
    {"next", json_format::next, ""},
    {"check", json_format::error,
     R"json("required":["file","line","column","severity","id","message","hint"],"properties":{
"file":{"type":"string"},"line":{"$ref":"#/$defs/line"},"column":{"$ref":"#/$defs/line"},"severity":{"enum":["error","warning"]},
"id":{"type":"string"},"message":{"type":"string"},"hint":{"type":"string"},)json"},
    {"results", json_format::test,
     R"json("required":["file","line","case","passed","expectations","failures"],"properties":{
"file":{"type":"string"},"line":{"$ref":"#/$defs/line"},"case":{"type":["string","null"]},"passed":{"type":"boolean"},"expectations":{"$ref":"#/$defs/count"},
"failures":{"type":"array","items":{"type":"object","required":["today","line","different","because","breaks","stuck"],"properties":{
"today":{"type":"string"},"line":{"$ref":"#/$defs/count"},
"different":{"type":"array","items":{"type":"object","required":["what","expected","actual"],"properties":{"what":{"type":"string"},"expected":{"$ref":"#/$defs/texts"},"actual":{"$ref":"#/$defs/texts"}}}},
"because":{"$ref":"#/$defs/texts"},"breaks":{"$ref":"#/$defs/texts"},"stuck":{"type":["string","null"]}}}},
"errors":{"description":"of a file that could not be read","type":"array","minItems":1,"items":{"$ref":"#/$defs/error"}},)json"},
    {"coverage", json_format::coverage,
     R"json("required":["plan","share_pct","sums","untouched"],"properties":{
"plan":{"type":"string"},"share_pct":{"type":"number","minimum":0,"maximum":100},
"sums":{"type":"array","items":{"type":"object","required":["of","touched","all"],"properties":{"of":{"type":"string"},"touched":{"$ref":"#/$defs/count"},"all":{"$ref":"#/$defs/count"}}}},
"untouched":{"type":"array","items":{"$ref":"#/$defs/place","required":["why","what"],"properties":{"why":{"type":"string"},"what":{"type":"string"}}}},)json"},
    {"mutation", json_format::mutation,
     R"json("required":["plan","changes","noticed","mean_the_same","left"],"properties":{
"plan":{"type":"string"},"changes":{"$ref":"#/$defs/count"},"noticed":{"$ref":"#/$defs/count"},"mean_the_same":{"$ref":"#/$defs/count"},
"left":{"type":"array","items":{"$ref":"#/$defs/place","required":["leaning","what"],"properties":{"leaning":{"enum":["looser","other","stricter"]},"what":{"type":"string"}}}},)json"},
    {"verify", json_format::verify,
     R"json("required":["plan","proved","complete","undecided","states","situations","transitions","fastest","not_walked","properties","unclaimed","violations"],"properties":{
"plan":{"type":"string"},"proved":{"type":"boolean"},"complete":{"type":"boolean"},"undecided":{"type":"string"},
"states":{"$ref":"#/$defs/count"},"situations":{"$ref":"#/$defs/count"},"transitions":{"$ref":"#/$defs/count"},
"fastest":{"type":"object","required":["sessions","days"],"properties":{"sessions":{"$ref":"#/$defs/count"},"days":{"type":["integer","null"]}}},
"not_walked":{"type":"string"},
"properties":{"type":"array","items":{"type":"object","required":["property","is","about"],"properties":{"property":{"type":"string"},"is":{"enum":["holds","broken","undecided","not claimed"]},"about":{"type":"string"},"waived":{"type":"string"}}}},
"unclaimed":{"type":"object","required":["asked","work"],"properties":{"asked":{"$ref":"#/$defs/texts"},"work":{"$ref":"#/$defs/texts"}}},
"violations":{"type":"array","items":{"type":"object","required":["property","about","detail","place","rules","today","file","log"],"properties":{"property":{"type":"string"},"about":{"type":"string"},"detail":{"type":"string"},"place":{"type":"string"},"rules":{"$ref":"#/$defs/texts"},"today":{"type":["string","null"]},"decision":{"type":"string"},"replays":{"type":"boolean"},"file":{"type":"string"},"log":{"type":"string"}}}},)json"},
    {"diff", json_format::diff,
     R"json("required":["first","second","same","complete","states","situations","counted","not_walked","kinds","during","guard","words","athletes"],"properties":{
"first":{"type":"string"},"second":{"type":"string"},"same":{"type":"boolean"},"complete":{"type":"boolean"},"states":{"$ref":"#/$defs/count"},"situations":{"$ref":"#/$defs/count"},
"counted":{"type":"string"},"not_walked":{"type":"string"},
"kinds":{"type":"array","items":{"type":"object","required":["kind","situations","on_words","today","replays","first","second","files","edits","logs"],"properties":{"kind":{"type":"string"},"situations":{"$ref":"#/$defs/count"},"on_words":{"$ref":"#/$defs/count"},"today":{"type":"string"},"replays":{"type":"boolean"},"first":{"$ref":"#/$defs/session"},"second":{"$ref":"#/$defs/session"},"files":{"$ref":"#/$defs/texts"},"edits":{"$ref":"#/$defs/texts"},"logs":{"$ref":"#/$defs/texts"}}}},
"during":{"type":"array","items":{"type":"object","required":["after","first","second","edits"],"properties":{"after":{"$ref":"#/$defs/texts"},"first":{"type":"string"},"second":{"type":"string"},"edits":{"$ref":"#/$defs/texts"}}}},
"guard":{"type":"array","items":{"type":"object","required":["kind","name","first","second"],"properties":{"kind":{"enum":["properties","limits","signs","asked","warnings"]},"name":{"type":"string"},"first":{"type":"string"},"second":{"type":"string"}}}},
"words":{"$ref":"#/$defs/texts"},
"athletes":{"type":"array","items":{"type":"object","required":["file","fits"],"properties":{"file":{"type":"string"},"fits":{"type":"boolean"},"changes":{"type":"boolean"},"kind":{"type":["string","null"]},"first":{"$ref":"#/$defs/session"},"second":{"$ref":"#/$defs/session"},"last_step":{"type":"array","items":{"type":["string","null"]}}}}},)json"},
}};

}  // namespace

std::span<const ResultSchema> result_schemas() { return schemas; }

std::string result_json_schema(const ResultSchema& schema) {
  const std::string format(schema.format);
  std::string out =
      R"({"$schema":"https://json-schema.org/draft/2020-12/schema","title":")" + format + "\",\"type\":\"object\",\n";
  out += std::string(definitions) + "\n" + std::string(schema.body);
  return out + "\n\"schema\":{\"const\":\"" + format + "\"}}}\n";
}

}  // namespace rehab
