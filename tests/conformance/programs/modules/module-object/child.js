exports.id = module.id.endsWith('child.js');
exports.loadedThen = module.loaded;
exports.parent = module.parent;
exports.main = require.main;
console.log('child runs');
