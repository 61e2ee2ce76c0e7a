import { a, hoisted } from './a.mjs';
import * as aNamespace from './a.mjs';
console.log('b runs', hoisted());
for (const attempt of [() => a, () => aNamespace.a, () => console.log(aNamespace)]) {
    try {
        console.log(attempt());
    } catch (error) {
        console.log(error.name, error.message);
    }
}
export const b = 'b';
export function describe() {
    return `${b} sees ${hoisted()}`;
}
