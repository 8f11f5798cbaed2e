// cost: O(n)  space: O(n)

class Solution {
 public:
  long long solve(vector<int>& values) {
    struct Node {
      int value;
      Node* next;
    };
    Node* head = nullptr;
    for (int value : values) head = new Node{value, head};
    long long sum = 0;
    while (head != nullptr) {
      Node* next = head->next;
      sum = sum * 31 + head->value;
      delete head;
      head = next;
    }
    return sum;
  }
};
