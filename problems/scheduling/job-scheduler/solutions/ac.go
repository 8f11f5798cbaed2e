// Two heaps; a cancelled job stays in its heap and is passed over when it comes up.
package main

import "container/heap"

type entry struct {
	name     string
	priority int
	readyAt  int64
	number   int
	gone     bool
}

func earlier(a, b *entry) bool {
	if a.readyAt != b.readyAt {
		return a.readyAt < b.readyAt
	}
	return a.number < b.number
}

func moreUrgent(a, b *entry) bool {
	if a.priority != b.priority {
		return a.priority > b.priority
	}
	return earlier(a, b)
}

type queue struct {
	jobs   []*entry
	before func(a, b *entry) bool
}

func (q *queue) Len() int           { return len(q.jobs) }
func (q *queue) Less(i, j int) bool { return q.before(q.jobs[i], q.jobs[j]) }
func (q *queue) Swap(i, j int)      { q.jobs[i], q.jobs[j] = q.jobs[j], q.jobs[i] }
func (q *queue) Push(x any)         { q.jobs = append(q.jobs, x.(*entry)) }
func (q *queue) Pop() any {
	last := q.jobs[len(q.jobs)-1]
	q.jobs = q.jobs[:len(q.jobs)-1]
	return last
}

type JobScheduler struct {
	waiting        map[string]*entry
	delayed, ready *queue
	submitted      int
}

func Constructor() JobScheduler {
	return JobScheduler{map[string]*entry{}, &queue{before: earlier}, &queue{before: moreUrgent}, 0}
}

func (this *JobScheduler) Submit(job string, priority int, delay int64, now int64) bool {
	if this.waiting[job] != nil {
		return false
	}
	submitted := &entry{job, priority, now + delay, this.submitted, false}
	this.submitted++
	this.waiting[job] = submitted
	heap.Push(this.delayed, submitted)
	return true
}

func (this *JobScheduler) Take(now int64) string {
	for this.delayed.Len() > 0 && this.delayed.jobs[0].readyAt <= now {
		if job := heap.Pop(this.delayed).(*entry); !job.gone {
			heap.Push(this.ready, job)
		}
	}
	for this.ready.Len() > 0 {
		if job := heap.Pop(this.ready).(*entry); !job.gone {
			delete(this.waiting, job.name)
			return job.name
		}
	}
	return ""
}

func (this *JobScheduler) Cancel(job string) bool {
	found := this.waiting[job]
	if found == nil {
		return false
	}
	found.gone = true
	delete(this.waiting, job)
	return true
}
