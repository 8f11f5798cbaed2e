package main

type account struct {
	balance, held int64
}

type entry struct {
	source   string
	shares   []Share
	held     int64
	moved    bool
	reversed bool
}

type Ledger struct {
	house    string
	accounts map[string]*account
	entries  map[string]*entry
}

func Constructor(house string) Ledger {
	return Ledger{house, map[string]*account{}, map[string]*entry{}}
}

func (this *Ledger) account(name string) *account {
	a := this.accounts[name]
	if a == nil {
		a = &account{}
		this.accounts[name] = a
	}
	return a
}

func (this *Ledger) move(source string, shares []Share, sign int64) bool {
	this.add(source, shares, sign)
	ok := this.sound(source)
	for _, share := range shares {
		ok = ok && this.sound(share.Account)
	}
	if !ok {
		this.add(source, shares, -sign)
	}
	return ok
}

func (this *Ledger) add(source string, shares []Share, sign int64) {
	from := this.account(source)
	for _, share := range shares {
		amount := sign * int64(share.Amount)
		from.balance -= amount
		this.account(share.Account).balance += amount
	}
}

func (this *Ledger) sound(name string) bool {
	return name == this.house || this.Available(name) >= 0
}

func (this *Ledger) Pay(id string, source string, shares []Share) string {
	if this.entries[id] != nil {
		return "duplicate"
	}
	if !this.move(source, shares, 1) {
		return "insufficient"
	}
	this.entries[id] = &entry{source: source, shares: shares, moved: true}
	return "ok"
}

func (this *Ledger) Hold(id string, account string, amount int) string {
	if this.entries[id] != nil {
		return "duplicate"
	}
	held := int64(amount)
	if account != this.house && this.Available(account) < held {
		return "insufficient"
	}
	this.account(account).held += held
	this.entries[id] = &entry{source: account, held: held}
	return "ok"
}

func (this *Ledger) Capture(id string, target string, amount int) bool {
	e := this.entries[id]
	if e == nil || e.held < int64(amount) {
		return false
	}
	this.Release(id)
	e.shares = []Share{{target, amount}}
	e.moved = true
	this.add(e.source, e.shares, 1)
	return true
}

func (this *Ledger) Release(id string) bool {
	e := this.entries[id]
	if e == nil || e.held == 0 {
		return false
	}
	this.account(e.source).held -= e.held
	e.held = 0
	return true
}

func (this *Ledger) Reverse(id string) string {
	e := this.entries[id]
	switch {
	case e == nil || !e.moved:
		return "unknown"
	case e.reversed:
		return "done"
	case !this.move(e.source, e.shares, -1):
		return "insufficient"
	}
	e.reversed = true
	return "ok"
}

func (this *Ledger) Balance(account string) int64 {
	return this.account(account).balance
}

func (this *Ledger) Available(account string) int64 {
	a := this.account(account)
	return a.balance - a.held
}
