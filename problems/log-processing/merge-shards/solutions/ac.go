package main

import "container/heap"

// The rests of the shards, the one with the earliest line first.
type rests [][]int64

func (r rests) Len() int           { return len(r) }
func (r rests) Less(i, j int) bool { return r[i][0] < r[j][0] }
func (r rests) Swap(i, j int)      { r[i], r[j] = r[j], r[i] }
func (r *rests) Push(x any)        { *r = append(*r, x.([]int64)) }
func (r *rests) Pop() any {
	last := (*r)[len(*r)-1]
	*r = (*r)[:len(*r)-1]
	return last
}

func firstLines(shards [][]int64, limit int) []int64 {
	heads := rests{}
	for _, shard := range shards {
		if len(shard) > 0 {
			heads = append(heads, shard)
		}
	}
	heap.Init(&heads)
	lines := make([]int64, 0, limit)
	for len(lines) < limit {
		lines = append(lines, heads[0][0])
		heads[0] = heads[0][1:]
		if len(heads[0]) > 0 {
			heap.Fix(&heads, 0)
		} else {
			heap.Pop(&heads)
		}
	}
	return lines
}
