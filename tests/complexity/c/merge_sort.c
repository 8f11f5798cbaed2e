// cost: O(n log n)  space: O(n)

static void sort(int* values, int* room, int low, int high) {
  if (high - low < 2) return;
  const int middle = low + (high - low) / 2;
  sort(values, room, low, middle);
  sort(values, room, middle, high);
  int left = low, right = middle;
  for (int at = low; at < high; ++at) {
    const int take_left = right == high || (left < middle && values[left] <= values[right]);
    room[at] = take_left ? values[left++] : values[right++];
  }
  memcpy(values + low, room + low, (size_t)(high - low) * sizeof *values);
}

long long solve(int* values, int valuesSize) {
  int* const room = malloc((size_t)valuesSize * sizeof *room);
  sort(values, room, 0, valuesSize);
  free(room);
  return values[0];
}
