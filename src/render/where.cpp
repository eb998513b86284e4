#include "render/where.hpp"

#include <algorithm>

#include "domain/safe_text.hpp"

namespace rehab {

Where::Where(std::span<const Source> sources) {
  for (const Source& source : sources) {
    Lines lines{safe_text(source.name), {0}};
    for (std::size_t at = source.text.find('\n'); at != std::string::npos; at = source.text.find('\n', at + 1)) {
      lines.starts.push_back(static_cast<std::uint32_t>(at + 1));
    }
    sources_.push_back(std::move(lines));
  }
}

Where::Line Where::line_of(Place place) const {
  if (place.source >= sources_.size()) return {};
  const Lines& lines = sources_[place.source];
  const auto after = std::upper_bound(lines.starts.begin(), lines.starts.end(), place.offset);
  return {lines.name, after - lines.starts.begin()};
}

std::string Where::operator()(Place place) const {
  const Line line = line_of(place);
  return line.number == 0 ? std::string() : std::string(line.name) + ":" + std::to_string(line.number);
}

}  // namespace rehab
