for (const name of ['one', 'two', 'three']) {
    try {
        console.log(require(`./parts/${name}`));
    } catch (error) {
        console.log(error.code, error.message.split('\n')[0]);
    }
}
const path = require('path');
console.log(require(path.join(__dirname, 'parts', 'data')));
const lazy = () => require('./parts/one');
setTimeout(() => console.log('later', lazy()), 5);
