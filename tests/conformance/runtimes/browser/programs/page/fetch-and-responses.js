async function main() {
  const res = await fetch('data:application/json,{"name":"loop","ticks":[1,2,3]}');
  console.log(res.status, res.statusText, res.type, res.headers.get('Content-Type'));
  const data = await res.json();
  console.log(data.name, data.ticks.length);
  console.log(res.bodyUsed);
  try {
    await res.text();
  } catch (e) {
    console.log(e.name, e.message);
  }
  const r2 = await fetch('data:text/plain;base64,SGVsbG8=');
  const copy = r2.clone();
  console.log(await r2.text(), (await copy.arrayBuffer()).byteLength);

  const made = new Response('{"a":1}', { status: 201, headers: { 'X-Test': 'yes' } });
  console.log(made.status, made.ok, made.headers.get('x-test'), await made.json());
  const bad = await fetch('/nothing-here');
  console.log(bad.ok, bad.status);

  const controller = new AbortController();
  const p = fetch('data:text/plain,slow', { signal: controller.signal });
  controller.abort();
  try {
    await p;
  } catch (e) {
    console.log(e.name, '-', e.message);
  }
}
main().then(() => console.log('main done'));
console.log('fetch started');
