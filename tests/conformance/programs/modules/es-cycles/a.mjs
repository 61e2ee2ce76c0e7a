import { b, describe } from './b.mjs';
console.log('a runs', describe());
export const a = 'a';
export function hoisted() {
    return 'hoisted from a';
}
export function callB() {
    return describe();
}
