#include "build/command_key.h"

#include <string>

#include <sys/stat.h>

#include "storage/content_key.h"

namespace gavel::judge {
namespace {

/// Changes whenever gavel builds or drives programs differently in a way the command does not show.
constexpr char kGeneration[] = "1";

}  // namespace

std::string toolchain_key(const Toolchain& toolchain) {
  struct stat status {};
  ::stat(toolchain.executable.c_str(), &status);
  return ContentKey()
      .add(kGeneration)
      .add(toolchain.executable.string())
      .add(toolchain.version)
      .add(std::to_string(status.st_size))
      .add(std::to_string(status.st_mtim.tv_sec))
      .add(std::to_string(status.st_mtim.tv_nsec))
      .text();
}

std::string command_key(const sandbox::Command& command, const Toolchain& toolchain) {
  ContentKey key;
  key.add(toolchain_key(toolchain)).add(command.program.string());
  for (const std::string& argument : command.arguments) key.add(argument);
  key.add("environment");
  for (const std::string& variable : command.environment) key.add(variable);
  key.add("files");
  for (const sandbox::BoxFile& file : command.files) key.add(file.name).add(file.content);
  return key.text();
}

}  // namespace gavel::judge
