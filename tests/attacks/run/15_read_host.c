// expect: exited 0
// expect listed: exited 0; canary=listed
// The runner puts a secret into the file that its environment names.
#include <dirent.h>

#include "../attack.h"

static void must_not_open(const char* path) {
  const int fd = open(path, O_RDONLY | O_NONBLOCK);
  if (fd >= 0) escaped(path);
}

int main(int argc, char** argv) {
  const char* canary = getenv("CANARY");
  if (canary == NULL) return 1;
  if (is(argc, argv, "listed")) {
    // What the room lists can be read, which proves that the other case means something.
    must_fail(open(canary, O_RDONLY) < 0, "cannot read what is listed");
    must_fail(open(canary, O_WRONLY) >= 0, "can write what is listed");
    must_fail(unlink(canary) == 0, "can remove what is listed");
    return 0;
  }
  must_not_open(canary);
  const char* paths[] = {"/etc/shadow", "/etc/passwd", "/etc/hostname", "/root",   "/home",
                         "/proc/self/environ", "/proc/1/environ", "/sys/kernel", "/usr/bin/env",
                         "/var/log", "/dev/sda", "/dev/mem", "/dev/kmsg", "/dev/tty", "/run"};
  for (size_t i = 0; i < sizeof paths / sizeof *paths; ++i) must_not_open(paths[i]);
  DIR* root = opendir("/");
  for (struct dirent* entry; root != NULL && (entry = readdir(root)) != NULL;) {
    const char* name = entry->d_name;
    const int known = name[0] == '.' || !strcmp(name, "box") || !strcmp(name, "tmp") ||
                      !strcmp(name, "dev");
    must_fail(!known, name);
  }
  return 0;
}
