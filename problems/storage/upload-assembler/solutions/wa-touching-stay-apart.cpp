class UploadAssembler {
 public:
  UploadAssembler(long long size) : size_(size) {}

  bool receive(long long offset, vector<int> data, int checksum) {
    long long start = offset, end = offset + (long long)data.size();
    if (end > size_ || accumulate(data.begin(), data.end(), 0) != checksum) return false;
    auto piece = first_reaching(start);
    while (piece != pieces_.end() && piece->first < end) {
      start = min(start, piece->first);
      end = max(end, piece->second);
      piece = take_out(piece);
    }
    put_in(start, end);
    return true;
  }

  long long lose(long long start, long long end) {
    if (start == end) return 0;
    const long long before = total_;
    auto piece = first_reaching(start);
    while (piece != pieces_.end() && piece->first < end) {
      const auto [first, last] = *piece;
      piece = take_out(piece);
      if (first < start) put_in(first, min(last, start));
      if (last > end) put_in(max(first, end), last);
    }
    return before - total_;
  }

  long long resumeAt(long long offset) {
    auto piece = first_reaching(offset);
    return piece == pieces_.end() || piece->first > offset ? offset : piece->second;
  }

  long long received() { return total_; }

 private:
  using Pieces = map<long long, long long>;

  // The first piece that ends at the position or behind it.
  Pieces::iterator first_reaching(long long position) {
    auto next = pieces_.upper_bound(position);
    if (next == pieces_.begin() || prev(next)->second <= position) return next;
    return prev(next);
  }

  Pieces::iterator take_out(Pieces::iterator piece) {
    total_ -= piece->second - piece->first;
    return pieces_.erase(piece);
  }

  void put_in(long long start, long long end) {
    total_ += end - start;
    pieces_[start] = end;
  }

  long long size_;
  long long total_ = 0;
  Pieces pieces_;
};
