// The shapes that athlete and plan files share.
#include "read/shape.hpp"

namespace rehab::reading {

constinit const Shape text_shape = leaf_shape(text_leaf);
constinit const Shape free_text_shape = leaf_shape(free_text_leaf);
constinit const Shape free_texts_shape = list_shape("a list of texts", free_text_shape);
constinit const Shape identifier_shape = leaf_shape(identifier_leaf);
constinit const Shape date_shape = leaf_shape(date_leaf);
constinit const Shape dose_shape = leaf_shape(dose_leaf);
constinit const Shape percent_shape = leaf_shape(percent_leaf);
constinit const Shape percent_or_zero_shape = leaf_shape(percent_or_zero_leaf);
constinit const Shape distance_shape = leaf_shape(distance_leaf);
constinit const Shape distance_or_zero_shape = leaf_shape(distance_or_zero_leaf);
constinit const Shape duration_shape = leaf_shape(duration_leaf);
constinit const Shape yes_no_shape = leaf_shape(yes_no_leaf);

}  // namespace rehab::reading
