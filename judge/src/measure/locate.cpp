#include "measure/locate.h"

#include <charconv>
#include <chrono>
#include <cstdint>
#include <optional>
#include <set>

#include <fmt/format.h>

namespace gavel::judge {
namespace {

using namespace std::chrono_literals;

// From the inside of a library to the line that called it lie few points; more than this is a
// cycle.
constexpr int kLongestWay = 200;
constexpr std::size_t kMostAddresses = 4000;

std::optional<std::uint64_t> address_of(std::string_view key) {
  if (!key.starts_with('@')) return std::nullopt;
  key.remove_prefix(1);
  std::uint64_t value = 0;
  const auto [end, error] = std::from_chars(key.data(), key.data() + key.size(), value, 16);
  if (error != std::errc() || end != key.data() + key.size() || value == 0) return std::nullopt;
  return value;
}

std::string_view first_word(std::string_view key) {
  return key.substr(0, key.find(' '));
}

/// A point is known by the address its call returns to; the call itself lies before.
std::string asked(std::uint64_t address) {
  return fmt::format("0x{:x}", address - 1);
}

/// The addresses from a place to the start of the program.
std::vector<std::uint64_t> way_from(
    std::string_view key, const std::unordered_map<std::string, std::string>& reached_from) {
  std::vector<std::uint64_t> way;
  std::string at(first_word(key));
  for (int steps = 0; steps < kLongestWay; ++steps) {
    const auto address = address_of(at);
    if (!address) break;
    way.push_back(*address);
    const auto from = reached_from.find(at);
    if (from == reached_from.end() || from->second == at) break;
    at = from->second;
  }
  return way;
}

std::map<std::string, int> ask(sandbox::Sandbox& sandbox, const CountingProgram& program,
                               const std::set<std::uint64_t>& addresses) {
  sandbox::Command command = *program.locator;
  for (const std::uint64_t address : addresses) command.arguments.push_back(asked(address));
  sandbox::Limits limits;
  limits.cpu = 10s;
  limits.wall = 30s;
  limits.memory = sandbox::Bytes{std::uint64_t{1} << 30};
  const sandbox::RunResult result = sandbox.run(command, limits);
  return parse_locations(result.standard_output.bytes, program.located_name);
}

int to_int(std::string_view text) {
  int value = 0;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

}  // namespace

std::map<std::string, int> parse_locations(std::string_view output, std::string_view file) {
  std::map<std::string, int> lines;
  std::string address;
  while (!output.empty()) {
    const std::size_t end = std::min(output.find('\n'), output.size());
    const std::string_view line = output.substr(0, end);
    output.remove_prefix(std::min(end + 1, output.size()));
    if (line.starts_with("0x")) {
      std::string_view digits = line.substr(2);
      digits.remove_prefix(std::min(digits.find_first_not_of('0'), digits.size()));
      address = "0x" + std::string(digits);
      continue;
    }
    const std::size_t colon = line.rfind(':');
    if (colon == line.npos || address.empty()) continue;
    std::string_view name = line.substr(0, colon);
    name.remove_prefix(name.rfind('/') + 1);
    const int number = to_int(line.substr(colon + 1));
    if (name == file && number > 0) lines.try_emplace(address, number);
  }
  return lines;
}

std::map<std::string, CountedPlace> locate_places(
    sandbox::Sandbox& sandbox, const CountingProgram& program, std::span<const std::string> keys,
    const std::unordered_map<std::string, std::string>& reached_from) {
  std::map<std::string, CountedPlace> places;
  std::map<std::string, std::vector<std::uint64_t>> ways;
  std::set<std::uint64_t> addresses;
  for (const std::string& key : keys) {
    CountedPlace& place = places[key];
    const std::string_view where = first_word(key);
    if (where.size() < key.size()) place.what = key.substr(where.size() + 1);
    if (!where.starts_with('@')) place.line = to_int(where);
    for (const std::uint64_t address : ways[key] = way_from(key, reached_from)) {
      if (addresses.size() < kMostAddresses) addresses.insert(address);
    }
  }
  if (!program.locator || addresses.empty()) return places;
  const std::map<std::string, int> lines = ask(sandbox, program, addresses);
  for (auto& [key, place] : places) {
    for (const std::uint64_t address : ways[key]) {
      const auto found = lines.find(asked(address));
      if (found == lines.end()) continue;
      place.line = found->second;
      break;
    }
  }
  return places;
}

}  // namespace gavel::judge
