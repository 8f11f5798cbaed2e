// Keeps what each bucket lacked at its last take, in tokens times `period`: whole numbers, and never
// more than a full bucket, so that 64 bits hold them.
package main

type bucket struct{ missing, since int64 }

type TokenBuckets struct {
	capacity, refill, period int64
	buckets                  map[string]bucket
}

func Constructor(capacity int, refill int, period int) TokenBuckets {
	return TokenBuckets{int64(capacity), int64(refill), int64(period), map[string]bucket{}}
}

func (this *TokenBuckets) missing(tenant string, now int64) int64 {
	last := this.buckets[tenant]
	elapsed := now - last.since
	// The product of a long time would overflow; by then the bucket has long been full.
	if elapsed > last.missing/this.refill {
		return 0
	}
	return last.missing - elapsed*this.refill
}

func (this *TokenBuckets) Take(tenant string, cost int, now int64) bool {
	missing := this.missing(tenant, now) + int64(cost)*this.period
	if missing > this.capacity*this.period {
		return false
	}
	this.buckets[tenant] = bucket{missing, now}
	return true
}

func (this *TokenBuckets) WaitTime(tenant string, cost int, now int64) int64 {
	if int64(cost) > this.capacity {
		return -1
	}
	tooMuch := this.missing(tenant, now) - (this.capacity-int64(cost))*this.period
	if tooMuch <= 0 {
		return 0
	}
	return (tooMuch + this.refill - 1) / this.refill
}
