const up = require('../data');
module.exports = { name: 'folder', up: up.list.length };
