// cost: O(n)  space: O(n)

struct Node {
  int value;
  struct Node* next;
};

long long solve(int* values, int valuesSize) {
  struct Node* head = NULL;
  for (int i = 0; i < valuesSize; ++i) {
    struct Node* const node = malloc(sizeof *node);
    *node = (struct Node){values[i], head};
    head = node;
  }
  long long sum = 0;
  for (struct Node* node = head; node != NULL; node = node->next) sum = sum * 3 + node->value;
  return sum;
}
