// The fields of a form, and objects without a program's use.
document.body.innerHTML = '<form id="f"><input name="a" value="1"><input type="radio" name="r" value="x" checked><input type="radio" name="r" value="y"><button>b</button></form>';
console.log(f.elements, f.r, f.elements.r.value, f.elements.a.value, f.length, f.elements.length, [...f.elements].length, f[0] === f.a);
console.log(new IntersectionObserver(() => {}), new ResizeObserver(() => {}), history, location.constructor.name, customElements);
console.log(new PopStateEvent('x'), screen === window.screen);
for (const k in f) { if (k.length === 1) console.log(k); } 
console.log(Object.keys(f), f.checkValidity(), 'r' in f, f.nothing);
try { f.elements.r.value = 'y'; } catch (e) { console.log(e) } console.log(f.r.value, f.r[1].checked, f.elements.namedItem('a').value);
