// What an input shows stays when its type or its range changes.
const T=(...types)=>{ const i=document.createElement('input'); const out=[]; for (const t of types) { if (t[0]==='=') i.value=t.slice(1); else if (t[0]==='@') { const [k,v]=t.slice(1).split(':'); i.setAttribute(k,v);} else if (t[0]==='-') i.removeAttribute(t.slice(1)); else i.type=t; out.push(t+'→'+JSON.stringify(i.value)+JSON.stringify(i.getAttribute('value'))); } console.log(out.join('  ')); };
T('number','@value:abc','text'); T('range','text','range','number','text','range'); T('range','checkbox','text','range');
T('@value:7','range','text','@max:3','range','text'); T('=abc','range','text'); T('=150','range','text','hidden','text');
T('color','text'); T('color','range','text'); T('@value:abc','color','text'); T('date','@value:2024-13-01','text');
T('range','hidden','text'); T('range','@max:10','hidden','range'); T('email','@value: a@b ','text','email');T('text','@value: a@b ','email','text');
T('range','@value:30','@max:20','@max:100','-value','@value:x','@min:60'); T('@min:60','@max:50','range'); T('range','=5','@min:10','@min:0','@value:3');
T('range','@step:30','@step:7','@step:any','@step:1'); T('range','submit','text'); T('=q','submit','text','=z','checkbox','text');
const f=document.createElement('form'); f.innerHTML='<input type=range max=10 name=r><input type=range value=500 name=s>'; const [r,s]=f.elements; console.log(r.value,s.value); r.max=4; console.log(r.value); f.reset(); console.log(r.value); r.value=1; r.max=100; f.reset(); console.log(r.value,s.value); const c=f.cloneNode(true).elements; console.log(c.r.value,c.s.value); r.max=6; console.log(r.value, r.cloneNode().value,[...new FormData(f)].join());
console.log(r.outerHTML, r.validity.valid, r.validity.stepMismatch);
{
  const i = document.createElement('input');
  i.type='range'; console.log(i.value); i.max=10; console.log(i.value); i.max=200; console.log(i.value);
  i.min=60; console.log(i.value);i.min=0; console.log(i.value);
  i.setAttribute('value','7'); console.log(i.value); i.removeAttribute('value'); console.log(i.value);
  document.body.innerHTML='<input type=range max=10><input max=10 type=range><input type=range min=5 max=10 value=3>';
  for (const x of document.querySelectorAll('input')) { console.log(x.value); x.max=4; console.log(x.value); x.max=20; console.log(x.value); x.step=7; console.log(x.value); x.step=1; console.log(x.value);}
  const k = document.createElement('input'); k.max=10; k.type='range'; console.log(k.value);
  const copy = k.cloneNode(); console.log(copy.value);
  k.max=20; console.log(k.value, k.cloneNode().value);
  k.value=9; k.max=5; console.log(k.value); k.max=20; console.log(k.value);
  const form=document.createElement('form'); form.append(i); i.max=30; form.reset(); console.log(i.value);
  i.max=10; console.log(i.value); i.max=30; console.log(i.value);
  i.type='text'; console.log(i.value); i.type='range'; console.log(i.value);
  const n=document.createElement('input'); n.type='range'; n.value='x'; console.log(n.value); n.max=10; console.log(n.value);
  for (const [a,b,s] of [[0,5,1],[0,10,3],[10,0,1],[-5,5,2.5],[0,1,'any'],[1,4,1]]) { const q=document.createElement('input'); q.type='range'; q.min=a;q.max=b;q.step=s; const e=document.createElement('div'); e.innerHTML=`<input type=range min=${a} max=${b} step=${s}>`; console.log(a,b,s,q.value,e.firstChild.value); }
}
