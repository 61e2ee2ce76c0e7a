const Module = require('module');
const load = Module._load;
Module._load = function (request, parent, isMain) {
    console.log('load', request);
    if (request === 'invented') return { invented: true };
    return load.apply(this, arguments);
};
console.log(require('invented'));
console.log(require('./real'));
Module._load = load;
const resolve = Module._resolveFilename;
Module._resolveFilename = function (request, ...rest) {
    return resolve.call(this, request.replace('alias:', './'), ...rest);
};
console.log(require('alias:real'));
require.extensions['.txt'] = (module, filename) => {
    module.exports = require('fs').readFileSync(filename, 'utf8').trim().toUpperCase();
};
console.log(require('./text.txt'));
