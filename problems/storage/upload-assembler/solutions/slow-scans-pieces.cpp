class UploadAssembler {
  long long size;
  vector<pair<long long, long long>> pieces;

 public:
  UploadAssembler(long long size) : size(size) {}

  bool receive(long long offset, vector<int> data, int checksum) {
    long long start = offset, end = offset + (long long)data.size();
    if (end > size || accumulate(data.begin(), data.end(), 0) != checksum) return false;
    vector<pair<long long, long long>> rest;
    for (auto& [a, b] : pieces) {
      if (b < start || a > end) {
        rest.push_back({a, b});
      } else {
        start = min(start, a);
        end = max(end, b);
      }
    }
    rest.push_back({start, end});
    pieces = rest;
    return true;
  }

  long long lose(long long start, long long end) {
    long long before = received();
    vector<pair<long long, long long>> rest;
    for (auto& [a, b] : pieces) {
      if (a < min(b, start)) rest.push_back({a, min(b, start)});
      if (max(a, end) < b) rest.push_back({max(a, end), b});
    }
    if (start < end) pieces = rest;
    return before - received();
  }

  long long resumeAt(long long offset) {
    for (auto& [a, b] : pieces)
      if (a <= offset && offset < b) return b;
    return offset;
  }

  long long received() {
    long long total = 0;
    for (auto& [a, b] : pieces) total += b - a;
    return total;
  }
};
