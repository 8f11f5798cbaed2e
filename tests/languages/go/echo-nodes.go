type Echo struct{}

func Constructor() Echo { return Echo{} }

func (*Echo) EchoTree(value *TreeNode) *TreeNode { return value }
func (*Echo) EchoLinked(value *ListNode) *ListNode { return value }
func (*Echo) EchoWideTree(value *TreeNode2) *TreeNode2 { return value }
func (*Echo) EchoNames(value *ListNode2) *ListNode2 { return value }
func (*Echo) EchoForest(value []*TreeNode) []*TreeNode { return value }
func (*Echo) EchoChains(value []*ListNode) []*ListNode { return value }
