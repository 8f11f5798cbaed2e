// cost: O(n)  space: O(n)
package main

func solve(values []int) int64 {
	sums := make([]int64, len(values)+1)
	for i, value := range values {
		sums[i+1] = sums[i] + int64(value)
	}
	return sums[len(values)] - sums[len(values)/2]
}
