class Solution {
 public:
  Recovered recover(vector<LogRecord>& records, vector<Row>& snapshot) {
    int end = 0, checkpoint = -1;
    for (; end < (int)records.size() && records[end].intact; ++end) {
      if (records[end].op == "checkpoint") checkpoint = end;
    }
    map<string, long long> data;
    for (Row& row : snapshot) data[row.key] = row.value;
    set<int> open;
    for (int i = 0; i < end; ++i) {
      const LogRecord& record = records[i];
      if (record.op == "checkpoint") continue;
      if (record.op != "commit" && record.op != "abort") {
        open.insert(record.tx);
        continue;
      }
      open.erase(record.tx);
      if (record.op == "abort" || i < checkpoint) continue;
      vector<const LogRecord*> writes;
      for (int j = 0; j < i; ++j) {
        if (records[j].op == "checkpoint" || records[j].tx != record.tx) continue;
        if (records[j].op == "commit" || records[j].op == "abort") {
          writes.clear();
        } else {
          writes.push_back(&records[j]);
        }
      }
      for (const LogRecord* write : writes) {
        if (write->op == "set") data[write->key] = write->value;
        if (write->op == "add") data[write->key] += write->value;
        if (write->op == "del") data.erase(write->key);
      }
    }
    Recovered result;
    for (auto& [key, value] : data) result.rows.push_back({key, value});
    result.open.assign(open.begin(), open.end());
    return result;
  }
};
