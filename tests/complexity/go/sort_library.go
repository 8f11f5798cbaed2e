// cost: O(n log n)  space: O(n)
package main

import "sort"

func solve(values []int) int64 {
	ordered := append([]int{}, values...)
	sort.Ints(ordered)
	return int64(ordered[len(ordered)/2])
}
