#include "screens/html.h"

#include <fmt/format.h>

namespace gavel::cli::html {
namespace {

constexpr const char* kStyle = R"(
:root { color-scheme: light dark; --ink: #1d2228; --soft: #5b6570; --paper: #ffffff; --line: #d5dae0;
  --band: #f3f5f7; --good: #1a7440; --bad: #b3261e; --mark: #1f5fbf; --p0: #8fb4e3; --p1: #6f9bd6;
  --p2: #5385c6; --p3: #3b70b2; --p4: #d9a441; --p5: #c47f2c; --p6: #6aa36f; }
@media (prefers-color-scheme: dark) { :root { --ink: #e4e8ec; --soft: #9aa5b1; --paper: #15191d;
  --line: #343c45; --band: #1e242a; --good: #6fcf97; --bad: #ff8a80; --mark: #8ab4f8; --p0: #34516f;
  --p1: #40648a; --p2: #4c78a5; --p3: #5a8cc0; --p4: #a87a24; --p5: #c08a3a; --p6: #4f8457; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 60rem; padding: 1rem; color: var(--ink); background: var(--paper);
  font: 16px/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 .25rem; }
h2 { font-size: 1.1rem; margin: 2rem 0 .5rem; border-bottom: 1px solid var(--line); }
p { margin: .5rem 0; }
.soft { color: var(--soft); } .good { color: var(--good); } .bad { color: var(--bad); }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th, td { text-align: left; vertical-align: top; padding: .35rem .75rem .35rem 0;
  border-bottom: 1px solid var(--line); overflow-wrap: normal; }
th { color: var(--soft); font-weight: 600; font-size: .85rem; white-space: nowrap; }
ul { margin: .5rem 0; padding-left: 1.25rem; }
.next { background: var(--band); border-left: 4px solid var(--mark); padding: .5rem .75rem; }
svg { display: block; width: 100%; height: auto; margin: .5rem 0; overflow: visible; }
svg text { fill: var(--soft); font: 12px system-ui, sans-serif; }
svg .axis { stroke: var(--line); } svg .mark { fill: var(--mark); }
svg .ok { fill: var(--good); } svg .no { fill: var(--paper); stroke: var(--bad); stroke-width: 2; }
svg .fit { fill: none; stroke: var(--soft); stroke-width: 1.5; stroke-dasharray: 5 4; }
@media (max-width: 40rem) {
  svg text { font-size: 22px; }
  table, tbody { display: block; }
  tr:first-child { display: none; }
  tr { display: flex; flex-wrap: wrap; gap: 0 1rem; padding: .4rem 0; border-bottom: 1px solid var(--line); }
  td { padding: 0; border: 0; }
  td:empty { display: none; }
  td[data-label]::before { content: attr(data-label) " "; color: var(--soft); font-size: .85rem; }
  td.long { flex-basis: 100%; }
}
@media print { body { max-width: none; } }
)";

bool is_control(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return (byte < 0x20 && c != '\n' && c != '\t') || byte == 0x7f;
}

/// On a narrow screen a row is a paragraph in which each cell brings its heading along.
std::string cell(const std::string& heading, const std::string& content) {
  const bool is_long = content.find("<div>") != std::string::npos;
  const bool speaks_for_itself = is_long || heading.empty() || content.starts_with("<strong>");
  std::string tag = "<td";
  if (is_long) tag += " class=\"long\"";
  if (!speaks_for_itself) tag += " data-label=\"" + heading + "\"";
  return tag + ">" + content + "</td>";
}

}  // namespace

std::string escaped(std::string_view text) {
  std::string result;
  for (const char c : text) {
    switch (c) {
      case '&':
        result += "&amp;";
        break;
      case '<':
        result += "&lt;";
        break;
      case '>':
        result += "&gt;";
        break;
      case '"':
        result += "&quot;";
        break;
      case '\'':
        result += "&#39;";
        break;
      default:
        if (!is_control(c)) result += c;
    }
  }
  return result;
}

std::string table(const std::vector<std::string>& head,
                  const std::vector<std::vector<std::string>>& rows) {
  std::string text = "<div class=\"wide\"><table>\n<tr>";
  for (const std::string& cell : head) text += "<th scope=\"col\">" + cell + "</th>";
  text += "</tr>\n";
  for (const std::vector<std::string>& row : rows) {
    text += "<tr>";
    for (std::size_t i = 0; i < row.size(); ++i)
      text += cell(i < head.size() ? head[i] : "", row[i]);
    text += "</tr>\n";
  }
  return text + "</table></div>\n";
}

std::string list(std::string_view heading, const std::vector<std::string>& texts) {
  if (texts.empty()) return {};
  std::string text = fmt::format("<h2>{}</h2>\n<ul>\n", escaped(heading));
  for (const std::string& item : texts) text += "<li>" + escaped(item) + "</li>\n";
  return text + "</ul>\n";
}

std::string page(std::string_view title, const std::string& body) {
  return fmt::format(
      "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
      "<meta http-equiv=\"Content-Security-Policy\" "
      "content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
      "<title>{}</title>\n<style>{}</style>\n</head>\n<body>\n{}</body>\n</html>\n",
      escaped(title), kStyle, body);
}

}  // namespace gavel::cli::html
