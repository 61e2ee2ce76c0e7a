/*---
inputs:
  - {at: 100ms, key: a}
  - {at: 250ms, key: Z}
  - {at: 400ms, key: ArrowUp}
  - {at: 550ms, key: Enter}
  - {at: 700ms, key: Escape}
  - {at: 1400ms, key: Backspace}
  - {at: 1550ms, key: Delete}
  - {at: 1700ms, key: Tab}
  - {at: 1850ms, key: "?"}
  - {at: 2000ms, key: Space}
  - {at: 2150ms, key: PageDown}
  - {at: 2300ms, stdin: "\x03é\e[1;5C\e[24~\eOP\e[Z\eb\e\e[A\e[99~x7\n"}
---*/
const readline = require('readline');
readline.emitKeypressEvents(process.stdin);
process.stdin.on('keypress', (text, key) => {
  console.log(JSON.stringify(text), JSON.stringify(key), Object.keys(key).join());
  Promise.resolve().then(() => console.log('  then', key.name));
});
process.stdin.on('end', () => console.log('end'));
