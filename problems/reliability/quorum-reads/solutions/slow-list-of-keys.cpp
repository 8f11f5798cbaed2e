class Solution {
  struct Stored {
    string key;
    int version = -1;
    long long value = 0;
  };

 public:
  static Stored& at(vector<Stored>& store, const string& key) {
    auto found = find_if(store.begin(), store.end(), [&](const Stored& s) { return s.key == key; });
    if (found == store.end()) found = store.insert(found, Stored{key});
    return *found;
  }

  vector<Got> replayGets(int replicas, int r, int w, vector<Op>& ops) {
    vector<vector<Stored>> stores(replicas);
    unordered_map<string, int> acknowledged;
    vector<Got> gets;
    for (int i = 0; i < (int)ops.size(); ++i) {
      const Op& op = ops[i];
      auto replica = [&](int asked) { return (op.first + asked) % replicas; };
      if (op.kind == "put") {
        for (int a = 0; a < op.answers; ++a) at(stores[replica(a)], op.key) = {op.key, i, op.value};
        if (op.answers >= w) acknowledged[op.key] = i;
        continue;
      }
      Got got{i, "failed", -1, 0, false, {}};
      if (op.answers >= r) {
        Stored newest;
        for (int a = 0; a < r; ++a) {
          const Stored& found = at(stores[replica(a)], op.key);
          if (found.version > newest.version) newest = found;
        }
        auto last = acknowledged.find(op.key);
        got.stale = last != acknowledged.end() && last->second > newest.version;
        got.status = newest.version < 0 ? "missing" : "ok";
        got.version = newest.version;
        got.value = newest.value;
        for (int a = 0; a < op.answers && newest.version >= 0; ++a) {
          Stored& own = at(stores[replica(a)], op.key);
          if (own.version >= newest.version) continue;
          own = newest;
          got.repaired.push_back(replica(a));
        }
      }
      gets.push_back(got);
    }
    return gets;
  }
};
