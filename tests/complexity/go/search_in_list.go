// cost: O(n^2)  space: O(n)
package main

func solve(values []int) int64 {
	kept := []int{}
	for _, value := range values {
		known := false
		for _, other := range kept {
			if other == value {
				known = true
				break
			}
		}
		if !known {
			kept = append(kept, value)
		}
	}
	return int64(len(kept))
}
