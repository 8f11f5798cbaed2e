#pragma once

#include <cstddef>
#include <functional>

namespace gavel::judge {

/// Calls `task` with each number below `count`, begun in order, `jobs` at once. After a task has
/// thrown, no other is begun, and what the first one threw is thrown here.
void side_by_side(std::size_t count, unsigned jobs, const std::function<void(std::size_t)>& task);

}  // namespace gavel::judge
