package main

import "sort"

func sessionize(events []Event, gap int) []Session {
	times := map[string][]int64{}
	for _, event := range events {
		times[event.User] = append(times[event.User], event.Ts)
	}
	sessions := []Session{}
	for user, ts := range times {
		sort.Slice(ts, func(i, j int) bool { return ts[i] < ts[j] })
		for i, at := range ts {
			if i == 0 || at-ts[i-1] > int64(gap) {
				sessions = append(sessions, Session{User: user, Start: at})
			}
			session := &sessions[len(sessions)-1]
			session.End = at
			session.Count++
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
