const chain = (name, steps) => {
  let p = Promise.resolve();
  for (let i = 1; i <= steps; i++) p = p.then(() => console.log(`${name}${i}`));
  return p;
};
chain('a', 4);
chain('b', 3);
chain('c', 2);
console.log('main');
