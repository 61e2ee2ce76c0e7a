const later = (ms, value, fail) => new Promise((resolve, reject) => setTimeout(() => (fail ? reject(value) : resolve(value)), ms));
Promise.all([later(20, 'a'), later(5, 'b'), 'c']).then((v) => console.log('all', v.join()));
Promise.race([later(40, 'slow'), later(10, 'quick')]).then((v) => console.log('race', v));
Promise.allSettled([later(5, 'x', true), later(1, 'y')]).then((v) => console.log(v.map((r) => r.status + ':' + (r.value ?? r.reason)).join(' ')));
Promise.any([later(30, 'p', true), later(60, 'q')]).then((v) => console.log('any', v));
Promise.all([later(50, 'ok'), later(15, 'bad', true)]).catch((e) => console.log('all failed with', e));
