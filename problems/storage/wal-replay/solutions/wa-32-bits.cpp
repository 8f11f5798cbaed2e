class Solution {
 public:
  Recovered recover(vector<LogRecord>& records, vector<Row>& snapshot) {
    int end = 0, checkpoint = -1;
    for (; end < (int)records.size() && records[end].intact; ++end) {
      if (records[end].op == "checkpoint") checkpoint = end;
    }
    map<string, int> data;
    for (Row& row : snapshot) data[row.key] = (int)row.value;
    map<int, vector<const LogRecord*>> writes;
    for (int i = 0; i < end; ++i) {
      const LogRecord& record = records[i];
      if (record.op == "checkpoint") continue;
      if (record.op != "commit" && record.op != "abort") {
        writes[record.tx].push_back(&record);
        continue;
      }
      if (record.op == "commit" && i > checkpoint && writes.count(record.tx)) {
        for (const LogRecord* write : writes[record.tx]) {
          if (write->op == "set") data[write->key] = write->value;
          if (write->op == "add") data[write->key] += write->value;
          if (write->op == "del") data.erase(write->key);
        }
      }
      writes.erase(record.tx);
    }
    Recovered result;
    for (auto& [key, value] : data) result.rows.push_back({key, value});
    for (auto& [tx, list] : writes) result.open.push_back(tx);
    return result;
  }
};
