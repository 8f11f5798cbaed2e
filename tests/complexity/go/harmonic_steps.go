// cost: O(n log n)  space: O(n)
package main

func solve(values []int) int64 {
	counts := make([]int, len(values)+1)
	for step := 1; step <= len(values); step++ {
		for at := step; at <= len(values); at += step {
			counts[at]++
		}
	}
	return int64(counts[len(values)])
}
