try {
    require('./broken');
} catch (error) {
    console.log(error.name, error.message, error instanceof SyntaxError);
}
try {
    require('./broken.json');
} catch (error) {
    console.log(error.name, error.message.replace(__dirname, ''));
}
console.log(Object.keys(require.cache).length, module.children.length);
require('./broken');
