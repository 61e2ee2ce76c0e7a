function makeCounter(start = 0) {
  let count = start;
  return {
    increment: () => ++count,
    decrement: () => --count,
    get value() {
      return count;
    },
  };
}
const a = makeCounter();
const b = makeCounter(10);
a.increment();
a.increment();
b.decrement();
console.log(a.value, b.value);
console.log(a, typeof b.increment);
