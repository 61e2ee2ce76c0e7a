// What is wrong with the text of a module, in the words of an import that fails.
const texts = [
    "export default 1; export default 2;", "export function f() {} export function f() {}", "export var v; export var v;",
    "import { default } from 'x'", "export { if }", "<!-- x", "import('a', 'b', 'c')", "import()", "import(a b)",
];
(async () => {
    for (const text of texts) {
        const address = URL.createObjectURL(new Blob([text], { type: "text/javascript" }));
        await import(address).catch((error) => console.log(text, "|", error.name, error.message));
    }
})();
