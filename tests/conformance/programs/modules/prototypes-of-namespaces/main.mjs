import * as path from 'path';
import * as self from './main.mjs';

export const value = 1;
const attempts = {
    setPrototypeOf: (space) => Object.setPrototypeOf(space, {}),
    keepPrototype: (space) => Object.setPrototypeOf(space, null) === space,
    reflect: (space) => Reflect.setPrototypeOf(space, {}),
    freeze: (space) => Object.freeze(space),
    seal: (space) => Object.seal(space) === space,
    define: (space) => Object.defineProperty(space, 'other', { value: 1 }),
    assign: (space) => Object.assign(space, { value: 2 }),
};
for (const [name, attempt] of Object.entries(attempts)) {
    for (const space of [path, self]) {
        try {
            console.log(name, attempt(space));
        } catch (error) {
            console.log(name, error.name, error.message);
        }
    }
}
