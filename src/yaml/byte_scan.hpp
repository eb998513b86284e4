// Sixteen bytes at a time where the machine can (any x86-64): where printable ASCII ends, where spaces do, where a plain scalar
// may. But for the first, all of it reads on until it finds something: what it reads has a line feed and `padding` more bytes at
// its end.
#pragma once

#include <cstddef>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace rehab::yaml::scan {

inline constexpr std::size_t padding = 16;

#ifdef __SSE2__

inline __m128i load(const char* at) { return _mm_loadu_si128(reinterpret_cast<const __m128i*>(at)); }
inline __m128i equal(__m128i bytes, char c) { return _mm_cmpeq_epi8(bytes, _mm_set1_epi8(c)); }
inline __m128i control(__m128i bytes) { return _mm_cmpeq_epi8(_mm_min_epu8(bytes, _mm_set1_epi8(0x1f)), bytes); }
inline __m128i either(__m128i a, __m128i b) { return _mm_or_si128(a, b); }
/// A bit for each byte; the lowest is the first in memory.
inline unsigned bits(__m128i bytes) { return static_cast<unsigned>(_mm_movemask_epi8(bytes)); }

/// As far as there is nothing but printable ASCII and line feeds, give or take fifteen bytes before that.
inline const char* after_ascii(const char* at, const char* end) {
  for (; end - at >= 16; at += 16) {
    const __m128i bytes = load(at);
    const __m128i below = _mm_cmplt_epi8(bytes, _mm_set1_epi8(' '));  // as signed numbers, so all above ASCII as well
    const __m128i others = either(_mm_andnot_si128(equal(bytes, '\n'), below), equal(bytes, 0x7f));
    if (bits(others) != 0) break;
  }
  return at;
}

/// The first place from `at` on that is no space.
inline const char* after_spaces(const char* at) {
  for (;; at += 16)
    if (const unsigned others = bits(equal(load(at), ' ')) ^ 0xffffU; others != 0) return at + __builtin_ctz(others);
}

/// The next line feed.
inline const char* line_feed(const char* at) {
  for (;; at += 16)
    if (const unsigned found = bits(equal(load(at), '\n')); found != 0) return at + __builtin_ctz(found);
}

/// The first place from `at` on with a colon, a `#` or a control character (a line end, a tab).
inline const char* plain_end(const char* at) {
  for (;; at += 16) {
    const __m128i bytes = load(at);
    const __m128i hits = either(either(equal(bytes, ':'), equal(bytes, '#')), control(bytes));
    if (const unsigned found = bits(hits); found != 0) return at + __builtin_ctz(found);
  }
}

/// The same within brackets, where a bracket, a comma and a question mark may end it too.
inline const char* plain_end_in_flow(const char* at) {
  for (;; at += 16) {
    const __m128i bytes = load(at);
    const __m128i folded = either(bytes, _mm_set1_epi8(0x20));  // [ and {, ] and } become one
    const __m128i brackets = either(equal(folded, '{'), equal(folded, '}'));
    const __m128i signs = either(either(equal(bytes, ':'), equal(bytes, '#')), either(equal(bytes, ','), equal(bytes, '?')));
    const __m128i hits = either(either(brackets, signs), control(bytes));
    if (const unsigned found = bits(hits); found != 0) return at + __builtin_ctz(found);
  }
}

#else

inline const char* after_ascii(const char* at, const char* end) {
  while (at != end && ((*at >= ' ' && *at < 0x7f) || *at == '\n')) ++at;
  return at;
}

inline bool is_control(char c) { return static_cast<unsigned char>(c) < 0x20; }

inline const char* after_spaces(const char* at) {
  while (*at == ' ') ++at;
  return at;
}

inline const char* line_feed(const char* at) {
  while (*at != '\n') ++at;
  return at;
}

inline const char* plain_end(const char* at) {
  while (*at != ':' && *at != '#' && !is_control(*at)) ++at;
  return at;
}

inline const char* plain_end_in_flow(const char* at) {
  const auto ends = [](char c) {
    return c == ',' || c == ':' || c == '#' || c == '?' || c == '[' || c == ']' || c == '{' || c == '}' || is_control(c);
  };
  while (!ends(*at)) ++at;
  return at;
}

#endif

/// The first place that is no space, where there is one space as a rule, as after a colon or a comma.
inline const char* after_a_space(const char* at) {
  if (*at != ' ') return at;
  return at[1] == ' ' ? after_spaces(at) : at + 1;
}

}  // namespace rehab::yaml::scan
