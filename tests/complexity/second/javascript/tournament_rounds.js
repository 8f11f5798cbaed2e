// cost: O(log n)  space: O(log n)

var solve = function(values) {
  const rounds = [];
  for (let players = values.length; players > 1; players = (players + 1) >> 1) rounds.push(players);
  return rounds.reduce((total, players) => total + values[players - 1], values[0]);
};
