// The tags of an object as one of few combinations, each judged once.
#pragma once

#include <cosmium.h>

#include <osmium/osm/tag.hpp>

#include <cstring>
#include <string>
#include <unordered_map>
#include <vector>

class TagSets {
  std::vector<std::string> keys_;
  cosmium_question question_;
  std::unordered_map<std::string, int32_t> verdicts_;
  std::vector<const char *> values_;
  std::string joined_;

  static std::vector<std::string> split(const char *text) {
    std::vector<std::string> lines(1);
    for (; *text != '\0'; ++text) {
      if (*text == '\n') {
        lines.emplace_back();
      } else {
        lines.back().push_back(*text);
      }
    }
    return lines;
  }

  bool is_asked(const osmium::TagList &tags) const {
    for (size_t key = 0; key < question_.required; ++key) {
      if (tags.has_key(keys_[key].c_str())) return true;
    }
    return false;
  }

  void collect(const osmium::TagList &tags) {
    values_.assign(keys_.size(), nullptr);
    for (const auto &tag : tags) {
      for (size_t key = 0; key < keys_.size(); ++key) {
        if (std::strcmp(tag.key(), keys_[key].c_str()) == 0) values_[key] = tag.value();
      }
    }
    joined_.clear();
    for (const char *value : values_) {
      if (value != nullptr) joined_.append(value);
      joined_.push_back(value == nullptr ? '\1' : '\2');
    }
  }

 public:
  explicit TagSets(const cosmium_question &question) : keys_(split(question.keys)), question_(question) {}

  // The verdict of an object, or -1.
  int32_t verdict(const osmium::TagList &tags) {
    if (tags.empty() || !is_asked(tags)) return -1;
    collect(tags);
    const auto known = verdicts_.find(joined_);
    if (known != verdicts_.end()) return known->second;
    const int32_t verdict = question_.judge(question_.context, values_.data());
    verdicts_.emplace(joined_, verdict);
    return verdict;
  }
};
