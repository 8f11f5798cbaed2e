// cost: O(n sqrt n)  space: O(1)
package main

func solve(values []int) int64 {
	total := int64(0)
	for _, value := range values {
		for step := 0; step*step < len(values); step++ {
			total += int64(value ^ step)
		}
	}
	return total
}
