// First the numbers and their lengths decide where each page ends, then the pages are written.
class Solution {
 public:
  vector<Page> encode(vector<long long>& readings, int limit) {
    vector<Page> pages;
    for (size_t first = 0, end; first < readings.size(); first = end) {
      size_t size = 0;
      vector<unsigned long long> numbers;
      for (end = first; end < readings.size(); ++end) {
        unsigned long long number = zigzag(change(readings, first, end));
        size += length(number);
        if (size > (size_t)limit) break;
        numbers.push_back(number);
      }
      pages.push_back({(int)numbers.size(), hex(numbers)});
    }
    return pages;
  }

 private:
  static long long change(const vector<long long>& v, size_t first, size_t i) {
    if (i == first) return v[i];
    if (i == first + 1) return v[i] - v[i - 1];
    return (v[i] - v[i - 1]) - (v[i - 1] - v[i - 2]);
  }

  static unsigned long long zigzag(long long x) {
    return ((unsigned long long)x << 1) ^ (unsigned long long)(x >> 63);
  }

  static int length(unsigned long long z) {
    int bytes = 1;
    while (z > 128) {
      z >>= 7;
      ++bytes;
    }
    return bytes;
  }

  static string hex(const vector<unsigned long long>& numbers) {
    static const char* digits = "0123456789abcdef";
    string text;
    for (unsigned long long z : numbers) {
      for (int left = length(z); left > 0; --left, z >>= 7) {
        int byte = (z & 127) | (left > 1 ? 128 : 0);
        text += digits[byte / 16];
        text += digits[byte % 16];
      }
    }
    return text;
  }
};
