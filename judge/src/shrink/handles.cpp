#include "shrink/handles.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <string>

namespace gavel::judge::shrinking {
namespace {

/// One pool, followed through the old and the new sequence at once.
struct Pool {
  std::map<std::int64_t, std::int64_t> renamed;  ///< Handles that are still given.
  std::int64_t given_before = 0, given_now = 0;
  std::size_t members = 0;
};

class Replay {
 public:
  explicit Replay(const Problem& problem) : problem_(problem) {}

  /// The call as it stands in the new sequence. Returns false when it has to leave.
  bool keep(Call& call, bool wanted) {
    const Method& method = problem_.entry.methods.at(call.method);
    const bool kept = wanted && has_handles(method, call) && has_members(method);
    if (kept) rename(method, call);
    for (const std::string& name : method.handles.takes) {
      if (kept && pools_[name].members > 0) --pools_[name].members;
    }
    for (const std::string& name : method.handles.gives) give(pools_[name], kept);
    return kept;
  }

 private:
  Pool* pool_of(const Parameter& parameter) {
    const DomainSpec* line = problem_.input_domain->find(parameter.name);
    return line && !line->from_pool.empty() ? &pools_[line->from_pool] : nullptr;
  }

  bool has_handles(const Method& method, const Call& call) {
    for (std::size_t i = 0; i < method.parameters.size() && i < call.arguments.size(); ++i) {
      const Pool* pool = pool_of(method.parameters[i]);
      if (!pool || !call.arguments[i].is_integer()) continue;
      const std::int64_t handle = call.arguments[i].as_integer();
      if (handle < pool->given_before && !pool->renamed.contains(handle)) return false;
    }
    return true;
  }

  bool has_members(const Method& method) {
    return std::all_of(method.handles.takes.begin(), method.handles.takes.end(),
                       [&](const std::string& name) { return pools_[name].members > 0; });
  }

  void rename(const Method& method, Call& call) {
    for (std::size_t i = 0; i < method.parameters.size() && i < call.arguments.size(); ++i) {
      const Pool* pool = pool_of(method.parameters[i]);
      if (!pool || !call.arguments[i].is_integer()) continue;
      const auto found = pool->renamed.find(call.arguments[i].as_integer());
      if (found != pool->renamed.end()) call.arguments[i] = Value(found->second);
    }
  }

  static void give(Pool& pool, bool kept) {
    if (kept) {
      pool.renamed[pool.given_before] = pool.given_now++;
      ++pool.members;
    }
    ++pool.given_before;
  }

  const Problem& problem_;
  std::map<std::string, Pool> pools_;
};

}  // namespace

DomainCase without_calls(const Problem& problem, const DomainCase& input, std::size_t begin,
                         std::size_t end) {
  DomainCase shorter{.values = input.values, .calls = {}};
  Replay replay(problem);
  for (std::size_t i = 0; i < input.calls.size(); ++i) {
    Call call = input.calls[i];
    if (replay.keep(call, i < begin || i >= end)) shorter.calls.push_back(std::move(call));
  }
  return shorter;
}

}  // namespace gavel::judge::shrinking
