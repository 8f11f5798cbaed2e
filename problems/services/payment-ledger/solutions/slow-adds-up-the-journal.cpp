class Ledger {
  struct Entry { string account; long long amount, held; };
  string house;
  vector<Entry> journal;
  map<string, pair<string, long long>> holds;
  map<string, vector<Entry>> moves;
  set<string> used, reversed;

  bool post(const vector<Entry>& entries) {
    size_t before = journal.size();
    journal.insert(journal.end(), entries.begin(), entries.end());
    for (const Entry& entry : entries) {
      if (entry.account == house || available(entry.account) >= 0) continue;
      journal.resize(before);
      return false;
    }
    return true;
  }

 public:
  Ledger(string house) : house(house) {}

  string pay(string id, string source, vector<Share> shares) {
    if (used.count(id)) return "duplicate";
    vector<Entry> entries;
    for (Share& share : shares) {
      entries.push_back({source, -share.amount, 0});
      entries.push_back({share.account, share.amount, 0});
    }
    if (!post(entries)) return "insufficient";
    used.insert(id);
    moves[id] = entries;
    return "ok";
  }

  string hold(string id, string account, int amount) {
    if (used.count(id)) return "duplicate";
    if (!post({{account, 0, amount}})) return "insufficient";
    used.insert(id);
    holds[id] = {account, amount};
    return "ok";
  }

  bool capture(string id, string target, int amount) {
    if (!holds.count(id) || holds[id].second < amount) return false;
    string account = holds[id].first;
    release(id);
    moves[id] = {{account, -amount, 0}, {target, amount, 0}};
    return post(moves[id]);
  }

  bool release(string id) {
    if (!holds.count(id)) return false;
    journal.push_back({holds[id].first, 0, -holds[id].second});
    return holds.erase(id);
  }

  string reverse(string id) {
    if (!moves.count(id)) return "unknown";
    if (reversed.count(id)) return "done";
    vector<Entry> back = moves[id];
    for (Entry& entry : back) entry.amount = -entry.amount;
    if (!post(back)) return "insufficient";
    reversed.insert(id);
    return "ok";
  }

  long long balance(string account) {
    long long sum = 0;
    for (Entry& entry : journal)
      if (entry.account == account) sum += entry.amount;
    return sum;
  }

  long long available(string account) {
    long long sum = 0;
    for (Entry& entry : journal)
      if (entry.account == account) sum += entry.amount - entry.held;
    return sum;
  }
};
