// The single values of a plan file, as data: what they are called, and what reads them.
#pragma once

#include "read/scalar.hpp"

namespace rehab::reading {

extern const ScalarType property_scalar;        ///< the name of one of required_properties
extern const ScalarType version_scalar;         ///< `plan/1`
extern const ScalarType place_scalar;           ///< where an observation is made
extern const ScalarType exercise_kind_scalar;   ///< `run`, `drill` or `other`
extern const ScalarType exercise_start_scalar;  ///< `standing` or `flying`
extern const ScalarType percent_of_scalar;      ///< what a percentage is of
extern const ScalarType times_scalar;           ///< of a repeat
extern const ScalarType sessions_scalar;        ///< clean sessions that a step takes
extern const ScalarType reps_scalar;            ///< that a session may add
extern const ScalarType scale_range_scalar;     ///< `0..10`, `100..0 %`
extern const ScalarType scale_word_scalar;      ///< a word of a scale
extern const ScalarType said_scalar;            ///< what a word of the plan says in the log
extern const ScalarType clinician_scalar;       ///< who alone may say it
extern const ScalarType setback_scalar;         ///< what takes it back
extern const ScalarType notch_scalar;           ///< a value of a scale
extern const ScalarType condition_scalar;       ///< `tired`, `2..3`, `>= 7`
extern const ScalarType citation_scalar;        ///< `article`, `reply:12`
extern const ScalarType outcome_scalar;         ///< of a rule
extern const ScalarType during_scalar;          ///< of a during rule

}  // namespace rehab::reading
