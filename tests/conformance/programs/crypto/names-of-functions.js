// What console.log calls functions of crypto, some of which have no name in Node 24.
const c = require("crypto");
console.log(c.sign, c.verify, c.publicEncrypt, c.getHashes, c.timingSafeEqual, c.getCurves, c.sign.name, Object.getOwnPropertyDescriptor(c.sign, "name"));
