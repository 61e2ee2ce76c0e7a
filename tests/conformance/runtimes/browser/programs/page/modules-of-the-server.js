/*---
files:
  counter.js: "import { step } from './lib/step.js'; export let count = 0; export function add() { count += step; return count; } console.log('counter runs');"
  lib/step.js: "export const step = 5; console.log('step runs', import.meta.url.split('/').slice(3).join('/'));"
  other.mjs: "import * as counter from './counter.js'; export default counter.add();"
  data.json: '{"list": [1, 2]}'
  cycle-a.js: "import { b } from './cycle-b.js'; export function a() { return 'a'; } console.log('cycle a', b);"
  cycle-b.js: "import { a } from './cycle-a.js'; export const b = a() + 'b'; console.log('cycle b');"
  early.js: "import { late } from './late.js'; export const value = 1; console.log('never', late);"
  late.js: "import { value } from './early.js'; export const late = value;"
  task.js: "import { step } from './lib/step.js'; onmessage = async (e) => { const { add } = await import('./counter.js'); postMessage([e.data * step, add(), add()]); };"
---*/
// Modules beside the page: one of each address, whoever asks for it.
(async () => {
  const counter = await import('./counter.js');
  console.log(counter.add(), counter.count);
  const other = await import('/other.mjs');
  console.log(other.default, counter.count);
  const again = await import(new URL('counter.js', location.href));
  console.log(again === counter, (await import('./counter.js?x')) === counter);
  const json = await import('./data.json', { with: { type: 'json' } });
  console.log(json.default.list);
  await import('./data.json').catch((e) => console.log(e.name));
  await import('./cycle-a.js');
  await import('./early.js').catch((e) => console.log(e.name, e.message));
  await import('./nothing.js').catch((e) => console.log(e.name, e.message.endsWith('/nothing.js')));
  const script = document.createElement('script');
  script.type = 'module';
  script.src = './other.mjs';
  script.onload = () => console.log('loaded', counter.count);
  document.body.append(script);
  const worker = new Worker('task.js', { type: 'module' });
  worker.onmessage = (e) => console.log(e.data);
  setTimeout(() => worker.postMessage(3), 300);
})();
