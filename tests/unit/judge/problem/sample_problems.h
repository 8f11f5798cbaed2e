#pragma once

#include <filesystem>
#include <fstream>
#include <string>

#include "gavel/judge/pack.h"

#include "support/catch.h"

namespace gavel::judge {

/// A small function problem without its tests and solutions.
inline const std::string kFunctionHead =
    "gavel: 1\n"                                          // 1
    "id: count-events\n"                                  // 2
    "kind: function\n"                                    // 3
    "statement: Count.\n"                                 // 4
    "types:\n"                                            // 5
    "  Event: {user: string, ts: long, note: string?}\n"  // 6
    "input:\n"                                            // 7
    "  n: size 0..100\n"                                  // 8
    "  events: Event[n]\n"                                // 9
    "  gap: int 1..10\n"                                  // 10
    "entry: count(events, gap) -> int\n";                 // 11

inline const std::string kFunctionTests =
    "tests:\n"                                           // 12
    "  - example: {events: [[ann, 1, null]], gap: 2}\n"  // 13
    "    expect: 1\n";                                   // 14

inline const std::string kFunction = kFunctionHead + kFunctionTests;

inline const std::string kClassHead =
    "gavel: 1\n"                // 1
    "id: box\n"                 // 2
    "kind: class\n"             // 3
    "statement: A box.\n"       // 4
    "input:\n"                  // 5
    "  q: size 1..10\n"         // 6
    "  capacity: int 1..9\n"    // 7
    "  key: string /[a-z]{1,9}/\n"  // 8
    "entry:\n"                  // 9
    "  put(key): 2\n"           // 10
    "  Box(capacity): new\n"    // 11
    "  get(key) -> int?: 1\n"   // 12
    "calls: q\n";               // 13

inline const std::string kClassTests =
    "tests:\n"                       // 14
    "  - example:\n"                 // 15
    "      - Box(3)\n"               // 16
    "      - put(\"a\")\n"           // 17
    "      - get(\"a\") -> 0\n"      // 18
    "      - get(\"b\") -> null\n";  // 19

inline const std::string kClass = kClassHead + kClassTests;

inline const std::string kStdioHead =
    "gavel: 1\n"           // 1
    "id: echo\n"           // 2
    "kind: stdio\n"        // 3
    "statement: Echo.\n";  // 4

inline const std::string kStdio = kStdioHead +
                                  "tests:\n"          // 5
                                  "  - example: |\n"  // 6
                                  "      a\n"         // 7
                                  "    expect: |\n"   // 8
                                  "      a\n";        // 9

inline Problem load(const std::string& text) {
  return parse_problem(text, "p/problem.yaml");
}

/// Everything that is wrong with the text, as a user sees it.
inline std::string errors_of(const std::string& text) {
  try {
    (void)load(text);
  } catch (const InputError& error) {
    return error.what();
  }
  return "no error";
}

/// The first line of every error and its place: "Y003 8:3 unknown key ...".
inline std::string brief_errors_of(const std::string& text) {
  std::string brief;
  try {
    (void)load(text);
  } catch (const InputError& error) {
    for (const Diagnostic& d : error.diagnostics()) {
      brief += d.id + " " + std::to_string(d.place.line) + ":" + std::to_string(d.place.column) +
               " " + d.message + "\n";
    }
  }
  return brief;
}

inline std::string help_of(const std::string& text) {
  try {
    (void)load(text);
  } catch (const InputError& error) {
    return error.diagnostics().front().help;
  }
  return "no error";
}

/// A folder of its own that is removed at the end.
class TemporaryFolder {
 public:
  TemporaryFolder() {
    std::string pattern = (std::filesystem::temp_directory_path() / "gavel-test-XXXXXX").string();
    REQUIRE(::mkdtemp(pattern.data()) != nullptr);
    path_ = pattern;
  }
  ~TemporaryFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
  }
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;

  [[nodiscard]] const std::filesystem::path& path() const { return path_; }

  void write(const std::filesystem::path& name, const std::string& text) const {
    std::filesystem::create_directories((path_ / name).parent_path());
    std::ofstream(path_ / name, std::ios::binary) << text;
  }

 private:
  std::filesystem::path path_;
};

inline std::filesystem::path repository() {
  return GAVEL_REPOSITORY;
}

}  // namespace gavel::judge
