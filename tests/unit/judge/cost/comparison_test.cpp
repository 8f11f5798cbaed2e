#include "cost/comparison.h"

#include "support/catch.h"

using namespace gavel::judge;

namespace {

AxisFinding finding(std::string axis, std::vector<Growth> candidates,
                    std::vector<std::string> fixed = {}, std::vector<std::string> tied = {}) {
  return {.axis = std::move(axis),
          .tied = std::move(tied),
          .fixed = std::move(fixed),
          .candidates = std::move(candidates)};
}

Agreement compared(const std::string& stated, const AxisFinding& found,
                   const std::string& accepted = {}, const std::string& calls = {}) {
  return compare_stated(stated, accepted, calls, std::span(&found, 1)).agreement;
}

}  // namespace

TEST_CASE("a measured class is compared with a stated one") {
  const AxisFinding linear = finding("n", {Growth::kLinear});
  CHECK(compared("O(n)", linear) == Agreement::kAgrees);
  CHECK(compared("O(log n)", linear) == Agreement::kWorse);
  CHECK(compared("O(n^2)", linear) == Agreement::kBetter);
  CHECK(compared("", linear) == Agreement::kNotCompared);
  CHECK(compared("???", linear) == Agreement::kNotCompared);
}

TEST_CASE("a class that the problem accepts is as good as the expected one") {
  const AxisFinding sorting = finding("n", {Growth::kLinearLog});
  CHECK(compared("O(n)", sorting) == Agreement::kWorse);
  CHECK(compared("O(n)", sorting, "O(n log n)") == Agreement::kAgrees);
  CHECK(compared("O(n)", finding("n", {Growth::kLinear}), "O(n log n)") == Agreement::kAgrees);
}

TEST_CASE("two classes that cannot be told apart agree with either") {
  const AxisFinding either = finding("n", {Growth::kLinear, Growth::kLinearLog});
  CHECK(compared("O(n)", either) == Agreement::kCannotTell);
  CHECK(compared("O(n log n)", either) == Agreement::kAgrees);
  CHECK(compared("O(log n)", either) == Agreement::kWorse);
  CHECK(compared("O(n^2)", either) == Agreement::kBetter);
  CHECK(compared("O(n)", finding("n", {})) == Agreement::kCannotTell);
}

TEST_CASE("axes that stay are constants, and those that grow along are the axis") {
  CHECK(compared("O(n log k)", finding("n", {Growth::kLinear}, {"k"})) == Agreement::kAgrees);
  CHECK(compared("O(n log k)", finding("k", {Growth::kLog}, {"n"})) == Agreement::kAgrees);
  CHECK(compared("O(n m)", finding("n", {Growth::kQuadratic}, {}, {"m"})) == Agreement::kAgrees);
  CHECK(compared("O(n + m)", finding("n", {Growth::kQuadratic}, {}, {"m"})) == Agreement::kWorse);
}

TEST_CASE("a word that is no axis may stay small or grow") {
  CHECK(compared("O(n + p log p)", finding("n", {Growth::kLinear})) == Agreement::kAgrees);
  CHECK(compared("O(n + p log p)", finding("n", {Growth::kLinearLog})) == Agreement::kAgrees);
  CHECK(compared("O(n + p log p)", finding("n", {Growth::kQuadratic})) == Agreement::kWorse);
}

TEST_CASE("a cost per call is multiplied by the calls") {
  CHECK(compared("O(1) amortised per call", finding("q", {Growth::kLinear}), "", "q") ==
        Agreement::kAgrees);
  CHECK(compared("O(log q) per call", finding("q", {Growth::kLinearLog}), "", "q") ==
        Agreement::kAgrees);
  CHECK(compared("O(1) per call", finding("q", {Growth::kQuadratic}), "", "q") ==
        Agreement::kWorse);
}

TEST_CASE("the worst of several axes decides") {
  const std::vector<AxisFinding> both = {finding("n", {Growth::kLinear}, {"k"}),
                                         finding("k", {Growth::kLinear}, {"n"})};
  CHECK(compare_stated("O(n log k)", "", "", both).agreement == Agreement::kWorse);
  CHECK(compare_stated("O(n k)", "", "", both).agreement == Agreement::kAgrees);
}

TEST_CASE("two axes multiply or add up") {
  const std::vector<AxisFinding> both = {finding("n", {Growth::kLinear}, {"k"}),
                                         finding("k", {Growth::kLinear}, {"n"})};
  CHECK(to_string(combined(both, true).value()) == "O(k n)");
  CHECK(to_string(combined(both, false).value()) == "O(n + k)");
  CHECK_FALSE(combined(both, std::nullopt));
  CHECK(describe_axes(both, false) == "O(n), O(k)");
  const auto product = combined(both, true), sum = combined(both, false);
  CHECK(compare_stated("O(n + k)", "", "", both, product).agreement == Agreement::kWorse);
  CHECK(compare_stated("O(n k)", "", "", both, product).agreement == Agreement::kAgrees);
  CHECK(compare_stated("O(n + k)", "", "", both, sum).agreement == Agreement::kAgrees);
}

TEST_CASE("a claim is understood in the terms of what is measured") {
  const std::vector<AxisFinding> calls = {finding("q", {Growth::kLinear})};
  CHECK(in_terms_of("O(1)", "q", calls) == "O(1) per call");
  CHECK(in_terms_of("O(log n)", "q", calls) == "O(log q) per call");
  CHECK(in_terms_of("n", "q", calls) == "O(q)");
  CHECK(in_terms_of("O(n^2)", "q", calls) == "O(q^2)");
  CHECK(in_terms_of("???", "q", calls) == "???");
  const std::vector<AxisFinding> values = {finding("n", {Growth::kLinear})};
  CHECK(in_terms_of("O(1)", "", values) == "O(1)");
  CHECK(in_terms_of("", "", values).empty());
}

TEST_CASE("the evidence for a hint is a cost that grows at least as fast along every axis") {
  const auto shows = [](const std::string& stated, const AxisFinding& found) {
    return reaches(stated, "q", std::span(&found, 1));
  };
  CHECK(shows("O(n^2)", finding("n", {Growth::kQuadratic})));
  CHECK(shows("O(n^2)", finding("n", {Growth::kCubic})));
  CHECK_FALSE(shows("O(n^2)", finding("n", {Growth::kLinearLog})));
  CHECK_FALSE(shows("O(n^2)", finding("n", {})));
  CHECK_FALSE(shows("O(n^2)", finding("n", {Growth::kLinear, Growth::kQuadratic})));
  CHECK(shows("O(entries) per call", finding("q", {Growth::kQuadratic})));
  CHECK_FALSE(shows("O(entries) per call", finding("q", {Growth::kLinear})));
  const std::vector<AxisFinding> heap = {finding("n", {Growth::kLinear}, {"k"}),
                                         finding("k", {Growth::kLog}, {"n"})};
  CHECK_FALSE(reaches("O(n k)", "", heap));
  const std::vector<AxisFinding> scan = {finding("n", {Growth::kLinear}, {"k"}),
                                         finding("k", {Growth::kLinear}, {"n"})};
  CHECK(reaches("O(n k)", "", scan));
}

TEST_CASE("an axis is described in total or per call") {
  CHECK(describe_axis(finding("n", {Growth::kLinearLog}), false) == "O(n log n)");
  CHECK(describe_axis(finding("n", {Growth::kLinear, Growth::kLinearLog}), false) ==
        "O(n) or O(n log n)");
  CHECK(describe_axis(finding("q", {Growth::kLinearLog}), true) == "O(log q) per call");
  CHECK(describe_axis(finding("q", {Growth::kLinear}), true) == "O(1) per call");
  CHECK(describe_axis(finding("q", {Growth::kConstant}), true) == "O(1) in all");
  CHECK(describe_axis(finding("n", {}), false) == "cannot tell");
}

TEST_CASE("a term of its own may be too small to be seen beside the first axis") {
  const AxisFinding both[] = {finding("n", {Growth::kLinear}, {"k"}),
                              finding("k", {Growth::kConstant}, {"n"})};
  CHECK(compare_stated("O(n + k log k)", {}, {}, both).agreement == Agreement::kAgrees);
  CHECK(compare_stated("O(n k)", {}, {}, both).agreement == Agreement::kBetter);
  CHECK(compare_stated("O(n log k)", {}, {}, both).agreement == Agreement::kBetter);
}

TEST_CASE("what grew along with the first axis was seen there") {
  const std::vector<AxisFinding> along = {finding("n", {Growth::kQuadratic}),
                                          finding("r", {Growth::kLog}, {"n"})};
  CHECK(compare_stated("O(n r)", {}, {}, along).agreement == Agreement::kAgrees);
  CHECK(combined(along, true) == std::nullopt);
  const std::vector<AxisFinding> beside = {finding("n", {Growth::kLinear}, {"r"}),
                                           finding("r", {Growth::kLog}, {"n"})};
  CHECK(compare_stated("O(n r)", {}, {}, beside).agreement == Agreement::kBetter);
}
