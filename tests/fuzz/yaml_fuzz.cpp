// Feeds arbitrary bytes to the reader of problem files. It may refuse them, with a place inside the
// file, and must do nothing else.
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>

#include "gavel/judge/input_error.h"

#include "problem/diagnostics.h"
#include "problem/yaml_reader.h"

namespace {

using namespace gavel::judge;

void must(bool holds, const char* what) {
  if (holds) return;
  std::fprintf(stderr, "%s\n", what);
  std::abort();
}

/// A node's place lies in the text, and what it holds lies behind it.
void check(const YamlNode& node, const SourceText& source, int depth) {
  must(depth <= 70, "nested deeper than is allowed");
  must(node.mark.line >= 1 && node.mark.column >= 1, "a node without a place");
  must(source.offset(node.mark.line, node.mark.column) <= source.text().size(), "a place behind the end");
  for (const YamlNode& item : node.items) check(item, source, depth + 1);
  for (const YamlEntry& entry : node.entries) {
    check(entry.key, source, depth + 1);
    check(entry.value, source, depth + 1);
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  try {
    const SourceText source(std::string_view(reinterpret_cast<const char*>(data), size), "fuzz");
    Diagnostics diagnostics(source);
    check(read_yaml(source, diagnostics), source, 0);
    diagnostics.throw_if_any();
  } catch (const InputError& error) {
    must(!error.diagnostics().empty(), "refused without a reason");
    for (const Diagnostic& found : error.diagnostics()) {
      must(!found.id.empty() && !found.message.empty(), "a diagnostic without id or message");
    }
  }
  return 0;
}
