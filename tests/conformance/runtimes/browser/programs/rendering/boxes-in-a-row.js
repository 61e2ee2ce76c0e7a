// Flex containers: where their items are, and how large.
document.body.style.margin = '0';
const rect = (element) => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return `${left},${top} ${width}x${height}`;
};
function show(label, style, items) {
  document.body.innerHTML = `<div style="display:flex;${style}">${items.map((item) => `<div style="${item}"></div>`).join('')}</div>`;
  const [container] = document.body.children;
  console.log(label, '|', rect(container), '|', [...container.children].map(rect).join(' | '));
}
const three = ['width:40px;height:20px', 'width:50px;height:25px', 'width:60px;height:30px'];
for (const how of ['flex-start', 'flex-end', 'center', 'space-between', 'space-around', 'space-evenly']) show(how, `width:400px;justify-content:${how}`, three);
for (const how of ['stretch', 'flex-start', 'flex-end', 'center']) show(how, `width:300px;height:90px;align-items:${how}`, ['width:30px', ...three]);
show('wraps', 'flex-wrap:wrap;width:120px;gap:4px', three);
show('wraps, high', 'flex-wrap:wrap;width:120px;height:200px', [...three, ...three]);
show('grows', 'width:500px', ['flex:1', 'flex:1', 'flex:1;height:7px']);
show('grows unevenly', 'width:100px;height:5px', ['flex:1', 'flex:2', 'flex:3', 'flex:1']);
show('grows from a basis', 'width:500px;padding:10px;border:1px solid', ['flex:1 0 50px', 'flex-grow:2;width:30px;margin:0 5px']);
show('grows up to', 'width:300px', ['flex:1;max-width:80px', 'flex:1;height:4px', 'flex:2;max-width:20px']);
show('shrinks', 'width:100px', three);
show('shrinks down to', 'width:100px', three.map((item) => item + ';min-width:35px'));
show('does not shrink', 'width:100px', three.map((item) => item + ';flex-shrink:0'));
show('auto margin', 'width:300px;height:40px', ['width:50px;height:10px;margin-left:auto']);
show('auto margins', 'width:300px;height:100px', ['width:50px;height:10px;margin:auto']);
show('backwards', 'flex-direction:row-reverse;width:300px', three);
show('column', 'flex-direction:column;gap:6px', three);
show('column, spread', 'flex-direction:column;height:200px;justify-content:space-between;align-items:center', three);
show('column backwards', 'flex-direction:column-reverse;height:200px', three);
show('column grows', 'flex-direction:column;height:200px', ['height:30px', 'flex:1', 'height:20px']);
show('order', 'width:300px', ['width:10px;height:5px;order:2', 'width:20px;height:5px', 'width:30px;height:5px;order:-1']);
show('own place', 'width:300px;height:60px', ['width:50px;height:20px;align-self:flex-end', 'width:50px;height:10px;align-self:center']);
show('box of the border', 'width:300px', ['box-sizing:border-box;width:100px;padding:10px;height:40px', 'flex:1;padding:5px;height:10px']);

document.body.innerHTML = '<div id="outer" style="display:flex;width:300px"><div id="side" style="width:50px"><div style="height:12px"></div><div style="height:13px"></div></div><div id="rest" style="flex:1"></div></div><div id="after" style="height:5px"></div>';
for (const id of ['outer', 'side', 'rest', 'after']) console.log(id, rect(document.getElementById(id)));
console.log(side.lastChild.offsetTop, rest.offsetLeft, rest.clientWidth, outer.scrollHeight, getComputedStyle(rest).flexGrow, getComputedStyle(outer).alignItems);
requestAnimationFrame(() => {
  new ResizeObserver((entries) => console.log('resized', entries.map((entry) => entry.target.id + ' ' + entry.contentRect.width))).observe(rest);
  side.style.width = '120px';
  requestAnimationFrame(() => requestAnimationFrame(() => {
    side.remove();
    console.log(rest.offsetWidth);
    requestAnimationFrame(() => requestAnimationFrame(() => console.log('end')));
  }));
});
