// One record for each name; it stays, with its version, when the document is removed. Pointers to
// the values of an unordered_map stay valid while others are added.
class DocumentStore {
 public:
  int put(string doc, string body, int expected) {
    Record& record = records_[doc];
    return holds(record, expected) ? record.write(move(body)) : 0;
  }

  bool remove(string doc, int expected) {
    auto found = records_.find(doc);
    if (found == records_.end()) return false;
    Record& record = found->second;
    if (!record.body || !holds(record, expected)) return false;
    record.body.reset();
    ++record.version;
    return true;
  }

  string get(string doc, int known) {
    auto found = records_.find(doc);
    if (found == records_.end() || !found->second.body) return "missing";
    const Record& record = found->second;
    return record.version == known ? "same" : to_string(record.version) + ":" + *record.body;
  }

  int apply(vector<Change> changes) {
    vector<Record*> records;
    for (const Change& change : changes) {
      records.push_back(&records_[change.doc]);
      if (!holds(*records.back(), change.expected)) return (int)records.size() - 1;
    }
    for (size_t i = 0; i < changes.size(); ++i) records[i]->write(changes[i].body);
    return -1;
  }

 private:
  struct Record {
    int version = 0;
    optional<string> body;

    int write(string text) {
      if (body && *body == text) return version;
      body = move(text);
      return ++version;
    }
  };

  static bool holds(const Record& record, int expected) {
    if (expected < 0) return true;
    if (expected == 0) return !record.body;
    return record.body && record.version == expected;
  }

  unordered_map<string, Record> records_;
};
