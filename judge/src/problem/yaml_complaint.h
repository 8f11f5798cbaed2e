#pragma once

#include <optional>
#include <string>

#include "problem/source_text.h"
#include "problem/yaml_node.h"

namespace gavel::judge {

/// What the YAML parser had open when it gave up.
struct ParserState {
  std::optional<Mark> flow_open;  ///< The outermost { or [ that is not closed.
  Mark last_scalar;
};

struct Complaint {
  std::string id, message, help;
  Place place;
};

/// The YAML library says what it could not do; this says what its author most likely did.
/// `mark` and `message` are the library's.
[[nodiscard]] Complaint explain_yaml_error(const SourceText& source, Mark mark,
                                           const std::string& message, const ParserState& state);

}  // namespace gavel::judge
