console.log(document.nodeType, document.nodeName, document.contentType, document.characterSet, document.compatMode);
document.title = 'New title';
console.log(document.title, document.hidden, document.visibilityState, document.hasFocus !== undefined);
console.log(document.documentElement.children.length, document.scripts.length, document.forms.length);
console.log(document.defaultView === window, document.location === location, window.document === document, self === top);
console.log(window.innerWidth > 0, window.closed, window.length, typeof window.name, window.opener, window.frameElement);
console.log(navigator.onLine, typeof navigator.userAgent, navigator.language, location.protocol.startsWith('http'));
