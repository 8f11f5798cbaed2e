#pragma once

#include <string>
#include <string_view>

namespace gavel::judge {

/// `lruCache` and `LRUCache` are `lru_cache`: an underscore where a word begins.
[[nodiscard]] std::string snake_case(std::string_view name);

}  // namespace gavel::judge
