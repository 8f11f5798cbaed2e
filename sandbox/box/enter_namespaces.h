#pragma once

#include <sys/types.h>

namespace gavel::sandbox {

/// The uid and gid of programs, as they see themselves.
inline constexpr unsigned kProgramId = 1000;

/// An id, as this process sees it, that nothing else on the machine uses: unique among live boxes,
/// because process limits are counted per id. 0 when there is none to choose from.
unsigned long pick_program_id();

/// Forks a child into fresh user, mount, pid, network, IPC, UTS and cgroup namespaces with its ids
/// mapped. Returns the child's pid in the parent and 0 in the child, which dies with its parent.
/// Started as root, the id 0 inside is root outside (for building the box) and programs get an id
/// that nothing else on the machine uses; otherwise the only id is the caller's. Throws
/// StepFailure.
pid_t fork_into_namespaces();

}  // namespace gavel::sandbox
