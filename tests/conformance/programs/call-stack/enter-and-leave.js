let depth = 0;
function trace(name, body) {
  console.log('  '.repeat(depth) + '> ' + name);
  depth++;
  try {
    return body();
  } finally {
    depth--;
    console.log('  '.repeat(depth) + '< ' + name);
  }
}
const answer = trace('outer', () => {
  const left = trace('left', () => 20);
  const right = trace('right', () => trace('inner', () => 22));
  return left + right;
});
console.log(answer);
