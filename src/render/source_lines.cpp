#include "render/source_lines.hpp"

#include <algorithm>

#include "domain/annotation.hpp"
#include "domain/safe_text.hpp"

namespace rehab {

SourceLines::SourceLines(std::span<const Source> sources) {
  for (const Source& source : sources) {
    LineStarts lines{safe_text(source.name), {0}, in_repository({0, static_cast<std::uint16_t>(sources_.size())}, sources)};
    for (std::size_t at = source.text.find('\n'); at != std::string::npos; at = source.text.find('\n', at + 1)) {
      lines.starts.push_back(static_cast<std::uint32_t>(at + 1));
    }
    sources_.push_back(std::move(lines));
  }
}

SourceLines::LineNumber SourceLines::line_of(Place place) const {
  if (place.source >= sources_.size()) return {};
  const LineStarts& lines = sources_[place.source];
  const auto after = std::upper_bound(lines.starts.begin(), lines.starts.end(), place.offset);
  return {lines.name, after - lines.starts.begin()};
}

SourceLines::AnnotatedLine SourceLines::annotated(Place place) const {
  const bool in_base = place.source < sources_.size() && sources_[place.source].named.source != place.source;
  if (!in_base) return {line_of(place), {}};
  return {line_of(sources_[place.source].named), (*this)(place) + ": "};
}

std::string SourceLines::operator()(Place place) const {
  const LineNumber line = line_of(place);
  return line.number == 0 ? std::string() : std::string(line.name) + ":" + std::to_string(line.number);
}

}  // namespace rehab
