const make = (tag, props = {}, ...children) => {
    const el = Object.assign(document.createElement(tag), props);
    el.append(...children);
    return el;
};
const table = make('table', { id: 't' }, make('tbody', {}, ...[1, 2].map((r) => make('tr', { className: r % 2 ? 'odd' : 'even' }, ...['a', 'b'].map((c) => make('td', { textContent: c + r }))))));
document.body.append(table);
console.log(document.querySelectorAll('td').length, [...document.querySelectorAll('tr.odd td')].map((td) => td.textContent).join());
console.log(table.outerHTML);
console.log(document.querySelector('#t tr:last-child > td:first-child').textContent, table.querySelector('th'));
console.log(document.getElementsByClassName('even')[0].children.length, document.getElementsByTagName('td').item(3).textContent);
