const id = Symbol('id');
const user = { name: 'Zoe', [id]: 7, [Symbol.toPrimitive](hint) { return hint === 'number' ? 42 : hint + '!'; } };
console.log(user[id], Object.keys(user), Object.getOwnPropertySymbols(user).length, id.toString(), id.description);
console.log(+user, `${user}`, user + '', user * 2);
console.log(Symbol.for('k') === Symbol.for('k'), Symbol('k') === Symbol('k'), Symbol.keyFor(Symbol.for('k')), Symbol.keyFor(id));
console.log({ [Symbol('shown')]: 1, [Symbol()]: 2 }, [Symbol.iterator], typeof id);
try { `${id}`; } catch (e) { console.log(e.message); }
try { id + 1; } catch (e) { console.log(e.message); }
try { new Symbol(); } catch (e) { console.log(e.message); }
class Even { static [Symbol.hasInstance](n) { return n % 2 === 0; } }
console.log(2 instanceof Even, 3 instanceof Even);
console.log(Object(id), Object.prototype.toString.call({ [Symbol.toStringTag]: 'Custom' }));
console.log([1, 2].concat({ length: 1, 0: 'x', [Symbol.isConcatSpreadable]: true }));
