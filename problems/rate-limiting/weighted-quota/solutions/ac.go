package main

// The charges that count, in a tree over a ring of leaves: charges leave in the order in which they
// came, and new ones take their leaves. It doubles when the ring is full.
type account struct {
	times []int64 // by leaf
	sums  []int64 // the node i has the children 2i and 2i+1; the leaves are the second half
	first int     // serial number of the oldest charge that counts
	next  int     // serial number of the next charge
}

func newAccount() *account {
	return &account{times: make([]int64, 1), sums: make([]int64, 2)}
}

func (a *account) leaf(serial int) int { return serial & (len(a.times) - 1) }

func (a *account) remains(serial int) int64 { return a.sums[len(a.times)+a.leaf(serial)] }

func (a *account) add(serial int, value int64) {
	for i := len(a.times) + a.leaf(serial); i > 0; i /= 2 {
		a.sums[i] += value
	}
}

func (a *account) push(at, cost int64) {
	if a.next-a.first == len(a.times) {
		larger := &account{times: make([]int64, 2*len(a.times)), sums: make([]int64, 2*len(a.sums))}
		for serial := a.first; serial < a.next; serial++ {
			larger.times[larger.leaf(serial)] = a.times[a.leaf(serial)]
			larger.add(serial, a.remains(serial))
		}
		a.times, a.sums = larger.times, larger.sums
	}
	a.times[a.leaf(a.next)] = at
	a.add(a.next, cost)
	a.next++
}

func (a *account) expire(until int64) {
	for ; a.first < a.next && a.times[a.leaf(a.first)] <= until; a.first++ {
		a.add(a.first, -a.remains(a.first))
	}
}

// before is the sum of the leaves left of this one.
func (a *account) before(leaf int) int64 {
	sum := int64(0)
	for i := len(a.times) + leaf; i > 1; i /= 2 {
		if i&1 == 1 {
			sum += a.sums[i-1]
		}
	}
	return sum
}

// leaves gives the time of the charge with which `excess` units are gone.
func (a *account) leaves(excess int64) int64 {
	rank := a.before(a.leaf(a.first)) + excess
	if rank > a.sums[1] {
		rank -= a.sums[1] // round the ring
	}
	i := 1
	for i < len(a.times) {
		i *= 2
		if a.sums[i] < rank {
			rank -= a.sums[i]
			i++
		}
	}
	return a.times[i-len(a.times)]
}

type charge struct {
	account *account
	serial  int
	at      int64
	remains int64
}

type QuotaMeter struct {
	limit, window, grace int64
	accounts             map[string]*account
	charges              []charge
}

func Constructor(limit int64, window int, grace int) QuotaMeter {
	return QuotaMeter{limit, int64(window), int64(grace), map[string]*account{}, nil}
}

func (this *QuotaMeter) account(tenant string, now int64) *account {
	a := this.accounts[tenant]
	if a == nil {
		a = newAccount()
		this.accounts[tenant] = a
	}
	a.expire(now - this.window)
	return a
}

func (this *QuotaMeter) Charge(tenant string, cost int, now int64) int64 {
	a := this.account(tenant, now)
	left := this.limit - a.sums[1] - int64(cost)
	if left < 0 {
		this.charges = append(this.charges, charge{})
		return -1
	}
	this.charges = append(this.charges, charge{a, a.next, now, int64(cost)})
	a.push(now, int64(cost))
	return left
}

func (this *QuotaMeter) Refund(number int, amount int, now int64) bool {
	c := &this.charges[number]
	if c.account == nil || now > c.at+this.grace || int64(amount) > c.remains {
		return false
	}
	c.remains -= int64(amount)
	if now < c.at+this.window {
		c.account.add(c.serial, -int64(amount))
	}
	return true
}

func (this *QuotaMeter) WaitTime(tenant string, want int, now int64) int64 {
	if int64(want) > this.limit {
		return -1
	}
	a := this.account(tenant, now)
	excess := a.sums[1] + int64(want) - this.limit
	if excess <= 0 {
		return 0
	}
	return a.leaves(excess) + this.window - now
}
