// The part of a driver that is the same for every problem: frames, clocks, failures.
#include <bits/stdc++.h>

#include "gavel_runtime.h"

#include <cxxabi.h>
#include <signal.h>
#include <sys/resource.h>
#include <ucontext.h>
#include <unistd.h>

/// Only there in programs that are built to be counted.
extern "C" [[gnu::weak]] void gavel_counting_record(std::uint32_t test);

namespace gavel_rt {
namespace {

constexpr int kRequests = 3;
constexpr int kAnswers = 4;
constexpr int kProtocolFault = 70;  // EX_SOFTWARE

enum Kind : std::uint8_t { kReady = 1, kNotReady = 2, kResult = 3, kFailure = 4 };
enum Flag : std::uint8_t { kNone = 0, kOutOfMemory = 1, kStackOverflow = 2 };

/// What a signal handler has to know about the test under way.
struct Current {
  volatile std::uint32_t index = 0;
  volatile int call = -1;
  volatile bool running = false;
  std::int64_t started = 0;
  std::int64_t used = 0;
};
Current current;

/// CPU time of all threads. Not CLOCK_PROCESS_CPUTIME_ID: once a process has a CPU limit, Linux
/// answers that clock from a value it only refreshes at timer ticks, 4 ms apart.
std::int64_t cpu_now() {
  rusage usage;
  getrusage(RUSAGE_SELF, &usage);
  const std::int64_t seconds = usage.ru_utime.tv_sec + usage.ru_stime.tv_sec;
  return seconds * 1000000000 + (usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) * 1000;
}

/// Async-signal-safe. A closed descriptor is the user's doing and shows as a missing answer.
void write_all(const char* bytes, std::size_t count) {
  while (count > 0) {
    const ssize_t written = ::write(kAnswers, bytes, count);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) _exit(kProtocolFault);
    bytes += written;
    count -= static_cast<std::size_t>(written);
  }
}

/// A frame built without allocating, so that a signal handler or a full heap can send one.
class FailureFrame {
 public:
  FailureFrame(std::uint8_t flags, const char* type, const char* message) {
    number<std::uint32_t>(0);
    number<std::uint8_t>(kFailure);
    number<std::uint32_t>(current.index);
    number<std::int64_t>(current.used);
    number<std::int32_t>(0);
    number<std::int32_t>(current.call);
    number(flags);
    text(type);
    text(message);
    const auto length = static_cast<std::uint32_t>(size_ - sizeof(std::uint32_t));
    std::memcpy(bytes_, &length, sizeof length);
  }
  void send() const { write_all(bytes_, size_); }

 private:
  static constexpr std::size_t kLongestText = 2000;

  template <class T>
  void number(T value) {
    std::memcpy(bytes_ + size_, &value, sizeof value);
    size_ += sizeof value;
  }
  void text(const char* from) {
    const std::size_t length = strnlen(from, kLongestText);
    number(static_cast<std::uint32_t>(length));
    std::memcpy(bytes_ + size_, from, length);
    size_ += length;
  }

  char bytes_[2 * kLongestText + 64];
  std::size_t size_ = 0;
};

void fail(std::uint8_t flags, const char* type, const char* message) {
  current.running = false;
  FailureFrame(flags, type, message).send();
}

/// Says what the exception being handled is.
void fail_with_current_exception() {
  try {
    throw;
  } catch (const std::bad_alloc&) {
    fail(kOutOfMemory, "std::bad_alloc", "an allocation was refused");
  } catch (const BadResult& error) {
    fail(kNone, "", error.what());
  } catch (const std::exception& error) {
    int status = 0;
    char* const name = abi::__cxa_demangle(typeid(error).name(), nullptr, nullptr, &status);
    fail(kNone, status == 0 ? name : typeid(error).name(), error.what());
    std::free(name);
  } catch (const char* text) {
    fail(kNone, "const char*", text);
  } catch (const std::string& text) {
    fail(kNone, "std::string", text.c_str());
  } catch (...) {
    const std::type_info* const type = abi::__cxa_current_exception_type();
    fail(kNone, type != nullptr ? type->name() : "exception", "");
  }
}

void on_terminate() {
  if (current.running && std::current_exception() != nullptr) {
    fail_with_current_exception();
  } else if (current.running) {
    fail(kNone, "std::terminate", "terminate was called");
  }
  std::abort();
}

void on_exit_during_call() {
  if (current.running) fail(kNone, "exit", "the program exited before the method returned");
}

char* stack_top = nullptr;

bool is_stack_overflow(const siginfo_t* info) {
  rlimit stack{};
  getrlimit(RLIMIT_STACK, &stack);
  constexpr std::size_t kMostStack = std::size_t{1} << 36;
  constexpr std::size_t kOneFrame = std::size_t{16} << 20;
  const std::size_t size = std::min<std::size_t>(stack.rlim_cur, kMostStack) + kOneFrame;
  const auto address = reinterpret_cast<std::uintptr_t>(info->si_addr);
  const auto top = reinterpret_cast<std::uintptr_t>(stack_top);
  return info->si_code != SI_USER && address < top && address > top - size;
}

void on_crash(int signal, siginfo_t* info, void*) {
  if (current.running) {
    if (current.started != 0) current.used = cpu_now() - current.started;
    const bool overflow = signal == SIGSEGV && is_stack_overflow(info);
    if (overflow) fail(kStackOverflow, "SIGSEGV", "the stack overflowed");
    if (signal == SIGSEGV && !overflow) fail(kNone, "SIGSEGV", "invalid memory access");
    if (signal == SIGBUS) fail(kNone, "SIGBUS", "invalid memory access");
    if (signal == SIGFPE) fail(kNone, "SIGFPE", "integer division by zero or overflow");
    if (signal == SIGILL) fail(kNone, "SIGILL", "illegal instruction");
    if (signal == SIGABRT) fail(kNone, "SIGABRT", "the program aborted");
  }
  ::signal(signal, SIG_DFL);
  raise(signal);
}

void watch_crashes() {
  static char stack[1 << 16];
  stack_t alternate{};
  alternate.ss_sp = stack;
  alternate.ss_size = sizeof stack;
  sigaltstack(&alternate, nullptr);
  struct sigaction action {};
  action.sa_sigaction = on_crash;
  action.sa_flags = SA_SIGINFO | SA_ONSTACK;
  for (const int signal : {SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT}) {
    sigaction(signal, &action, nullptr);
  }
  std::set_terminate(on_terminate);
  std::atexit(on_exit_during_call);
}

/// Reads request frames through one buffer that is reused.
class Requests {
 public:
  /// The next frame's body, or nothing at the end.
  std::optional<std::string_view> next() {
    if (!have(sizeof(std::uint32_t))) return std::nullopt;
    std::uint32_t length;
    std::memcpy(&length, buffer_.data() + begin_, sizeof length);
    begin_ += sizeof length;
    if (!have(length)) protocol_fault();
    begin_ += length;
    return std::string_view(buffer_.data() + begin_ - length, length);
  }

 private:
  static constexpr std::size_t kChunk = std::size_t{1} << 18;

  /// Whether `count` bytes can be had from `begin_` on.
  bool have(std::size_t count) {
    if (end_ - begin_ >= count) return true;
    std::memmove(buffer_.data(), buffer_.data() + begin_, end_ - begin_);
    end_ -= begin_;
    begin_ = 0;
    if (buffer_.size() < std::max(count, kChunk)) buffer_.resize(std::max(count, kChunk));
    while (end_ < count) {
      const ssize_t got = ::read(kRequests, buffer_.data() + end_, buffer_.size() - end_);
      if (got < 0 && errno == EINTR) continue;
      if (got <= 0) return false;
      end_ += static_cast<std::size_t>(got);
    }
    return true;
  }

  std::vector<char> buffer_;
  std::size_t begin_ = 0, end_ = 0;
};

void flush_prints() {
  std::cout.flush();
  std::clog.flush();
  std::fflush(nullptr);
}

void start_frame(std::string& bytes, Kind kind, std::int64_t cpu) {
  Writer header;
  header.number<std::uint32_t>(0);
  header.number(kind);
  header.number<std::uint32_t>(current.index);
  header.number(cpu);
  bytes = std::move(header.bytes());
}

void send_frame(std::string& bytes) {
  const auto length = static_cast<std::uint32_t>(bytes.size() - sizeof(std::uint32_t));
  std::memcpy(bytes.data(), &length, sizeof length);
  write_all(bytes.data(), bytes.size());
}

void record_counts() {
  if (gavel_counting_record != nullptr) gavel_counting_record(current.index);
}

void run_one(RunTest run_test, std::string_view body) {
  Reader in(body.data(), body.data() + body.size());
  current.index = in.number<std::uint32_t>();
  current.call = -1;
  current.used = 0;
  Writer out;
  start_frame(out.bytes(), kResult, 0);
  Trial trial;
  try {
    current.running = true;
    run_test(in, out, trial);
    current.running = false;
  } catch (...) {
    trial.stop();
    record_counts();
    flush_prints();
    fail_with_current_exception();
    return;
  }
  record_counts();
  flush_prints();
  constexpr std::size_t kCpuOffset = 4 + 1 + 4;
  std::memcpy(out.bytes().data() + kCpuOffset, &current.used, sizeof current.used);
  send_frame(out.bytes());
}

}  // namespace

void protocol_fault() { _exit(kProtocolFault); }

void integer_too_wide(const std::string& value, std::size_t bytes) {
  throw BadResult("returned " + value + ", which does not fit in " +
                  (bytes == 4 ? "int" : "long long"));
}

void Reader::text(std::string& to) {
  const std::uint32_t length = count();
  if (static_cast<std::size_t>(end_ - at_) < length) protocol_fault();
  to.assign(at_, length);
  at_ += length;
}

void Writer::put(const void* from, std::size_t count) {
  bytes_.append(static_cast<const char*>(from), count);
}

void Codec<std::string>::write(Writer& out, const std::string& value) {
  out.count(value.size());
  out.put(value.data(), value.size());
}

template <class T>
void CompiledCodec<T>::read(Reader& in, T& value) {
  VectorCodec<typename T::value_type>::read(in, value);
}

template <class T>
void CompiledCodec<T>::write(Writer& out, const T& value) {
  VectorCodec<typename T::value_type>::write(out, value);
}

template struct CompiledCodec<std::vector<int>>;
template struct CompiledCodec<std::vector<long long>>;
template struct CompiledCodec<std::vector<double>>;
template struct CompiledCodec<std::vector<bool>>;
template struct CompiledCodec<std::vector<std::string>>;
template struct CompiledCodec<std::vector<std::vector<int>>>;
template struct CompiledCodec<std::vector<std::vector<std::string>>>;

void Trial::start() { current.started = cpu_now(); }

void Trial::stop() {
  if (current.started == 0) return;
  current.used = cpu_now() - current.started;
  current.started = 0;
}

void Trial::enter_call(int call) { current.call = call; }

int serve(RunTest run_test) {
  char here;
  stack_top = &here + 4096;
  watch_crashes();
  std::string ready;
  start_frame(ready, kReady, cpu_now());
  send_frame(ready);
  Requests requests;
  while (const auto body = requests.next()) run_one(run_test, *body);
  return 0;
}

}  // namespace gavel_rt
