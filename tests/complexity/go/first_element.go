// cost: O(1)  space: O(1)
package main

func solve(values []int) int64 {
	return int64(values[0])
}
