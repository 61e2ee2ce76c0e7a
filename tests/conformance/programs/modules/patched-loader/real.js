console.log('real runs');
module.exports = require('./inner');
