// A module may export its own namespace, or one of a module that exports it back.
import * as own from './main.mjs';
import { other } from './other.mjs';

export * as self from './main.mjs';
export const name = 'main';

console.log(own.self === own, own.self.self.name, Object.keys(own));
console.log(own);
console.log(other.back === own, other);
const late = await import('./other.mjs');
console.log(late.other === other, late.count);
late.more();
console.log(late.count, [late, late]);
