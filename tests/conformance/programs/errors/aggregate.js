const all = new AggregateError([new Error('a'), new TypeError('b'), 'c'], 'several things');
console.log(all.name, all.message, all.errors.length, all.errors.map(String), all instanceof Error);
Promise.any([Promise.reject(1), Promise.reject(2)]).catch((e) => console.log(e.constructor.name, e.message, e.errors));
try { throw new AggregateError(new Set([1])); } catch ({ errors, message }) { console.log(errors, message === ''); }
