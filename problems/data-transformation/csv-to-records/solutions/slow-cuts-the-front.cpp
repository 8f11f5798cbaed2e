#include <iostream>
#include <iterator>
#include <string>
#include <vector>

using namespace std;

struct Field {
  string text;
  bool quoted;
};

string json(const string& text) {
  string out = "\"";
  for (char c : text) {
    if (c == '"' || c == '\\') out += '\\';
    if (c == '\n')
      out += "\\n";
    else
      out += c;
  }
  return out + '"';
}

// Takes one field off the front of the text; its message if it is broken.
string take_field(string& text, Field& field, int& line) {
  field = {"", text[0] == '"'};
  if (!field.quoted) {
    size_t end = min(text.find_first_of(",\n"), text.size());
    field.text = text.substr(0, end);
    text.erase(0, end);
    return "";
  }
  size_t at = 1;
  for (; at < text.size(); ++at) {
    if (text[at] == '"' && text[at + 1] != '"') break;
    if (text[at] == '"') ++at;
    if (text[at] == '\n') ++line;
    field.text += text[at];
  }
  bool closed = at < text.size();
  text.erase(0, at + 1);
  if (!closed) return "quote not closed";
  if (text.empty() || text[0] == ',' || text[0] == '\n') return "";
  text.erase(0, min(text.find('\n'), text.size()));
  return "text after quote";
}

int main() {
  string text{istreambuf_iterator<char>(cin), {}};
  vector<string> names;
  for (int line = 1; !text.empty();) {
    if (text[0] == '\n') {
      text.erase(0, 1);
      ++line;
      continue;
    }
    int begin = line;
    vector<Field> fields(1);
    string wrong = take_field(text, fields[0], line);
    while (wrong.empty() && text[0] == ',') {
      text.erase(0, 1);
      fields.emplace_back();
      wrong = take_field(text, fields.back(), line);
    }
    if (wrong.empty() && !names.empty() && fields.size() != names.size()) {
      wrong = "expected " + to_string(names.size()) + " fields, got " + to_string(fields.size());
    }
    if (!wrong.empty()) {
      cout << "line " << begin << ": " << wrong << '\n';
      if (names.empty()) return 0;
    } else if (names.empty()) {
      for (const Field& f : fields) names.push_back(json(f.text));
    } else {
      for (size_t i = 0; i < names.size(); ++i) {
        cout << (i ? ',' : '{') << names[i] << ':'
             << (fields[i].text.empty() && !fields[i].quoted ? "null" : json(fields[i].text));
      }
      cout << "}\n";
    }
  }
}
