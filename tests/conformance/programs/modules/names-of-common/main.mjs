// What an import finds of CommonJS files: getters that compilers write, getters that may do more, and copies of other files.
import * as getters from './lib/getters.js';
import * as stars from './lib/stars.js';
import * as typed from './lib/typed.js';
import { inner } from './lib/stars.js';

for (const [name, space] of Object.entries({ getters, stars, typed })) console.log(name, Object.keys(space).join(' '));
console.log(inner, getters.direct, stars.renamed);
