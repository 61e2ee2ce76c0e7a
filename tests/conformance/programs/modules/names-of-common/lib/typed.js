var first = require('./inner.js');
var unrelated = require('./getters.js');
Object.keys(first).forEach(function (k) {
  if (k !== 'default' && !exports.hasOwnProperty(k)) exports[k] = first[k];
});
Object.keys(unrelated).forEach(function (k) {
  console.log('copied', k);
  exports[k] = unrelated[k];
});
exports.own = 'own';
