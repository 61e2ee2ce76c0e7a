// Only the first letter of a name that is declared again is underlined.
const folder = require('path').dirname('/some/file');
const folder = require('node:path').basename('/some/file');
console.log(folder);
