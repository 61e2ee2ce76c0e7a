import def, { a, b as bee } from 'data:text/javascript,export const a = 1; export const b = 2; export default "dflt"; console.log("data body", import.meta.url.slice(0, 20), Object.keys(import.meta))';
console.log(def, a, bee);
const again = await import('data:text/javascript,export const a = 1; export const b = 2; export default "dflt"; console.log("data body", import.meta.url.slice(0, 20), Object.keys(import.meta))'); console.log(again.a, again);
const t = async (u, o) => { try { const m = await import(u, o); console.log('ok', m); } catch (e) { console.log(e.name, e.code, e.message); } };
await t('data:text/javascript;base64,ZXhwb3J0IGRlZmF1bHQgNDI7'); await t('data:text/javascript;charset=utf-8,export%20default%20%22%C3%A9%22'); await t('data:application/json,{"x":[1]}'); await t('data:application/json,{"x":[1]}', { with: { type: 'json' } }); await t('data:text/plain,hello'); await t('data:text/javascript,syntax error here'); await t('data:text/javascript,throw new Error("inside")'); await t('data:text/javascript,import "./rel.mjs"'); await t('data:text/javascript,import "bare"'); await t('data:text/javascript,import fs from "fs"; export default typeof fs.readFile'); await t('data:nope'); await t('data:text/javascript,export default 1 ? 2 : 3'); await t('data:text/javascript,export default "%zz"');
const url = 'data:text/javascript,export let n = 0; export const inc = () => ++n;'; const m1 = await import(url), m2 = await import(url); m1.inc(); console.log(m2.n, m1 === m2); const m3 = await import(url + '#1'); console.log(m3 === m1, m3.n);
const m4 = await import(`data:text/javascript,
console.log('multi');
export default await new Promise(r => setTimeout(r, 5, 'tla'));
`); console.log(m4.default);
await t('data:text/javascript,import { a } from "data:text/javascript,export const a = 7"; export default a + 1'); await t('data:text/javascript,export default import.meta.resolve("fs")');
