// What the members of URL say when they are called on something else.
const members = Object.entries(Object.getOwnPropertyDescriptors(URL.prototype));
for (const [name, descriptor] of members) {
    for (const kind of ['get', 'set', 'value']) {
        if (typeof descriptor[kind] !== 'function' || name === 'constructor') continue;
        try {
            console.log(name, descriptor[kind].call({}, 'x'));
        } catch (error) {
            console.log(name, kind, error.name, error.code, error.message);
        }
    }
}
