const delays = [50, 0, 25, 100, 75];
const finished = [];
delays.forEach((ms, index) => setTimeout(() => {
    finished.push(ms);
    console.log(index, ms, finished.length);
    if (finished.length === delays.length) console.log('sorted:', finished.join() === [...delays].sort((a, b) => a - b).join());
}, ms));
