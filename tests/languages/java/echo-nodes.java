class Echo {
    public TreeNode echoTree(TreeNode value) { return value; }
    public ListNode echoLinked(ListNode value) { return value; }
    public TreeNode2 echoWideTree(TreeNode2 value) { return value; }
    public ListNode2 echoNames(ListNode2 value) { return value; }
    public List<TreeNode> echoForest(List<TreeNode> value) { return value; }
    public ListNode[] echoChains(ListNode[] value) { return value; }
}
