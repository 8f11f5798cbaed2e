// A chain of buckets in ascending order of score; each has its answers in the order of last use.
class AnswerCache {
 public:
  explicit AnswerCache(int capacity) : capacity_(capacity) {}

  int get(string query) {
    auto found = where_.find(query);
    if (found == where_.end()) return -1;
    use(found->second);
    return found->second.entry->answer;
  }

  string put(string query, int answer) {
    auto found = where_.find(query);
    if (found != where_.end()) {
      found->second.entry->answer = answer;
      use(found->second);
      return "";
    }
    if (capacity_ == 0) return "";
    int score = floor_ + 1;
    string evicted = (int)where_.size() == capacity_ ? evict() : "";
    auto bucket = buckets_.begin();
    while (bucket != buckets_.end() && bucket->score < score) ++bucket;
    if (bucket == buckets_.end() || bucket->score != score) {
      bucket = buckets_.insert(bucket, {score, {}});
    }
    bucket->entries.push_back({query, answer});
    where_[query] = {bucket, prev(bucket->entries.end())};
    return evicted;
  }

  bool drop(string query) {
    auto found = where_.find(query);
    if (found == where_.end()) return false;
    remove(found->second);
    where_.erase(found);
    return true;
  }

  vector<string> resize(int capacity) {
    capacity_ = capacity;
    vector<string> evicted;
    while ((int)where_.size() > capacity_) evicted.push_back(evict());
    return evicted;
  }

 private:
  struct Entry {
    string query;
    int answer;
  };
  struct Bucket {
    int score;
    list<Entry> entries;
  };
  struct Place {
    list<Bucket>::iterator bucket;
    list<Entry>::iterator entry;
  };

  void use(Place& place) {
    auto old = place.bucket, following = next(old);
    if (following == buckets_.end() || following->score != old->score + 1) {
      following = buckets_.insert(following, {old->score + 1, {}});
    }
    following->entries.splice(following->entries.end(), old->entries, place.entry);
    place.bucket = following;
    if (old->entries.empty()) buckets_.erase(old);
  }

  void remove(const Place& place) {
    place.bucket->entries.erase(place.entry);
    if (place.bucket->entries.empty()) buckets_.erase(place.bucket);
  }

  string evict() {
    floor_ = buckets_.front().score;
    string query = buckets_.front().entries.front().query;
    remove(where_[query]);
    where_.erase(query);
    return query;
  }

  int capacity_;
  int floor_ = 0;
  list<Bucket> buckets_;
  unordered_map<string, Place> where_;
};
