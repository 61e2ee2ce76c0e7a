// Objects like arrays whose length is beyond that of any array.
const far = { 9007199254740990: 'a', length: 9007199254740991 };
console.log([].indexOf.call(far, 'a', 9007199254740990), [].includes.call(far, 'a', 9007199254740990));
console.log([].slice.call(far, 9007199254740989), [].at.call(far, -1));
console.log([].indexOf.call({ 4294967296: 'q', length: 4294967297 }, 'q', 4294967296));
