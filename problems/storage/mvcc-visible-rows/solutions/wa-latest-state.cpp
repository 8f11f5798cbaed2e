class Solution {
 public:
  vector<Sum> visible(vector<Transaction>& transactions, vector<Version>& versions, vector<Read>& reads) {
    auto sees = [&](const Read& read, const Change& change) {
      if (change.tx == read.tx) return change.step < read.step;
      auto committed = transactions[change.tx].committed;
      return committed.has_value();
    };
    vector<Sum> sums;
    for (const Read& read : reads) {
      Sum sum{0, 0};
      for (const Version& version : versions) {
        if (!sees(read, version.created) || (version.deleted && sees(read, *version.deleted))) continue;
        ++sum.rows;
        sum.total += version.amount;
      }
      sums.push_back(sum);
    }
    return sums;
  }
};
