// Web animations playlist
const el = document.createElement('div'); el.style.cssText = 'width:10px;height:10px'; document.body.append(el);
const A = (kf, o) => { const a = el.animate(kf, o); a.id = o.id; return a; };
(async () => {
  const order = [];
  const a1 = A([{ opacity: 0 }, { opacity: 1 }], { duration: 40, id: 'one' }), a2 = A([{ width: '10px' }, { width: '50px' }], { duration: 80, delay: 20, id: 'two', fill: 'both' });
  for (const a of [a1, a2]) { a.onfinish = () => order.push('event ' + a.id); a.finished.then(() => order.push('promise ' + a.id)); }
  console.log(document.getAnimations().map(a => a.id), a2.effect.getComputedTiming().activeDuration, a2.effect.getComputedTiming().endTime, a2.playState, a1.playbackRate);
  await Promise.all([a1.finished, a2.finished]); await new Promise(requestAnimationFrame); await new Promise(r => setTimeout(r));
  console.log(order, getComputedStyle(el).width, el.getAnimations().map(a => a.id), el.style.width);
  a2.cancel(); console.log(getComputedStyle(el).width, el.getAnimations().length);
  const p = A([{ opacity: 1 }, { opacity: .25 }], { duration: 100, id: 'p' }); p.pause(); p.currentTime = 50; console.log(getComputedStyle(el).opacity, p.playState, p.effect.getComputedTiming().progress, p.effect.getComputedTiming().currentIteration);
  p.currentTime = 25; console.log(getComputedStyle(el).opacity); p.playbackRate = -1; console.log(p.playbackRate); p.play(); await p.finished; console.log('reverse finished', p.currentTime, getComputedStyle(el).opacity);
  const it = A({ marginLeft: ['0px', '100px'] }, { duration: 20, iterations: 3, direction: 'alternate', easing: 'ease-in-out', id: 'it' }); it.pause(); for (const t of [0, 5, 10, 20, 25, 40, 59]) { it.currentTime = t; const c = it.effect.getComputedTiming(); console.log(t, c.currentIteration, c.progress.toFixed(3), getComputedStyle(el).marginLeft); }
  it.finish(); console.log(it.playState, it.currentTime); it.effect.updateTiming({ iterations: 1 }); console.log(it.effect.getTiming().iterations, it.playState);
  try { A({ opacity: [0, 1] }, { duration: 10, iterations: Infinity, id: 'inf' }).finish(); } catch (e) { console.log(e.name, e.message); }
  const k = new KeyframeEffect(el, [{ color: 'red' }, { color: 'blue' }], { duration: 100 }); const m = new Animation(k, document.timeline); console.log(m.playState, m.currentTime, k.getKeyframes()[1].color); m.play(); m.pause(); m.currentTime = 50; console.log(getComputedStyle(el).color); m.cancel(); console.log(getComputedStyle(el).color, m.replaceState, m.pending);
})();
