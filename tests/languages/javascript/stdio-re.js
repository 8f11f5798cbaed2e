// line: 5
// says: TypeError: nothing.length is not a function
function inner() {
  const nothing = [];
  return nothing.length();
}
inner();
