// How high lines of text make the boxes that hold them, and where what stands in a line is.
const box = document.createElement('div');
document.body.append(box);
const story = 'The first frame comes when the text has been laid out. Efficient offices flow, Type AVATAR To. Yes, We fly and go on until the line is full.';
const rect = (it) => { const { left, top, width, height } = it.getBoundingClientRect(); return [left, top, width, height].join(' '); };
function show(markup, style = '') {
  box.style.cssText = style;
  box.innerHTML = markup;
  console.log(markup.slice(0, 60), '|', style, '|', box.offsetHeight, box.clientHeight, rect(box));
  for (const it of box.querySelectorAll('span, b, i, button, p, li, a, code, em, small')) console.log('  ', it.localName, rect(it), it.offsetWidth, it.offsetHeight);
}
for (const width of [60, 90, 130, 170, 220, 310, 460]) box.style.width = width + 'px', box.textContent = story, console.log(width, box.offsetHeight);
for (const font of ['bold 15px serif', 'italic 18px sans-serif', '700 italic 14px/1.4 serif', '20px/30px Georgia, serif']) { box.style.cssText = `width:200px;font:${font}`; console.log(font, box.offsetHeight, box.scrollHeight); }
show('a <b>bold</b> word and an <i>italic</i> one');
show('<button>Save</button> <button>Cancel it</button>');
show('<span style="margin:0 5px;padding:0 3px;border:0 solid red">chip</span>x');
show('<p>one</p><p>two <em>em</em></p>', 'padding:5px');
show('<ul><li>x</li><li>y <a href="#">link</a></li><li></li></ul>');
show('<code>let x = 1;</code> and <small>small print</small>');
show('<span>centred</span>', 'text-align:center;line-height:2');
show('<span>right</span>', 'text-align:right;font-size:30px');
show('<h2>Title</h2>text', 'max-width:300px;min-height:100px');
show('<span>spread</span>', 'letter-spacing:2px;text-transform:uppercase');
show('<input type=checkbox><span>tick</span><input type=radio><span>this</span>');
show('<span style="display:inline-block;padding:4px">pill</span><span style="display:inline-block;width:30px;height:40px"></span>');
show('a<br>b<br><br>c');
show('keeps\n  its lines\n', 'white-space:pre');
box.style.cssText = 'width:80px;height:30px;overflow:auto;white-space:nowrap';
box.textContent = 'wider than the box';
console.log(box.scrollWidth, box.clientWidth, box.scrollWidth > box.clientWidth);
box.style.whiteSpace = '';
console.log(box.scrollHeight, box.clientHeight);
box.scrollTop = box.scrollHeight;
console.log(box.scrollTop);
