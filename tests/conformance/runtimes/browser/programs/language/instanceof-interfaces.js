// Libraries ask of what they get whether it is of an interface that hardly any page uses.
const element = document.createElement('div');
const names = ['HTMLIFrameElement', 'HTMLCanvasElement', 'HTMLVideoElement', 'HTMLObjectElement', 'HTMLMediaElement', 'Notification', 'AudioContext', 'RTCPeerConnection', 'ServiceWorker'];
for (const name of names) console.log(name, typeof window[name], element instanceof window[name], typeof window[name].prototype);
const kindOf = (value) => {
  if (value instanceof HTMLCanvasElement) return 'canvas';
  if (value instanceof HTMLVideoElement || value instanceof ImageBitmap) return 'picture';
  return value instanceof Element ? 'element' : typeof value;
};
console.log(kindOf(element), kindOf(window), kindOf(null), kindOf(document.createElementNS('http://www.w3.org/2000/svg', 'g')));
