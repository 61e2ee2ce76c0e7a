try {
    require.resolve('./nowhere');
} catch (error) {
    console.log(error.stack.split('\n').slice(0, 12).join('\n'));
}
require('./deeper');
