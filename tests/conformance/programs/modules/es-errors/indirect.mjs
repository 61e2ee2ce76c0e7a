export { nothing } from './ok.mjs';
