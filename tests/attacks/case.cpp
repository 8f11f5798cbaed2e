#include "case.h"

#include <fstream>
#include <iterator>
#include <map>
#include <sstream>
#include <stdexcept>

namespace gavel::attacks {

namespace {

std::string read_file(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  if (!in) throw std::runtime_error("cannot read " + path.string());
  return {std::istreambuf_iterator<char>(in), {}};
}

std::string trim(const std::string& text) {
  const std::size_t first = text.find_first_not_of(' ');
  if (first == std::string::npos) return {};
  return text.substr(first, text.find_last_not_of(' ') - first + 1);
}

std::vector<std::string> split(const std::string& text, const std::string& separator) {
  std::vector<std::string> parts;
  std::size_t from = 0;
  for (std::size_t at = 0; (at = text.find(separator, from)) != std::string::npos;
       from = at + separator.size()) {
    parts.push_back(trim(text.substr(from, at - from)));
  }
  parts.push_back(trim(text.substr(from)));
  return parts;
}

std::uint64_t scaled(const std::string& text, const std::map<std::string, std::uint64_t>& units) {
  std::size_t used = 0;
  const std::uint64_t number = std::stoull(text, &used);
  return number * units.at(text.substr(used));
}

std::chrono::nanoseconds duration(const std::string& text) {
  return std::chrono::milliseconds(scaled(text, {{"ms", 1}, {"s", 1000}}));
}

std::uint64_t bytes(const std::string& text) {
  return scaled(text, {{"", 1}, {"KiB", 1024}, {"MiB", 1024 * 1024}});
}

void apply_option(Case& attack, const std::string& option) {
  const std::size_t equals = option.find('=');
  const std::string key = option.substr(0, equals);
  const std::string value = equals == std::string::npos ? "" : option.substr(equals + 1);
  if (key == "profile" && value == "multi")
    attack.multi = true;
  else if (key == "proc")
    attack.proc = true;
  else if (key == "canary" && value == "listed")
    attack.list_canary = true;
  else if (key == "answers")
    attack.answers = value;
  else if (key == "output")
    attack.output = std::stoull(value);
  else if (key == "collect")
    attack.collect = split(value, ",");
  else if (key == "arguments")
    attack.argument_bytes = bytes(value);
  else if (key == "at_most")
    attack.at_most = duration(value);
  else if (key == "cpu")
    attack.limits.cpu = duration(value);
  else if (key == "wall")
    attack.limits.wall = duration(value);
  else if (key == "lap_cpu")
    attack.limits.lap_cpu = duration(value);
  else if (key == "idle")
    attack.limits.idle = duration(value);
  else if (key == "memory")
    attack.limits.memory.count = bytes(value);
  else
    throw std::runtime_error("unknown option " + option);
}

Case parse_case(const std::string& name, const std::string& argument, const std::string& text) {
  Case attack;
  attack.name = name + (argument.empty() ? "" : " " + argument);
  attack.argument = argument;
  attack.limits.cpu = std::chrono::seconds(1);
  // Nothing waits for it but what says so; a busy machine must not reach it.
  attack.limits.wall = std::chrono::seconds(30);
  attack.limits.output = sandbox::Bytes{256 * 1024};
  const std::size_t semicolon = text.find(';');
  attack.verdicts = split(text.substr(0, semicolon), " or ");
  // What is to end by itself may be slow on a busy machine: the kernel's work for it then costs more.
  if (attack.verdicts.front().starts_with("exited")) attack.limits.cpu = std::chrono::seconds(10);
  if (semicolon == std::string::npos) return attack;
  std::istringstream options(text.substr(semicolon + 1));
  for (std::string option; options >> option;) apply_option(attack, option);
  return attack;
}

/// C escapes, as far as the attacks use them.
std::string unescape(const std::string& text) {
  std::string result;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '\\' || i + 1 == text.size()) {
      result += text[i];
      continue;
    }
    const char kind = text[++i];
    if (kind == 'x') {
      result += static_cast<char>(std::stoi(text.substr(i + 1, 2), nullptr, 16));
      i += 2;
    } else {
      result += kind == '0' ? '\0' : kind == 'n' ? '\n' : kind;
    }
  }
  return result;
}

}  // namespace

std::vector<Case> read_cases(const std::filesystem::path& source) {
  const std::string name = source.stem().string();
  std::vector<Case> cases;
  std::istringstream in(read_file(source));
  for (std::string line; std::getline(in, line) && line.starts_with("// ");) {
    const std::size_t colon = line.find(": ");
    if (colon == std::string::npos) continue;
    const std::string head = line.substr(3, colon - 3);
    const std::string rest = line.substr(colon + 2);
    if (head == "expect") {
      cases.push_back(parse_case(name, "", rest));
    } else if (head.starts_with("expect ")) {
      cases.push_back(parse_case(name, head.substr(7), rest));
    } else if (head.starts_with("weak")) {
      const std::string argument = head.size() > 5 ? head.substr(5) : "";
      const Case weak = parse_case(name, "", rest.substr(0, rest.find(';')));
      for (Case& attack : cases) {
        if (!argument.empty() && attack.argument != argument) continue;
        attack.skip_when_weak = weak.verdicts.front() == "skip";
        attack.weak_verdicts = weak.verdicts;
      }
    }
  }
  if (cases.empty()) throw std::runtime_error(source.string() + " has no expectation");
  return cases;
}

std::string verdict_of(const sandbox::RunResult& result) {
  std::string verdict(sandbox::to_string(result.ending));
  if (result.ending == sandbox::Ending::kExited) verdict += " " + std::to_string(result.exit_code);
  if (result.ending == sandbox::Ending::kSignalled) verdict += " " + std::to_string(result.signal);
  if (result.ending == sandbox::Ending::kForbidden) verdict += " " + result.forbidden_call;
  return verdict;
}

std::string expand_source(const std::filesystem::path& source, const std::string& canary) {
  std::string text = read_file(source);
  std::string appended;
  std::istringstream in(text);
  constexpr std::string_view kAppend = "// append: ";
  for (std::string line; std::getline(in, line);) {
    if (!line.starts_with(kAppend)) continue;
    std::size_t used = 0;
    const std::string rest = line.substr(kAppend.size());
    const int times = std::stoi(rest, &used);
    const std::string piece = unescape(rest.substr(used + 1));
    for (int i = 0; i < times; ++i) appended += piece;
  }
  constexpr std::string_view kCanary = "@CANARY@";
  for (std::size_t at = 0; (at = text.find(kCanary)) != std::string::npos;) {
    text.replace(at, kCanary.size(), canary);
  }
  return text + appended;
}

}  // namespace gavel::attacks
