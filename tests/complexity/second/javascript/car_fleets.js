// cost: O(n log n)  space: O(n)

var solve = function(values) {
  const target = 1000000001;
  const cars = values.map((position) => ({ position, speed: 1 + (position % 97) }));
  cars.sort((a, b) => b.position - a.position);
  let fleets = 0;
  let slowest = 0;
  for (const { position, speed } of cars) {
    const hours = (target - position) / speed;
    if (hours > slowest) {
      ++fleets;
      slowest = hours;
    }
  }
  return fleets;
};
