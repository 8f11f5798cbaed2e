// cost: O(n^3)  space: O(1)
package main

func solve(values []int) int64 {
	triples := int64(0)
	for i := range values {
		for j := 0; j < i; j++ {
			for k := 0; k < j; k++ {
				if values[i]^values[j]^values[k] < 1000 {
					triples++
				}
			}
		}
	}
	return triples
}
