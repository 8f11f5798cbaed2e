package main

import "sort"

// From `at` on there are `delta` more meetings in progress.
type event struct {
	at    int64
	delta int
}

func peakRooms(meetings []Meeting) Peak {
	events := []event{}
	for _, m := range meetings {
		events = append(events, event{m.Start, 1}, event{m.Start + int64(m.Length), -1})
	}
	sort.Slice(events, func(i, j int) bool { return events[i].at < events[j].at })

	// The stretches between changes: from when on how many meetings are in progress.
	type stretch struct {
		from  int64
		rooms int
	}
	stretches := []stretch{}
	rooms := 0
	for i := 0; i < len(events); {
		at, before := events[i].at, rooms
		for ; i < len(events) && events[i].at == at; i++ {
			rooms += events[i].delta
		}
		if rooms != before {
			stretches = append(stretches, stretch{at, rooms})
		}
	}
	peak := Peak{}
	for i, s := range stretches {
		if s.rooms > peak.Rooms {
			peak = Peak{s.rooms, s.from, stretches[i+1].from}
		}
	}
	return peak
}
