// A program that does what its first argument says: the subject of the sandbox's tests.
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <functional>
#include <iterator>
#include <map>
#include <string>
#include <thread>
#include <vector>

#include <fcntl.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

namespace {

double cpu_now() {
  timespec t{};
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
  return static_cast<double>(t.tv_sec) + static_cast<double>(t.tv_nsec) * 1e-9;
}

void burn(double seconds) {
  const double end = cpu_now() + seconds;
  while (cpu_now() < end) {
    for (int i = 0; i < 10000; ++i) asm volatile("");
  }
}

void burn_thread(double seconds) {
  timespec t{};
  const auto now = [&t] {
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
    return static_cast<double>(t.tv_sec) + static_cast<double>(t.tv_nsec) * 1e-9;
  };
  const double end = now() + seconds;
  while (now() < end) {
    for (int i = 0; i < 10000; ++i) asm volatile("");
  }
}

void touch(std::size_t mib) {
  const std::size_t size = mib << 20;
  char* memory = static_cast<char*>(
      mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0));
  if (memory == MAP_FAILED) _exit(77);
  for (std::size_t i = 0; i < size; i += 4096) memory[i] = 1;
}

void write_all(int fd, const std::string& text) {
  std::size_t done = 0;
  while (done < text.size()) {
    const ssize_t n = write(fd, text.data() + done, text.size() - done);
    if (n <= 0) _exit(78);
    done += static_cast<std::size_t>(n);
  }
}

std::string read_all(int fd) {
  std::string text;
  char buffer[4096];
  for (ssize_t n = 0; (n = read(fd, buffer, sizeof buffer)) > 0;) {
    text.append(buffer, static_cast<std::size_t>(n));
  }
  return text;
}

/// Passes on what comes, as it comes.
int echo() {
  char buffer[4096];
  for (;;) {
    const ssize_t n = read(0, buffer, sizeof buffer);
    if (n <= 0) return n < 0 ? 1 : 0;
    write_all(1, std::string(buffer, static_cast<std::size_t>(n)));
  }
}

/// Says each word on a line and waits for the same line.
int ask(const std::vector<std::string>& words) {
  for (const std::string& word : words) {
    write_all(1, word + "\n");
    std::string reply;
    for (char c = 0; reply.empty() || c != '\n'; reply += c) {
      if (read(0, &c, 1) != 1) return 1;
    }
    if (reply != word + "\n") return 2;
  }
  return 0;
}

int list_descriptors() {
  for (int fd = 0; fd < 1024; ++fd) {
    if (fcntl(fd, F_GETFD) >= 0) std::printf("%d ", fd);
  }
  std::puts("");
  return 0;
}

int identity() {
  std::printf("uid %u gid %u pid %d ppid %d sid %d groups %d\n", getuid(), getgid(), getpid(),
              getppid(), getsid(0), getgroups(0, nullptr));
  return 0;
}

int burn_children(double seconds, bool wait_for_them) {
  for (int i = 0; i < 2; ++i) {
    if (fork() == 0) {
      burn(seconds);
      _exit(0);
    }
  }
  if (wait_for_them) {
    while (wait(nullptr) > 0) {
    }
  } else {
    // Outlives both of them without collecting their times.
    const timespec pause{static_cast<time_t>(seconds * 2 + 1), 0};
    siginfo_t info;
    waitid(P_ALL, 0, &info, WEXITED | WNOWAIT);
    nanosleep(&pause, nullptr);
  }
  return 0;
}

using Action = std::function<int(const std::vector<std::string>&)>;

const std::map<std::string, Action>& actions() {
  using Args = const std::vector<std::string>&;
  static const std::map<std::string, Action> table = {
      {"exit", [](Args a) { return std::stoi(a[0]); }},
      {"raise", [](Args a) { return raise(std::stoi(a[0])); }},
      {"abort",
       [](Args) {
         std::abort();
         return 0;
       }},
      {"null", [](Args) { return *static_cast<volatile int*>(nullptr); }},
      {"spin",
       [](Args) {
         for (;;) {
         }
         return 0;
       }},
      {"burn",
       [](Args a) {
         burn(std::stod(a[0]));
         return 0;
       }},
      {"burn-threads",
       [](Args a) {
         std::thread other(burn_thread, std::stod(a[0]));
         burn_thread(std::stod(a[0]));
         other.join();
         return 0;
       }},
      {"burn-children", [](Args a) { return burn_children(std::stod(a[0]), a[1] == "wait"); }},
      {"burn-kernel",
       [](Args a) {
         const double end = cpu_now() + std::stod(a[0]);
         const int zero = open("/dev/zero", O_RDONLY);
         static char buffer[1 << 20];
         while (cpu_now() < end) {
           if (read(zero, buffer, sizeof buffer) < 0) return 1;
         }
         return 0;
       }},
      {"sleep",
       [](Args) {
         for (;;) pause();
         return 0;
       }},
      {"touch",
       [](Args a) {
         touch(std::stoul(a[0]));
         return 0;
       }},
      {"touch-and-stay",
       [](Args a) {
         touch(std::stoul(a[0]));
         for (;;) pause();
         return 0;
       }},
      {"out",
       [](Args a) {
         write_all(std::stoi(a[0]), std::string(std::stoul(a[1]), 'x'));
         return 0;
       }},
      {"say",
       [](Args a) {
         write_all(1, a[0]);
         write_all(2, a[1]);
         return 0;
       }},
      {"flood",
       [](Args) {
         const std::string text(65536, 'y');
         for (;;) write_all(1, text);
         return 0;
       }},
      {"cat",
       [](Args) {
         write_all(1, read_all(0));
         return 0;
       }},
      {"echo", [](Args) { return echo(); }},
      {"ask", [](Args a) { return ask(a); }},
      {"burn-say",
       [](Args a) {
         burn(std::stod(a[0]));
         write_all(1, a[1]);
         return 0;
       }},
      {"reply",
       [](Args) {
         write_all(4, "got " + read_all(3));
         return 0;
       }},
      {"laps",
       [](Args a) {
         for (int i = 0; i < std::stoi(a[0]); ++i) {
           burn(std::stod(a[1]));
           write_all(4, "lap\n");
         }
         return 0;
       }},
      {"descriptors", [](Args) { return list_descriptors(); }},
      {"identity", [](Args) { return identity(); }},
      {"environment",
       [](Args) {
         for (char** e = environ; *e != nullptr; ++e) std::puts(*e);
         return 0;
       }},
      {"arguments",
       [](Args a) {
         for (const auto& s : a) std::puts(s.c_str());
         return 0;
       }},
      {"read",
       [](Args a) {
         const int fd = open(a[0].c_str(), O_RDONLY);
         if (fd < 0) {
           std::printf("%s\n", std::strerror(errno));
           return 1;
         }
         write_all(1, read_all(fd));
         return 0;
       }},
      {"write",
       [](Args a) {
         const int fd = open(a[0].c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0644);
         if (fd < 0) {
           std::printf("%s\n", std::strerror(errno));
           return 1;
         }
         write_all(fd, a[1]);
         return 0;
       }},
      {"grow-file",
       [](Args a) {
         const int fd = open(a[0].c_str(), O_WRONLY | O_CREAT, 0644);
         const std::string chunk(1 << 20, 'z');
         for (int i = 0; i < std::stoi(a[1]); ++i) {
           if (write(fd, chunk.data(), chunk.size()) < 0) {
             std::printf("%s\n", std::strerror(errno));
             return 1;
           }
         }
         return 0;
       }},
      {"plant",
       [](Args) {
         mkdir("/box/d", 0700);
         mkdir("/box/d/e", 0700);
         mkdir("/box/d/e/f", 0700);
         chmod("/box/d/e", 0);
         chmod("/box/d", 0);
         if (symlink("/etc/passwd", "/box/link") != 0) return 1;
         if (mkfifo("/box/fifo", 0666) != 0) return 1;
         mkdir("/tmp/x", 0700);
         return 0;
       }},
      {"ls",
       [](Args a) {
         execl("/bin/ls", "ls", "-A", a[0].c_str(), nullptr);
         return 1;
       }},
      {"exists", [](Args a) { return access(a[0].c_str(), F_OK) == 0 ? 0 : 1; }},
      {"syscall",
       [](Args a) {
         const long result = syscall(std::stol(a[0]), 0, 0, 0, 0, 0, 0);
         std::printf("%ld %d\n", result, errno);
         return 0;
       }},
      {"socket",
       [](Args a) {
         const int fd = socket(std::stoi(a[0]), SOCK_STREAM, 0);
         std::printf("%s\n", fd < 0 ? std::strerror(errno) : "open");
         return 0;
       }},
      {"fork",
       [](Args) {
         const pid_t pid = fork();
         if (pid == 0) _exit(0);
         std::printf("%s\n", pid < 0 ? std::strerror(errno) : "forked");
         return 0;
       }},
      {"threads",
       [](Args a) {
         std::vector<std::thread> all;
         for (int i = 0; i < std::stoi(a[0]); ++i) all.emplace_back([] { pause(); });
         std::puts("all started");
         std::fflush(stdout);
         _exit(0);
         return 0;
       }},
      {"outlive",
       [](Args) {
         if (fork() == 0) {
           setsid();
           if (fork() == 0)
             for (;;) pause();
           _exit(0);
         }
         wait(nullptr);
         return 0;
       }},
      {"recurse",
       [](Args) {
         std::function<int(int)> deep = [&deep](int n) {
           volatile char frame[4096];
           frame[0] = static_cast<char>(n);
           return deep(n + 1) + frame[0];
         };
         return deep(0);
       }},
      {"xcpu",
       [](Args) {
         signal(SIGXCPU, [](int) {});
         for (;;) {
         }
         return 0;
       }},
      {"ignore-signals", [](Args) {
         for (int s = 1; s < 65; ++s) signal(s, SIG_IGN);
         for (;;) {
         }
         return 0;
       }}};
  return table;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 2 || !actions().contains(argv[1])) return 99;
  const std::vector<std::string> arguments(argv + 2, argv + argc);
  return actions().at(argv[1])(arguments);
}
