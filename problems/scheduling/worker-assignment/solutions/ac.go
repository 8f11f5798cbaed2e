package main

import "container/heap"

type machine struct {
	index, price int
	end          int64
}

type idle []machine

func (q idle) Len() int { return len(q) }
func (q idle) Less(i, j int) bool {
	if q[i].price != q[j].price {
		return q[i].price < q[j].price
	}
	return q[i].index < q[j].index
}
func (q idle) Swap(i, j int) { q[i], q[j] = q[j], q[i] }
func (q *idle) Push(m any)   { *q = append(*q, m.(machine)) }
func (q *idle) Pop() any {
	last := len(*q) - 1
	m := (*q)[last]
	*q = (*q)[:last]
	return m
}

type busy struct{ idle }

func (q busy) Less(i, j int) bool {
	if q.idle[i].end != q.idle[j].end {
		return q.idle[i].end < q.idle[j].end
	}
	return q.idle.Less(i, j)
}

func assign(workers []Worker, jobs []Job) []Run {
	free := make(idle, len(workers))
	for i, w := range workers {
		free[i] = machine{index: i, price: w.Price}
	}
	heap.Init(&free)
	running := &busy{}
	runs := make([]Run, len(jobs))
	for i, job := range jobs {
		for running.Len() > 0 && running.idle[0].end <= job.At {
			heap.Push(&free, heap.Pop(running))
		}
		start := job.At
		var m machine
		if len(free) > 0 {
			m = heap.Pop(&free).(machine)
		} else {
			start = running.idle[0].end
			if start > job.At+job.Patience {
				runs[i] = Run{-1, -1, -1}
				continue
			}
			m = heap.Pop(running).(machine)
		}
		speed := int64(workers[m.index].Speed)
		m.end = start + (job.Work+speed-1)/speed
		heap.Push(running, m)
		runs[i] = Run{m.index, start, m.end}
	}
	return runs
}
