const tries = [
  () => { const { a } = null; },
  () => { const { a } = undefined; },
  () => { const { a: { b } } = {}; },
  () => { const [a] = {}; },
  () => { const [a] = null; },
  () => { const [a] = 5; },
  () => { const [[a]] = [1]; },
  () => (({ x }) => x)(),
  () => (([x]) => x)(),
  () => { for (const [a, b] of [1]); },
  () => { const { ...rest } = null; },
];
for (const attempt of tries) {
  try {
    attempt();
    console.log('fine');
  } catch (error) {
    console.log(error.name + ': ' + error.message);
  }
}
