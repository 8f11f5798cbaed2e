class NoticeBoard {
  map<string, long long> times;
  set<pair<long long, string>> notices;  // (-at, id)

  Page page(vector<pair<long long, string>> shown, bool more, bool last) {
    Page page;
    for (auto& [at, id] : shown) page.ids.push_back(id);
    if (!more) return page;
    auto& end = last ? shown.back() : shown.front();
    Cursor next;
    next.at = -end.first;
    next.id = end.second;
    page.next = next;
    return page;
  }

 public:
  void put(string id, long long at) {
    remove(id);
    times[id] = at;
    notices.insert({-at, id});
  }

  bool remove(string id) {
    if (!times.count(id)) return false;
    notices.erase({-times[id], id});
    times.erase(id);
    return true;
  }

  Page after(optional<Cursor> cursor, int limit) {
    vector<pair<long long, string>> shown;
    bool more = false;
    for (auto& notice : notices) {
      if (cursor && notice <= make_pair((long long)-cursor->at, cursor->id)) continue;
      if ((int)shown.size() < limit) {
        shown.push_back(notice);
      } else {
        more = true;
        break;
      }
    }
    return page(shown, more, true);
  }

  Page before(optional<Cursor> cursor, int limit) {
    deque<pair<long long, string>> shown;
    bool more = false;
    for (auto& notice : notices) {
      if (cursor && !(notice < make_pair((long long)-cursor->at, cursor->id))) break;
      shown.push_back(notice);
      if ((int)shown.size() > limit) {
        shown.pop_front();
        more = true;
      }
    }
    return page({shown.begin(), shown.end()}, more, false);
  }
};
