class DocumentStore {
  struct Document { string name; int version; bool there; string body; };
  list<Document> documents;

  Document& find(const string& name) {
    for (Document& d : documents)
      if (d.name == name) return d;
    documents.push_back({name, 0, false, ""});
    return documents.back();
  }

  static bool holds(const Document& d, int expected) {
    return expected == -1 || expected == (d.there ? d.version : 0);
  }

 public:
  int put(string doc, string body, int expected) {
    Document& d = find(doc);
    if (!holds(d, expected)) return 0;
    if (!d.there || d.body != body) ++d.version;
    d.there = true;
    d.body = body;
    return d.version;
  }

  bool remove(string doc, int expected) {
    Document& d = find(doc);
    if (!d.there || !holds(d, expected)) return false;
    d.there = false;
    ++d.version;
    return true;
  }

  string get(string doc, int known) {
    Document& d = find(doc);
    if (!d.there) return "missing";
    return d.version == known ? "same" : to_string(d.version) + ":" + d.body;
  }

  int apply(vector<Change> changes) {
    for (size_t i = 0; i < changes.size(); ++i)
      if (!holds(find(changes[i].doc), changes[i].expected)) return i;
    for (Change& c : changes) put(c.doc, c.body, -1);
    return -1;
  }
};
