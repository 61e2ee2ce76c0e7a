console.log(document.body.constructor.name, document.constructor.name, window.constructor.name, new Event('x').constructor.name);
console.log(Object.prototype.toString.call(document.createElement('span')), String(document.createElement('a')) === '', `${document.createElement('h1')}`);
console.log(document.createElement('section') instanceof HTMLElement, document.createElement('foo') instanceof HTMLUnknownElement, document.body instanceof EventTarget);
console.log(Object.getPrototypeOf(HTMLDivElement) === HTMLElement, Object.getPrototypeOf(Element.prototype) === Node.prototype, typeof Window, window instanceof Window);
console.log(Object.keys(new CustomEvent('x')).length <= 1, 'addEventListener' in window, typeof window.addEventListener, window.addEventListener === EventTarget.prototype.addEventListener);
