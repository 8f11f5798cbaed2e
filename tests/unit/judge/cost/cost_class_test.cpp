#include "gavel/judge/cost_class.h"

#include "support/catch.h"

using namespace gavel::judge;

namespace {

std::string normal(const char* text) {
  const auto cost = parse_cost_class(text);
  return cost ? to_string(*cost) : "?";
}

CostClass cost(const char* text) {
  return parse_cost_class(text).value();
}

}  // namespace

TEST_CASE("a class is read in the spellings people use") {
  const auto [text, means] = GENERATE(table<const char*, const char*>({
      {"O(1)", "O(1)"},
      {"constant", "O(1)"},
      {"linear", "O(n)"},
      {"n", "O(n)"},
      {"O(3n + 5)", "O(n)"},
      {"n log n", "O(n log n)"},
      {"O(n*log(n))", "O(n log n)"},
      {"O(n log2 n)", "O(n log n)"},
      {"O(n lg n)", "O(n log n)"},
      {"O(nlogn)", "O(n log n)"},
      {"O(log n)", "O(log n)"},
      {"O(log^2 n)", "O(log^2 n)"},
      {"O(sqrt(n))", "O(sqrt(n))"},
      {"O(√n)", "O(sqrt(n))"},
      {"O(n sqrt n)", "O(n sqrt(n))"},
      {"O(n^1.5)", "O(n sqrt(n))"},
      {"O(n^2)", "O(n^2)"},
      {"O(n²)", "O(n^2)"},
      {"O(n**2)", "O(n^2)"},
      {"O(n*n)", "O(n^2)"},
      {"Θ(n^2 log n)", "O(n^2 log n)"},
      {"O(2^n)", "O(2^n)"},
      {"O(n 2^n)", "O(2^n n)"},
      {"O(n!)", "O(2^n)"},
      {"O(V+E)", "O(V + E)"},
      {"O((V + E) log V)", "O(V log V + E log V)"},
      {"O(n r)", "O(n r)"},
      {"O(n + r log r)", "O(n + r log r)"},
      {"O(n·k)", "O(k n)"},
      {"O(n log k)", "O(n log k)"},
      {"O(limit) per call", "O(limit) per call"},
      {"O(1) amortised per call", "O(1) amortised per call"},
      {"O(log n) amortized per operation", "O(log n) amortised per call"},
  }));
  CAPTURE(text);
  CHECK(normal(text) == means);
}

TEST_CASE("what is no class is not guessed at") {
  const char* const text = GENERATE("", "   ", "O(", "O(n", "fast enough!?", "n -", "O(n) + O(m",
                                    "n ^ -1", "O(1/n)", "per call", "((((", "O(log)");
  CAPTURE(text);
  CHECK(normal(text) == "?");
}

TEST_CASE("any word is an axis, so that O(entries) can be claimed") {
  CHECK(normal("entries") == "O(entries)");
}

TEST_CASE("a text of any length is refused before it costs anything") {
  CHECK(!parse_cost_class(std::string(100000, '(')));
}

TEST_CASE("classes are ordered by how fast they grow") {
  const char* const ascending[] = {"1",        "log n", "sqrt(n)",   "n",   "n log n", "n log^2 n",
                                   "n sqrt n", "n^2",   "n^2 log n", "n^3", "2^n"};
  for (std::size_t i = 0; i < std::size(ascending); ++i) {
    for (std::size_t j = 0; j < std::size(ascending); ++j) {
      CAPTURE(ascending[i], ascending[j]);
      const CostOrder expected = i == j  ? CostOrder::kEqual
                                 : i < j ? CostOrder::kLess
                                         : CostOrder::kGreater;
      CHECK(compare(cost(ascending[i]), cost(ascending[j])) == expected);
    }
  }
}

TEST_CASE("a sum is its dominant terms") {
  CHECK(compare(cost("n^2 + n log n + 5"), cost("n^2")) == CostOrder::kEqual);
  CHECK(compare(cost("n + m"), cost("n m")) == CostOrder::kLess);
  CHECK(compare(cost("n + m"), cost("m + n")) == CostOrder::kEqual);
  CHECK(compare(cost("n + m"), cost("n")) == CostOrder::kGreater);
}

TEST_CASE("classes in different axes compare only through what is known of the axes") {
  CHECK(compare(cost("n log k"), cost("n log n")) == CostOrder::kIncomparable);
  const std::vector<std::pair<std::string, std::string>> known = {{"k", "n"}};
  CHECK(compare(cost("n log k"), cost("n log n"), known) == CostOrder::kLess);
  CHECK(compare(cost("n k"), cost("n^2"), known) == CostOrder::kLess);
  CHECK(compare(cost("n^2"), cost("n k"), known) == CostOrder::kGreater);
  CHECK(at_most(cost("k"), cost("n"), known));
  CHECK(!at_most(cost("n"), cost("k"), known));
}

TEST_CASE("per call and total are two views of one class") {
  CHECK(to_string(total_cost(cost("O(1) amortised per call"), "q")) == "O(q)");
  CHECK(to_string(total_cost(cost("O(log q) per call"), "q")) == "O(q log q)");
  CHECK(to_string(total_cost(cost("O(limit) per call"), "q")) == "O(limit q)");
  CHECK(to_string(total_cost(cost("O(q)"), "q")) == "O(q)");
  CHECK(to_string(per_call_cost(cost("q log q"), "q").value()) == "O(log q) amortised per call");
  CHECK(to_string(per_call_cost(cost("q"), "q").value()) == "O(1) amortised per call");
  CHECK(!per_call_cost(cost("log q"), "q"));
}

TEST_CASE("axes can be renamed, and equal ones melt together") {
  const std::vector<std::pair<std::string, std::string>> names = {{"entries", "q"}};
  CHECK(to_string(renamed(cost("entries log q"), names)) == "O(q log q)");
}
