class QuotaMeter {
 public:
  QuotaMeter(long long limit, int window, int grace)
      : limit_(limit), window_(window), grace_(grace) {}

  long long charge(string tenant, int cost, long long now) {
    Account& account = accounts_[tenant];
    expire(account, now);
    charges_.push_back({nullptr, 0});
    if (account.used + cost > limit_) return -1;
    charges_.back() = {&account, (int)account.times.size()};
    account.times.push_back(now);
    account.used += cost;
    account.tree.append(cost);
    return limit_ - account.used;
  }

  bool refund(int charge, int amount, long long now) {
    auto [account, index] = charges_[charge];
    if (!account) return false;
    expire(*account, now);
    if (now > account->times[index] + grace_ || amount > account->tree.at(index)) return false;
    account->tree.add(index, -amount);
    if (index >= account->gone) account->used -= amount;
    return true;
  }

  long long waitTime(string tenant, int want, long long now) {
    if (want > limit_) return -1;
    Account& account = accounts_[tenant];
    expire(account, now);
    long long excess = account.used + want - limit_;
    if (excess <= 0) return 0;
    return account.times[account.tree.reach(account.gone, excess)] + window_ - now;
  }

 private:
  // A segment tree that doubles when it is full.
  class SumTree {
   public:
    void append(long long value) {
      if (size_ == leaves_) {
        vector<long long> old(sums_.begin() + leaves_, sums_.end());
        leaves_ *= 2;
        sums_.assign(2 * leaves_, 0);
        copy(old.begin(), old.end(), sums_.begin() + leaves_);
        for (int i = leaves_ - 1; i > 0; --i) sums_[i] = sums_[2 * i] + sums_[2 * i + 1];
      }
      add(size_++, value);
    }

    long long at(int index) const { return sums_[leaves_ + index]; }

    void add(int index, long long value) {
      for (int i = leaves_ + index; i > 0; i /= 2) sums_[i] += value;
    }

    // The first index such that the values from `from` up to it add up to at least `total`.
    int reach(int from, long long total) const {
      int node = leaves_ + from;
      // Up and to the right while the whole node is too little, then down again.
      while (sums_[node] < total) {
        total -= sums_[node];
        ++node;
        while (node % 2 == 0) node /= 2;
      }
      while (node < leaves_) {
        node *= 2;
        if (sums_[node] < total) total -= sums_[node++];
      }
      return node - leaves_;
    }

   private:
    int size_ = 0, leaves_ = 1;
    vector<long long> sums_{0, 0};
  };

  struct Account {
    vector<long long> times;
    SumTree tree;
    int gone = 0;  // so many charges no longer count
    long long used = 0;
  };

  void expire(Account& account, long long now) {
    for (; account.gone < (int)account.times.size(); ++account.gone) {
      if (now < account.times[account.gone] + window_) break;
      account.used -= account.tree.at(account.gone);
    }
  }

  long long limit_, window_, grace_;
  unordered_map<string, Account> accounts_;
  vector<pair<Account*, int>> charges_;
};
