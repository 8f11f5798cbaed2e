#include "session/suspension.h"

#include <utility>

#include <signal.h>

namespace gavel::cli {
namespace {

volatile sig_atomic_t g_asked = 0;

void on_stop(int) {
  g_asked = 1;
}

}  // namespace

void Suspension::hold() {
  if (held_) return;
  struct sigaction before = {}, action = {};
  // A shell without job control ignores the signal, and so do we.
  if (sigaction(SIGTSTP, nullptr, &before) != 0 || before.sa_handler == SIG_IGN) return;
  action.sa_handler = on_stop;
  held_ = sigaction(SIGTSTP, &action, nullptr) == 0;
}

void Suspension::let_go() {
  if (!held_) return;
  signal(SIGTSTP, SIG_DFL);
  held_ = false;
}

bool Suspension::take() {
  return std::exchange(g_asked, 0) != 0;
}

void Suspension::stop() {
  raise(SIGTSTP);
}

}  // namespace gavel::cli
