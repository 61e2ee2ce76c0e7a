exports.named = 'named';
module.exports.later = undefined;
Object.defineProperty(exports, 'defined', { enumerable: true, value: 'defined' });
const other = require('./other.cjs');
__exportStar(require('./other.cjs'), exports);
function __exportStar(from, to) {
    for (const key of Object.keys(from)) to[key] = from[key];
}
exports.later = 'later';
if (false) exports['never'] = 1;
