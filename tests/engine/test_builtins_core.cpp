#include <string>

#include "tests/engine/catch.h"
#include "tests/engine/program_runner.h"

using loopscope::tests::printed;

TEST_CASE("Array callbacks see the array as it changes under them", "[builtins]") {
    CHECK(printed(R"(
        const seen = [];
        const list = [1, 2, 3];
        list.forEach((value, index) => { seen.push(value); if (index === 0) { list.pop(); list.push(9, 10); } });
        print(seen.join());
        print([1, , 3].map(x => x * 2).join(), 1 in [1, , 3].map(x => x));
        print([1, 2, 3, 4].filter(x => x % 2).join(), [1, 2, 3].reduce((x, y) => x + y));
    )") == "1,2,9\n2,,6 false\n1,3 6\n");
}

TEST_CASE("A comparator gets the pairs that V8's sort gives it, in the same order", "[builtins]") {
    CHECK(printed(R"(
        let calls = '';
        const sorted = [3, 1, 2].sort((a, b) => { calls = calls + a + b + ' '; return a - b; });
        print(calls + sorted.join());
        print([10, 9, 1, undefined, 'b', 'a'].sort().join());
    )") == "13 21 23 21 1,2,3\n1,10,9,a,b,\n");
}

TEST_CASE("Built-ins word their errors as V8 does", "[builtins]") {
    CHECK(printed(R"(
        const say = f => { try { f(); } catch (e) { print(e.name + ': ' + e.message); } };
        say(() => [].reduce((a, b) => a));
        say(() => [].map(undefined));
        say(() => new Map([1]));
        say(() => Map.prototype.get.call({}, 1));
        say(() => Object.create(1));
        say(() => new Promise());
        say(() => Object.defineProperty(Object.freeze({ a: 1 }), 'a', { value: 2 }));
        say(() => { [].length = -1; });
        say(() => { const a = {}; a.__proto__ = Object.create(a); });
    )") == "TypeError: Reduce of empty array with no initial value\n"
           "TypeError: undefined is not a function\n"
           "TypeError: Iterator value 1 is not an entry object\n"
           "TypeError: Method Map.prototype.get called on incompatible receiver #<Object>\n"
           "TypeError: Object prototype may only be an Object or null: 1\n"
           "TypeError: Promise resolver undefined is not a function\n"
           "TypeError: Cannot redefine property: a\n"
           "RangeError: Invalid array length\n"
           "TypeError: Cyclic __proto__ value\n");
}

TEST_CASE("Promise jobs run in the order that ECMA-262 gives them", "[builtins]") {
    CHECK(printed(R"(
        Promise.resolve(1).then(v => { print('a', v); return Promise.resolve(2); }).then(v => print('b', v));
        Promise.resolve().then(() => print(1)).then(() => print(2)).then(() => print(3)).then(() => print(4));
        new Promise(resolve => resolve({ then(f) { print('then'); f('x'); } })).then(v => print('got', v));
        Promise.all([1, Promise.resolve(2)]).then(v => print('all', v.join()));
        Promise.any([Promise.reject(1)]).catch(e => print(e.name, e.message, e.errors.join()));
        Promise.reject('r').finally(() => print('finally')).catch(e => print('caught', e));
        print('sync');
    )") == "sync\na 1\n1\nthen\nfinally\n2\ngot x\nall 1,2\nAggregateError All promises were rejected 1\n3\n"
           "b 2\n4\ncaught r\n");
}

TEST_CASE("A proxy's traps are asked and its invariants hold", "[builtins]") {
    CHECK(printed(R"(
        const proxy = new Proxy({ a: 1 }, {
            get: (target, key, receiver) => key === 'a' ? 5 : Reflect.get(target, key, receiver),
            ownKeys: () => ['a', 'z'],
        });
        print(proxy.a, Reflect.ownKeys(proxy).join(), Object.keys(proxy).join());
        try { new Proxy(Object.freeze({ a: 1 }), { get: () => 2 }).a; } catch (e) { print(e.message); }
        const pair = Proxy.revocable({}, {});
        pair.revoke();
        try { pair.proxy.x; } catch (e) { print(e.message); }
    )") == "5 a,z a\n'get' on proxy: property 'a' is a read-only and non-configurable data property on the "
           "proxy target but the proxy did not return its actual value (expected '1' but got '2')\n"
           "Cannot perform 'get' on a proxy that has been revoked\n");
}

TEST_CASE("Maps and sets keep their order while an iteration changes them", "[builtins]") {
    CHECK(printed(R"(
        const map = new Map([[1, 'a'], [NaN, 'b']]);
        map.set(-0, 'z');
        print(map.get(NaN), map.get(0), map.size);
        for (const [key, value] of map) { if (key === 1) { map.delete(1); map.set('new', 1); } print(key, value); }
        print(Array.from(new Set([1, 2, 2, 3])).join());
    )") == "b z 3\n1 a\nNaN b\n0 z\nnew 1\n1,2,3\n");
}
