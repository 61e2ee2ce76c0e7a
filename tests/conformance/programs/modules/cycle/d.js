exports.name = 'd';
exports.c = require('./c');
