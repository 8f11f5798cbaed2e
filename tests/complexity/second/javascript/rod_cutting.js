// cost: O(n^2)  space: O(n)

var solve = function(prices) {
  const best = [0];
  for (let length = 1; length <= prices.length; ++length) {
    let most = 0;
    for (let piece = 1; piece <= length; ++piece) {
      most = Math.max(most, prices[piece - 1] + best[length - piece]);
    }
    best.push(most);
  }
  return best[prices.length];
};
