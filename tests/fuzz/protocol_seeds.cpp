// Records that the encoders of the protocol wrote.
#include "messages.h"
#include "mutations.h"

namespace gavel::fuzz {

std::vector<std::string> seeds() {
  using namespace gavel::sandbox;
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

}  // namespace gavel::fuzz
