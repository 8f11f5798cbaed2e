#include "measure/count_run.h"

#include <algorithm>

#include <fmt/format.h>

#include "wire/wire.h"

namespace gavel::judge {
namespace {

using std::chrono::nanoseconds;
using namespace std::chrono_literals;

// A runtime's start and the reading of the input, which are no part of the calls.
constexpr nanoseconds kBesideCalls = 1500ms;

sandbox::Limits common_limits(const CountLimits& limits) {
  sandbox::Limits run;
  run.memory = limits.memory;
  run.stack = sandbox::Bytes{limits.memory.count / 2};
  run.idle = 1s;
  return run;
}

/// For a process that is given `count` inputs from `first` on.
sandbox::Command command_of(const Program& program, const CountLimits& limits, std::size_t first,
                            std::size_t count) {
  sandbox::Command command = program.command;
  std::string totals;
  for (std::size_t i = first; i < std::min(first + count, limits.totals.size()); ++i) {
    totals += fmt::format("{}{:.0f}", totals.empty() ? "" : ",", limits.totals[i]);
  }
  if (!totals.empty()) command.environment.push_back("GAVEL_COUNT_TOTALS=" + totals);
  if (!limits.look_at_heap) command.environment.emplace_back("GAVEL_COUNT_HEAP=0");
  return command;
}

void take_records(const sandbox::RunResult& result, std::size_t first, CountRun& run) {
  for (const sandbox::CollectedFile& file : result.collected) {
    if (file.name != kCountsFile) continue;
    CountRecords records = read_count_records(file.content);
    run.reached_from.merge(records.reached_from);
    for (CountRecord& record : records.records) {
      const std::size_t index = first + record.test;
      if (index < run.counts.size() && !run.counts[index]) run.counts[index] = std::move(record);
    }
  }
}

void run_batch(sandbox::Sandbox& sandbox, const Problem& problem, const Program& program,
               std::span<const CaseInput> inputs, const CountLimits& limits, CountRun& run) {
  sandbox::Command command = command_of(program, limits, 0, inputs.size());
  command.answers = true;
  std::string requests;
  for (std::size_t i = 0; i < inputs.size(); ++i) {
    requests +=
        wire::encode_request(problem, program.wire, inputs[i], static_cast<std::uint32_t>(i));
  }
  command.requests = sandbox::Input::from_bytes(std::move(requests));
  sandbox::Limits box = common_limits(limits);
  box.lap_cpu = limits.one + kBesideCalls / 3;
  box.lap_wall = box.lap_cpu * 4 + 5s;
  box.cpu = limits.all + kBesideCalls / 3;
  box.wall = box.cpu * 4 + 5s;
  const sandbox::RunResult result = sandbox.run(command, box);
  run.cpu += result.cpu;
  take_records(result, 0, run);
}

void run_each(sandbox::Sandbox& sandbox, const Program& program, std::span<const CaseInput> inputs,
              const CountLimits& limits, CountRun& run) {
  for (std::size_t i = 0; i < inputs.size() && run.cpu < limits.all; ++i) {
    sandbox::Command command = command_of(program, limits, i, 1);
    command.standard_input = sandbox::Input::from_bytes(inputs[i].text);
    sandbox::Limits box = common_limits(limits);
    box.cpu = limits.one + kBesideCalls / 3;
    box.wall = box.cpu * 4 + 5s;
    box.output = sandbox::Bytes{std::uint64_t{64} << 20};
    const sandbox::RunResult result = sandbox.run(command, box);
    run.cpu += result.cpu;
    if (result.ending != sandbox::Ending::kExited || result.exit_code != 0) break;
    take_records(result, i, run);
    if (!run.counts[i]) break;
  }
}

}  // namespace

CountRun run_counting(sandbox::Sandbox& sandbox, const Problem& problem, const Program& program,
                      std::span<const CaseInput> inputs, const CountLimits& limits) {
  CountRun run;
  run.counts.resize(inputs.size());
  if (inputs.empty()) return run;
  if (is_program(problem.kind)) {
    run_each(sandbox, program, inputs, limits, run);
  } else {
    run_batch(sandbox, problem, program, inputs, limits, run);
  }
  run.stopped = !run.counts.back().has_value();
  return run;
}

}  // namespace gavel::judge
