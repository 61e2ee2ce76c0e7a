console.log({ d: new Date(Date.UTC(2020, 1, 3, 4, 5, 6, 7)), r: /ab+c/gi, list: [new Date(0), /x/] });
console.log([new Date(NaN)], String(new Date(NaN)), `${/re/}`);
console.log({ code: new Error('msg').message, t: typeof new Error() });
console.log(new Date(0), /r/, [null, undefined], { n: null, u: undefined });
console.log({ [Symbol.iterator]: 1, [Symbol('a b')]: 2, [Symbol('')]: 3, [Symbol()]: 4 });
console.log(Object.assign(Object.create({ inherited: 1 }), { own: 2 }));
console.log([,], [, ,], [1, , 2], [undefined], Array(1), Array(2), Object.assign(Array(3), { 1: 'x' }));
