// The estimator on the recorded counts of the programs in tests/complexity. Numbers only: nothing
// runs here.
#include <cstdlib>
#include <filesystem>
#include <fstream>

#include <nlohmann/json.hpp>

#include "cost/estimate.h"
#include "support/catch.h"

using namespace gavel::judge;

namespace {

struct Recorded {
  std::string name;
  Growth growth = Growth::kConstant;
  Series series;
};

Growth growth_of(const std::string& text) {
  for (std::size_t i = 0; i < kGrowths; ++i) {
    const auto growth = static_cast<Growth>(i);
    if ("O(" + to_string(growth) + ")" == text) return growth;
  }
  throw std::runtime_error("no growth: " + text);
}

std::vector<Recorded> recorded(const std::string& language) {
  const std::filesystem::path file =
      std::filesystem::path(GAVEL_REPOSITORY) / "tests/complexity/recorded" / (language + ".jsonl");
  std::ifstream in(file);
  std::vector<Recorded> all;
  for (std::string line; std::getline(in, line);) {
    const auto json = nlohmann::json::parse(line);
    Recorded& one = all.emplace_back();
    one.name = json["name"];
    one.growth = growth_of(json["cost"]);
    one.series.sizes = json["sizes"].get<std::vector<double>>();
    one.series.totals = json["totals"].get<std::vector<std::vector<double>>>();
    for (const auto& block : json["blocks"]) {
      one.series.blocks.push_back({block[0], block[1].get<std::vector<double>>()});
    }
  }
  return all;
}

}  // namespace

TEST_CASE("recorded programs are told right, and never with certainty far from it") {
  const auto [language, least] = GENERATE(table<std::string, double>(
      {{"cpp", 0.97}, {"c", 0.95}, {"python", 0.96}, {"javascript", 0.97}, {"java", 0.97}}));
  const std::vector<Recorded> all = recorded(language);
  REQUIRE(all.size() >= 20);
  std::size_t exact = 0;
  for (const Recorded& one : all) {
    INFO(language << "/" << one.name);
    const GrowthEstimate estimate = estimate_growth(one.series);
    const bool is_exact = estimate.single() && estimate.growth == one.growth;
    exact += is_exact ? 1 : 0;
    if (estimate.single()) CHECK(distance(estimate.growth, one.growth) <= 1);
  }
  INFO(language << ": " << exact << " of " << all.size());
  CHECK(static_cast<double>(exact) >= least * static_cast<double>(all.size()));
}
