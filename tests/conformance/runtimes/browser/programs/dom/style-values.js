// Which values a style takes, and how it writes them.
const box = document.createElement('div');
document.body.append(box);
const values = {
  width: ['100', '-5px', '1e1px', '+5px', '5 px', '5PX', 'fit-content', '0', 0, 5, `${100 / 3}px`, '10vw', 'inherit'],
  margin: ['0 auto', '1px 1px', '1px 2px 3px', '1px 2px 1px 2px', '-5px', 'x'],
  color: ['RED', 'currentColor', 'rgb(1 2 3)', 'rgb(1,2,3,0.5)', '#12345678', '#abcd', '#ggg', 'rgb(300,0,0)', 'nocolour'],
  transform: ['none', 'translate(10px,20px)', 'scale(1.50)', 'rotate(90deg) scale(2)', 'translateX(0)', 'foo'],
  transition: ['opacity .5s ease-in-out', 'transform 300ms ease', 'all 1s linear 2s', 'left 1s, top 2s'],
  border: ['0', 'solid 2px #123', '1px solid', '2px dotted rgb(1, 2, 3)'],
  opacity: ['50%', '.5', 'x', 0.25], zIndex: ['auto', '-1', '1.5'], display: ['flex', 'NONE', 'banana'],
  boxShadow: ['1px 2px red', '0 0 10px rgba(0,0,0,.5)'], flex: ['1', 'none', '0 0 100px'], animation: ['x 1s linear infinite'],
  fontFamily: ["'Arial', sans-serif", '"Arial Black", serif'], overflow: ['hidden scroll', 'hidden hidden'], nonsense: ['x'],
};
for (const name of Object.keys(values)) {
  for (const value of values[name]) {
    box.removeAttribute('style');
    box.style[name] = value;
    console.log(name, JSON.stringify(value), '=>', box.style[name], '|', box.getAttribute('style'), '|', box.style.length);
  }
}
