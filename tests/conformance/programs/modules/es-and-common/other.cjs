const reexported = 'reexported';
module.exports = { reexported, shorthand, text: 'text' };
var shorthand;
