// What becomes of tags that overlap, that nothing closes, or that stand where they cannot.
const box = document.createElement('div');
const show = (markup) => {
  box.innerHTML = markup;
  console.log(markup, '=>', box.innerHTML);
};
for (const markup of [
  '<b>one<i>two</b>three</i>four',
  '<b>1<p>2</b>3</p>4',
  '<a href="#x">first<a href="#y">second</a>third',
  '<em><strong><code>deep</em>still</strong>on</code>off',
  '<b><b><b><b>four</b></b></b><p>again',
  '<i class="a"><div>block</i> after</div> end',
  '<p>one<p>two<ul><li>a<li>b<ul><li>c</ul></ul>three',
  'x</p>y</br>z',
  '<p><b>open<p>again</b>closed',
  '<font color="red"><span><div>q</font>r</span></div>',
  '<u>1<s>2<u>3</s>4</u>5',
  '<h1>head<h2>other</h2>text',
  '<button>a<button>b</button>c',
  '<form id="f"><div><form id="g"></div></form>x',
  '<dl><dt>t<dd>d<dt>t2</dl>',
  '<nobr>1<nobr>2</nobr>3',
  '<div><b></div>bold</b>',
  '<b><table><tr><td>cell</b></td></tr></table>after',
  '<image src="none">',
  '<ruby>k<rt>a<rp>b</ruby>',
]) show(markup);

console.log('-- tables');
for (const markup of [
  '<table>text<tr><td>1</table>',
  '<table><div>moved</div><tr><td>2<b>3</td></tr></table>4',
  '<table><caption>c<tr><td>5</table>',
  '<table><col><col><tbody><tr><th>h<td>d</table>',
  '<table><tr><td><table><tr><td>in</table>out</table>',
  '<table><thead><tr><td>a<tfoot><tr><td>b</table>',
  '<table><b>x</b><tr><td>y</td></tr></table>',
  '<table><input type="hidden"><input type="text"><tr></tr></table>',
  '<td>no table</td><tr>',
  '<table><a href="#">1<tr><td>2</a></table>3',
]) show(markup);

console.log('-- lists of choices');
for (const markup of [
  '<select><option>a<option>b<optgroup label="g"><option>c<optgroup label="h"><option>d</select>e',
  '<select><option>1<hr><option>2</select>',
  '<select><b>bold</b><option>x</select>',
  '<select><option>1<select><option>2',
  '<select><option>in<input>',
]) show(markup);

console.log('-- templates and other roots');
box.innerHTML = '<template><tr><td>1<td>2</template>';
console.log(box.firstChild.innerHTML);
box.innerHTML = '<template><td>only</td> text</template><p>p';
console.log(box.innerHTML);
const row = document.createElement('tr');
row.innerHTML = '<td>a<th>b</td></tr><tr><td>c';
console.log(row.outerHTML);
const body = document.createElement('tbody');
body.innerHTML = '<td>x<tr><td>y</table>';
console.log(body.outerHTML);
const page = new DOMParser().parseFromString('<!DOCTYPE html><p>a<b>b<p>c</b>d<table>e<td>f', 'text/html');
console.log(page.body.innerHTML);
