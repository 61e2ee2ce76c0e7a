export * as other from './other.mjs';
export * as back from './main.mjs';
export let count = 1;
export function more() {
  count += 1;
}
