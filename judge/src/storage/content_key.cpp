#include "storage/content_key.h"

#include <fmt/format.h>
#include <xxhash.h>

#include <cstdint>

namespace gavel::judge {

ContentKey& ContentKey::add(std::string_view part) {
  bytes_ += fmt::format("{}:", part.size());
  bytes_ += part;
  return *this;
}

std::string ContentKey::text() const {
  const XXH128_hash_t hash = XXH3_128bits(bytes_.data(), bytes_.size());
  return fmt::format("{:016x}{:016x}", static_cast<std::uint64_t>(hash.high64),
                     static_cast<std::uint64_t>(hash.low64));
}

}  // namespace gavel::judge
