export function run(callback) {
    return callback();
}
export default class {}
