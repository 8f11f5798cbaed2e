// Feeds arbitrary text to the parsers of the domain language: a domain of one line of text each,
// `name: line`, `where: relation` or `override: text`. A refusal must point into the text.
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

#include "domain/line_parser.h"
#include "domain/override_parser.h"
#include "domain/relation_parser.h"
#include "domain/resolve.h"
#include "values/syntax_error.h"

namespace {

using namespace gavel::judge;

/// Runs one parser over one text.
template <typename Parse>
void try_text(std::string_view text, const Parse& parse) {
  try {
    parse();
  } catch (const SyntaxError& error) {
    if (error.offset <= text.size() && !error.message.empty()) return;
    std::fprintf(stderr, "offset %zu of %zu: %s\n", error.offset, text.size(),
                 error.message.c_str());
    std::abort();
  }
}

class Reader {
 public:
  void read(std::string_view name, std::string_view text) {
    if (name == "where") {
      try_text(text, [&] {
        Relation relation = parse_relation(text);
        resolve_relation(domain_, relation);
        domain_.where.push_back(std::move(relation));
      });
    } else if (name == "override") {
      if (domain_.lines.empty()) return;
      try_text(text, [&] {
        DomainOverride change = parse_override(domain_.lines.back(), text, domain_.records);
        resolve_override(domain_, change);
      });
    } else {
      read_line(std::string(name), text);
    }
  }

 private:
  void read_line(std::string name, std::string_view text) {
    if (domain_.find(name) != nullptr) return;
    try_text(text, [&] {
      domain_.lines.push_back(parse_line(std::move(name), text, {domain_.records, pools_}));
      try {
        resolve_line(domain_, domain_.lines.size() - 1);
      } catch (const SyntaxError&) {
        domain_.lines.pop_back();
        throw;
      }
    });
  }

  Domain domain_;
  std::vector<std::pair<std::string, Type>> pools_{{"h", {TypeKind::kInt}}};
};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  std::string_view rest(reinterpret_cast<const char*>(data), size);
  Reader reader;
  while (!rest.empty()) {
    const std::size_t end = std::min(rest.find('\n'), rest.size());
    const std::string_view line = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    const std::size_t colon = line.find(": ");
    if (colon != std::string_view::npos) reader.read(line.substr(0, colon), line.substr(colon + 2));
  }
  return 0;
}
