// The layout is read while transitions and animations move it, boxes are scaled and turned, and points are asked for.
document.body.style.margin = '0';
const panel = document.createElement('div');
panel.style.cssText = 'height:20px;width:100px;transition:height 80ms linear';
const after = document.createElement('div');
after.style.cssText = 'height:10px;width:50px';
document.body.append(panel, after);
const where = (element) => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return [left, top, width, height].join(' ');
};
panel.addEventListener('transitionend', () => {
  console.log('transition is over', panel.offsetHeight, after.offsetTop);
  paused();
}, { once: true });
console.log(panel.offsetHeight);
panel.style.height = '120px';
console.log('at its beginning', panel.offsetHeight, after.offsetTop, getComputedStyle(panel).height);

function paused() {
  const moving = panel.animate({ width: ['100px', '300px'], marginTop: ['0px', '40px'] }, 1000);
  moving.pause();
  for (const time of [0, 250, 500, 999]) {
    moving.currentTime = time;
    console.log(time, panel.offsetWidth, panel.offsetTop, after.offsetTop, getComputedStyle(panel).width);
  }
  moving.cancel();
  console.log('cancelled', panel.offsetWidth, after.offsetTop);
  const held = panel.animate({ height: ['10px', '33px'] }, { duration: 20, fill: 'forwards' });
  held.finished.then(() => {
    console.log('held', panel.offsetHeight, after.offsetTop);
    held.cancel();
    turned();
  });
}

function turned() {
  panel.style.cssText = 'position:absolute;left:100px;top:50px;width:80px;height:40px';
  for (const transform of ['none', 'translate(10px, 20px)', 'scale(2)', 'scale(0.5, 3)', 'rotate(90deg)', 'rotate(45deg)', 'translate(10px, 20px) scale(2)', 'skewX(45deg)']) {
    panel.style.transform = transform;
    console.log(transform, '|', where(panel), '|', panel.offsetWidth, panel.offsetLeft);
  }
  panel.style.transform = 'scale(2)';
  for (const origin of ['left', 'top', 'bottom right', '10px', '25% 4px', 'center']) {
    panel.style.transformOrigin = origin;
    console.log(origin, '|', panel.style.transformOrigin, '|', where(panel));
  }
  panel.style.transformOrigin = 'left top';
  const inner = panel.appendChild(document.createElement('div'));
  inner.style.cssText = 'width:10px;height:10px;margin-left:5px';
  console.log(where(panel), '|', where(inner));
  points(inner);
}

function points(inner) {
  panel.id = 'panel';
  inner.id = 'inner';
  after.id = 'after';
  const name = (element) => element && (element.id || element.localName);
  const at = (x, y) => console.log(x, y, name(document.elementFromPoint(x, y)), document.elementsFromPoint(x, y).map(name).join(' '));
  at(112, 55);
  at(255, 100);
  at(20, 5);
  at(20, 300);
  at(-1, 5);
  at(5, 5000);
  panel.style.pointerEvents = 'none';
  at(255, 100);
  panel.style.pointerEvents = '';
  after.style.cssText = 'position:absolute;left:0;top:0;width:400px;height:400px;z-index:1';
  at(112, 55);
  after.style.zIndex = '-1';
  at(112, 55);
  panel.style.visibility = 'hidden';
  at(112, 55);
  after.style.inset = '10px 20px 30px 40px';
  after.style.width = after.style.height = 'auto';
  console.log(where(after) === [40, 10, innerWidth - 60, innerHeight - 40].join(' '));
  scrolled();
}

function scrolled() {
  document.body.innerHTML = '<div id="scroller" style="height:100px;width:200px;overflow-y:scroll"><div id="tall" style="position:relative;height:2000px"><div id="row" style="position:absolute;top:300px;height:20px;width:50px"></div></div></div>';
  scroller.scrollTop = 250;
  console.log(where(row), row.offsetTop, scroller.scrollTop);
  const seen = new IntersectionObserver((entries) => console.log('seen', entries.length, entries[0].isIntersecting), { root: scroller });
  seen.observe(tall);
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => {
    tall.style.display = 'none';
    requestAnimationFrame(() => requestAnimationFrame(() => {
      seen.disconnect();
      console.log('taken', seen.takeRecords().length);
    }));
  }, 30)));
}
