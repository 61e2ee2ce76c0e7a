document.body.innerHTML = '<div id="app">Hi</div><button id="save-btn">Save</button><form name="login"><input name="user" value="ann"></form><div id="name">x</div>';
console.log(typeof app, app === document.getElementById('app'), window.app.textContent);
console.log(window['save-btn'].tagName);
console.log(typeof login, login.user.value, login.elements.length);
console.log(typeof window.name, JSON.stringify(window.name));
app.addEventListener('click', () => console.log('clicked app'));
app.click();
try {
  console.log(missing);
} catch (e) {
  console.log(e.name, e.message);
}
console.log('app' in window, window.hasOwnProperty('app'), Object.keys(window).includes('app'));
app.remove();
console.log(typeof app, window.app);
