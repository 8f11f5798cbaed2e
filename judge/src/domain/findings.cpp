#include "domain/findings.h"

#include <utility>

#include <fmt/format.h>

namespace gavel::judge {

void Findings::add(std::string_view line, std::string_view kind, std::string reason) {
  add_at({}, line, kind, std::move(reason));
}

void Findings::add_at(const std::string& below, std::string_view line, std::string_view kind,
                      std::string reason) {
  if (full()) return;
  found_.push_back({.path = path() + below,
                    .reason = std::move(reason),
                    .promise = fmt::format("{} {}", line, kind)});
}

std::string Findings::path() const {
  std::string text = prefix_;
  for (const Part& part : path_) {
    if (part.name.empty()) {
      text += fmt::format("[{}]", part.index);
    } else {
      if (!text.empty()) text += &part == path_.data() ? ", " : ".";
      text += part.name;
    }
  }
  return text;
}

}  // namespace gavel::judge
