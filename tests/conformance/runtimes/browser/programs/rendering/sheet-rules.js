const st = document.createElement('style');
document.head.appendChild(st);
st.sheet.insertRule('body { margin: 0 }');
st.sheet.insertRule('.row { height: 30px; margin-bottom: 10px; }', 1);
st.sheet.insertRule('.row.tall { height: 60px }', 2);
st.sheet.insertRule('.gone { display: none }', 3);
const rows = ['a', 'b', 'c'].map((id) => {
  const d = document.createElement('div');
  d.className = 'row'; d.id = id;
  document.body.append(d);
  return d;
});
const tops = () => rows.map((r) => r.getBoundingClientRect().top + '/' + r.offsetHeight).join(' ');
console.log(tops());
rows[0].classList.add('tall');
console.log(tops());
rows[1].classList.add('gone');
console.log(tops(), rows[1].offsetParent);
st.disabled = true;
console.log(rows[0].offsetHeight, getComputedStyle(rows[1]).display);
st.disabled = false;
console.log(st.sheet.cssRules.length, [...st.sheet.cssRules].map((r) => r.cssText));
console.log(document.styleSheets.length, document.styleSheets[0] === st.sheet, st.sheet.ownerNode === st);
try { st.sheet.insertRule('nonsense', 0); } catch (e) { console.log(e.name, e.message); }
try { st.sheet.deleteRule(9); } catch (e) { console.log(e.name, e.message); }
try { st.sheet.insertRule('p{}', 9); } catch (e) { console.log(e.name, e.message); }
