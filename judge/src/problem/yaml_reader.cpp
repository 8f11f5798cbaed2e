#include "problem/yaml_reader.h"

#include <algorithm>
#include <optional>
#include <sstream>
#include <string_view>
#include <unordered_set>
#include <utility>

#include <fmt/format.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include "problem/yaml_complaint.h"

// yaml-cpp is used for its scanner alone. Its node tree takes the first of two equal keys, its
// conversions read 010 as 8, and a quote that is never closed swallows the next lines in silence;
// so the tree is built here from events, with every oddity refused.
namespace gavel::judge {
namespace {

constexpr std::size_t kMaxDepth = 64;
constexpr std::size_t kMaxNodes = 500'000;

// yaml-cpp ends a text inside { } at any `?`, so that {note: string?} would be no YAML. A `?`
// travels through it as a control character, which no clean source contains. (Explicit keys, `?
// key`, are lost by that; nobody writes them.)
constexpr char kQuestionMark = '\x01';

std::string exchanged(std::string_view text, char from, char to) {
  std::string out(text);
  std::replace(out.begin(), out.end(), from, to);
  return out;
}

/// Unwinds out of the parser when reading on makes no sense. What is wrong was reported already.
struct Stop {};

class TreeBuilder : public YAML::EventHandler {
 public:
  TreeBuilder(const SourceText& source, Diagnostics& diagnostics)
      : source_(source), diagnostics_(diagnostics) {}

  void OnDocumentStart(const YAML::Mark& mark) override {
    if (++documents_ < 2) return;
    diagnostics_.add("Y008", source_.place(mark.line + 1, mark.column + 1),
                     "a second document begins here; a problem file is one",
                     "an entry at the wrong indentation, `---` and `...` all begin a new one");
    throw Stop{};
  }
  void OnDocumentEnd() override {}

  void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override {
    YamlNode node;
    node.mark = mark_of(mark);
    node.text = null_text(mark);
    // The mark of an absent value points behind it, often to the next line: the key is the place.
    if (node.text.empty() && !open_.empty() && open_.back().key) {
      node.mark = open_.back().key->mark;
    }
    refuse_anchor(node, anchor);
    attach(std::move(node));
  }

  void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override {
    YamlNode node;
    node.mark = mark_of(mark);
    diagnostics_.add("Y007", node, "aliases (`*name`) are not allowed",
                     "write the value out, or quote text that begins with *");
    attach(std::move(node));
  }

  void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                const std::string& value) override {
    YamlNode node;
    node.mark = mark_of(mark);
    node.text = exchanged(value, kQuestionMark, '?');
    node.style = tag == "?" ? YamlNode::Style::kPlain : style_at(mark);
    refuse_anchor(node, anchor);
    if (tag != "?" && tag != "!") refuse_tag(node, tag);
    if (tag == "!" && node.style == YamlNode::Style::kPlain) refuse_tag(node, tag);
    if (node.style == YamlNode::Style::kQuoted) check_quote(node);
    last_scalar_ = node.mark;
    attach(std::move(node));
  }

  void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                       YAML::EmitterStyle::value style) override {
    open(YamlNode::Kind::kList, mark, tag, anchor, style);
  }
  void OnSequenceEnd() override { close(); }

  void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  YAML::EmitterStyle::value style) override {
    open(YamlNode::Kind::kMap, mark, tag, anchor, style);
  }
  void OnMapEnd() override { close(); }

  [[nodiscard]] std::optional<YamlNode>& root() { return root_; }

  /// Where the parser was when it gave up.
  [[nodiscard]] ParserState state() const {
    ParserState state;
    state.last_scalar = last_scalar_;
    for (const Open& open : open_) {
      if (open.node.flow && !state.flow_open) state.flow_open = open.node.mark;
    }
    return state;
  }

 private:
  struct Open {
    YamlNode node;
    std::optional<YamlNode> key;  ///< Map: read, and waiting for its value.
    std::unordered_set<std::string> keys;
  };

  static Mark mark_of(const YAML::Mark& mark) { return {mark.line + 1, mark.column + 1}; }

  [[nodiscard]] std::string_view rest_at(const YAML::Mark& mark) const {
    return source_.text().substr(source_.offset(mark.line + 1, mark.column + 1));
  }

  /// `~` and `null` reach us as events without text; whether they mean null is not YAML's to say.
  [[nodiscard]] std::string null_text(const YAML::Mark& mark) const {
    const std::string_view rest = rest_at(mark);
    for (const std::string_view word : {"~", "null", "Null", "NULL"}) {
      if (!rest.starts_with(word)) continue;
      const std::string_view behind = rest.substr(word.size(), 1);
      const bool is_key = behind == ":" && !open_.empty() && open_.back().key.has_value();
      if (is_key || behind.find_first_not_of(" \t\n,]}:") != std::string_view::npos) return {};
      return std::string(word);
    }
    return {};
  }

  [[nodiscard]] YamlNode::Style style_at(const YAML::Mark& mark) const {
    const std::string_view rest = rest_at(mark);
    if (rest.starts_with('|')) return YamlNode::Style::kLiteral;
    if (rest.starts_with('>')) return YamlNode::Style::kFolded;
    if (rest.starts_with('"') || rest.starts_with('\'')) return YamlNode::Style::kQuoted;
    return YamlNode::Style::kPlain;
  }

  // A quote that is never closed ends at the next quote, wherever that is: text in quotes must end
  // on its line.
  void check_quote(const YamlNode& node) {
    const std::string_view line = source_.line(node.mark.line);
    const auto begin = static_cast<std::size_t>(node.mark.column - 1);
    const char quote = line[begin];
    for (std::size_t i = begin + 1; i < line.size(); ++i) {
      if (quote == '"' && line[i] == '\\') {
        ++i;
      } else if (line[i] == quote) {
        if (quote == '"' || i + 1 == line.size() || line[i + 1] != quote) return;
        ++i;
      }
    }
    diagnostics_.add("Y011", source_.place(node.mark.line, node.mark.column),
                     "the quote opened here is not closed on its line",
                     "close it; for text of several lines write | and indent the text below");
    throw Stop{};
  }

  void refuse_anchor(const YamlNode& node, YAML::anchor_t anchor) {
    if (anchor == 0) return;
    diagnostics_.add("Y007", source_.place(node.mark.line, node.mark.column),
                     "anchors (`&name`) are not allowed",
                     "write the value where it is used, or quote text that begins with &");
  }

  void refuse_tag(const YamlNode& node, const std::string& tag) {
    if (tag.empty() || tag == "?") return;
    diagnostics_.add("Y007", source_.place(node.mark.line, node.mark.column),
                     "tags (`!name`) are not allowed",
                     "the declared type says what a value is; quote text that begins with !");
  }

  void open(YamlNode::Kind kind, const YAML::Mark& mark, const std::string& tag,
            YAML::anchor_t anchor, YAML::EmitterStyle::value style) {
    YamlNode node;
    node.kind = kind;
    node.mark = mark_of(mark);
    node.flow = style == YAML::EmitterStyle::Flow;
    if (open_.size() == kMaxDepth) {
      diagnostics_.add("Y013", node, fmt::format("nested more than {} levels deep", kMaxDepth));
      throw Stop{};
    }
    refuse_anchor(node, anchor);
    refuse_tag(node, tag);
    open_.push_back({std::move(node), std::nullopt, {}});
  }

  void close() {
    YamlNode node = std::move(open_.back().node);
    open_.pop_back();
    attach(std::move(node));
  }

  void attach(YamlNode node) {
    if (++nodes_ > kMaxNodes) {
      diagnostics_.add("Y013", node, fmt::format("more than {} values in one file", kMaxNodes),
                       "put big test data into files of their own and name them with `file:`");
      throw Stop{};
    }
    if (open_.empty()) {
      root_ = std::move(node);
      return;
    }
    Open& parent = open_.back();
    if (parent.node.is_list()) {
      parent.node.items.push_back(std::move(node));
    } else if (!parent.key) {
      parent.key = std::move(node);
    } else {
      add_entry(parent, std::move(node));
    }
  }

  void add_entry(Open& map, YamlNode value) {
    YamlNode key = *std::exchange(map.key, std::nullopt);
    if (!key.is_scalar()) {
      diagnostics_.add("Y006", key, "a key must be a word, not a list or a map",
                       "quote text that begins with [ or {");
      return;
    }
    if (key.style == YamlNode::Style::kPlain && key.text == "<<") {
      diagnostics_.add("Y007", key, "merge keys (`<<`) are not allowed",
                       "write the entries where they are used");
      return;
    }
    if (!map.keys.insert(key.text).second) {
      const auto& entries = map.node.entries;
      const auto first = std::find_if(entries.begin(), entries.end(),
                                      [&](const YamlEntry& e) { return e.key.text == key.text; });
      diagnostics_.add(
          "Y005", key,
          fmt::format("`{}` is given twice; first on line {}", key.text, first->key.mark.line),
          "remove one of the two");
      return;
    }
    map.node.entries.push_back({std::move(key), std::move(value)});
  }

  const SourceText& source_;
  Diagnostics& diagnostics_;
  std::vector<Open> open_;
  std::optional<YamlNode> root_;
  Mark last_scalar_;
  std::size_t nodes_ = 0;
  int documents_ = 0;
};

/// yaml-cpp takes a tab for a blank in places where it then misreads the structure.
void refuse_tab_indentation(const SourceText& source, Diagnostics& diagnostics) {
  for (int number = 1;
       !source.line(number).empty() || source.offset(number, 1) < source.text().size(); ++number) {
    const std::string_view line = source.line(number);
    if (!line.starts_with('\t') || line.find_first_not_of(" \t") == std::string_view::npos)
      continue;
    diagnostics.add("Y010", source.place(number, 1), "a tab cannot indent a line",
                    "indent with spaces");
    diagnostics.throw_if_any();
  }
}

void parse(const SourceText& source, Diagnostics& diagnostics, TreeBuilder& builder) {
  std::istringstream stream(exchanged(source.text(), '?', kQuestionMark));
  try {
    YAML::Parser parser(stream);
    while (parser.HandleNextDocument(builder)) {
    }
  } catch (const Stop&) {
    diagnostics.throw_if_any();
  } catch (const YAML::ParserException& error) {
    const Complaint complaint = explain_yaml_error(
        source, {error.mark.line + 1, error.mark.column + 1}, error.msg, builder.state());
    diagnostics.add(complaint.id, complaint.place, complaint.message, complaint.help);
    diagnostics.throw_if_any();
  }
}

}  // namespace

YamlNode read_yaml(const SourceText& source, Diagnostics& diagnostics) {
  refuse_tab_indentation(source, diagnostics);
  TreeBuilder builder(source, diagnostics);
  parse(source, diagnostics, builder);
  if (!builder.root()) {
    diagnostics.add("Y008", source.place(1, 1), "the file is empty",
                    "a problem begins with `gavel: 1`");
    diagnostics.throw_if_any();
  }
  return *std::move(builder.root());
}

}  // namespace gavel::judge
