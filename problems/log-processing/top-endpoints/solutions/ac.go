package main

import "sort"

// topEndpoints sorts the calls by endpoint, so that the calls of one endpoint are neighbours and the
// endpoints come out in the order that breaks the last tie.
func topEndpoints(calls []Call, k int) []Endpoint {
	sort.Slice(calls, func(i, j int) bool {
		if calls[i].Path != calls[j].Path {
			return calls[i].Path < calls[j].Path
		}
		return calls[i].Method < calls[j].Method
	})
	ranking := []Endpoint{}
	for i, call := range calls {
		if i == 0 || calls[i-1].Path != call.Path || calls[i-1].Method != call.Method {
			ranking = append(ranking, Endpoint{Method: call.Method, Path: call.Path})
		}
		last := &ranking[len(ranking)-1]
		last.Calls++
		last.Ms += int64(call.Ms)
	}
	sort.SliceStable(ranking, func(i, j int) bool {
		if ranking[i].Calls != ranking[j].Calls {
			return ranking[i].Calls > ranking[j].Calls
		}
		return ranking[i].Ms > ranking[j].Ms
	})
	if len(ranking) > k {
		ranking = ranking[:k]
	}
	return ranking
}
