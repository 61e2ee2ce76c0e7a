// Headers, FormData and URLSearchParams are gone over as they are meanwhile.
const headers = new Headers({ b: 1, a: 2 });
const form = new FormData();
form.append("x", "y");
for (const pairs of [headers, form, new URLSearchParams("q=1")]) {
    const iterator = pairs.entries();
    console.log(iterator, String(iterator), iterator.next(), [...iterator], iterator.next());
    const keys = pairs.keys();
    pairs.append("zz", "w");
    console.log([...keys], pairs.values().map((value) => `${value}!`).toArray());
}
const seen = [];
for (const [name] of headers) {
    seen.push(name);
    if (seen.length < 5) headers.append(`c${seen.length}`, "v");
}
console.log(seen);
for (const run of [() => new URL(), () => URL("x:"), () => URLSearchParams(), () => TextEncoder(), () => TextDecoder()]) {
    try {
        run();
    } catch (error) {
        console.log(error.name, error.message);
    }
}
