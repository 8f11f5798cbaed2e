/* Leaves something behind in both scratch directories, so that they have to be emptied. */
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

int main(void) {
  const char text[] = "litter";
  const int a = open("/box/a", O_WRONLY | O_CREAT, 0644);
  const int b = open("/tmp/b", O_WRONLY | O_CREAT, 0644);
  if (write(a, text, sizeof text) < 0 || write(b, text, sizeof text) < 0) return 1;
  return mkdir("/tmp/d", 0755);
}
