const company = {
  name: 'Acme', founded: 1999, public: false,
  address: { street: '1 Main St', city: 'Springfield', geo: { lat: 12.5, lng: -7.25, accuracy: { value: 3, unit: 'm' } } },
  employees: [
    { id: 1, name: 'Ann', roles: ['admin', 'dev'], manager: null },
    { id: 2, name: 'Bob', roles: [], manager: { id: 1, since: new Date(Date.UTC(2020, 0, 1)) } },
  ],
  tags: new Set(['a', 'b']), meta: new Map([['k', { v: 1 }]]), [Symbol('id')]: 7, fn() {}, arrow: () => {}, async am() {}, *gen() {}, klass: class Foo extends Map {}, re: /x+/gi, nothing: undefined, nul: null, big: 10n, nan: NaN, buf: Buffer.from('abc'), err: null, date: new Date(NaN), weak: new WeakMap(), p: Promise.resolve(5), typed: new Uint8Array([1, 2]), nested: [[1, [2, [3, [4]]]]], get computed() { return 1; }, set onlySet(v) {},
};
console.log(company);
console.log(Object.entries(company).slice(0, 4));
console.log([company.employees, [company.address]]);
console.log(JSON.stringify(company, (k, v) => typeof v === 'bigint' ? v + 'n' : v, 2));
