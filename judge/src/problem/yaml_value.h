#pragma once

#include <optional>
#include <string>

#include "gavel/judge/value.h"

#include "problem/diagnostics.h"
#include "problem/yaml_node.h"

namespace gavel::judge {

/// Reads a node as a value of `type`; scalars mean what the type says. Reports (Y040) the first
/// thing that does not fit, and returns nothing then.
[[nodiscard]] std::optional<Value> read_yaml_value(const YamlNode& node, const Type& type,
                                                   RecordTypes records, Diagnostics& diagnostics);

}  // namespace gavel::judge
