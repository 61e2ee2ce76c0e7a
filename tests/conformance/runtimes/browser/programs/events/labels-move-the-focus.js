document.body.innerHTML = '<label id="outer"><input type="checkbox" id="box"> agree</label><label id="for" for="name">name</label><input id="name"><label for="off" id="none">off</label><input id="off" disabled>';
for (const type of ['click', 'focus', 'blur', 'input', 'change']) document.addEventListener(type, event => console.log(' ', type, event.target.id), true);
for (const id of ['outer', 'for', 'none', 'outer']) {
  console.log(id);
  document.getElementById(id).click();
  console.log(document.activeElement.id);
}
