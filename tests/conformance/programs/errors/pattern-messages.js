// What is said when something cannot be taken apart: which pattern is named, and where the error is placed.
const attempt = (name, callback) => {
    try {
        callback();
        console.log(name, "came through");
    } catch (error) {
        const place = error.stack.split("\n").find((line) => /:\d+:\d+/.test(line));
        console.log(`${name}: ${error.message} (${/(\d+:\d+)\)?$/.exec(place)[1]})`);
    }
};
const nothing = undefined;
const record = { empty: null, inner: {}, count: 3 };
let target;

attempt("list in a declaration", () => { const { missing: [first] } = record; });
attempt("list of null", () => { const { empty: [first] } = record; });
attempt("list of a number", () => { const { count: [first] } = record; });
attempt("list of a literal", () => { const { missing: [first] } = {}; });
attempt("list of a call", () => { const { missing: [first] } = Object.assign({}, record); });
attempt("list in an assignment", () => { ({ empty: [target] } = record); });
attempt("list in a parameter", () => { (({ missing: [first] }) => first)({}); });
attempt("list in a parameter, a number", () => { (({ count: [first] }) => first)(record); });
attempt("list in a parameter with a default", () => { (({ missing: [first] } = {}) => first)(); });
attempt("list in a loop", () => { for (const { missing: [first] } of [record]); });
attempt("list in a catch", () => { try { throw record; } catch ({ missing: [first] }) {} });
attempt("list with a default", () => { const { missing: [first] = 7 } = record; });
attempt("list deeper", () => { const { inner: { missing: [first] } } = record; });
attempt("list in a default", () => { const { missing: { no: [first] } = {} } = record; });
attempt("object of nothing", () => { const { data: { items } } = nothing; });
attempt("object of null", () => { const { data: { items } } = record.empty; });
attempt("object with a default", () => { const { data: { items } = {} } = nothing; });
attempt("object in a list", () => { const [{ data }] = []; });
attempt("empty object", () => { const { empty: {} } = record; });
attempt("empty object, deeper", () => { const { inner: { missing: {} } } = record; });
attempt("rest", () => { const { ...rest } = nothing; });
attempt("rest inside", () => { const { empty: { ...rest } } = record; });
attempt("computed", () => { const { ["a" + 1]: value } = nothing; });
attempt("computed inside", () => { const { empty: { ["a"]: value } } = record; });
attempt("property", () => { ({ missing: record.value } = nothing); });
attempt("caught list", () => { try { throw record; } catch ([first]) {} });
attempt("loop of lists", () => { for (const [first, second] of [1]); });
attempt("loop of longer lists", () => { for (let [first = 1, ...others] of [1]); });
attempt("default of a parameter", () => { (([first] = 5) => first)(); });

attempt("loop over an object", () => { for (const value of { [Symbol.iterator]: 1 }); });
attempt("loop over a method", () => { for (const value of { call() {} }); });
attempt("loop over a member", () => { for (const value of { list: record.count }); });
attempt("loop over a chain", () => { for (const value of nothing?.list); });
attempt("loop over a list of expressions", () => { for (const value of (1, 2)); });
attempt("loop over a choice", () => { for (const value of record && 5); });
attempt("loop over an assignment", () => { for (const value of target = 5); });
attempt("loop into a property", () => { for (nothing.key in { a: 1 }); });
attempt("delete of an index", () => { delete nothing[0]; });
attempt("instanceof", () => { record instanceof (() => 1); });
try {
    ({}) instanceof (() => 1);
} catch (error) {
    console.log(error.stack.split("\n")[1].trim());
}
