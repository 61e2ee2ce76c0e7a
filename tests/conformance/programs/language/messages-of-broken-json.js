// What JSON.parse says of a name without its colon: the first of an object and the later ones.
const texts = [
    '{"b" x}', '{"b" "x"}', '{"b" 5}', '{"a" x', '{"a": 1, "b" x}', '{"a": 1, "b" 5}', '{"a": 1, "b" "x"}', '{"a": {}, "e" x}',
    '{"a": [1, {"b": null}], "e} "x"}', '{"e": [1], "ea" [', '{"a": 1, "b"', '{"a"', '[{"a": 1}, {"b" 2}]', '{"a": {"b": 1, "c" 2}}',
];
for (const text of texts) {
    try {
        JSON.parse(text);
    } catch (error) {
        console.log(text, error.message);
    }
}
