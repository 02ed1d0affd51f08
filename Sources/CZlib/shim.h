// zlib: deflation, inflation and CRC-32, for the archive that a workbook is.
#include <zlib.h>
