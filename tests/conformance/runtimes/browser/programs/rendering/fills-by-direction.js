// What an animation makes of its target before, in and behind its active time, in both directions.
const el = document.body.appendChild(document.createElement('p'));
for (const fill of ['none', 'forwards', 'backwards', 'both']) {
  const anim = el.animate([{ opacity: 0 }, { opacity: 0.5 }], { duration: 100, fill, delay: 10, endDelay: 10 });
  const r = [];
  for (const rate of [1, -1]) { anim.playbackRate = rate; for (const t of [0, 10, 60, 110, 115, 120]) { anim.currentTime = t; r.push(getComputedStyle(el).opacity + ':' + anim.effect.getComputedTiming().progress); } }
  console.log(fill, r.join(' ')); anim.cancel();
}
