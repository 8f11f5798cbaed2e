#include <fstream>
#include <iterator>
#include <regex>
#include <set>

#include "problem/key_tables.h"
#include "sample_problems.h"
#include "support/catch.h"

namespace gavel::judge {
namespace {

std::string content(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  REQUIRE(in);
  return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

/// The part of the reference under the heading "### Keys of a NAME".
std::string section(const std::string& reference, const std::string& name) {
  const std::string article = name[0] == 'o' ? "an " : "a ";
  const std::size_t begin = reference.find("\n### Keys of " + article + name + "\n");
  INFO("section of a " << name);
  REQUIRE(begin != std::string::npos);
  return reference.substr(begin, reference.find("\n### ", begin + 1) - begin);
}

std::set<std::string> matches(const std::string& text, const std::string& pattern) {
  std::set<std::string> found;
  const std::regex expression(pattern);
  for (std::sregex_iterator it(text.begin(), text.end(), expression), end; it != end; ++it) {
    found.insert((*it)[1].str());
  }
  return found;
}

TEST_CASE("the reference documents exactly the keys that the loader accepts") {
  const std::string reference = content(repository() / "docs/problem-format.md");
  for (const KeyTable* table : key_tables()) {
    const std::set<std::string> documented =
        matches(section(reference, table->name), "\n\\| `([a-z]+)` \\|");
    INFO("keys of a " << table->name);
    CHECK(documented == std::set<std::string>(table->keys.begin(), table->keys.end()));
  }
}

TEST_CASE("the reference lists exactly the error ids that the sources use") {
  const std::string reference = content(repository() / "docs/problem-format.md");
  std::set<std::string> used;
  std::vector<std::filesystem::path> sources{repository() / "judge/src/valid_case.cpp"};
  const auto folder = repository() / "judge/src/problem";
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    if (entry.path().extension() == ".cpp") sources.push_back(entry.path());
  }
  for (const auto& file : sources) used.merge(matches(content(file), "\"([YC]0[0-9][0-9])\""));
  CHECK(used.size() > 30);
  CHECK(matches(reference, "\n\\| ([YC]0[0-9][0-9]) \\|") == used);
}

TEST_CASE("the complete examples of the reference load") {
  const std::string reference = content(repository() / "docs/problem-format.md");
  std::size_t examples = 0;
  for (std::size_t at = 0; (at = reference.find("```yaml\ngavel: 1\n", at)) != std::string::npos;) {
    const std::size_t begin = at + 8;
    at = reference.find("\n```", begin);
    INFO(reference.substr(begin, at - begin + 1));
    CHECK(errors_of(reference.substr(begin, at - begin + 1)) == "no error");
    ++examples;
  }
  CHECK(examples >= 3);
}

}  // namespace
}  // namespace gavel::judge
