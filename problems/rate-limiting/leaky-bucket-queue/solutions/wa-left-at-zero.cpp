class PacedQueue {
 public:
  PacedQueue(int capacity, int gap) : capacity_(capacity), gap_(gap) {}

  long long offer(string mail, long long now) {
    drip(now);
    if (places_.count(mail) || static_cast<int>(queue_.size()) == capacity_) return -1;
    if (queue_.empty() && last_ + gap_ <= now) {
      left_.push_back(mail);
      last_ = now;
      return now;
    }
    long long leaves = last_ + gap_ + gap_ * static_cast<long long>(queue_.size());
    places_[mail] = queue_.insert(queue_.end(), mail);
    return leaves;
  }

  bool cancel(string mail, long long now) {
    drip(now);
    auto place = places_.find(mail);
    if (place == places_.end()) return false;
    queue_.erase(place->second);
    places_.erase(place);
    return true;
  }

  vector<string> collect(long long now) {
    drip(now);
    return exchange(left_, {});
  }

 private:
  void drip(long long now) {
    for (; !queue_.empty() && last_ + gap_ <= now; last_ += gap_) {
      places_.erase(queue_.front());
      left_.push_back(queue_.front());
      queue_.pop_front();
    }
  }

  int capacity_;
  long long gap_;
  long long last_ = 0;  // when a mail left
  list<string> queue_;
  unordered_map<string, list<string>::iterator> places_;
  vector<string> left_;
};
