// cost: O(n^2 log n)  space: O(n)
package main

import "sort"

func solve(values []int) int64 {
	total := int64(0)
	for i := 1; i <= len(values); i++ {
		prefix := append([]int{}, values[:i]...)
		sort.Ints(prefix)
		total += int64(prefix[i/2])
	}
	return total
}
