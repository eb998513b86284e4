// The schemas that athlete and plan files share.
#include "read/schema.hpp"

namespace rehab::reading {

constinit const Schema free_text_schema = scalar_schema(free_text_scalar);
constinit const Schema person_schema = scalar_schema(person_scalar);
constinit const Schema speaker_schema = scalar_schema(speaker_scalar);
constinit const Schema free_texts_schema = list_schema("a list of texts", free_text_schema);
constinit const Schema identifier_schema = scalar_schema(identifier_scalar);
constinit const Schema date_schema = scalar_schema(date_scalar);
constinit const Schema dose_schema = scalar_schema(dose_scalar);
constinit const Schema percent_schema = scalar_schema(percent_scalar);
constinit const Schema percent_or_zero_schema = scalar_schema(percent_or_zero_scalar);
constinit const Schema distance_schema = scalar_schema(distance_scalar);
constinit const Schema distance_or_zero_schema = scalar_schema(distance_or_zero_scalar);
constinit const Schema duration_schema = scalar_schema(duration_scalar);
constinit const Schema yes_no_schema = scalar_schema(yes_no_scalar);

}  // namespace rehab::reading
