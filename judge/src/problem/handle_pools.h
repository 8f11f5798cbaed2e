#pragma once

#include <string>
#include <utility>
#include <vector>

#include "gavel/judge/problem.h"

#include "problem/load_steps.h"

namespace gavel::judge {

/// The handle pools that the methods of `entry` give to, and the types of their members, before the
/// entry itself is read: a domain line `h: from h` takes its type from there. Methods without a
/// result give tokens, which cannot be drawn. Faults are left to load_entry.
[[nodiscard]] std::vector<std::pair<std::string, Type>> handle_pools(const Fields& fields);

/// Reads `gives` and `takes` of one method.
void read_handles(const Fields& fields, LoadContext& context, Method& method);

/// Reports a pool that is taken or drawn from but never given to, and members of two types.
void check_handles(const YamlEntry& entry, LoadContext& context);

}  // namespace gavel::judge
