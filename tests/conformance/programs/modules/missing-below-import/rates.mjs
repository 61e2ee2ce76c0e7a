export { rate } from './table-of-rates.mjs';
