console.log('one runs');
module.exports = 1;
