for (const v of [undefined, null, 0, '', 'text', { a: 1 }, [1], new Error('e'), Symbol('s')]) {
  Promise.reject(v).catch((r) => console.log(r instanceof Error ? r.message : r, Object.is(r, v)));
}
Promise.reject(Promise.resolve('inner')).catch((p) => console.log(p));
new Promise((_, no) => no(Promise.reject('nested'))).catch((p) => { console.log(p instanceof Promise); p.catch((v) => console.log(v)); });
Promise.resolve(Promise.reject('adopted')).catch((v) => console.log(v));
