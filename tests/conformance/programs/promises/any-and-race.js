const after = (ms, value, fail) => new Promise((ok, no) => setTimeout(() => (fail ? no(new Error(value)) : ok(value)), ms));
Promise.race([after(20, 'slow'), after(5, 'fast')]).then((v) => console.log('race', v));
Promise.race([after(20, 'slow ok'), after(10, 'fast failure', true)]).catch((e) => console.log('race', e.message));
Promise.any([after(15, 'x', true), after(25, 'winner'), after(35, 'later')]).then((v) => console.log('any', v));
Promise.any([after(1, 'one', true), after(2, 'two', true)]).catch((e) => {
  console.log(e.name, e.message, e.errors.map((x) => x.message), e instanceof AggregateError);
});
Promise.any([]).catch((e) => console.log(e.message, e.errors));
Promise.race([]).then(() => console.log('never'));
Promise.race([1, Promise.resolve(2)]).then((v) => console.log('immediate', v));
