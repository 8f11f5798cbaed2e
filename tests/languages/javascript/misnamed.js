// verdict: re
// says: there is no function tally; did you mean `tallly`?
function tallly(xs) {
  return 0;
}
