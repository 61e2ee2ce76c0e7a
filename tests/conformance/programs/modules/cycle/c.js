module.exports = class C {};
const d = require('./d');
console.log(d.name, typeof d.c);
