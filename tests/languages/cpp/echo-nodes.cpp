class Echo {
 public:
  TreeNode* echoTree(TreeNode* value) { return value; }
  ListNode* echoLinked(ListNode* value) { return value; }
  TreeNode2* echoWideTree(TreeNode2* value) { return value; }
  ListNode2* echoNames(ListNode2* value) { return value; }
  vector<TreeNode*> echoForest(vector<TreeNode*>& value) { return value; }
  vector<ListNode*> echoChains(vector<ListNode*>& value) { return value; }
};
