// Functions of transforms that are not alike are matrices at their ends, too, also where their values are committed.
const d = document.createElement('div'); d.style.cssText='width:10px;height:10px'; document.body.append(d);
const at = (kf, ts) => { const a = d.animate(kf, { duration: 100, fill: 'both' }); a.pause(); for (const t of ts) { a.currentTime = t; let c; try { a.commitStyles(); c = d.style.transform; } catch (e) { c = e.message; } console.log(t, getComputedStyle(d).transform, '|', c); d.style.transform = ''; } a.cancel(); };
at([{ transform: 'translate(10px, 5px) scale(2)' }, { transform: 'rotate(80deg)' }], [0, 50, 100]);
at([{ transform: 'translate(10px, 5px)' }, { transform: 'rotate(80deg)' }], [0, 25, 100]);
at([{ transform: 'none' }, { transform: 'rotate(80deg)' }], [0, 50, 100]);
at([{ transform: 'rotate(10deg)' }, { transform: 'scale(2) rotate(45deg)' }], [0, 50, 100]);
at([{ transform: 'translateX(10px)' }, { transform: 'scale(2)' }], [0, 50, 100]);
at([{ transform: 'translateX(10px)' }, { transform: 'translateX(30px) scale(2)' }], [0, 50, 100]);
