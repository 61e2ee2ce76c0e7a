const { add } = require('./math');
const folder = require('./folder');
const data = require('./data.json');
console.log(add(2, 3), folder.name, data);
console.log(require('./math.js') === require('./math'), require('./folder/index.js') === folder);
console.log(require('./packed'), require('./packed/'));
console.log(require('.') === module.exports, require('./main') === module.exports);
console.log(__filename === require.resolve('./main.js'), __dirname === require('path').dirname(__filename));
console.log(require('./self').call(null));
