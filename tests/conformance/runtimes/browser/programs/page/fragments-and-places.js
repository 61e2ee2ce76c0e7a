// Going to a fragment scrolls to what it names, going through the history back to where the page was.
document.body.style.margin = '0';
const secs = ['one', 'two', 'three', 'top'].map((id, i) => { const s = document.createElement('section'); if (id !== 'top') s.id = id; s.style.cssText = `height:${700 + i * 10}px`; document.body.append(s); return s; });
const log = (...a) => console.log(...a);
addEventListener('popstate', e => log('popstate', e.state, location.hash, scrollY));
addEventListener('hashchange', e => log('hashchange', location.hash, scrollY));
addEventListener('load', () => setTimeout(begin, 20));
const a = document.createElement('a'); a.href = '#two'; a.id = 'link'; const b = document.createElement('a'); b.href = '#none';
const bar = document.createElement('nav'); bar.style.cssText = 'position:fixed;top:5px;left:0;width:50px;height:20px'; document.body.append(bar);
const hid = document.createElement('p'); hid.id = 'hid'; hid.style.display = 'none'; document.body.append(hid);
const steps = [() => a.click(), () => { location.hash = 'three'; }, () => b.click(), () => history.pushState({ n: 1 }, '', '?x'), () => scrollTo(0, 33), () => history.back(), () => history.forward(), () => { location.hash = 'hid'; }, () => { location.hash = 'two'; }, () => { location.hash = 'two'; }, () => scrollTo(0, 50), () => { location.hash = 'two'; }, () => { location.hash = ''; }, () => { location.hash = 'three'; }, () => { location.hash = 'top'; }, () => history.go(-2), () => { history.scrollRestoration = 'manual'; history.forward(); }, () => history.back()];
let i = 0;
function begin() { if (i === steps.length) return log('end', history.length > 5); log('step', i, String(steps[i])); steps[i++](); log('  now', scrollY, bar.offsetTop, bar.getBoundingClientRect().y); setTimeout(begin, 80); }
