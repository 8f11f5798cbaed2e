// Walks backwards to learn each write's fate before anything is applied: a write belongs to the
// nearest end of its transaction below it. Then the writes are put in order of their commits.
class Solution {
 public:
  Recovered recover(vector<LogRecord>& records, vector<Row>& snapshot) {
    int end = 0;
    while (end < (int)records.size() && records[end].intact) ++end;

    vector<pair<int, int>> to_apply;   // (position of the commit, position of the write)
    unordered_map<int, int> next_end;  // transaction -> position of its end
    set<int> open;
    int checkpoint = -1;
    for (int i = end - 1; i >= 0; --i) {
      const LogRecord& record = records[i];
      if (record.op == "checkpoint") {
        checkpoint = max(checkpoint, i);
      } else if (record.op == "commit" || record.op == "abort") {
        next_end[record.tx] = i;
      } else if (auto found = next_end.find(record.tx); found == next_end.end()) {
        open.insert(record.tx);
      } else if (records[found->second].op == "commit" && found->second > checkpoint) {
        to_apply.push_back({found->second, i});
      }
    }
    sort(to_apply.begin(), to_apply.end());

    map<string, long long> data;
    for (Row& row : snapshot) data[row.key] = row.value;
    for (auto [commit, i] : to_apply) {
      const LogRecord& write = records[i];
      if (write.op == "del") {
        data.erase(write.key);
      } else {
        long long& value = data[write.key];
        value = write.value + (write.op == "add" ? value : 0);
      }
    }

    Recovered result;
    for (auto& [key, value] : data) result.rows.push_back({key, value});
    result.open.assign(open.begin(), open.end());
    return result;
  }
};
