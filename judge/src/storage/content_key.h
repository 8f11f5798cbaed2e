#pragma once

#include <string>
#include <string_view>

namespace gavel::judge {

/// A key made of content: equal parts in equal order give equal keys, on every machine. 128-bit
/// XXH3: good against accident, not against malice, which is enough for a user's own cache.
class ContentKey {
 public:
  /// Adds one part. Its length goes in too, so that ("ab", "c") and ("a", "bc") differ.
  ContentKey& add(std::string_view part);

  /// 32 hexadecimal digits.
  [[nodiscard]] std::string text() const;

 private:
  std::string bytes_;
};

}  // namespace gavel::judge
