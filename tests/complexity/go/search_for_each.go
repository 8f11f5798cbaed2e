// cost: O(n log n)  space: O(1)
// input: sorted
package main

import "sort"

func solve(values []int) int64 {
	found := int64(0)
	for _, value := range values {
		wanted := (value*7919 + 13) % 1000000007
		found += int64(sort.SearchInts(values, wanted))
	}
	return found
}
