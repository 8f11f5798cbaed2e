// cost: O(n^2)  space: O(n)

long long solve(int* values, int valuesSize) {
  char* const text = malloc((size_t)valuesSize + 1);
  text[0] = '\0';
  for (int i = 0; i < valuesSize; ++i) {
    const char word[2] = {(char)('a' + values[i] % 26), '\0'};
    strcat(text, word);
  }
  const long long last = text[valuesSize - 1];
  free(text);
  return last;
}
