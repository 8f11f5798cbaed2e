// cost: O(n)  space: O(1)
package main

func solve(values []int) int64 {
	best := int64(0)
	for i := 0; i+12 <= len(values); i++ {
		sum := int64(0)
		for j := i; j < i+12; j++ {
			sum += int64(values[j])
		}
		if sum > best {
			best = sum
		}
	}
	return best
}
