// cost: O(n^2)  space: O(1)
package main

func solve(values []int) int64 {
	pairs := int64(0)
	for i := range values {
		for j := 0; j < i; j++ {
			if values[i]^values[j] < 1000 {
				pairs++
			}
		}
	}
	return pairs
}
