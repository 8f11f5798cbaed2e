// Numbered and claimed links in maps of their own. The counter itself is kept as digits and counts
// like an odometer, so that no number is ever converted.
package main

const alphabet = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"

type link struct {
	code, url string
	end       int64
}

type Shortener struct {
	digits   []int // of the counter, the last one first
	numbered map[string]*link
	claimed  map[string]*link
	byTarget map[string]*link
}

func Constructor(first int64) Shortener {
	s := Shortener{nil, map[string]*link{}, map[string]*link{}, map[string]*link{}}
	for s.digits = append(s.digits, int(first%62)); first >= 62; {
		first /= 62
		s.digits = append(s.digits, int(first%62))
	}
	return s
}

func (this *Shortener) code() string {
	text := make([]byte, len(this.digits))
	for i, digit := range this.digits {
		text[len(text)-1-i] = alphabet[digit]
	}
	return string(text)
}

func (this *Shortener) advance() {
	for i := range this.digits {
		this.digits[i]++
		if this.digits[i] < 62 {
			return
		}
		this.digits[i] = 0
	}
	this.digits = append(this.digits, 1)
}

func (this *Shortener) find(code string, now int64) *link {
	if found := this.claimed[code]; found != nil && now < found.end {
		return found
	}
	if found := this.numbered[code]; found != nil && now < found.end {
		return found
	}
	return nil
}

func (this *Shortener) Shorten(url string, ttl int, now int64) string {
	end := now + int64(ttl)
	if own := this.byTarget[url]; own != nil && now < own.end {
		if own.end < end {
			own.end = end
		}
		return own.code
	}
	code := this.code()
	for this.find(code, now) != nil {
		this.advance()
		code = this.code()
	}
	this.advance()
	made := &link{code, url, end}
	this.numbered[code] = made
	this.byTarget[url] = made
	return code
}

func (this *Shortener) Claim(code string, url string, ttl int, now int64) bool {
	if this.find(code, now) != nil {
		return false
	}
	this.claimed[code] = &link{code, url, now + int64(ttl)}
	return true
}

func (this *Shortener) Resolve(code string, now int64) string {
	if found := this.find(code, now); found != nil {
		return found.url
	}
	return ""
}
