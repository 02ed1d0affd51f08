#include <cosmium.h>

#include "tags.hpp"

#include <osmium/io/bzip2_compression.hpp>
#include <osmium/io/gzip_compression.hpp>
#include <osmium/io/pbf_input.hpp>
#include <osmium/io/reader.hpp>
#include <osmium/io/xml_input.hpp>
#include <osmium/osm/node.hpp>
#include <osmium/osm/way.hpp>

#include <algorithm>
#include <cstdio>
#include <new>
#include <system_error>
#include <vector>

struct cosmium_ways {
  std::vector<int64_t> ids;
  std::vector<int32_t> verdicts;
  std::vector<int64_t> ends;
  std::vector<int64_t> refs;
  int64_t seen = 0;
};

namespace {

  // Runs `work`; every exception becomes an end and a message.
  template <typename Work>
  cosmium_end guarded(char *message, size_t message_size, Work &&work) noexcept {
    try {
      work();
      return COSMIUM_READ;
    } catch (const std::bad_alloc &) {
      return COSMIUM_MEMORY;
    } catch (const std::system_error &error) {
      std::snprintf(message, message_size, "%s", error.what());
      return COSMIUM_SYSTEM;
    } catch (const std::exception &error) {
      std::snprintf(message, message_size, "%s", error.what());
      return COSMIUM_DAMAGED;
    } catch (...) {
      std::snprintf(message, message_size, "unknown exception");
      return COSMIUM_DAMAGED;
    }
  }

  // Gives every object of one kind to `visit`, without its history.
  template <typename Object, typename Visit>
  void each(const char *path, const char *format, osmium::osm_entity_bits::type kind, Visit &&visit) {
    const osmium::io::File file{path, format};
    osmium::io::Reader reader{file, kind, osmium::io::read_meta::no};
    while (osmium::memory::Buffer buffer = reader.read()) {
      for (const auto &object : buffer.select<Object>()) visit(object);
    }
    reader.close();
  }

  void append(const osmium::Way &way, int32_t verdict, cosmium_ways &ways) {
    ways.ids.push_back(way.id());
    ways.verdicts.push_back(verdict);
    for (const auto &node : way.nodes()) ways.refs.push_back(node.ref());
    ways.ends.push_back(static_cast<int64_t>(ways.refs.size()));
  }

  // Walks along the wanted ids as nodes come in; files are nearly always in order.
  class Cursor {
    const int64_t *begin_;
    const int64_t *end_;
    const int64_t *at_;

   public:
    explicit Cursor(const cosmium_nodes &nodes)
        : begin_(nodes.wanted), end_(nodes.wanted + nodes.count), at_(nodes.wanted) {}

    // The place of an id among the wanted ones, or -1.
    std::ptrdiff_t find(int64_t id) {
      if (at_ != begin_ && *(at_ - 1) >= id) at_ = std::lower_bound(begin_, end_, id);
      while (at_ != end_ && *at_ < id) ++at_;
      return at_ != end_ && *at_ == id ? at_ - begin_ : -1;
    }
  };

}  // namespace

cosmium_end cosmium_read_ways(const char *path, const char *format, cosmium_question question,
                              cosmium_ways **result, char *message, size_t message_size) {
  *result = nullptr;
  return guarded(message, message_size, [&] {
    auto ways = std::make_unique<cosmium_ways>();
    TagSets sets{question};
    each<osmium::Way>(path, format, osmium::osm_entity_bits::way, [&](const osmium::Way &way) {
      ++ways->seen;
      const int32_t verdict = sets.verdict(way.tags());
      if (verdict >= 0) append(way, verdict, *ways);
    });
    *result = ways.release();
  });
}

cosmium_ways_view cosmium_view(const cosmium_ways *ways) {
  return {ways->ids.data(),  ways->verdicts.data(), ways->ends.data(), ways->refs.data(),
          ways->ids.size(), ways->refs.size(),     ways->seen};
}

void cosmium_free_ways(cosmium_ways *ways) { delete ways; }

cosmium_end cosmium_read_nodes(const char *path, const char *format, cosmium_question question,
                               cosmium_nodes *nodes, char *message, size_t message_size) {
  return guarded(message, message_size, [&] {
    TagSets sets{question};
    Cursor cursor{*nodes};
    each<osmium::Node>(path, format, osmium::osm_entity_bits::node, [&](const osmium::Node &node) {
      ++nodes->seen;
      const std::ptrdiff_t place = cursor.find(node.id());
      if (place < 0 || nodes->x[place] != COSMIUM_NOWHERE || !node.location().valid()) return;
      nodes->x[place] = node.location().x();
      nodes->y[place] = node.location().y();
      const int32_t verdict = sets.verdict(node.tags());
      if (verdict >= 0) nodes->verdicts[place] = verdict;
    });
  });
}
