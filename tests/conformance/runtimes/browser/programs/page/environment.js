console.log(typeof navigator.userAgent, navigator.onLine, navigator.language.length >= 2, Array.isArray(navigator.languages), navigator.cookieEnabled, typeof navigator.hardwareConcurrency);
console.log(navigator.appName, navigator.appCodeName, navigator.product, navigator.vendor, navigator.webdriver, navigator.maxTouchPoints, navigator.pdfViewerEnabled);
console.log(innerWidth, innerHeight, devicePixelRatio, screen.width > 0, window.self === window, top === window, parent === window, frames === window, window.length, opener, frameElement, closed, name === '');
console.log(document.readyState, document.visibilityState, document.hidden, document.hasFocus(), document.compatMode, document.characterSet, document.contentType, document.referrer === '', document.title);
const mq = matchMedia('(min-width: 600px)');
console.log(mq.matches, mq.media, mq.onchange, mq instanceof MediaQueryList, matchMedia('(max-width: 599px)').matches, matchMedia('(prefers-color-scheme: dark)').matches, matchMedia('print').matches, matchMedia('screen and (orientation: landscape)').matches);
mq.addEventListener('change', () => console.log('never'));
mq.addListener(() => {});
console.log(document.currentScript !== null, document.currentScript.tagName, document.scripts.length, document.head.children.length, document.body.children.length);
setTimeout(() => console.log(document.currentScript, document.readyState));
console.log('ontouchstart' in window, 'serviceWorker' in navigator, 'geolocation' in navigator, 'clipboard' in navigator, typeof Notification, 'IntersectionObserver' in window, typeof structuredClone);
console.log(location.hostname, location.origin === self.origin, location.href === String(location), document.URL === location.href, document.baseURI === location.href);
console.log(typeof performance.now(), performance.timeOrigin > 1e12, performance.now() >= 0);
console.log(Object.prototype.toString.call(window), Object.prototype.toString.call(document), Object.prototype.toString.call(navigator), String(location.constructor.name), window.constructor.name);
console.log(document.nodeType, document.nodeName, document.doctype.name, document.documentElement.nodeName, document.doctype.nodeType, document.implementation.hasFeature());

