const compose = (...fns) => (input) => fns.reduceRight((value, fn) => fn(value), input);
const logged = (name, fn) => (...args) => {
  console.log(`-> ${name}(${args.map((a) => JSON.stringify(a)).join(', ')})`);
  const result = fn(...args);
  console.log(`<- ${name}:`, result);
  return result;
};
const trim = logged('trim', (s) => s.trim());
const words = logged('words', (s) => s.split(/\s+/));
const longest = logged('longest', (list) => list.reduce((a, b) => (b.length > a.length ? b : a)));
console.log(compose(longest, words, trim)('  the quickest brown fox '));
