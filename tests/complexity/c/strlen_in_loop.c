// cost: O(n^2)  space: O(n)

long long solve(int* values, int valuesSize) {
  char* const text = malloc((size_t)valuesSize + 1);
  for (int i = 0; i < valuesSize; ++i) text[i] = (char)('a' + values[i] % 26);
  text[valuesSize] = '\0';
  long long vowels = 0;
  for (size_t i = 0; i < strlen(text); ++i) {
    vowels += text[i] == 'a' || text[i] == 'e';
    text[i] = 'z';
  }
  free(text);
  return vowels;
}
