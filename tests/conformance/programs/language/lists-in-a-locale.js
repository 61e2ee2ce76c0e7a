// What Array.prototype.toLocaleString and that of typed arrays pass on to their elements.
const spy = { toLocaleString(...list) { return `${list.length}(${list.join('|')})`; } };
console.log([spy, null, spy, undefined].toLocaleString('de-DE', 'options'));
console.log([spy].toLocaleString(), [[spy], [spy, 1]].toLocaleString('fr'));
console.log([1234.5, 6].toLocaleString('de-DE', { minimumFractionDigits: 2 }));
console.log(new Float64Array([1234.5, 6]).toLocaleString('de-DE', { style: 'currency', currency: 'EUR' }));
console.log(new Uint8Array([200, 44, 12]).toLocaleString('en-US', { style: 'percent' }));
console.log([new Date(0), 12345n].toLocaleString('en-GB', { timeZone: 'UTC' }));
console.log([1, [2, [3]]].toLocaleString(), [spy].join(), [, spy].toString() === ',[object Object]');
try { [{ toLocaleString: 1 }].toLocaleString(); } catch (error) { console.log(error.name, error.message); }
