#include "screens/machine_screen.h"

#include <fmt/format.h>

#include "terminal/table.h"
#include "terminal/wrap.h"

namespace gavel::cli {
namespace {

std::string state_mark(CheckState state, const Look& look) {
  switch (state) {
    case CheckState::kOk: return look.good("ok  ");
    case CheckState::kWarn: return look.style(terminal::Tone::kWarn, "warn");
    case CheckState::kFail: return look.bad("FAIL");
    case CheckState::kOff: return look.dim("off ");
  }
  return {};
}

std::string indented(const char* label, const std::string& text, const Look& look) {
  if (text.empty()) return {};
  return terminal::wrapped(text, look.width, fmt::format("        {:<8}", label),
                           std::string(16, ' '));
}

}  // namespace

std::string languages_screen(const std::vector<LanguageStatus>& languages, const Look& look) {
  terminal::Table table({{"ID"}, {"LANGUAGE"}, {"TOOLCHAIN"},
                         {"SELF-TEST", terminal::Align::kLeft, true}});
  for (const LanguageStatus& status : languages) {
    const std::string tool =
        status.toolchain ? fmt::format("{} {}", status.toolchain->name, status.toolchain->version)
                         : "-";
    std::string test = look.good("passed");
    if (!status.toolchain) {
      test = look.dim(fmt::format("off: {}", status.language->install_hint()));
    } else if (!status.self_test_passed) {
      const std::string first_line = status.self_test_error.substr(0, status.self_test_error.find('\n'));
      test = look.bad("FAILED: " + look.printable(first_line));
    }
    table.add({std::string(status.language->id()), std::string(status.language->name()), tool, test});
  }
  return table.text(look.style, look.width);
}

std::string doctor_screen(const std::vector<DoctorCheck>& checks, const Look& look) {
  std::string screen;
  int failures = 0, warnings = 0;
  for (const DoctorCheck& check : checks) {
    failures += check.state == CheckState::kFail;
    warnings += check.state == CheckState::kWarn;
    screen += terminal::wrapped(
        fmt::format("{}  {}", check.name, look.printable(check.detail)), look.width,
        "  " + state_mark(check.state, look) + "  ", std::string(10, ' '));
    const bool complain = check.state != CheckState::kOk;
    if (complain) {
      screen += indented("effect", check.effect, look) + indented("fix", check.fix, look);
    }
  }
  return screen + fmt::format("{} failure{}, {} warning{}.   For a bug report: gavel doctor --json\n",
                              failures, failures == 1 ? "" : "s", warnings,
                              warnings == 1 ? "" : "s");
}

}  // namespace gavel::cli
