# cost: O(n)  space: O(n)


class Solution:
    def solve(self, values):
        head = None
        for value in values:
            head = ListNode(value, head)
        last = None
        while head:
            head.next, last, head = last, head, head.next
        return last.val
