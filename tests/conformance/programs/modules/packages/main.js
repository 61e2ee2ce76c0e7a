console.log(require('plain'), require('plain/sub'), require('plain/package.json').version);
console.log(require('mapped'), require('mapped/feature'), require('mapped/lib/one'), require('mapped/lib/two'));
console.log(require('@scope/pack'), require('nested'), require('own/self'));
console.log(require('mixed'));
for (const name of ['mapped/hidden', 'mapped/lib/none', 'mapped/blocked', 'no-main', 'bad-main', 'mapped/outside', 'mixed/sub']) {
    try {
        console.log(require(name));
    } catch (error) {
        console.log(name, error.name, error.code, error.message.replaceAll(__dirname, ''));
    }
}
