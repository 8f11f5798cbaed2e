package main

import "sort"

func busiest(users []string, times []int, gap int, k int) []string {
	seen := map[string][]int{}
	for i, user := range users {
		seen[user] = append(seen[user], times[i])
	}
	sessions := map[string]int{}
	names := []string{}
	for user, at := range seen {
		sort.Ints(at)
		sessions[user] = 1
		for i := 1; i < len(at); i++ {
			if at[i]-at[i-1] > gap {
				sessions[user]++
			}
		}
		names = append(names, user)
	}
	sort.Slice(names, func(i, j int) bool {
		a, b := names[i], names[j]
		if sessions[a] != sessions[b] {
			return sessions[a] > sessions[b]
		}
		return a < b
	})
	if len(names) > k {
		names = names[:k]
	}
	return names
}
