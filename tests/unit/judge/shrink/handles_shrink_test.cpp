#include <algorithm>
#include <set>

#include "shrinking_fixture.h"
#include "support/catch.h"

namespace gavel::judge {
namespace {

enum Files : std::size_t { kMake, kOpen, kRead, kClose };

/// open() gives a handle, read(h) uses one, close(h) takes it.
Problem files() {
  Domain domain;
  DomainSpec handle = line("h", "int");
  handle.from_pool = "open";
  domain.lines = {handle, ranged("bytes", "int", 0, 100)};
  Problem problem = function_problem(std::move(domain));
  problem.kind = Kind::kClass;
  const Parameter h{"h", *parse_type("int")};
  Method open{"open", {}, *parse_type("int")};
  open.handles.gives = {"open"};
  Method close{"close", {h}, {}};
  close.handles.takes = {"open"};
  problem.entry = {"Files",
                   {Method{"Files", {}, {}, true}, open,
                    Method{"read", {h, {"bytes", *parse_type("int")}}, *parse_type("string")},
                    close}};
  return problem;
}

Call open() { return {kOpen, {}}; }
Call read(std::int64_t h, std::int64_t bytes) { return {kRead, {number(h), number(bytes)}}; }
Call close(std::int64_t h) { return {kClose, {number(h)}}; }

/// No call uses a handle that was never given or is closed.
bool uses_open_handles(const DomainCase& input) {
  std::set<std::int64_t> open_now;
  std::int64_t given = 0;
  for (const Call& call : input.calls) {
    if (call.method == kOpen) open_now.insert(given++);
    if (call.method != kRead && call.method != kClose) continue;
    const std::int64_t h = call.arguments[0].as_integer();
    if (!open_now.contains(h)) return false;
    if (call.method == kClose) open_now.erase(h);
  }
  return true;
}

TEST_CASE("dropping a call drops what used its handle, and the others are numbered anew") {
  DomainCase failing;
  failing.calls = {{kMake, {}}, open(), open(), read(0, 7), open(), close(0), read(2, 44),
                   close(1),    read(2, 9), close(2)};
  REQUIRE(uses_open_handles(failing));
  // Two reads of one handle.
  const auto fails = [](const DomainCase& input) {
    std::multiset<std::int64_t> reads;
    for (const Call& call : input.calls) {
      if (call.method == kRead) reads.insert(call.arguments[0].as_integer());
    }
    return std::any_of(reads.begin(), reads.end(),
                       [&](std::int64_t h) { return reads.count(h) > 1; });
  };
  const auto result = shrink(files(), failing, fails_when(fails), uses_open_handles);
  DomainCase expected;
  expected.calls = {{kMake, {}}, open(), read(0, 0), read(0, 0)};
  CHECK(result.smallest == expected);
}

TEST_CASE("a call that takes from a pool needs a member to take") {
  Problem problem = files();
  // push() gives a token that no argument names; pop() takes one.
  Method push{"push", {}, {}};
  push.handles.gives = {"slot"};
  Method pop{"pop", {}, *parse_type("int")};
  pop.handles.takes = {"slot"};
  problem.entry.methods = {Method{"Stack", {}, {}, true}, push, pop};
  const auto enabled = [](const DomainCase& input) {
    int depth = 0;
    for (const Call& call : input.calls) {
      depth += call.method == 1 ? 1 : call.method == 2 ? -1 : 0;
      if (depth < 0) return false;
    }
    return true;
  };
  const auto fails = [](const DomainCase& input) {
    return std::any_of(input.calls.begin(), input.calls.end(),
                       [](const Call& call) { return call.method == 2; });
  };
  DomainCase failing;
  for (const std::size_t method : {0, 1, 1, 2, 1, 2, 2, 1}) failing.calls.push_back({method, {}});
  DomainCase expected;
  for (const std::size_t method : {0, 1, 2}) expected.calls.push_back({method, {}});
  CHECK(shrink(problem, failing, fails_when(fails), enabled).smallest == expected);
}

}  // namespace
}  // namespace gavel::judge
