// Stands in for libFuzzer where the compiler has none: a fixed number of seeded mutations of what
// the target accepts. Usage: NAME [ROUNDS [SEED]]. The last input is in the file NAME.last when the
// target ends the process.
#include "mutations.h"

#include <csignal>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <random>
#include <unistd.h>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

std::string last_input;
std::string last_file;

/// What made the target fail must be kept: it belongs in the corpus.
extern "C" void save_last_input(int signal) {
  const int file = ::open(last_file.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
  if (file >= 0 && ::write(file, last_input.data(), last_input.size()) < 0) ::_exit(3);
  ::signal(signal, SIG_DFL);
  ::raise(signal);
}

class Mutator {
 public:
  Mutator(std::vector<std::string> seeds, unsigned seed) : seeds_(std::move(seeds)), random_(seed) {}

  std::string next() {
    std::string input = seeds_[below(seeds_.size())];
    for (std::size_t changes = 1 + below(4); changes > 0 && !input.empty(); --changes) {
      change(input);
    }
    return input;
  }

 private:
  std::size_t below(std::size_t n) { return static_cast<std::size_t>(random_()) % n; }

  void change(std::string& input) {
    switch (below(7)) {
      case 0:
        input[below(input.size())] = static_cast<char>(random_());
        break;
      case 1:
        input.resize(below(input.size() + 1));
        break;
      case 2:
        input.insert(below(input.size()), 1, static_cast<char>(random_()));
        break;
      case 3:
        input[below(input.size())] ^= static_cast<char>(1 << below(8));
        break;
      case 4:
        input.erase(below(input.size()), 1 + below(8));
        break;
      case 5: {  // A piece of itself again, elsewhere.
        const std::string piece = input.substr(below(input.size()), 1 + below(16));
        input.insert(below(input.size()), piece);
        break;
      }
      default: {  // A piece of another seed.
        const std::string& other = seeds_[below(seeds_.size())];
        if (other.empty()) break;
        input.insert(below(input.size()), other.substr(below(other.size()), 1 + below(16)));
        break;
      }
    }
  }

  std::vector<std::string> seeds_;
  std::mt19937 random_;
};

void try_one(const std::string& input) {
  last_input = input;
  LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(input.data()), input.size());
}

}  // namespace

int main(int argc, char** argv) {
  const int rounds = argc > 1 ? std::atoi(argv[1]) : 50000;
  const auto seed = static_cast<unsigned>(argc > 2 ? std::atoi(argv[2]) : 1);
  const std::vector<std::string> seeds = gavel::fuzz::seeds();
  if (seeds.empty() || rounds <= 0) {
    std::fprintf(stderr, "usage: %s [ROUNDS [SEED]]\n", argv[0]);
    return 2;
  }
  last_file = std::string(argv[0]) + ".last";
  for (const int signal : {SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGILL}) {
    std::signal(signal, save_last_input);
  }
  for (const std::string& input : seeds) try_one(input);
  Mutator mutator(seeds, seed);
  for (int round = 0; round < rounds; ++round) try_one(mutator.next());
  std::printf("%zu seeds and %d mutations of them: nothing found\n", seeds.size(), rounds);
  return 0;
}
