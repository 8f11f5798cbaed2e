#pragma once

#include "problem/diagnostics.h"
#include "problem/source_text.h"
#include "problem/yaml_node.h"

namespace gavel::judge {

/// Reads the one YAML document of a file. What YAML allows but a problem file must not have
/// (repeated keys, anchors, tags, several documents, quotes over several lines, deep nesting) is
/// reported to `diagnostics`. Throws InputError, with everything found so far, when the text cannot
/// be read on.
[[nodiscard]] YamlNode read_yaml(const SourceText& source, Diagnostics& diagnostics);

}  // namespace gavel::judge
