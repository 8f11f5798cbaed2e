// Every replica is a store of its own, which knows nothing of the others.
class Solution {
  struct Stored {
    int version = -1;
    long long value = 0;
  };

 public:
  vector<Got> replayGets(int replicas, int r, int w, vector<Op>& ops) {
    vector<unordered_map<string, Stored>> stores(replicas);
    unordered_map<string, int> acknowledged;
    vector<Got> gets;
    for (int i = 0; i < (int)ops.size(); ++i) {
      const Op& op = ops[i];
      auto replica = [&](int asked) { return (op.first + asked) % replicas; };
      if (op.kind == "put") {
        for (int a = 0; a < op.answers; ++a) stores[replica(a)][op.key] = {i, op.value};
        if (op.answers >= w) acknowledged[op.key] = i;
        continue;
      }
      Got got{i, "failed", -1, 0, false, {}};
      if (op.answers >= r) {
        Stored newest;
        for (int a = 0; a < r; ++a) {
          auto found = stores[replica(a)].find(op.key);
          if (found != stores[replica(a)].end() && found->second.version > newest.version) {
            newest = found->second;
          }
        }
        auto last = acknowledged.find(op.key);
        got.stale = last != acknowledged.end() && last->second > newest.version;
        got.status = newest.version < 0 ? "missing" : "ok";
        got.version = newest.version;
        got.value = newest.value;
        for (int a = 0; a < op.answers && newest.version >= 0; ++a) {
          Stored& own = stores[replica(a)][op.key];
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
