// G5: no test is there twice, and the answers show every form that they can have.
#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "verify/check_table.h"

namespace gavel::judge {
namespace {

bool same_input(const CaseInput& a, const CaseInput& b) {
  return a.text == b.text && a.arguments == b.arguments && a.calls == b.calls;
}

/// Inputs with different sizes are not compared at all: tests can be large.
std::size_t size_of(const Value& value) {
  if (value.is_string()) return value.as_string().size();
  if (!value.is_list()) return 1;
  std::size_t size = 1;
  for (const Value& item : value.as_list()) size += size_of(item);
  return size;
}

std::size_t size_of(const CaseInput& input) {
  std::size_t size = input.text.size();
  for (const Value& argument : input.arguments) size += size_of(argument);
  for (const Call& call : input.calls) {
    for (const Value& argument : call.arguments) size += size_of(argument);
  }
  return size;
}

void check_no_duplicates(Verification& v) {
  std::multimap<std::size_t, const TestCase*> seen;
  for (const TestCase& test : v.tests()) {
    const std::size_t size = size_of(test.input);
    const auto [begin, end] = seen.equal_range(size);
    const auto twin = std::find_if(begin, end, [&](const auto& other) {
      return same_input(other.second->input, test.input);
    });
    if (twin != end) {
      v.warn(v.place_of(test),
             fmt::format("{} is the same test as {}", test.name, twin->second->name),
             "remove it, or change its data");
    }
    seen.emplace(size, &test);
  }
}

void check_answers_differ(Verification& v) {
  const std::vector<TestCase>& tests = v.tests();
  if (tests.size() < 2 || !tests.front().expected) return;
  const bool all_equal = std::all_of(tests.begin(), tests.end(), [&](const TestCase& test) {
    return test.expected == tests.front().expected;
  });
  if (!all_equal) return;
  v.warn(v.file(), "every test has the same answer",
         "a solution that always answers that would be accepted: add a test with another one");
}

/// The forms of one method's results over all tests.
struct Forms {
  bool null = false, value = false, empty = false, filled = false, yes = false, no = false;

  void add(const Value& result) {
    null = null || result.is_null();
    value = value || !result.is_null();
    if (result.is_bool()) (result.as_bool() ? yes : no) = true;
    if (result.is_list()) (result.as_list().empty() ? empty : filled) = true;
  }
};

/// What no test shows; empty when everything was seen.
std::string missing_form(const Forms& forms, const Type& type) {
  if (type.nullable && !forms.null) return "null";
  if (type.nullable && !forms.value) return "anything but null";
  if (!forms.value) return {};
  if (type.kind == TypeKind::kBool && !forms.yes) return "true";
  if (type.kind == TypeKind::kBool && !forms.no) return "false";
  const bool list = type.kind == TypeKind::kList || type.kind == TypeKind::kMap;
  if (list && !forms.empty) return "an empty list";
  if (list && !forms.filled) return "a list that is not empty";
  return {};
}

void add_results(const Problem& problem, const TestCase& test, std::vector<Forms>& forms) {
  if (!test.expected) return;
  if (problem.kind == Kind::kFunction) return forms.front().add(*test.expected);
  if (!test.expected->is_list()) return;
  const Value::List& results = test.expected->as_list();
  for (std::size_t i = 0; i < results.size() && i < test.input.calls.size(); ++i) {
    forms.at(test.input.calls[i].method).add(results[i]);
  }
}

void check_forms(Verification& v) {
  const Problem& problem = v.problem();
  if (is_program(problem.kind)) return;
  // Of many right answers the file gives any: their form says little.
  if (problem.output.compare == OutputRule::Compare::kAnyOf) return;
  std::vector<Forms> forms(problem.entry.methods.size());
  for (const TestCase& test : v.tests()) add_results(problem, test, forms);
  std::vector<std::string> missing;
  for (std::size_t i = 0; i < forms.size(); ++i) {
    const Method& method = problem.entry.methods[i];
    const std::string form = missing_form(forms[i], method.result);
    if (!form.empty()) missing.push_back(fmt::format("{} never gives {}", method.name, form));
  }
  if (!missing.empty()) v.note("in no test: " + listed(missing));
}

}  // namespace

void check_distinct_tests(Verification& v) {
  check_no_duplicates(v);
  check_answers_differ(v);
  check_forms(v);
}

}  // namespace gavel::judge
