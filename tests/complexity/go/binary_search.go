// cost: O(log n)  space: O(1)
// input: sorted
package main

func solve(values []int) int64 {
	low, high := 0, len(values)
	for low < high {
		middle := (low + high) / 2
		if values[middle] < 500000000 {
			low = middle + 1
		} else {
			high = middle
		}
	}
	return int64(low)
}
