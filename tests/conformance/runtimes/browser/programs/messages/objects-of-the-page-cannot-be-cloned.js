// Objects of the page that hold no data of the program's.
const objects = [
    navigator, history, location, crypto, crypto.subtle, customElements, localStorage, document.implementation, new TextEncoder(), new TextDecoder(),
    new URL("x:"), new URLSearchParams(), new URLSearchParams().keys(), new Headers().values(), new FormData(),
];
for (const object of objects) {
    try {
        console.log(structuredClone(object));
    } catch (error) {
        console.log(error.name, error.message);
    }
}
console.log(location.ancestorOrigins);
sessionStorage.setItem("getItem", "shadowed");
sessionStorage.setItem("plain", "shown");
console.log(sessionStorage);
