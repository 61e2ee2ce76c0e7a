const Named = class extends Array {};
console.log([class extends Array {}, class A extends Map {}, class extends (class B {}) {}, Named], (class {}).hasOwnProperty('name'), Named.hasOwnProperty('name'), (class {}).name === '');
