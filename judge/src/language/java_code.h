#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "gavel/judge/problem.h"

/// How a problem is told to Java.
namespace gavel::judge {

/// A name of the problem as a Java identifier: keywords get an underscore behind them.
[[nodiscard]] std::string java_name(std::string_view name);

/// One class that a solution may use without defining it.
struct JavaClass {
  std::string name;
  std::string source;
};

/// The problem's records and nodes.
[[nodiscard]] std::vector<JavaClass> java_classes(const Problem& problem);

/// The lines of words that runtime/java/Spec.java reads. Null means a stand-alone program.
[[nodiscard]] std::string java_spec(const Problem* problem);

/// "Solution.sumList": what gavel calls, as a debugger names it; of a whole program its main.
[[nodiscard]] std::vector<std::string> java_entry_methods(const Problem& problem,
                                                          const std::string& source);

/// The file a solver starts from.
[[nodiscard]] std::string java_starter(const Problem& problem);

}  // namespace gavel::judge
