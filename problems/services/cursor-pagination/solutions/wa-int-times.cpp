class NoticeBoard {
 public:
  void put(string id, long long at) {
    auto [notice, fresh] = times_.try_emplace(id, at);
    if (!fresh) {
      list_.erase(Place{(int)notice->second, id});
      notice->second = at;
    }
    list_.insert(Place{(int)at, id});
  }

  bool remove(string id) {
    auto notice = times_.find(id);
    if (notice == times_.end()) return false;
    list_.erase(Place{(int)notice->second, id});
    times_.erase(notice);
    return true;
  }

  Page after(optional<Cursor> cursor, int limit) {
    auto next = cursor ? list_.upper_bound(Place{(int)cursor->at, cursor->id}) : list_.begin();
    Page page;
    while (next != list_.end() && limit-- > 0) page.ids.push_back((next++)->id);
    if (next != list_.end()) page.next = cursor_at(*prev(next));
    return page;
  }

  Page before(optional<Cursor> cursor, int limit) {
    auto next = cursor ? list_.lower_bound(Place{(int)cursor->at, cursor->id}) : list_.end();
    Page page;
    while (next != list_.begin() && limit-- > 0) page.ids.push_back((--next)->id);
    if (next != list_.begin()) page.next = cursor_at(*next);
    reverse(page.ids.begin(), page.ids.end());
    return page;
  }

 private:
  struct Place {
    int at;
    string id;
    bool operator<(const Place& other) const {
      return at != other.at ? at > other.at : id < other.id;
    }
  };

  static Cursor cursor_at(const Place& place) {
    Cursor cursor;
    cursor.at = place.at;
    cursor.id = place.id;
    return cursor;
  }

  unordered_map<string, long long> times_;
  set<Place> list_;
};
