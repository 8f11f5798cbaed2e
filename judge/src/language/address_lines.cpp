#include "language/address_lines.h"

#include <sstream>

#include <fmt/format.h>

#include "language/compiler_room.h"
#include "language/toolchain_search.h"

namespace gavel::judge {

std::string address_text(std::uint64_t address) {
  return fmt::format("{:016x}", address);
}

std::optional<sandbox::Command> ask_for_lines(const std::filesystem::path& program,
                                              const std::vector<std::string>& addresses) {
  // Part of what every compiler links with.
  const auto tools = find_executables({"addr2line"});
  if (tools.empty() || addresses.empty()) return std::nullopt;
  sandbox::Command command;
  command.room = compiler_room(tools.front(), program.parent_path());
  command.program = tools.front();
  command.environment = {"LC_ALL=C.UTF-8", "PATH=/usr/bin:/bin"};
  command.arguments = {"-a", "-i", "-e", program};
  std::string lines;
  for (const std::string& address : addresses) lines += "0x" + address + "\n";
  command.standard_input = sandbox::Input::from_bytes(lines);
  return command;
}

std::map<std::string, std::vector<std::string>> read_lines(const std::string& answer) {
  std::map<std::string, std::vector<std::string>> lines;
  std::istringstream stream(answer);
  std::string address;
  for (std::string text; std::getline(stream, text);) {
    if (text.starts_with("0x")) {
      address = text.substr(2);
      lines[address].clear();  // It may have been asked for twice.
    } else if (!address.empty()) {
      lines[address].push_back(text);
    }
  }
  return lines;
}

}  // namespace gavel::judge
