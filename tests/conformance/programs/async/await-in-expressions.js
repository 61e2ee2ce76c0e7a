const v = (x, ms = 0) => new Promise((r) => setTimeout(r, ms, x));
(async () => {
  const sum = (await v(1)) + (await v(2)) * (await v(3));
  const obj = { a: await v('A'), [await v('key')]: await v('B'), ...(await v({ c: 1 })) };
  const arr = [await v(1), ...(await v([2, 3]))];
  console.log(sum, obj, arr, `${await v('template')}`);
  console.log((await v(true)) ? await v('yes') : await v('no'), (await v(null)) ?? 'default', (await v({ f: (x) => x * 2 })).f(await v(21)));
  for (let i = await v(0); i < await v(2); i += await v(1)) console.log('i', i);
  switch (await v('b')) { case await v('a'): console.log('a'); break; case await v('b'): console.log('b'); }
  let x = 1;
  x += await (async () => { x = 10; return 5; })();
  console.log(x);
  const { d = await v('default') } = {};
  console.log(d, typeof await v(1), !(await v(0)), await (await v(v('nested'))));
  if (await v(false)) ; else console.log('else');
  while (await v(x-- > 5)) console.log('while', x);
  throw await v(new Error('thrown'));
})().catch((e) => console.log(e.message));
