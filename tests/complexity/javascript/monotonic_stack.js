// cost: O(n)  space: O(n)

var solve = function(values) {
  const stack = [];
  const answer = new Array(values.length).fill(-1);
  values.forEach((value, i) => {
    while (stack.length > 0 && values[stack[stack.length - 1]] < value) answer[stack.pop()] = i;
    stack.push(i);
  });
  return stack.length;
};
