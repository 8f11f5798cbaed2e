#include "domain/random_stream.h"

namespace gavel::judge {
namespace {

constexpr std::uint64_t kGamma = 0x9e3779b97f4a7c15ULL;

std::uint64_t mixed(std::uint64_t z) {
  z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
  z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
  return z ^ (z >> 31);
}

}  // namespace

RandomStream RandomStream::child(std::string_view name) const {
  std::uint64_t hash = 14695981039346656037ULL;  // FNV-1a
  for (const char c : name) hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
  return RandomStream(mixed(mixed(key_ ^ hash) + name.size()));
}

RandomStream RandomStream::child(std::uint64_t index) const {
  return RandomStream(mixed(mixed(key_ + kGamma) ^ mixed(index * kGamma + 1)));
}

std::uint64_t RandomStream::next() { return mixed(key_ + ++drawn_ * kGamma); }

std::uint64_t RandomStream::below(std::uint64_t n) {
  // The lowest 2^64 mod n numbers would make some remainders likelier.
  const std::uint64_t biased = (0 - n) % n;
  std::uint64_t number = next();
  while (number < biased) number = next();
  return number % n;
}

std::int64_t RandomStream::between(std::int64_t low, std::int64_t high) {
  const std::uint64_t span = static_cast<std::uint64_t>(high) - static_cast<std::uint64_t>(low);
  const std::uint64_t step = span == ~std::uint64_t{0} ? next() : below(span + 1);
  return static_cast<std::int64_t>(static_cast<std::uint64_t>(low) + step);
}

bool RandomStream::chance(double share) {
  // 53 bits are exact in a double, and so is their product with a power of two.
  return static_cast<double>(next() >> 11) * 0x1p-53 < share;
}

}  // namespace gavel::judge
