// What V8 calls functions without a name in stacks: after what they were assigned to.
const object = {};
function show(call) {
    try {
        call();
    } catch (error) {
        console.log(error.stack.split('\n')[1].replace(__dirname, ''));
    }
}
object.method = () => null.x;
show(object.method);
show(() => object.method());
object.inner = {};
object.inner.method = function () { null.x; };
show(object.inner.method);
show(() => object.inner.method());
module.exports = () => null.x;
show(module.exports);
exports.named = function () { null.x; };
show(exports.named);
show(() => exports.named());
let variable;
variable = () => null.x;
show(variable);
object['literal'] = () => null.x;
show(object['literal']);
const list = [];
list[0] = () => null.x;
show(list[0]);
class A {}
A.prototype.method = function () { null.x; };
show(() => new A().method());
const alias = object.other = () => null.x;
show(alias);
this.own = () => null.x;
show(this.own);
object.either = object.either || (() => null.x);
show(object.either);
object.chosen = list ? () => null.x : null;
show(object.chosen);
object.fallback ??= () => null.x;
show(object.fallback);
