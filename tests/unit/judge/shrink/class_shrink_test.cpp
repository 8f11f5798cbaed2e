#include <deque>
#include <map>

#include "shrinking_fixture.h"
#include "support/catch.h"

namespace gavel::judge {
namespace {

Problem limiter() {
  Domain domain;
  DomainSpec user = line("user", "string");
  user.bounds.charset = "abcdefghijklmnopqrstuvwxyz";
  user.string_length = Range{constant(1), constant(8)};
  domain.lines = {ranged("limit", "int", 1, 1000), ranged("window", "int", 1, 3600), user,
                  ranged("timestamp", "long", 0, 1'000'000'000)};
  Problem problem = function_problem(std::move(domain));
  problem.kind = Kind::kClass;
  Method make{"RateLimiter",
              {{"limit", *parse_type("int")}, {"window", *parse_type("int")}}, {}, true};
  Method allow{"allow", {{"user", *parse_type("string")}, {"timestamp", *parse_type("long")}},
               *parse_type("bool")};
  problem.entry = {"RateLimiter", {make, allow}};
  return problem;
}

struct Request {
  std::string user;
  std::int64_t at;
};

DomainCase calls(std::int64_t limit, std::int64_t window, const std::vector<Request>& requests) {
  DomainCase input;
  input.calls.push_back({0, {number(limit), number(window)}});
  for (const Request& r : requests) input.calls.push_back({1, {text(r.user), number(r.at)}});
  return input;
}

bool limiter_valid(const DomainCase& input) {
  std::int64_t before = 0;
  const auto& made = input.calls.at(0).arguments;
  if (made[0].as_integer() < 1 || made[1].as_integer() < 1) return false;
  for (std::size_t i = 1; i < input.calls.size(); ++i) {
    const std::string& user = input.calls[i].arguments[0].as_string();
    const std::int64_t at = input.calls[i].arguments[1].as_integer();
    if (at < before || user.empty() || user.size() > 8) return false;
    before = at;
  }
  return true;
}

enum class Version { kRight, kCountsRejected, kClosedLeft };

std::vector<bool> answers(const DomainCase& input, Version kind) {
  const std::int64_t limit = input.calls.at(0).arguments[0].as_integer();
  const std::int64_t window = input.calls.at(0).arguments[1].as_integer();
  std::map<std::string, std::deque<std::int64_t>> log;
  std::vector<bool> all;
  for (std::size_t i = 1; i < input.calls.size(); ++i) {
    auto& d = log[input.calls[i].arguments[0].as_string()];
    const std::int64_t at = input.calls[i].arguments[1].as_integer();
    const std::int64_t slack = kind == Version::kClosedLeft ? 1 : 0;
    while (!d.empty() && d.front() <= at - window - slack) d.pop_front();
    const bool free = static_cast<std::int64_t>(d.size()) < limit;
    if (free || kind == Version::kCountsRejected) d.push_back(at);
    all.push_back(free);
  }
  return all;
}

StillFails differs(Version wrong) {
  return fails_when([wrong](const DomainCase& input) {
    return answers(input, wrong) != answers(input, Version::kRight);
  });
}

TEST_CASE("counting rejected calls shrinks to three calls and a window of two") {
  const DomainCase failing =
      calls(3, 100, {{"ann", 5}, {"ann", 10}, {"bob", 11}, {"ann", 40}, {"ann", 60}, {"cat", 60},
                     {"ann", 104}, {"ann", 106}, {"ann", 111}, {"bob", 140}, {"ann", 150}});
  REQUIRE(differs(Version::kCountsRejected)(std::span(&failing, 1)));
  const auto result =
      shrink(limiter(), failing, differs(Version::kCountsRejected), limiter_valid);
  CHECK(result.finished);
  CHECK(result.smallest == calls(1, 2, {{"a", 0}, {"a", 1}, {"a", 2}}));
}

TEST_CASE("a window that keeps its left end shrinks to two calls one second apart") {
  const DomainCase failing = calls(2, 3600, {{"kim", 7}, {"kim", 9}, {"lee", 9}, {"kim", 3607}});
  REQUIRE(differs(Version::kClosedLeft)(std::span(&failing, 1)));
  const auto result = shrink(limiter(), failing, differs(Version::kClosedLeft), limiter_valid);
  CHECK(result.smallest == calls(1, 1, {{"a", 0}, {"a", 1}}));
}

TEST_CASE("the constructor is never dropped") {
  const DomainCase failing = calls(5, 5, {{"a", 1}});
  const auto always = fails_when([](const DomainCase&) { return true; });
  const auto result = shrink(limiter(), failing, always, limiter_valid);
  CHECK(result.smallest == calls(1, 1, {}));
}

}  // namespace
}  // namespace gavel::judge
