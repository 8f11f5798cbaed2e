// cost: O(n^2)  space: O(n)
package main

func solve(values []int) int64 {
	ordered := []int{}
	for _, value := range values {
		at := len(ordered)
		ordered = append(ordered, value)
		for at > 0 && ordered[at-1] > value {
			ordered[at] = ordered[at-1]
			at--
		}
		ordered[at] = value
	}
	return int64(ordered[0])
}
