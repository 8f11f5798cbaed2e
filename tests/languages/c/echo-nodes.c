typedef struct {
  int unused;
} Echo;

Echo* echoCreate(void) {
  return calloc(1, sizeof(Echo));
}

void echoFree(Echo* obj) {
  free(obj);
}

struct TreeNode* echoEchoTree(Echo* obj, struct TreeNode* value) {
  return value;
}
struct ListNode* echoEchoLinked(Echo* obj, struct ListNode* value) {
  return value;
}
struct TreeNode2* echoEchoWideTree(Echo* obj, struct TreeNode2* value) {
  return value;
}
struct ListNode2* echoEchoNames(Echo* obj, struct ListNode2* value) {
  return value;
}
struct TreeNode** echoEchoForest(Echo* obj, struct TreeNode** value, int valueSize,
                                 int* returnSize) {
  *returnSize = valueSize;
  return value;
}
struct ListNode** echoEchoChains(Echo* obj, struct ListNode** value, int valueSize,
                                 int* returnSize) {
  *returnSize = valueSize;
  return value;
}
