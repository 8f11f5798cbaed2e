// cost: O(n^2)  space: O(n)
package main

func solve(values []int) int64 {
	longest := make([]int, len(values))
	best := 0
	for i := range values {
		for j := 0; j < i; j++ {
			if values[j] < values[i] && longest[j] > longest[i] {
				longest[i] = longest[j]
			}
		}
		longest[i]++
		if longest[i] > best {
			best = longest[i]
		}
	}
	return int64(best)
}
