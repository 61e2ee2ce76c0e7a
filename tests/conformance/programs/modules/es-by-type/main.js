import { kind } from './typed/kind.js';
import common from './plain/common.js';
console.log(kind, common, typeof require, this);
const { ambiguous } = await import('./plain/ambiguous.js');
console.log(ambiguous);
