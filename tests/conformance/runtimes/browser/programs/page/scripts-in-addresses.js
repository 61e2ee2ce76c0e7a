// A script whose text stands in its address, beside a module that stands in the page and the end of the parser.
function add(properties, text) {
    const script = Object.assign(document.createElement('script'), properties);
    if (text !== undefined) script.textContent = text;
    document.head.append(script);
}
add({ src: 'data:text/javascript,console.log("script")' });
add({ type: 'module' }, 'console.log("module")');
document.addEventListener('DOMContentLoaded', () => console.log('DOMContentLoaded'));
addEventListener('load', () => console.log('load'));
