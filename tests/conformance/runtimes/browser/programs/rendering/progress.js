const bar = document.createElement('div');
bar.setAttribute('role', 'progressbar');
document.body.append(bar);
let percent = 0;
new MutationObserver((records) => records.forEach((r) => console.log(r.attributeName, bar.getAttribute(r.attributeName)))).observe(bar, { attributes: true, attributeFilter: ['aria-valuenow'] });
function step() {
    percent += 50;
    bar.style.width = percent + '%';
    bar.setAttribute('aria-valuenow', percent);
    if (percent < 100) requestAnimationFrame(step);
    else console.log('complete', bar.style.width);
}
requestAnimationFrame(step);
