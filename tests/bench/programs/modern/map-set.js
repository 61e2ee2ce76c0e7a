// Map and Set: counting, looking up, iterating, deleting.
function count(rounds) {
  const counts = new Map();
  for (let i = 0; i < rounds; i++) {
    const key = (i * 7919) % 1009;
    counts.set(key, (counts.get(key) || 0) + 1);
  }
  let most = 0;
  for (const [, value] of counts) if (value > most) most = value;
  return most;
}
function words(rounds) {
  const seen = new Set();
  for (let i = 0; i < rounds; i++) seen.add("word" + (i % 2000));
  let length = 0;
  for (const word of seen) length += word.length;
  return length;
}
function objects(rounds) {
  const names = new Map();
  const list = [];
  for (let i = 0; i < rounds; i++) {
    const object = { i };
    names.set(object, i);
    list.push(object);
  }
  let sum = 0;
  list.forEach((object) => (sum += names.get(object)));
  list.forEach((object, index) => index % 2 && names.delete(object));
  return sum + names.size;
}
console.log(count(150000), words(60000), objects(20000));
