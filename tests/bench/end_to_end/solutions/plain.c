#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "solution.c"

int main(void) {
  int n, gap, k, size;
  scanf("%d %d %d", &n, &gap, &k);
  char** users = malloc((n + 1) * sizeof(char*));
  int* times = malloc((n + 1) * sizeof(int));
  for (int i = 0; i < n; ++i) {
    users[i] = malloc(64);
    scanf("%63s %d", users[i], &times[i]);
  }
  char** names = busiest(users, n, times, n, gap, k, &size);
  for (int i = 0; i < size; ++i) puts(names[i]);
}
