#pragma once

#include <span>

namespace gavel::sandbox {

/// System calls by how the filter treats them, in both profiles unless said otherwise. What is in
/// no list fails with ENOSYS, so that a runtime that probes for something newer falls back.
///
/// A name that this machine's architecture or libseccomp does not know is skipped: then the call is
/// in no list.
struct SystemCalls {
  std::span<const char* const> allowed;
  std::span<const char* const> refused;           ///< EPERM: asked for by ordinary programs.
  std::span<const char* const> forbidden;         ///< Only an attack needs them: they end the run.
  std::span<const char* const> forbidden_in_run;  ///< Forbidden in the run profile, else ENOSYS.
};

[[nodiscard]] const SystemCalls& system_calls();

}  // namespace gavel::sandbox
