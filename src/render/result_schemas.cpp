#include "render/result_schemas.hpp"

#include <array>

#include "domain/json_format.hpp"

namespace rehab {
namespace {

constexpr std::string_view definitions =
    R"json("$defs":{
"texts":{"type":"array","items":{"type":"string"}},
"text":{"type":["string","null"]},
"count":{"type":"integer","minimum":0},
"answers":{"type":"object","additionalProperties":{"type":"string"}},
"seen":{"type":"object","required":["key","value","at"],"properties":{"key":{"type":"string"},"value":{"type":"string"},"said":{"type":"boolean"},"at":{"$ref":"#/$defs/texts"}}},
"changes":{"type":"array","items":{"type":"object","required":["change","distance","decision","date","step"],"properties":{"change":{"type":"string"},"distance":{"type":"integer"},"decision":{"type":"string"},"date":{"$ref":"#/$defs/text"},"step":{"$ref":"#/$defs/text"}}}},
"line":{"type":["integer","null"],"minimum":0},
"error":{"type":"object","required":["file","line","column","id","message"],"properties":{"file":{"type":"string"},"line":{"$ref":"#/$defs/line"},"column":{"$ref":"#/$defs/line"},"id":{"type":"string"},"message":{"type":"string"}}},
"session":{"type":"object","required":["decision","date","step","cap_pct","complete","gate","work"],"properties":{"decision":{"type":"string"},"date":{"type":["string","null"]},"step":{"type":["string","null"]},"cap_pct":{"type":["number","null"]},"complete":{"type":"boolean"},"gate":{"type":["string","null"]},"work":{"type":"array","items":{"type":"object","required":["exercise","dose"],"properties":{"exercise":{"type":"string"},"dose":{"type":"string"},"percent_of":{"type":"string"},"turns":{"$ref":"#/$defs/count"}}}}}}
},)json";

constexpr std::array<ResultSchema, 12> schemas{{
    {"next", json_format::next, ""},
    {"explain", json_format::explain,
     R"json("required":["file","athlete","plan","today","decision","date","step","rules","ladder","gate","numbers","coach","would_take","best_report","nearly"],"properties":{
"file":{"type":"string"},"athlete":{"type":"string"},"plan":{"type":"string"},"today":{"type":"string"},
"decision":{"type":"string"},"date":{"$ref":"#/$defs/text"},"step":{"$ref":"#/$defs/text"},
"rules":{"type":"array","items":{"type":"object","required":["rule","at","fired","then","say","saw","lacks","from"],"properties":{"rule":{"type":"string"},"at":{"type":"string"},"fired":{"type":"boolean"},"then":{"$ref":"#/$defs/texts"},"say":{"type":"string"},"saw":{"type":"array","items":{"$ref":"#/$defs/seen"}},"lacks":{"$ref":"#/$defs/texts"},"from":{"$ref":"#/$defs/texts"}}}},
"ladder":{"type":["object","null"],"required":["before","clean_before","step","clean","sessions","cut"],"properties":{"before":{"$ref":"#/$defs/text"},"clean_before":{"$ref":"#/$defs/count"},"step":{"type":"string"},"clean":{"$ref":"#/$defs/count"},"sessions":{"$ref":"#/$defs/count"},"cut":{"type":"boolean"}}},
"gate":{"type":["object","null"],"required":["id","open","any","from"],"properties":{"id":{"type":"string"},"open":{"type":"boolean"},"any":{"type":"array","items":{"type":"array","items":{"type":"object","required":["condition","holds","saw"],"properties":{"condition":{"type":"string"},"holds":{"type":"boolean"},"saw":{"$ref":"#/$defs/seen"}}}}},"from":{"$ref":"#/$defs/texts"},"missing":{"$ref":"#/$defs/texts"},"not_before":{"$ref":"#/$defs/text"}}},
"numbers":{"type":"array","items":{"type":"object","required":["number","value","who","decides","from"],"properties":{"number":{"type":"string"},"value":{"type":"string"},"who":{"type":"string"},"decides":{"type":"boolean"},"from":{"type":"array","items":{"type":"object","required":["source","weight"],"properties":{"source":{"type":"string"},"weight":{"type":"string"}}}}}}},
"coach":{"type":"array","items":{"type":"object","required":["by","date","says","reason","at"],"properties":{"by":{"type":"string"},"date":{"type":"string"},"says":{"type":"string"},"reason":{"type":"string"},"at":{"type":"string"}}}},
"would_take":{"$ref":"#/$defs/changes"},"best_report":{"type":["object","null"],"required":["decision","date","step"],"properties":{"decision":{"type":"string"},"date":{"$ref":"#/$defs/text"},"step":{"$ref":"#/$defs/text"}}},"nearly":{"$ref":"#/$defs/changes"},
"log":{"description":"with --all","type":"array","items":{"type":"object","required":["date","at","check_in","prescribed","felt","referred"],"properties":{"date":{"type":"string"},"at":{"type":"string"},"plan":{"type":"string"},
"injury":{"type":"object","required":["date"],"properties":{"date":{"type":"string"},"side":{"type":"string"},"muscle":{"type":"string"},"site":{"type":"string"},"grade":{"type":"string"}}},"check_in":{"$ref":"#/$defs/answers"},
"limits":{"type":["object","null"],"required":["intensity_pct","distance_m","runs","until","by"],"properties":{"intensity_pct":{"type":["number","null"]},"distance_m":{"type":["number","null"]},"runs":{"enum":["none",null]},"until":{"$ref":"#/$defs/text"},"by":{"$ref":"#/$defs/text"}}},
"coach":{"type":"string"},"coach_by":{"type":"string"},"coach_reason":{"type":"string"},
"prescribed":{"type":["object","null"],"required":["decision","date","step","rules","done","extra_work","under_way","finished","completed","exceeded"],"properties":{"decision":{"type":"string"},"date":{"$ref":"#/$defs/text"},"step":{"$ref":"#/$defs/text"},"rules":{"$ref":"#/$defs/texts"},"done":{"type":"array","items":{"type":"object","required":["exercise","dose","felt"],"properties":{"exercise":{"type":"string"},"dose":{"type":"string"},"times_s":{"type":"array","items":{"type":["number","null"]}},"felt":{"$ref":"#/$defs/answers"}}}},"extra_work":{"type":"boolean"},"under_way":{"type":"boolean"},"finished":{"type":"boolean"},"completed":{"type":"string"},"exceeded":{"type":"boolean"}}},
"felt":{"$ref":"#/$defs/answers"},"missed":{"type":"string"},"also":{"$ref":"#/$defs/texts"},"notes":{"type":"string"},"referred":{"type":"boolean"}}}},)json"},
    {"forecast", json_format::forecast,
     R"json("required":["file","athlete","plan","today","last_step","finished","held_up","sessions","assumed","pace","target","days_in_hand"],"properties":{
"file":{"type":"string"},"athlete":{"type":"string"},"plan":{"type":"string"},"today":{"type":"string"},"last_step":{"$ref":"#/$defs/text"},"finished":{"type":"boolean"},"held_up":{"type":"string"},
"sessions":{"type":"array","items":{"type":"object","required":["date","day","decision","stage","step","if_answered_well"],"properties":{"date":{"type":"string"},"day":{"type":"integer"},"decision":{"type":"string"},"stage":{"type":"string"},"step":{"type":"string"},"if_answered_well":{"$ref":"#/$defs/texts"}}}},
"assumed":{"type":"array","items":{"type":"object","required":["date","what"],"properties":{"date":{"type":"string"},"what":{"type":"string"}}}},
"pace":{"type":"object","required":["steps_passed","early","median","late"],"properties":{"steps_passed":{"$ref":"#/$defs/count"},"early":{"$ref":"#/$defs/text"},"median":{"$ref":"#/$defs/text"},"late":{"$ref":"#/$defs/text"}}},
"target":{"$ref":"#/$defs/text"},"days_in_hand":{"type":["integer","null"]},)json"},
    {"plans", json_format::plan,
     R"json("required":["name","title"],"properties":{"name":{"type":"string"},"title":{"type":"string"},)json"},
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
    {"cases", json_format::test_case,
     R"json("required":["file","line","case"],"properties":{"file":{"type":"string"},"line":{"$ref":"#/$defs/count"},"case":{"type":"string"},)json"},
    {"accepted", json_format::accepted,
     R"json("required":["file","line","column","case","what","expected","actual"],"properties":{
"file":{"type":"string"},"line":{"$ref":"#/$defs/count"},"column":{"$ref":"#/$defs/count"},"case":{"type":"string"},"what":{"type":"string"},"expected":{"$ref":"#/$defs/texts"},"actual":{"$ref":"#/$defs/texts"},)json"},
    {"coverage", json_format::coverage,
     R"json("required":["plan","share_pct","sums","untouched"],"properties":{
"plan":{"type":"string"},"share_pct":{"type":"number","minimum":0,"maximum":100},
"sums":{"type":"array","items":{"type":"object","required":["of","touched","all"],"properties":{"of":{"type":"string"},"touched":{"$ref":"#/$defs/count"},"all":{"$ref":"#/$defs/count"}}}},
"untouched":{"type":"array","items":{"type":"object","required":["file","line","why","what"],"properties":{"file":{"type":"string"},"line":{"$ref":"#/$defs/count"},"why":{"type":"string"},"what":{"type":"string"}}}},)json"},
    {"mutation", json_format::mutation,
     R"json("required":["plan","changes","noticed","mean_the_same","left"],"properties":{
"plan":{"type":"string"},"changes":{"$ref":"#/$defs/count"},"noticed":{"$ref":"#/$defs/count"},"mean_the_same":{"$ref":"#/$defs/count"},
"left":{"type":"array","items":{"type":"object","required":["file","line","leaning","what"],"properties":{"file":{"type":"string"},"line":{"$ref":"#/$defs/count"},"leaning":{"enum":["looser","other","stricter"]},"what":{"type":"string"}}}},)json"},
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
