// What a file has beside its bytes: owner, mode and extended attributes (access lists among them).
#pragma once

#include <sys/stat.h>

namespace rehab::files {

/// Gives `to` the owner, mode and extended attributes of `from`. 0, or the errno of what could not be given.
int copy_attributes(int from, const struct stat& status, int to);

}  // namespace rehab::files
