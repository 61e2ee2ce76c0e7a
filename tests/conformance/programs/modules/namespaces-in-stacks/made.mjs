export function plain() {
    throw new Error('plain');
}

export { plain as other };
export const holder = { plain };
export class Maker {
    go() {
        plain();
    }
}
export async function late() {
    await null;
    plain();
}
export default () => {
    throw new Error('default');
};
