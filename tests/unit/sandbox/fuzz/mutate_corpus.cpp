// Stands in for libFuzzer where the compiler has none: a fixed number of seeded mutations of
// records that the encoders wrote.
#include <cstdint>
#include <cstdio>
#include <random>
#include <string>
#include <vector>

#include "messages.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

using namespace gavel::sandbox;

std::vector<std::string> seeds() {
  SetupRequest setup;
  setup.read_only = {"/usr", "/lib"};
  setup.filter = "filter";
  ReadyReply ready;
  ready.layers = {{"seccomp", true, "detail"}};
  RunRequest run;
  run.program = "/usr/bin/env";
  run.arguments = {"env", "-i"};
  run.environment = {"A=1"};
  run.files = {{"src/main.cpp", 12, false}};
  run.collect = {"a.out"};
  FinishedReply finished;
  finished.collected = {{"a.out", 16}};
  const std::vector<std::string> records = {encode(setup),
                                            encode(ready),
                                            encode(run),
                                            encode(StartedReply{1, 2, 3}),
                                            encode(NotStartedReply{2}),
                                            encode(ForbiddenReply{1, 2}),
                                            encode(finished),
                                            encode(FailedReply{"step", 1})};
  std::vector<std::string> inputs;
  for (std::size_t kind = 0; kind < records.size(); ++kind) {
    inputs.push_back(std::string(1, static_cast<char>(kind)) + records[kind]);
  }
  return inputs;
}

std::string mutate(std::string input, std::mt19937& random) {
  const auto below = [&random](std::size_t n) { return static_cast<std::size_t>(random()) % n; };
  for (std::size_t changes = 1 + below(4); changes > 0 && !input.empty(); --changes) {
    switch (below(4)) {
      case 0:
        input[below(input.size())] = static_cast<char>(random());
        break;
      case 1:
        input.resize(below(input.size() + 1));
        break;
      case 2:
        input.insert(below(input.size()), 1, static_cast<char>(random()));
        break;
      default:
        input[below(input.size())] ^= static_cast<char>(1 << below(8));
        break;
    }
  }
  return input;
}

}  // namespace

int main() {
  constexpr int kRounds = 200000;
  const std::vector<std::string> inputs = seeds();
  std::mt19937 random(20240229);
  for (int round = 0; round < kRounds; ++round) {
    const std::string input = mutate(inputs[random() % inputs.size()], random);
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(input.data()), input.size());
  }
  std::printf("%d mutated records decoded\n", kRounds);
  return 0;
}
