class DocumentStore {
  unordered_map<string, int> versions;
  unordered_map<string, string> bodies;

  bool holds(const string& doc, int expected) {
    if (expected == 0) return !bodies.count(doc);
    return expected == -1 || expected == versions[doc];
  }

 public:
  int put(string doc, string body, int expected) {
    if (!holds(doc, expected)) return 0;
    if (bodies.count(doc) && bodies[doc] == body) return versions[doc];
    bodies[doc] = body;
    return ++versions[doc];
  }

  bool remove(string doc, int expected) {
    if (!bodies.count(doc) || !holds(doc, expected)) return false;
    ++versions[doc];
    return bodies.erase(doc);
  }

  string get(string doc, int known) {
    if (!bodies.count(doc)) return "missing";
    return versions[doc] == known ? "same" : to_string(versions[doc]) + ":" + bodies[doc];
  }

  int apply(vector<Change> changes) {
    for (size_t i = 0; i < changes.size(); ++i)
      if (!holds(changes[i].doc, changes[i].expected)) return i;
    for (Change& c : changes) put(c.doc, c.body, -1);
    return -1;
  }
};
