#include <algorithm>
#include <cctype>
#include <iostream>
#include <map>
#include <string>
#include <vector>

using namespace std;

bool digit(char c) {
  return '0' <= c && c <= '9';
}
bool letter(char c) {
  return isalpha((unsigned char)c) || c == '_';
}

// Words, `?`, single blanks and other characters.
vector<string> tokens_of(const string& query) {
  vector<string> tokens;
  size_t i = 0, size = query.size();
  auto at = [&](size_t k) { return k < size ? query[k] : '\n'; };
  while (i < size) {
    if (query[i] == '\'') {
      for (++i; query[i] != '\'' || at(i + 1) == '\''; ++i) {
        if (query[i] == '\'') ++i;
      }
      ++i;
      tokens.push_back("?");
    } else if (letter(query[i])) {
      string word;
      for (; letter(at(i)) || digit(at(i)); ++i) word += (char)tolower(query[i]);
      tokens.push_back(word);
    } else if (digit(query[i])) {
      while (digit(at(i))) ++i;
      tokens.push_back("?");
    } else if (query[i] == ' ') {
      while (at(i) == ' ') ++i;
      if (!tokens.empty() && i < size) tokens.push_back(" ");
    } else {
      tokens.push_back(string(1, query[i++]));
    }
  }
  return tokens;
}

// Where the list that begins at `i` ends, or `i` if none does.
size_t end_of_list(const vector<string>& tokens, size_t i) {
  size_t k = i;
  auto blank = [&] {
    if (k < tokens.size() && tokens[k] == " ") ++k;
  };
  auto take = [&](const char* text) {
    if (k == tokens.size() || tokens[k] != text) return false;
    ++k;
    return true;
  };
  blank();
  if (!take("(")) return i;
  do {
    blank();
    if (!take("?")) return i;
    blank();
  } while (take(","));
  return take(")") ? k : i;
}

string digest(const string& query) {
  vector<string> tokens = tokens_of(query);
  string out;
  for (size_t i = 0; i < tokens.size();) {
    out += tokens[i++];
    if (tokens[i - 1] != "in") continue;
    size_t end = end_of_list(tokens, i);
    if (end > i) out += " (?+)";
    i = end;
  }
  return out;
}

int main() {
  ios::sync_with_stdio(false);
  map<string, vector<int>> times;
  string line;
  while (getline(cin, line)) {
    size_t blank = line.find(' ');
    times[digest(line.substr(blank + 1))].push_back(stoi(line));
  }
  struct Row {
    long long total;
    const string* name;
    vector<int>* times;
  };
  vector<Row> rows;
  for (auto& [name, own] : times) {
    long long total = 0;
    for (int ms : own) total += ms;
    rows.push_back({total, &name, &own});
  }
  stable_sort(rows.begin(), rows.end(),
              [](const Row& a, const Row& b) { return a.total > b.total; });
  for (auto& [total, name, own] : rows) {
    sort(own->begin(), own->end());
    size_t rank = (own->size() * 95 + 99) / 100;
    cout << own->size() << ' ' << total << ' ' << (*own)[rank - 1] << ' ' << own->back() << ' '
         << *name << '\n';
  }
}
