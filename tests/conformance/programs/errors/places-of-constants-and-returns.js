// A constant in front of && and its like makes no code, so a name behind it stands at its statement; a derived
// constructor that returns a number is left before anybody complains.
const places = (error) => error.stack.split('\n').slice(1, 3).map((line) => line.replace(/\(?\/.*\/|\)/g, '').trim());

function attempt(label, action) {
    try {
        console.log(label, action());
    } catch (error) {
        console.log(label, error.message, places(error));
    }
}

attempt('and', () => {
    true && Missing;
});
attempt('or', () => {
    false || Missing;
});
attempt('nullish', () => {
    const found = null ?? Missing;
    return found;
});
attempt('conditional', () => {
    const found = 1 ? Missing : 0;
    return found;
});
attempt('kept', () => {
    const flag = true;
    flag && Missing;
});

class Base {}
class Numbered extends Base {
    constructor(value) {
        super();
        try {
            return value;
        } catch (error) {
            console.log('never', error.message);
        } finally {
            console.log('left with', value);
        }
    }
}
attempt('number', () => new Numbered(1));
attempt('object', () => new Numbered({ other: true }));
attempt('undefined', () => new Numbered());

attempt('class with private names', () => (class { #first = 1; #second = 2; third = 3; }).missing());
attempt('class with computed keys', () => (class { ['first'] = 1; static [2] = 2; fourth() {} }).missing());
attempt('class with plain fields', () => (class { first; static second; static {} }).missing());

const iterations = [
    async () => { for await (const item of { [Symbol.asyncIterator]: 5 }) console.log(item); },
    async () => { const source = { [Symbol.asyncIterator]: 5 }; for await (const item of source) console.log(item); },
    async () => { await (async function* () { yield* { [Symbol.asyncIterator]: 'text' }; })().next(); },
];
(async () => {
    for (const iterate of iterations) await iterate().catch((error) => console.log(error.message));
    attempt('subarray', () => Uint8Array.prototype.subarray.call([]));
    throw new Numbered('text');
})();
