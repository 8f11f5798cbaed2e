#include "session/sample_run.h"

#include <sys/eventfd.h>

namespace gavel::cli {

SampleRun::SampleRun(Context& context)
    : context_(context), done_(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)) {
  context_.judge().on_progress([](const std::string&) {});
}

SampleRun::~SampleRun() {
  stop();
}

void SampleRun::stop() {
  cancel_.store(true);
  if (thread_.joinable()) thread_.join();
  std::uint64_t ignored = 0;
  if (read(done_.get(), &ignored, sizeof ignored) < 0) ignored = 0;
  cancel_.store(false);
  context_.judge().cancel_with(&Context::interrupted());
}

void SampleRun::start(ChosenSolution solution) {
  stop();
  outcome_ = {
      .solution = std::move(solution), .judgement = std::nullopt, .own_cases = 0, .error = {}};
  cancelled_ = false;
  context_.judge().cancel_with(&cancel_);
  thread_ = std::thread([this] {
    judge_in_thread();
    const std::uint64_t one = 1;
    // The counter cannot be full: it is emptied before each run.
    if (write(done_.get(), &one, sizeof one) < 0) return;
  });
}

void SampleRun::judge_in_thread() {
  judge::JudgeOptions how;
  how.samples_only = true;
  how.keep_going = true;
  try {
    how.own_cases = own_cases(*outcome_.solution);
    outcome_.own_cases = how.own_cases.size();
    outcome_.judgement =
        context_.judge().judge(outcome_.solution->problem, outcome_.solution->submission, how);
  } catch (const judge::Cancelled&) {
    cancelled_ = true;
  } catch (const std::exception& error) {
    outcome_.error = error.what();
  }
}

std::optional<SampleRun::Outcome> SampleRun::take() {
  std::uint64_t count = 0;
  if (read(done_.get(), &count, sizeof count) != sizeof count) return std::nullopt;
  thread_.join();
  context_.judge().cancel_with(&Context::interrupted());
  if (cancelled_) return std::nullopt;
  return std::move(outcome_);
}

}  // namespace gavel::cli
