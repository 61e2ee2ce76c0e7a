const missing = ['flat', 'flatMap', 'at', 'findLast'].filter(m => !(m in Array.prototype));
console.log(missing, 'trimStart' in String.prototype, 'matchAll' in String.prototype, 'replaceAll' in String.prototype);
console.log(typeof Object.fromEntries, typeof BigInt, typeof globalThis, 'description' in Symbol.prototype);
try { console.log(Symbol('x').description); } catch (e) { console.log(e.message); }
try { [[1]].flat(); } catch (e) { console.log(e.message); }
try { 'a'.matchAll(/a/g); } catch (e) { console.log(e.message); }
console.log((function () { return typeof this; })(), [1, 2, 3].includes(2), 2 ** 10, 'ab'.padStart(4, '-'));
