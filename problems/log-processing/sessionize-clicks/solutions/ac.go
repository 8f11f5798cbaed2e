package main

import "sort"

func sessionize(clicks []Click, gap int) []Session {
	byUser := map[string][]Click{}
	for _, click := range clicks {
		byUser[click.User] = append(byUser[click.User], click)
	}
	sessions := []Session{}
	for user, own := range byUser {
		// A stable sort: equal times stay in arrival order.
		sort.SliceStable(own, func(i, j int) bool { return own[i].At < own[j].At })
		for first := 0; first < len(own); {
			last := first
			for last+1 < len(own) && own[last+1].At-own[last].At <= int64(gap) {
				last++
			}
			sessions = append(sessions, Session{user, own[first].At, own[last].At, last - first + 1,
				own[first].Page, own[last].Page})
			first = last + 1
		}
	}
	sort.Slice(sessions, func(i, j int) bool {
		if sessions[i].Start != sessions[j].Start {
			return sessions[i].Start < sessions[j].Start
		}
		return sessions[i].User < sessions[j].User
	})
	return sessions
}
