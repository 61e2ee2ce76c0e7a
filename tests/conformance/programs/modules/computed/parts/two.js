module.exports = require('./one') + 1;
