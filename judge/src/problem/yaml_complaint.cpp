#include "problem/yaml_complaint.h"

#include <string_view>

#include <fmt/format.h>

namespace gavel::judge {
namespace {

bool has(const std::string& message, std::string_view part) {
  return message.find(part) != std::string::npos;
}

Complaint in_flow(const SourceText& source, Mark mark, Mark open) {
  const char bracket = source.text()[source.offset(open.line, open.column)];
  const char closing = bracket == '{' ? '}' : ']';
  if (mark.line != open.line) {
    return {"Y002", fmt::format("the {} opened here is not closed", bracket),
            fmt::format("close it with {}; text with , : [ ] {{ }} inside needs quotes", closing),
            source.place(open.line, open.column)};
  }
  return {"Y002", fmt::format("text inside {} {} cannot contain this", bracket, closing),
          "quote the text, or use block style: one `key: value` a line",
          source.place(mark.line, mark.column)};
}

Complaint second_colon(const SourceText& source, Mark mark, const ParserState& state) {
  if (state.last_scalar.line > 0 && state.last_scalar.line < mark.line) {
    return {"Y002",
            fmt::format("this line continues the text that began on line {}, and a text has no "
                        "`: `",
                        state.last_scalar.line),
            "is it indented too far? Entries of one map start in the same column",
            source.place(mark.line, mark.column)};
  }
  return {"Y002", "a second `: ` on one line",
          "quote the text that contains it, or write | and "
          "the text on the next lines",
          source.place(mark.line, mark.column)};
}

Complaint first_character(const SourceText& source, Mark mark) {
  const std::size_t offset = source.offset(mark.line, mark.column);
  const std::string_view found = source.text().substr(offset, 1);
  return {"Y002", fmt::format("text cannot begin with `{}`", found), "quote it",
          source.place(mark.line, mark.column)};
}

}  // namespace

Complaint explain_yaml_error(const SourceText& source, Mark mark, const std::string& message,
                             const ParserState& state) {
  const Place here = source.place(mark.line, mark.column);
  if (has(message, "tab"))
    return {"Y010", "a tab cannot indent a line", "indent with spaces", here};
  if (has(message, "EOF in scalar")) {
    return {"Y011", "a quote is not closed before the end of the file", "close it", here};
  }
  if (has(message, "escape")) {
    return {"Y002", "there is no such escape in double quotes",
            "write a backslash as \\\\, or use single quotes", here};
  }
  if (state.flow_open) return in_flow(source, mark, *state.flow_open);
  if (has(message, "illegal map value")) return second_colon(source, mark, state);
  if (has(message, "unknown token")) return first_character(source, mark);
  if (has(message, "illegal flow end")) {
    return {"Y002", "this bracket closes nothing", "remove it, or quote the text", here};
  }
  if (has(message, "end of map") || has(message, "end of sequence") ||
      has(message, "illegal block entry") || has(message, "illegal map key")) {
    return {"Y002", "this line does not fit the lines above",
            "entries of one map or list start in the same column", here};
  }
  return {"Y002", "this is not YAML: " + message, {}, here};
}

}  // namespace gavel::judge
