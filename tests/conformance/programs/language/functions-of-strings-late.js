const makers = ['+', '-', '*'].map((sign) => new Function('left', 'right', `return left ${sign} right`));
for (const make of makers) console.log(make(6, 3), String(make).split('\n')[0]);
setTimeout(() => {
  const late = new Function('record', 'record.unusualPropertyName = 7; return record;');
  console.log(late({}), late === new Function('record', 'return 1'));
  const generator = Object.getPrototypeOf(function* () {}).constructor('yield 1; yield* [2, 3];');
  console.log([...generator()]);
}, 5);
try {
  new Function('a, b', '}); (function () {');
} catch (error) {
  console.log(error.name);
}
