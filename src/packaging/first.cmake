# How the README's first command builds, and `tests/run.sh ci`: a room as one file, and optimised a little less than a release. It is
# there in half of the time, and `verify` takes a tenth longer.
set(CMAKE_BUILD_TYPE Release CACHE STRING "")
set(CMAKE_CXX_FLAGS_RELEASE "-O1 -DNDEBUG" CACHE STRING "")
set(REHAB_ROOMS_AS_ONE ON CACHE BOOL "")
