// Roads of an OpenStreetMap file as flat arrays, through libosmium. No exception leaves these functions.
#pragma once

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

// Says what a combination of tags is, once for each that is met: a number that is kept, or less than 0 to leave out.
// `values` has one entry for each key asked for, NULL where the tag is missing; it lasts for the call only.
typedef int32_t (*cosmium_judge)(void *context, const char *const *values);

// Which tags are asked for, and who judges them.
typedef struct {
  // Keys, separated by line feeds. An object that has none of the first `required` is not judged and left out.
  const char *keys;
  size_t required;
  cosmium_judge judge;
  void *context;
} cosmium_question;

// How a reading ended.
typedef enum {
  COSMIUM_READ = 0,
  // The content is not what the format asks for; the message says why.
  COSMIUM_DAMAGED = 1,
  // The system refused; the message says why.
  COSMIUM_SYSTEM = 2,
  // Memory ran out.
  COSMIUM_MEMORY = 3,
} cosmium_end;

// The ways of a file that were kept; `cosmium_free_ways` ends their life.
typedef struct cosmium_ways cosmium_ways;

// The arrays of ways: way i has the verdict `verdicts[i]` and the nodes `refs[ends[i - 1]] ..< refs[ends[i]]`.
typedef struct {
  const int64_t *ids;
  const int32_t *verdicts;
  const int64_t *ends;
  const int64_t *refs;
  size_t count;
  size_t ref_count;
  // Ways in the file, kept or not.
  int64_t seen;
} cosmium_ways_view;

// Where nodes lie; arrays of the caller, one entry for each id that is wanted.
typedef struct {
  // Ascending.
  const int64_t *wanted;
  size_t count;
  // 1e-7 degrees. An entry of `x` that is not `COSMIUM_NOWHERE` has been found and stays.
  int32_t *x;
  int32_t *y;
  // Verdicts; only written where a node was judged.
  int32_t *verdicts;
  // Nodes in the file, wanted or not.
  int64_t seen;
} cosmium_nodes;

#define COSMIUM_NOWHERE INT32_MAX

// `format` is libosmium's: "pbf", "osm", "osm.bz2", "osm.gz". `message` receives a sentence where the end is not good.
cosmium_end cosmium_read_ways(const char *path, const char *format, cosmium_question question,
                              cosmium_ways **result, char *message, size_t message_size);
cosmium_ways_view cosmium_view(const cosmium_ways *ways);
void cosmium_free_ways(cosmium_ways *ways);

cosmium_end cosmium_read_nodes(const char *path, const char *format, cosmium_question question,
                               cosmium_nodes *nodes, char *message, size_t message_size);

#ifdef __cplusplus
}
#endif
