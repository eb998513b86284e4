#include "render/picture_labels.hpp"

#include <algorithm>

#include "render/page.hpp"

namespace rehab {

namespace {

constexpr int most_rows = 7;
constexpr double letter = 7.2;  ///< of 12 px, on average and some more
constexpr double shape_width = 15;
constexpr double gap = 6;

struct LabelBox {
  double left;
  double right;
};

bool is_free(const std::vector<LabelBox>& row, double left, double right) {
  return std::none_of(row.begin(), row.end(), [&](const LabelBox& t) { return left < t.right + gap && right > t.left - gap; });
}

/// To the right of its day, else to the left of it, else as near as the drawing's edge lets it.
double left_of(const PictureLabel& label, double width, double drawn) {
  if (label.x - 5 + width <= drawn) return std::max(0.0, label.x - 5);
  return std::max(0.0, std::min(label.x + 5, drawn) - width);
}

}  // namespace

double text_width(std::string_view text) { return columns(text) * letter; }

int place_labels(std::vector<PictureLabel>& labels, double drawn) {
  std::vector<std::vector<LabelBox>> rows;
  for (PictureLabel& label : labels) {
    const double width = text_width(label.text) + (label.shape.empty() ? 0 : shape_width);
    label.left = left_of(label, width, drawn);
    for (int row = 0; row < most_rows && label.row < 0; ++row) {
      if (row == static_cast<int>(rows.size())) rows.emplace_back();
      if (!is_free(rows[static_cast<std::size_t>(row)], label.left, label.left + width)) continue;
      label.row = row;
      rows[static_cast<std::size_t>(row)].push_back({label.left, label.left + width});
    }
  }
  return static_cast<int>(rows.size());
}

int urgency_of(MarkKind kind) {
  switch (kind) {
    case MarkKind::stop: return 0;
    case MarkKind::setback: return 1;
    case MarkKind::finished:
    case MarkKind::cleared: return 2;
    case MarkKind::injury: return 3;
    case MarkKind::exceeded: return 4;
    case MarkKind::complaint: return 5;
    case MarkKind::word: return 6;
    case MarkKind::pause: return 7;
    case MarkKind::missed: return 8;
  }
  return 8;
}

std::string_view shape_of(MarkKind kind) {
  switch (kind) {
    case MarkKind::stop: return "M-2-5h4l3 3v4l-3 3h-4l-3-3v-4z";
    case MarkKind::setback: return "M-5-4h10l-5 9z";
    case MarkKind::finished: return "M-4 5v-10h8l-2 3 2 3h-8";
    case MarkKind::cleared: return "M-5 0l3 4 7-8";
    case MarkKind::injury: return "M-2-5h4v3h3v4h-3v3h-4v-3h-3v-4h3z";
    case MarkKind::exceeded: return "M-5 4h10l-5-9z";
    case MarkKind::complaint: return "M0-5l5 5-5 5-5-5z";
    case MarkKind::word: return "M-5-4h10v6h-6l-3 3v-3h-1z";
    case MarkKind::pause: return "M-4-4h3v8h-3zM1-4h3v8h-3z";
    case MarkKind::missed: return "M-4-4l8 8M4-4l-8 8";
  }
  return {};
}

std::string_view style_of(MarkKind kind) {
  switch (kind) {
    case MarkKind::stop: return "stop";
    case MarkKind::setback:
    case MarkKind::complaint:
    case MarkKind::exceeded: return "back";
    case MarkKind::finished:
    case MarkKind::cleared: return "good";
    default: return "plain";
  }
}

PictureLabel label_of(const CourseMark& mark, double x) {
  PictureLabel label;
  label.x = x;
  label.text = mark.label;
  label.style = style_of(mark.kind);
  label.shape = shape_of(mark.kind);
  return label;
}

}  // namespace rehab
