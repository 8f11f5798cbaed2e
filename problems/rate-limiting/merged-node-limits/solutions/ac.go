// Lets each request arrive as early as the limit allows; who does not manage it, has exceeded it.
package main

import "sort"

func audit(client string, times []int64, limit int, window, skew int64) Finding {
	finding := Finding{Client: client, PossibleAt: -1, CertainAt: -1}
	arrived := make([]int64, len(times))
	for i, at := range times {
		arrived[i] = at - skew
		if i < limit {
			continue
		}
		first := i - limit
		if finding.PossibleAt < 0 && at-times[first] < window+2*skew {
			finding.PossibleAt = at
		}
		if arrived[first]+window > arrived[i] {
			arrived[i] = arrived[first] + window
		}
		if arrived[i] > at+skew {
			finding.CertainAt = at
			break
		}
	}
	return finding
}

func auditLogs(logs [][]Request, limit int, window int, skew int) []Finding {
	times := make(map[string][]int64)
	for _, log := range logs {
		for _, request := range log {
			times[request.Client] = append(times[request.Client], request.At)
		}
	}
	findings := []Finding{}
	for client, list := range times {
		sort.Slice(list, func(i, j int) bool { return list[i] < list[j] })
		finding := audit(client, list, limit, int64(window), int64(skew))
		if finding.PossibleAt >= 0 {
			findings = append(findings, finding)
		}
	}
	sort.Slice(findings, func(i, j int) bool {
		a, b := findings[i], findings[j]
		if a.PossibleAt != b.PossibleAt {
			return a.PossibleAt < b.PossibleAt
		}
		return a.Client < b.Client
	})
	return findings
}
