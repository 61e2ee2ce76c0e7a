// How many messages an image in an address and a module in the page need to be there.
const seen = [];
window.see = (name) => seen.push(name);
const pixel = 'base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
let made = 0;

function image(name) {
  const element = new Image();
  element.onload = () => see(name);
  element.onerror = () => see(name + ' failed');
  element.src = `data:image/gif;number=${++made};${pixel}`;
}

function module(name) {
  const script = document.createElement('script');
  script.type = 'module';
  script.textContent = `see('${name}')`;
  document.head.append(script);
}

function messages(count) {
  const { port1, port2 } = new MessageChannel();
  let number = 0;
  port1.onmessage = () => {
    see('message ' + ++number);
    if (number < count) port2.postMessage(null);
  };
  port2.postMessage(null);
}

const rounds = [
  () => { module('module'); image('image'); },
  () => { image('image'); module('module'); },
  () => { image('one'); image('two'); module('module'); },
];
function round() {
  const next = rounds.shift();
  if (!next) return;
  seen.length = 0;
  messages(4);
  next();
  setTimeout(() => { console.log(seen.join(', ')); round(); }, 60);
}
round();
