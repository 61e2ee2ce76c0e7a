// Positioned boxes that are as wide as what is in them.
document.body.innerHTML = `<p>Hover <a href="#">this</a></p>
<div class="x" style="position:absolute;padding:4px 6px;font-size:12px;white-space:nowrap">A helpful tip</div>
<div class="x" style="position:absolute;left:700px;top:10px">text that has to go on in more lines than one</div>
<div class="x" style="position:absolute;right:20px;top:60px;border:1px solid;max-width:90px">limited to ninety pixels</div>
<div class="x" style="position:fixed;bottom:10px;left:10px"><p>Toast <b>saved</b></p><p>in two rows</p></div>
<div class="x" style="position:relative;width:120px;margin-left:50px;height:60px"><div class="x" style="position:absolute;top:100%;left:0">menu with many words</div><div class="x" style="position:absolute;right:0;top:0">x</div></div>
<div class="x" style="position:absolute;display:flex;gap:4px;left:5px;top:300px"><span>one</span><button>two</button></div>
<div class="x" style="position:absolute;left:5px;top:350px;min-width:200px">least</div>
<div class="x" style="position:absolute;left:5px;top:400px"></div>`;
for (const e of document.querySelectorAll('.x')) { const r = e.getBoundingClientRect(); console.log(e.textContent.slice(0, 12), r.left, r.top, r.width, r.height, e.offsetLeft, e.offsetTop); }
