function inner() { throw new TypeError('deep'); }
function outer() { inner(); }
try { outer(); } catch (e) {
    const lines = e.stack.split('\n');
    console.log(lines[0], lines.length, lines[1].trim().split(' ').slice(0, 2).join(' '));
}
try { null.foo(); } catch (e) { console.log(e.message); }
try { undefined.bar; } catch (e) { console.log(e.message); }
try { ({}).x.y; } catch (e) { console.log(e.message); }
try { notDefined; } catch (e) { console.log(e.message); }
try { (void 0)(); } catch (e) { console.log(e.message); }
try { document.createElement('p').appendChild(null); } catch (e) { console.log(e.name, e.message); }
try { document.querySelector(''); } catch (e) { console.log(e.name, e.message); }
