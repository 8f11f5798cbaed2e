// A queue of the seconds that had hits, and their sum.
package main

type second struct {
	at   int64
	hits int64
}

type HitCounter struct {
	window int64
	recent []second
	sum    int64
}

func Constructor(window int) HitCounter {
	return HitCounter{window: int64(window)}
}

func (this *HitCounter) expire(now int64) {
	for len(this.recent) > 0 && this.recent[0].at <= now-this.window {
		this.sum -= this.recent[0].hits
		this.recent = this.recent[1:]
	}
}

func (this *HitCounter) Hit(at int64, count int) {
	now := at / 1000
	this.expire(now)
	last := len(this.recent) - 1
	if last >= 0 && this.recent[last].at == now {
		this.recent[last].hits += int64(count)
	} else {
		this.recent = append(this.recent, second{now, int64(count)})
	}
	this.sum += int64(count)
}

func (this *HitCounter) Total(at int64) int64 {
	this.expire(at / 1000)
	return this.sum
}
