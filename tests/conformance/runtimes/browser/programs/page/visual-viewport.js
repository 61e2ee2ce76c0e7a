// The visual viewport of a page that nobody pinches.
const { offsetLeft, offsetTop, scale, width, height } = visualViewport;
console.log(offsetLeft, offsetTop, scale, width === innerWidth, height === innerHeight);
console.log(visualViewport instanceof EventTarget, visualViewport === window.visualViewport, String(visualViewport), visualViewport.onresize);
visualViewport.addEventListener('resize', () => console.log('resize'));
visualViewport.dispatchEvent(new Event('resize'));
document.body.style.height = '3000px';
window.scrollTo(0, 100);
console.log(visualViewport.pageTop, visualViewport.pageLeft);
