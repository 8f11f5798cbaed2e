// A heap of the shards' next entries; equal times leave in the order of the shards.
package main

import "container/heap"

type head struct {
	at         int64
	shard      int
	lines, all []Line // The entry, and what follows it in its shard.
}

type heads []head

func (h heads) Len() int { return len(h) }
func (h heads) Less(i, j int) bool {
	if h[i].at != h[j].at {
		return h[i].at < h[j].at
	}
	return h[i].shard < h[j].shard
}
func (h heads) Swap(i, j int) { h[i], h[j] = h[j], h[i] }
func (h *heads) Push(x any)   { *h = append(*h, x.(head)) }
func (h *heads) Pop() any {
	last := (*h)[len(*h)-1]
	*h = (*h)[:len(*h)-1]
	return last
}

// next takes an entry off the front of lines, which begin with a time.
func next(shard int, lines []Line) head {
	end := 1
	for end < len(lines) && lines[end].At == nil {
		end++
	}
	return head{*lines[0].At, shard, lines[:end], lines[end:]}
}

func mergeShards(shards [][]Line) []Line {
	waiting := heads{}
	for i, lines := range shards {
		for len(lines) > 0 && lines[0].At == nil {
			lines = lines[1:]
		}
		if len(lines) > 0 {
			waiting = append(waiting, next(i, lines))
		}
	}
	heap.Init(&waiting)
	log := []Line{}
	for len(waiting) > 0 {
		first := waiting[0]
		log = append(log, first.lines...)
		if len(first.all) > 0 {
			waiting[0] = next(first.shard, first.all)
			heap.Fix(&waiting, 0)
		} else {
			heap.Pop(&waiting)
		}
	}
	return log
}
