#include <iostream>
#include <iterator>
#include <string>
#include <vector>

using namespace std;

enum class State { kRecord, kField, kPlain, kQuoted, kQuoteInQuoted, kRest };

struct Field {
  string text;
  bool quoted = false;
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

class Importer {
  vector<string> names_;
  vector<Field> record_;
  State state_ = State::kRecord;
  bool has_header_ = false, stopped_ = false;
  int line_ = 1, begin_ = 1;

  void complain(const string& message) {
    cout << "line " << begin_ << ": " << message << '\n';
    if (!has_header_) stopped_ = true;
  }

  void finish() {
    if (state_ == State::kQuoted) {
      complain("quote not closed");
    } else if (state_ == State::kRest) {
      complain("text after quote");
    } else if (state_ != State::kRecord) {
      if (!has_header_) {
        for (const Field& f : record_) names_.push_back(json(f.text));
        has_header_ = true;
      } else if (record_.size() != names_.size()) {
        complain("expected " + to_string(names_.size()) + " fields, got " +
                 to_string(record_.size()));
      } else {
        for (size_t i = 0; i < names_.size(); ++i) {
          const Field& f = record_[i];
          cout << (i ? ',' : '{') << names_[i] << ':' << (f.text.empty() ? "null" : json(f.text));
        }
        cout << "}\n";
      }
    }
    record_.clear();
    state_ = State::kRecord;
  }

 public:
  bool stopped() const { return stopped_; }

  void read(char c) {
    if (c == '\n' && state_ != State::kQuoted) {
      finish();
    } else {
      if (state_ == State::kRecord) {
        begin_ = line_;
        record_.emplace_back();
        state_ = State::kField;
      }
      switch (state_) {
        case State::kRecord:
        case State::kField:
          if (c == '"') {
            record_.back().quoted = true;
            state_ = State::kQuoted;
            break;
          }
          state_ = State::kPlain;
          [[fallthrough]];
        case State::kPlain:
          if (c == ',')
            comma();
          else
            record_.back().text += c;
          break;
        case State::kQuoted:
          if (c == '"')
            state_ = State::kQuoteInQuoted;
          else
            record_.back().text += c;
          break;
        case State::kQuoteInQuoted:
          if (c == '"') {
            record_.back().text += c;
            state_ = State::kQuoted;
          } else if (c == ',') {
            comma();
          } else {
            state_ = State::kRest;
          }
          break;
        case State::kRest:
          break;
      }
    }
    if (c == '\n') ++line_;
  }

  void comma() {
    record_.emplace_back();
    state_ = State::kField;
  }

  void end() { finish(); }
};

int main() {
  ios::sync_with_stdio(false);
  string text{istreambuf_iterator<char>(cin), {}};
  Importer importer;
  for (char c : text) {
    importer.read(c);
    if (importer.stopped()) return 0;
  }
  importer.end();
}
