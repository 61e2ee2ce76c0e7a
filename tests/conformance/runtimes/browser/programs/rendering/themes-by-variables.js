const css = document.createElement('style');
css.textContent = `:root { --bg: white; --fg: rgb(20, 20, 20); --gap: 8px; }
[data-theme="dark"] { --bg: black; --fg: rgb(240, 240, 240); }
body { margin: 0; background-color: var(--bg); color: var(--fg); }
.panel { padding: var(--gap); margin: var(--missing, 12px) auto; width: 200px; border: 2px solid var(--fg); }`;
document.head.appendChild(css);
const panel = document.createElement('div');
panel.className = 'panel';
panel.textContent = 'Panel';
document.body.appendChild(panel);
const show = (label) => {
  const s = getComputedStyle(panel);
  console.log(label, s.color, s.paddingTop, s.marginTop, s.width, s.getPropertyValue('--bg').trim());
};
show('light:');
document.documentElement.dataset.theme = 'dark';
show('dark:');
document.documentElement.style.setProperty('--gap', '20px');
show('gap:');
panel.style.setProperty('--fg', 'rgb(1, 2, 3)');
show('own:');
console.log(getComputedStyle(document.body).backgroundColor, getComputedStyle(document.body).color);
document.documentElement.removeAttribute('data-theme');
console.log(getComputedStyle(document.body).backgroundColor);
