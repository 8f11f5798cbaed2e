class Solution {
 public:
  Recovered recover(vector<LogRecord>& records, vector<Row>& snapshot) {
    size_t end = 0;
    while (end < records.size() && records[end].intact) ++end;
    // The fate of every write, from the back: committed below the checkpoint, ended, or open.
    enum Fate { kOpen, kDone, kRedo };
    unordered_map<int, Fate> fate;
    vector<const LogRecord*> redo;
    set<int> open;
    bool below = true;
    for (size_t i = end; i-- > 0;) {
      const LogRecord& record = records[i];
      if (record.op == "checkpoint") {
        below = false;
      } else if (record.op == "commit" || record.op == "abort") {
        fate[record.tx] = record.op == "commit" && below ? kRedo : kDone;
      } else if (fate[record.tx] == kRedo) {
        redo.push_back(&record);
      } else if (fate[record.tx] == kOpen) {
        open.insert(record.tx);
      }
    }
    map<string, long long> data;
    for (Row& row : snapshot) data[row.key] = row.value;
    for (auto write = redo.rbegin(); write != redo.rend(); ++write) {
      if ((*write)->op == "set") data[(*write)->key] = (*write)->value;
      if ((*write)->op == "add") data[(*write)->key] += (*write)->value;
      if ((*write)->op == "del") data.erase((*write)->key);
    }
    Recovered result;
    for (auto& [key, value] : data) result.rows.push_back({key, value});
    result.open.assign(open.begin(), open.end());
    return result;
  }
};
