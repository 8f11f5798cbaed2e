class Reorderer {
  struct Source { long long greatest = LLONG_MIN; bool awaited = false; int late = 0; };

  long long delay, capacity, watermark = LLONG_MIN;
  unordered_map<int, Source> sources;
  map<long long, vector<int>> buffer;
  long long buffered = 0;

  void release(vector<int>& ids) {
    while (!buffer.empty() && buffer.begin()->first <= watermark) {
      const vector<int>& oldest = buffer.begin()->second;
      ids.insert(ids.end(), oldest.begin(), oldest.end());
      buffered -= oldest.size();
      buffer.erase(buffer.begin());
    }
  }

  vector<int> settle() {
    vector<int> ids;
    long long smallest = LLONG_MAX;
    for (const auto& [name, source] : sources)
      if (source.awaited) smallest = min(smallest, source.greatest);
    if (smallest < LLONG_MAX) watermark = max(watermark, smallest - delay);
    release(ids);
    return ids;
  }

 public:
  Reorderer(int delay, int capacity) : delay(delay), capacity(capacity) {}

  vector<int> push(int source, long long at, int id) {
    Source& from = sources[source];
    if (at < watermark) {
      ++from.late;
    } else {
      buffer[at].push_back(id);
      ++buffered;
    }
    from.awaited = true;
    from.greatest = max(from.greatest, at);
    vector<int> ids = settle();
    if (buffered > capacity) {
      watermark = buffer.begin()->first;
      release(ids);
    }
    return ids;
  }

  vector<int> idle(int source) {
    Source& from = sources[source];
    from.awaited = false;
    return settle();
  }

  int late(int source) { return sources[source].late; }
};
