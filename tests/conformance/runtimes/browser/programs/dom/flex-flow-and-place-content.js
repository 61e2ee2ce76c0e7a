// flex-flow and place-content stand for two properties each, and say two that were said one by one; tokens of part.
const el = document.createElement('div'); document.body.append(el);
const s = el.style; const set = (p, v) => { s[p] = v; console.log(`${p} = ${JSON.stringify(v)} -> ${JSON.stringify(s[p])} | ${s.cssText} | ${s.length} ${[...s]}`); };
const t = (p, ...v) => { for (const x of v) { set(p, x); s.cssText = ''; } };
t('flexFlow', 'row wrap', 'column', 'wrap', 'row', 'row nowrap', 'column-reverse wrap-reverse', 'wrap row', 'WRAP Column', 'x', 'row row', 'row x', 'inherit', 'inherit wrap', 'nowrap');
set('flexFlow', 'column wrap'); set('flexDirection', 'row'); set('flexWrap', 'nowrap'); set('flexFlow', '');
s.flexDirection = 'row'; s.flexWrap = 'wrap'; console.log(s.cssText, s.flexFlow); s.flexDirection = 'inherit'; console.log(s.cssText, JSON.stringify(s.flexFlow)); s.flexDirection = ''; console.log(s.cssText, JSON.stringify(s.flexFlow)); s.cssText = '';
s.justifyContent = 'center'; s.display = 'flex'; s.alignContent = 'center'; console.log(s.cssText); s.alignContent = 'start'; console.log(s.cssText, s.placeContent); s.setProperty('align-content', 'end', 'important'); console.log(s.cssText, JSON.stringify(s.placeContent)); s.cssText = '';
t('placeContent', 'center', 'center space-between', 'start end');
s.cssText = 'display:flex;flex-direction:column;flex-wrap:nowrap;gap:4px'; console.log(s.cssText, getComputedStyle(el).flexFlow, getComputedStyle(el).flexDirection, getComputedStyle(el).placeContent);
const sheet = document.createElement('style'); sheet.textContent = '.a { flex-flow: row wrap; place-content: center; align-items: center }'; document.head.append(sheet);
console.log(sheet.sheet.cssRules[0].cssText); el.className = 'a'; s.cssText = ''; console.log(getComputedStyle(el).flexWrap, getComputedStyle(el).justifyContent);
s.flexFlow = 'wrap'; console.log(getComputedStyle(el).flexFlow);
el.part = 'p q'; el.part.toggle('p'); console.log(el.getAttribute('part'), el.part, el.matches(':fullscreen'));
