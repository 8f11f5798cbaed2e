class Reorderer {
  struct Source { long long greatest = LLONG_MIN; bool awaited = false; int late = 0; };

  long long delay, capacity, watermark = LLONG_MIN;
  unordered_map<int, Source> sources;
  map<long long, int> awaited;  // how many sources, by the greatest time
  map<long long, vector<int>> buffer;
  long long buffered = 0;

  void leave(const Source& source) {
    auto found = awaited.find(source.greatest);
    if (--found->second == 0) awaited.erase(found);
  }

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
    if (!awaited.empty()) watermark = max(watermark, awaited.begin()->first - delay);
    release(ids);
    return ids;
  }

 public:
  Reorderer(int delay, int capacity) : delay(delay), capacity(capacity) {}

  vector<int> push(int source, long long at, int id) {
    Source& from = sources[source];
    if (at < watermark || (from.greatest > LLONG_MIN && at < from.greatest - delay)) {
      ++from.late;
    } else {
      buffer[at].push_back(id);
      ++buffered;
    }
    if (from.awaited) leave(from);
    from.awaited = true;
    from.greatest = max(from.greatest, at);
    ++awaited[from.greatest];
    vector<int> ids = settle();
    if (buffered > capacity) {
      watermark = buffer.begin()->first;
      release(ids);
    }
    return ids;
  }

  vector<int> idle(int source) {
    Source& from = sources[source];
    if (from.awaited) leave(from);
    from.awaited = false;
    return settle();
  }

  int late(int source) { return sources[source].late; }
};
