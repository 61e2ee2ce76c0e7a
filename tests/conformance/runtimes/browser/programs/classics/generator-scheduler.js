function* job(name, steps) { for (let i = 1; i <= steps; i += 1) { console.log(name, i); yield; } }
const jobs = [job('A', 3), job('B', 1), job('C', 2)];
function tick() {
    const current = jobs.shift();
    if (!current) return console.log('idle');
    if (!current.next().done) jobs.push(current);
    setTimeout(tick, 0);
}
tick();
console.log('scheduler started');
