// What sort of thing a diagnostic says, by name: for scripts, annotations and whoever looks it up. A name stays what it is from
// version to version; the warnings about a plan have theirs in plan_warning.hpp.
#pragma once

#include <array>
#include <string_view>

namespace rehab {

namespace diagnostic_id {
inline constexpr std::string_view yaml = "yaml";
inline constexpr std::string_view repeated_key = "repeated-key";
inline constexpr std::string_view limit = "limit";
inline constexpr std::string_view file_kind = "file-kind";
inline constexpr std::string_view unknown_key = "unknown-key";
inline constexpr std::string_view misplaced_key = "misplaced-key";
inline constexpr std::string_view missing_key = "missing-key";
inline constexpr std::string_view wrong_shape = "wrong-shape";
inline constexpr std::string_view notation = "notation";
inline constexpr std::string_view unknown_name = "unknown-name";
inline constexpr std::string_view taken_name = "taken-name";
inline constexpr std::string_view dropped_name = "dropped-name";
inline constexpr std::string_view overlay = "overlay";
inline constexpr std::string_view old_say = "old-say";
inline constexpr std::string_view date = "date";
inline constexpr std::string_view impossible_time = "impossible-time";
inline constexpr std::string_view doubtful_time = "doubtful-time";
inline constexpr std::string_view contradiction = "contradiction";
inline constexpr std::string_view unread = "unread";
inline constexpr std::string_view failure = "failure";
inline constexpr std::string_view passed_over = "passed-over";
inline constexpr std::string_view not_accepted = "not-accepted";
inline constexpr std::string_view more = "more";
}  // namespace diagnostic_id

struct DiagnosticIdInfo {
  std::string_view name;
  std::string_view about;
};

inline constexpr std::array<DiagnosticIdInfo, 23> diagnostic_ids{{
    {diagnostic_id::yaml, "the text is no YAML, or YAML that readers take differently: bytes, quotes, tags, aliases"},
    {diagnostic_id::repeated_key, "a key stands twice in one map"},
    {diagnostic_id::limit, "more than is read: of bytes, entries, depth, or of what a plan may hold"},
    {diagnostic_id::file_kind, "the first key does not say what the file is, or says another kind or version"},
    {diagnostic_id::unknown_key, "a key that nothing here has"},
    {diagnostic_id::misplaced_key, "a key that cannot stand here, though it can elsewhere"},
    {diagnostic_id::missing_key, "a key that has to be there is not"},
    {diagnostic_id::wrong_shape, "a map, a list or a single value where another is expected; or nothing at all"},
    {diagnostic_id::notation, "a value that is not written as it has to be: a unit, a number, a date, a word of a scale"},
    {diagnostic_id::unknown_name, "a step, stage, exercise, observation, source or plan that nothing is called"},
    {diagnostic_id::taken_name, "a name that something else has already"},
    {diagnostic_id::dropped_name, "what a plan takes away from its base is still named"},
    {diagnostic_id::overlay, "what a plan changes in its base does not fit what stands there"},
    {diagnostic_id::old_say, "a rule's outcome is new, and the base's words still say the old one"},
    {diagnostic_id::date, "a date that cannot be: out of order, before the injury, later than tomorrow"},
    {diagnostic_id::impossible_time, "a time that nobody runs; a digit or a point is probably wrong"},
    {diagnostic_id::doubtful_time, "a time that is hard to believe"},
    {diagnostic_id::contradiction, "what stands here cannot be meant together with what stands elsewhere, or with nothing there"},
    {diagnostic_id::unread, "a file that is named here cannot be read"},
    {diagnostic_id::failure, "what is wrong is in no file: how the program was called, or what it could not do"},
    {diagnostic_id::passed_over, "a YAML file of a folder that is none of ours"},
    {diagnostic_id::not_accepted, "an answer that is not written into a case"},
    {diagnostic_id::more, "there is more that is wrong than is shown"},
}};

}  // namespace rehab
