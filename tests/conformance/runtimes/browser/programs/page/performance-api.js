const t0 = performance.now();
performance.mark('a');
setTimeout(() => {
    performance.mark('b');
    const measure = performance.measure('a to b', 'a', 'b');
    console.log(measure.name, measure.entryType, measure.duration >= 9, measure.duration < 200);
    console.log(performance.getEntriesByType('mark').map((m) => m.name).join(), performance.getEntriesByName('a').length);
    performance.clearMarks();
    console.log(performance.getEntriesByType('mark').length);
    console.log(performance.now() - t0 >= 9, Date.now() > 1.6e12, performance.timeOrigin > 1.6e12);
}, 10);
