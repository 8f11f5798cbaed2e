#pragma once

#include "gavel/judge/problem.h"

#include "problem/load_steps.h"
#include "problem/yaml_node.h"

namespace gavel::judge {

/// Reads the value of `example:` or `hidden:` as the input of a test; a class's call lines may
/// bring the expected results. Reports what is wrong; the spec is then incomplete.
void read_test_input(const YamlEntry& entry, LoadContext& context, TestSpec& spec);

/// Reads the value of `expect:`.
void read_expectation(const YamlEntry& entry, LoadContext& context, TestSpec& spec);

}  // namespace gavel::judge
