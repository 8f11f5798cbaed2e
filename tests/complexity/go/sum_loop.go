// cost: O(n)  space: O(1)
package main

func solve(values []int) int64 {
	total := int64(0)
	for _, value := range values {
		total = total*31 + int64(value)
	}
	return total
}
