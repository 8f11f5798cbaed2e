// verdict: ce
// says: there is no struct Counter; is `Countr` on line 3 meant to be it?
struct Countr;
