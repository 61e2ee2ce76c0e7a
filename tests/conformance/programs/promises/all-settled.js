Promise.allSettled([1, Promise.reject(new Error('no')), new Promise((r) => setTimeout(r, 5, 'late')), Promise.reject('text')])
  .then((results) => {
    for (const r of results) console.log(r.status, r.value ?? r.reason.message ?? r.reason);
    console.log(results.map((r) => Object.keys(r)));
  });
Promise.allSettled([]).then(console.log);
Promise.allSettled([1, Promise.reject(2)]).then(console.log);
