#include "run/author_program.h"

#include <utility>

namespace gavel::judge {
namespace {

using namespace std::chrono_literals;
using namespace sandbox::literals;

constexpr const char* kInput = "input.txt";
constexpr const char* kAnswer = "answer.txt";
constexpr const char* kFeedback = "feedback/";
constexpr const char* kMessage = "feedback/judgemessage.txt";

}  // namespace

sandbox::Limits author_program_limits() {
  sandbox::Limits limits;
  limits.cpu = 20s;
  limits.wall = 60s;
  limits.memory = 1_GiB;
  limits.output = 64_MiB;
  return limits;
}

void add_kattis_files(sandbox::Command& command, std::string input, std::string answer) {
  command.files.push_back({kInput, std::move(input)});
  command.files.push_back({kAnswer, std::move(answer)});
  // The folder is made with the first file in it.
  command.files.push_back({std::string(kFeedback) + ".keep", ""});
  for (const char* word : {kInput, kAnswer, kFeedback}) command.arguments.emplace_back(word);
  command.collect = {kMessage};
}

std::string kattis_message(const sandbox::RunResult& run) {
  for (const sandbox::CollectedFile& file : run.collected) {
    if (file.name == kMessage) return file.content;
  }
  return {};
}

void fit_scratch(sandbox::Command& command) {
  sandbox::Bytes total{};
  for (const sandbox::BoxFile& file : command.files) {
    total = total + sandbox::Bytes{file.content.size()};
  }
  while (command.room.scratch < total * 2) command.room.scratch = command.room.scratch * 2;
}

}  // namespace gavel::judge
