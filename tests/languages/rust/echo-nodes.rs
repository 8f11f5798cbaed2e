struct Echo;

impl Echo {
    pub fn new() -> Self {
        Echo
    }
    pub fn echo_tree(&self, value: Option<Rc<RefCell<TreeNode>>>) -> Option<Rc<RefCell<TreeNode>>> {
        value
    }
    pub fn echo_linked(&self, value: Option<Box<ListNode>>) -> Option<Box<ListNode>> {
        value
    }
    pub fn echo_wide_tree(
        &self,
        value: Option<Rc<RefCell<TreeNode2>>>,
    ) -> Option<Rc<RefCell<TreeNode2>>> {
        value
    }
    pub fn echo_names(&self, value: Option<Box<ListNode2>>) -> Option<Box<ListNode2>> {
        value
    }
    pub fn echo_forest(
        &self,
        value: Vec<Option<Rc<RefCell<TreeNode>>>>,
    ) -> Vec<Option<Rc<RefCell<TreeNode>>>> {
        value
    }
    pub fn echo_chains(&self, value: Vec<Option<Box<ListNode>>>) -> Vec<Option<Box<ListNode>>> {
        value
    }
}
