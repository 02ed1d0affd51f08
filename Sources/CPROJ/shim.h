// PROJ's projections, and Karney's geodesic algorithms that ship with it.
#include <geodesic.h>
#include <proj.h>
