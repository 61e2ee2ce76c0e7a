// The order in which custom elements hear of their form and of being disabled.
{
class F extends HTMLElement { static formAssociated=true; static observedAttributes=['disabled','name','form','readonly'];
 formDisabledCallback(d){console.log('disabled',d)} attributeChangedCallback(n,o,v){console.log('attr',n,o,v)} formAssociatedCallback(f){console.log('assoc',f&&f.id)} connectedCallback(){console.log('conn')} disconnectedCallback(){console.log('disc')} formResetCallback(){console.log('reset')}}
customElements.define('f-f',F);
document.body.innerHTML='<form id=a></form><form id=b></form><fieldset></fieldset>';
const e=document.createElement('f-f'); 
console.log('1'); e.setAttribute('disabled',''); console.log('2'); e.removeAttribute('disabled');
console.log('3'); a.append(e); console.log('4'); e.setAttribute('form','b'); console.log('5'); e.removeAttribute('form');
console.log('6'); const fs=document.querySelector('fieldset'); fs.disabled=true; fs.append(e); console.log('7'); e.setAttribute('disabled',''); console.log('8'); fs.disabled=false; console.log('9'); e.toggleAttribute('disabled'); console.log('10'); e.toggleAttribute('disabled', true);
console.log('11'); e.setAttribute('disabled','x');
console.log('12'); b.append(e); b.reset(); e.disabled=1; console.log('13'); e.remove();
console.log('14'); document.body.insertAdjacentHTML('beforeend','<fieldset disabled><f-f disabled name=q></f-f></fieldset><f-f form=a disabled></f-f>');
}
{
class F extends HTMLElement { static formAssociated=true; static observedAttributes=['disabled','name','form','readonly'];
 formDisabledCallback(d){console.log('disabled',d)} attributeChangedCallback(n,o,v){console.log('attr',n,o,v)} formAssociatedCallback(f){console.log('assoc',f&&f.id)} connectedCallback(){console.log('conn')} disconnectedCallback(){console.log('disc')} formResetCallback(){console.log('reset')}}
customElements.define('h-h',F);
document.body.innerHTML='<form id=a name=aa><fieldset disabled id=fs></fieldset></form><form id=b></form>';
console.log('1 form + disabled fieldset by innerHTML'); fs.innerHTML='<h-h></h-h>';
console.log('2 created'); fs.append(document.createElement('h-h'));
console.log('3 in form, disabled attr'); b.innerHTML='<h-h disabled></h-h>';
console.log('4 move'); const e=fs.firstChild; b.append(e);
console.log('5 move back'); fs.append(e);
console.log('6 with form attr, created'); const g=document.createElement('h-h'); g.setAttribute('form','b'); g.setAttribute('disabled',''); console.log('-'); document.body.append(g);
console.log('7 clone'); document.body.append(g.cloneNode());
console.log('8 upgrade'); 
class G extends F {}
document.body.insertAdjacentHTML('beforeend','<g-g form=a disabled name=x></g-g>'); a.insertAdjacentHTML('beforeend','<g-g disabled name=x></g-g>'); fs.insertAdjacentHTML('beforeend','<g-g name=z></g-g>');
customElements.define('g-g',G);
const A=document.getElementById('a'); console.log('9 id of form changes'); A.id='q'; console.log('-'); A.id='a';
console.log('10 form removed'); b.remove();
console.log('11 new form with id'); const n=document.createElement('form'); n.id='b'; document.body.append(n);
console.log('12 first legend'); fs.innerHTML='<legend><h-h></h-h></legend>'; 
console.log('13 second legend first'); fs.prepend(document.createElement('legend'));
console.log('14 fieldset toggles'); fs.disabled=false; fs.disabled=true;
console.log('15 detached'); const d=document.createElement('fieldset'); d.disabled=true; d.innerHTML='<h-h></h-h>'; console.log('-'); d.append(document.createElement('h-h')); console.log('-'); d.disabled=false;
console.log('16 document.write'); document.write('<form id=w><h-h disabled name=w></h-h></form><h-h form=a disabled></h-h>');
}
