// GEOS's C interface; only the reentrant functions (`…_r`) are to be used.
#define GEOS_USE_ONLY_R_API
#include <geos_c.h>
