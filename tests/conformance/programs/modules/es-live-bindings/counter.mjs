export let count = 0;
export function increment() {
    count += 1;
}
export default function () {
    return 'default function';
}
const hidden = 'hidden';
export { hidden as 'a name' };
export class Shape {}
export const [first, { second }] = [1, { second: 2 }];
