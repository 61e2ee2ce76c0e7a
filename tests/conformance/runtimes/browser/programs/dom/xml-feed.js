const xml = `<?xml version="1.0"?><rss version="2.0"><channel><title>News</title><item><title>First &amp; best</title><link>http://a/1</link><pubDate>Mon, 01 Jan 2024 00:00:00 GMT</pubDate></item><item><title><![CDATA[Second <b>]]></title><link>http://a/2</link></item></channel></rss>`;
const doc = new DOMParser().parseFromString(xml, 'text/xml');
console.log(doc.querySelector('parsererror'), doc.querySelector('channel > title').textContent);
const items = [...doc.querySelectorAll('item')].map(i => ({ title: i.querySelector('title').textContent, link: i.getElementsByTagName('link')[0].textContent, date: i.querySelector('pubDate')?.textContent ?? null }));
console.log(items.length, items[0].title, items[1].title, items[1].date);
const ul = document.createElement('ul');
for (const it of items) { const li = ul.appendChild(document.createElement('li')); li.append(Object.assign(document.createElement('a'), { href: it.link, textContent: it.title })); }
document.body.append(ul);
console.log(ul.innerHTML);
const item = doc.createElement('item'); item.appendChild(doc.createElement('title')).textContent = 'Third';
doc.querySelector('channel').appendChild(item);
console.log(new XMLSerializer().serializeToString(doc.querySelector('channel').lastChild), doc.getElementsByTagName('item').length);
const bad = new DOMParser().parseFromString('<a><b></a>', 'application/xml');
console.log(bad.querySelector('parsererror') ? 'invalid' : 'valid', bad.documentElement.nodeName);

