class Solution {
 public:
  vector<Finding> auditLogs(vector<vector<Request>>& logs, int limit, int window, int skew) {
    unordered_map<string, vector<long long>> requests;
    for (const auto& log : logs) {
      for (const Request& request : log) requests[request.client].push_back(request.at);
    }
    vector<Finding> findings;
    for (auto& [client, times] : requests) {
      sort(times.begin(), times.end());
      Finding finding{client, -1, -1};
      vector<long long> placed;  // each as early as the limit allows
      for (size_t j = 0; j < times.size(); ++j) {
        long long place = times[j] - skew;
        if (j >= static_cast<size_t>(limit)) {
          long long before = times[j - limit];
          if (finding.possibleAt < 0 && times[j] - before - 2LL * skew < window) {
            finding.possibleAt = times[j];
          }
          place = max(place, placed[j - limit] + window);
        }
        if (place > times[j] + skew) {
          finding.certainAt = times[j];
          break;
        }
        placed.push_back(place);
      }
      if (finding.possibleAt >= 0) findings.push_back(finding);
    }
    sort(findings.begin(), findings.end(), [](const Finding& a, const Finding& b) {
      return tie(a.possibleAt, a.client) < tie(b.possibleAt, b.client);
    });
    return findings;
  }
};
