// The entries of a page for its own loading, performance.timing, and marks that are made by their constructor.
const short = (name) => name.replace(location.origin, '');
const list = (title) => console.log(title, performance.getEntries().filter((e) => e.entryType !== 'long-animation-frame').map((e) => `${e.entryType}:${short(e.name)}`).join(' '));
list('script');
const [nav] = performance.getEntriesByType('navigation');
console.log(nav.type, nav.initiatorType, nav.nextHopProtocol, nav.responseStatus, nav.contentType, nav.redirectCount, nav.duration, nav.loadEventEnd, nav.confidence, nav.serverTiming);
console.log(nav instanceof PerformanceResourceTiming, Object.prototype.toString.call(nav), Object.keys(nav.toJSON()).join());
console.log(nav.fetchStart <= nav.requestStart, nav.requestStart <= nav.responseStart, nav.responseStart <= nav.responseEnd, nav.responseEnd <= performance.now());
const [script] = performance.getEntriesByType('resource');
console.log(script.initiatorType, script.transferSize - script.encodedBodySize, script.encodedBodySize === script.decodedBodySize, script.renderBlockingStatus, script.duration > 0);
console.log(performance.getEntriesByType('visibility-state'), performance.getEntriesByName('visible', 'visibility-state').length);
console.log(performance.getEntriesByType('paint'), performance.getEntriesByType('long-animation-frame'), performance.getEntriesByType('event'));
console.log(performance.timing.navigationStart > 0, performance.timing.domInteractive, performance.timing.loadEventEnd, performance.navigation, Object.keys(performance.timing.toJSON()).length);
console.log(Object.keys(performance.toJSON()), JSON.stringify(performance.navigation), typeof performance.memory.usedJSHeapSize);
for (const interface_ of [PerformanceNavigationTiming, PerformanceTiming, VisibilityStateEntry]) {
    try { new interface_(); } catch (error) { console.log(error.message); }
}
for (const given of [[], ['x', 5], ['x', { startTime: -1 }], ['x', { startTime: 'a' }], ['domComplete'], ['x', { detail: () => 1 }], ['y', { detail: { a: 1 }, startTime: 5 }], ['z', null]]) {
    try {
        const mark = new PerformanceMark(...given);
        console.log(mark.name, mark.entryType, mark.duration, mark.detail, mark.startTime > 0);
    } catch (error) { console.log(error.name, error.message); }
}
console.log(performance.getEntriesByName('y').length, PerformanceMark.length);
console.log(performance.measure('all', 'navigationStart').startTime, performance.measure('half', 'fetchStart').duration >= 0);
try { performance.measure('early', 'domInteractive'); } catch (error) { console.log(error.name, error.message); }
new PerformanceObserver((entries) => {
    for (const entry of entries.getEntries()) console.log('observed', entry.entryType, short(entry.name), entry.duration > 0);
}).observe({ entryTypes: ['navigation', 'paint', 'first-input'] });
new PerformanceObserver((entries) => console.log('buffered', entries.getEntries().map((e) => e.initiatorType))).observe({ type: 'resource', buffered: true });
addEventListener('load', () => {
    console.log('load', nav.domComplete > 0, nav.loadEventStart > 0, nav.loadEventEnd);
    performance.clearMeasures();
});
document.body.append('hello');
setTimeout(() => {
    list('later');
    console.log(nav.loadEventEnd > nav.domInteractive, nav.duration === nav.loadEventEnd, performance.timing.loadEventEnd >= performance.timing.domInteractive);
    const paints = performance.getEntriesByType('paint');
    console.log(paints.map((e) => [e.name, e.duration, e.startTime === e.presentationTime, e.paintTime <= e.startTime, Object.keys(e.toJSON()).join()]));
    performance.clearResourceTimings();
    console.log(performance.getEntriesByType('resource').length, performance.getEntriesByName(location.href).length);
}, 200);
