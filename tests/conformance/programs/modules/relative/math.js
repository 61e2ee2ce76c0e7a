exports.add = (a, b) => a + b;
console.log('math runs once', this === exports, this === module.exports, arguments.length);
