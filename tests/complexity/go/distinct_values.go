// cost: O(n)  space: O(n)
package main

func solve(values []int) int64 {
	seen := map[int]bool{}
	for _, value := range values {
		seen[value] = true
	}
	return int64(len(seen))
}
