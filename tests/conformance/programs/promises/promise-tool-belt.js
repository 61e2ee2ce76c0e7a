const sleep = (ms, v) => new Promise((r) => setTimeout(r, ms, v));
const t = { start: 0 };
async function main() {
  console.log(await Promise.all([sleep(30, 'c'), sleep(10, 'a'), 5, sleep(20, 'b')]));
  console.log(await Promise.race([sleep(30, 'slow'), sleep(10, 'fast')]));
  console.log(await Promise.any([Promise.reject(new Error('no')), sleep(5, 'yes')]));
  try { await Promise.any([Promise.reject(1), Promise.reject(2)]); } catch (e) { console.log(e.constructor.name, e.message, e.errors); }
  console.log(await Promise.allSettled([1, Promise.reject(new RangeError('r')), sleep(1, 'z')].map((p) => p)).then((rs) => rs.map((r) => r.status + ':' + (r.value ?? r.reason.message))));
  console.log(await Promise.all([]), await Promise.allSettled([]));
  try { await Promise.any([]); } catch (e) { console.log(e.errors.length, e.message); }
  try { await Promise.all(5); } catch (e) { console.log(e.message); }
  try { await Promise.race(); } catch (e) { console.log(e.message); }
  try { Promise.resolve.call(undefined, 1); } catch (e) { console.log(e.message); }
  try { Promise(); } catch (e) { console.log(e.message); }
  try { new Promise(); } catch (e) { console.log(e.message); }
  try { new Promise('x'); } catch (e) { console.log(e.message); }
  try { Promise.prototype.then.call({}, 1); } catch (e) { console.log(e.message); }
  console.log(await Promise.all(new Set([1, sleep(2, 2)])));
  console.log(await Promise.all('abc'));
  console.log(await new Promise((r) => r(1)).finally(() => 99));
  await new Promise((r) => r(1)).finally(() => { throw 'f'; }).catch((e) => console.log('finally threw', e));
}
main();
