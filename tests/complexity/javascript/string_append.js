// cost: O(n)  space: O(n)

var solve = function(values) {
  let text = '';
  for (const value of values) text += String.fromCharCode(97 + (value % 26));
  return text.length;
};
