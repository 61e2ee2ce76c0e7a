document.body.innerHTML = `<form><input name=a dirname=da value=x><input name=b dirname=db dir=rtl value=x><div dir=rtl><textarea name=c dirname=dc>x</textarea>
<input type=tel name=t dirname=dt value=1></div><input name=d dirname=dd dir=auto value="1 א"><input name=e dirname=de dir=auto value=""><input name=i dirname=di dir=auto value="é">
<input name=f type=number dirname=df value=5><input name=g type=hidden dirname=dg value=5><input name=h type=search dirname="" value=q><input dirname=dj value=q>
<input type=submit name=n dirname=dn value=s><input type=hidden name=_charset_ value=q dirname=dh><input name=_charset_ value=t></form>`;
const form = document.forms[0];
for (const [name, value] of new FormData(form)) console.log(name, value);
console.log([...new FormData(form, form.n).keys()].join());
