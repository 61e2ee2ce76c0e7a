document.body.innerHTML = `<form id=f><input type=checkbox id=c><label for=c id=lc>C</label>
<input type=radio name=r value=1 id=r1><input type=radio name=r value=2 id=r2 checked>
<input type=text id=t value=start><input type=number id=n value=5 min=0 max=10 step=2><input type=range id=g min=0 max=50 value=99><input type=color id=k><input type=date id=d value="2024-02-30"><button type=reset id=z>R</button></form>`;
const $ = id => document.getElementById(id);
['click', 'input', 'change', 'reset'].forEach(t => document.addEventListener(t, e => console.log('  ' + t, e.target.id, e.target.checked, e.constructor.name, e.isTrusted)));
$('c').click(); console.log($('c').checked);
$('lc').click(); console.log($('c').checked);
$('c').addEventListener('click', e => { e.preventDefault(); console.log('  inside', $('c').checked); }, { once: true });
$('c').click(); console.log('restored', $('c').checked);
$('r1').click(); console.log($('r1').checked, $('r2').checked, $('f').elements.r.value);
$('r1').click();
console.log($('g').value, $('k').value, JSON.stringify($('d').value), $('n').valueAsNumber, $('t').selectionStart, $('t').selectionEnd);
$('n').stepUp(); console.log($('n').value); $('n').stepUp(5); console.log($('n').value, $('n').validity.rangeOverflow); $('n').stepDown(2); console.log($('n').value);
$('n').value = 'abc'; console.log(JSON.stringify($('n').value), $('n').valueAsNumber);
$('t').value = 'changed'; $('t').setSelectionRange(1, 3); console.log($('t').selectionStart, $('t').selectionDirection); $('t').setRangeText('XX'); console.log($('t').value, $('t').selectionEnd);
$('t').select(); console.log($('t').selectionStart, $('t').selectionEnd);
$('d').value = '2024-03-10'; console.log($('d').valueAsDate.toISOString(), $('d').valueAsNumber); $('d').valueAsDate = new Date(Date.UTC(2020, 0, 2)); console.log($('d').value);
try { $('n').selectionStart = 1; } catch (e) { console.log(e.name + ': ' + e.message); }
try { $('t').stepUp(); } catch (e) { console.log(e.name + ': ' + e.message); }
$('z').click();
console.log($('t').value, $('n').value, $('c').checked, $('r2').checked);
$('c').indeterminate = true; $('c').click(); console.log($('c').indeterminate, $('c').checked);
$('c').disabled = true; $('c').click(); console.log($('c').checked);
console.log($('c').labels.length, $('lc').control.id, $('t').form.id, $('f').length);

