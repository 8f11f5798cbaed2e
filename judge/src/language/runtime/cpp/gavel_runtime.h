// What a generated driver is made of. Precompiled together with the standard library, so that a
// submission pays neither for reading this nor for compiling it.
#pragma once

namespace gavel_rt {

/// The bytes gavel sent are not what the driver was generated for: gavel's own fault.
[[noreturn]] void protocol_fault();

/// A result that the declared type cannot hold, or that cannot be written down.
struct BadResult : std::runtime_error {
  using std::runtime_error::runtime_error;
};

/// Takes values off the front of one request. Little-endian, no type tags.
class Reader {
 public:
  Reader(const char* begin, const char* end) : at_(begin), end_(end) {}

  void take(void* to, std::size_t count) {
    if (static_cast<std::size_t>(end_ - at_) < count) protocol_fault();
    std::memcpy(to, at_, count);
    at_ += count;
  }
  template <class T>
  T number() {
    T value;
    take(&value, sizeof value);
    return value;
  }
  std::uint32_t count() { return number<std::uint32_t>(); }
  bool flag() { return number<std::uint8_t>() != 0; }
  void text(std::string& to);
  void finish() {
    if (at_ != end_) protocol_fault();
  }

 private:
  const char* at_;
  const char* end_;
};

/// Collects one answer.
class Writer {
 public:
  void put(const void* from, std::size_t count);
  template <class T>
  void number(T value) {
    put(&value, sizeof value);
  }
  void count(std::size_t value) { number(static_cast<std::uint32_t>(value)); }
  void flag(bool value) { number<std::uint8_t>(value ? 1 : 0); }
  std::string& bytes() { return bytes_; }

 private:
  std::string bytes_;
};

/// How a type is read and written. Drivers specialise it for the records and nodes of a problem.
template <class T>
struct Codec;

template <class T>
void read(Reader& in, T& value) {
  Codec<T>::read(in, value);
}
template <class T>
void write(Writer& out, const T& value) {
  Codec<T>::write(out, value);
}

template <class T>
struct NumberCodec {
  static void read(Reader& in, T& value) { value = in.number<T>(); }
  static void write(Writer& out, const T& value) { out.number(value); }
};
template <>
struct Codec<int> : NumberCodec<int> {};
template <>
struct Codec<long long> : NumberCodec<long long> {};
template <>
struct Codec<double> : NumberCodec<double> {};
template <>
struct Codec<char> : NumberCodec<char> {};

template <>
struct Codec<bool> {
  static void read(Reader& in, bool& value) { value = in.flag(); }
  static void write(Writer& out, const bool& value) { out.flag(value); }
};

template <>
struct Codec<std::string> {
  static void read(Reader& in, std::string& value) { in.text(value); }
  static void write(Writer& out, const std::string& value);
};

/// Elements whose bytes in memory are their bytes on the wire.
template <class T>
inline constexpr bool kPlain = std::is_same_v<T, int> || std::is_same_v<T, long long> ||
                               std::is_same_v<T, double> || std::is_same_v<T, char>;

template <class T>
struct VectorCodec {
  static void read(Reader& in, std::vector<T>& value) {
    value.resize(in.count());
    if constexpr (kPlain<T>) {
      if (!value.empty()) in.take(value.data(), value.size() * sizeof(T));
    } else if constexpr (std::is_same_v<T, bool>) {
      for (std::size_t i = 0; i < value.size(); ++i) value[i] = in.flag();
    } else {
      for (T& element : value) gavel_rt::read(in, element);
    }
  }
  static void write(Writer& out, const std::vector<T>& value) {
    out.count(value.size());
    if constexpr (kPlain<T>) {
      out.put(value.data(), value.size() * sizeof(T));
    } else {
      for (const T& element : value) gavel_rt::write<T>(out, element);
    }
  }
};

template <class T>
struct Codec<std::vector<T>> : VectorCodec<T> {};

/// A type that so many problems have that its codec is compiled with the runtime, and not again
/// with each submission.
template <class T>
struct CompiledCodec {
  static void read(Reader& in, T& value);
  static void write(Writer& out, const T& value);
};
template <>
struct Codec<std::vector<int>> : CompiledCodec<std::vector<int>> {};
template <>
struct Codec<std::vector<long long>> : CompiledCodec<std::vector<long long>> {};
template <>
struct Codec<std::vector<double>> : CompiledCodec<std::vector<double>> {};
template <>
struct Codec<std::vector<bool>> : CompiledCodec<std::vector<bool>> {};
template <>
struct Codec<std::vector<std::string>> : CompiledCodec<std::vector<std::string>> {};
template <>
struct Codec<std::vector<std::vector<int>>> : CompiledCodec<std::vector<std::vector<int>>> {};
template <>
struct Codec<std::vector<std::vector<std::string>>>
    : CompiledCodec<std::vector<std::vector<std::string>>> {};

template <class T>
struct Codec<std::optional<T>> {
  static void read(Reader& in, std::optional<T>& value) {
    value.reset();
    if (in.flag()) gavel_rt::read(in, value.emplace());
  }
  static void write(Writer& out, const std::optional<T>& value) {
    out.flag(value.has_value());
    if (value) gavel_rt::write(out, *value);
  }
};

template <class K, class V>
struct Codec<std::unordered_map<K, V>> {
  static void read(Reader& in, std::unordered_map<K, V>& value) {
    value.clear();
    for (std::uint32_t left = in.count(); left > 0; --left) {
      K key{};
      gavel_rt::read(in, key);
      gavel_rt::read(in, value[std::move(key)]);
    }
  }
  static void write(Writer& out, const std::unordered_map<K, V>& value) {
    out.count(value.size());
    for (const auto& [key, mapped] : value) {
      gavel_rt::write(out, key);
      gavel_rt::write(out, mapped);
    }
  }
};

/// More nodes than any test has: a structure that was wired into a circle ends here.
inline constexpr std::size_t kMostNodes = std::size_t{1} << 24;

/// A singly linked list whose nodes have `val` and `next`.
template <class Node, class T>
struct ListCodec {
  static void read(Reader& in, Node*& head) {
    head = nullptr;
    Node** tail = &head;
    for (std::uint32_t left = in.count(); left > 0; --left) {
      *tail = new Node();
      gavel_rt::read(in, (*tail)->val);
      tail = &(*tail)->next;
    }
  }
  static void write(Writer& out, Node* const& head) {
    std::size_t length = 0;
    for (const Node* node = head; node != nullptr; node = node->next) {
      if (++length > kMostNodes) throw BadResult("the returned linked list has a cycle");
    }
    out.count(length);
    for (const Node* node = head; node != nullptr; node = node->next) {
      gavel_rt::write<T>(out, node->val);
    }
  }
};

/// A binary tree whose nodes have `val`, `left` and `right`, in level order.
template <class Node, class T>
struct TreeCodec {
  static void read(Reader& in, Node*& root) {
    root = nullptr;
    std::uint32_t left = in.count();
    std::deque<Node*> parents;
    const auto read_slot = [&](Node*& link) {
      if (left == 0) return;
      --left;
      if (!in.flag()) return;
      link = new Node();
      gavel_rt::read(in, link->val);
      parents.push_back(link);
    };
    read_slot(root);
    while (!parents.empty() && left > 0) {
      Node* const parent = parents.front();
      parents.pop_front();
      read_slot(parent->left);
      read_slot(parent->right);
    }
    if (left > 0) protocol_fault();
  }
  static void write(Writer& out, Node* const& root) {
    std::vector<const Node*> slots;
    if (root != nullptr) slots.push_back(root);
    for (std::size_t i = 0; i < slots.size(); ++i) {
      if (slots[i] == nullptr) continue;
      slots.push_back(slots[i]->left);
      slots.push_back(slots[i]->right);
      if (slots.size() > 2 * kMostNodes) throw BadResult("the returned tree has a cycle");
    }
    while (!slots.empty() && slots.back() == nullptr) slots.pop_back();
    out.count(slots.size());
    for (const Node* slot : slots) {
      out.flag(slot != nullptr);
      if (slot != nullptr) gavel_rt::write<T>(out, slot->val);
    }
  }
};

template <class T>
inline constexpr bool kInteger = std::is_integral_v<T> && !std::is_same_v<T, bool> &&
                                 !std::is_same_v<T, char>;

/// Whether a method may return `Actual` where the problem declares `Declared`.
template <class Declared, class Actual>
concept Returns = std::is_same_v<Declared, std::remove_cvref_t<Actual>> ||
                  (std::is_convertible_v<Actual, Declared> &&
                   !(kInteger<Declared> && !kInteger<std::remove_cvref_t<Actual>>));

[[noreturn]] void integer_too_wide(const std::string& value, std::size_t bytes);

/// Writes what a method returned as the declared type. An integer of another width is fine as long
/// as its value is.
template <class Declared, class Actual>
void write_result(Writer& out, const Actual& value) {
  if constexpr (std::is_same_v<Declared, Actual>) {
    gavel_rt::write<Declared>(out, value);
  } else if constexpr (kInteger<Declared> && kInteger<Actual>) {
    if (!std::in_range<Declared>(value)) integer_too_wide(std::to_string(value), sizeof(Declared));
    gavel_rt::write<Declared>(out, static_cast<Declared>(value));
  } else {
    const Declared converted = value;
    gavel_rt::write<Declared>(out, converted);
  }
}

/// The clock and the place of one test. The driver starts it around the user's code.
class Trial {
 public:
  void start();
  void stop();
  /// class: the call that is about to be made.
  void enter_call(int call);
};

/// Keeps the compiler from knowing what `value` is here.
template <class T>
void escape(T& value) {
  asm volatile("" : : "r"(std::addressof(value)) : "memory");
}

/// Runs one test: reads the arguments, calls the user's code, writes the result.
using RunTest = void (*)(Reader& in, Writer& out, Trial& trial);

/// The whole life of a driver: answers requests until there are no more.
int serve(RunTest run_test);

}  // namespace gavel_rt
