const users = [{ name: 'Ann', admin: true }, { name: 'Bob & Co', admin: false }];
const escapeHtml = (s) => s.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }[c]));
document.body.innerHTML = `<table>${users.map((u) => `<tr data-admin="${u.admin}"><td>${escapeHtml(u.name)}</td></tr>`).join('')}</table>`;
console.log(document.querySelectorAll('tr').length, document.querySelector('tr:last-child td').textContent);
console.log([...document.querySelectorAll('tr')].map((r) => r.dataset.admin).join());
console.log(document.body.querySelector('td').innerHTML, document.querySelectorAll('[data-admin="true"]').length);
