class Echo {
  echoTree(value: TreeNode | null): TreeNode | null {
    return value;
  }
  echoLinked(value: ListNode | null): ListNode | null {
    return value;
  }
  echoWideTree(value: TreeNode | null): TreeNode | null {
    return value;
  }
  echoNames(value: ListNode | null): ListNode | null {
    return value;
  }
  echoForest(value: (TreeNode | null)[]): (TreeNode | null)[] {
    return value;
  }
  echoChains(value: (ListNode | null)[]): (ListNode | null)[] {
    return value;
  }
}
