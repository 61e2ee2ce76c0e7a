function attempt(label, action) {
  try {
    console.log(label, action());
  } catch (error) {
    console.log(label, error.name + ':', error.message);
  }
}
attempt('let', () => {
  const seen = value;
  let value = 1;
  return seen;
});
attempt('typeof', () => {
  typeof hidden;
  let hidden;
});
attempt('default', () => ((a = b, b = 1) => [a, b])());
attempt('class', () => {
  new Early();
  class Early {}
});
attempt('closure is fine', () => {
  const read = () => late;
  let late = 'initialised by now';
  return read();
});
attempt('const', () => {
  const fixed = 1;
  fixed = 2;
});
attempt('undeclared typeof', () => typeof nobodyDeclaredThis);
attempt('loop head', () => {
  for (let x of [x]) return x;
});
