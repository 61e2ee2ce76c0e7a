const app = document.createElement('div'); app.id = 'app'; document.body.appendChild(app);
app.innerHTML = `<h1>Todos</h1><form id="new"><input id="text" placeholder="What?"><button type="submit">Add</button></form><ul class="list"></ul><p class="count"></p>`;
const state = { todos: [], next: 1 };
function render() {
  const ul = app.querySelector('.list'); ul.innerHTML = '';
  state.todos.forEach((t) => { const li = document.createElement('li'); li.dataset.id = t.id; li.classList.toggle('done', t.done); li.innerHTML = `<span>${t.text}</span><button class="del">x</button>`; ul.append(li); });
  app.querySelector('.count').textContent = `${state.todos.filter((t) => !t.done).length} left`;
}
app.querySelector('#new').addEventListener('submit', (e) => { e.preventDefault(); const i = document.getElementById('text'); if (!i.value.trim()) return; state.todos.push({ id: state.next++, text: i.value.trim(), done: false }); i.value = ''; render(); });
app.querySelector('.list').addEventListener('click', (e) => { const li = e.target.closest('li'); const id = Number(li.dataset.id); if (e.target.matches('.del')) state.todos = state.todos.filter((t) => t.id !== id); else state.todos.find((t) => t.id === id).done ^= true; render(); });
const add = (s) => { document.getElementById('text').value = s; app.querySelector('button').click(); };
add('Milk'); add('  '); add('Bread'); app.querySelector('li span').click(); console.log(app.querySelector('.list').outerHTML, app.querySelector('.count').innerText === undefined);
app.querySelectorAll('.del')[1].click(); console.log(app.querySelector('.list').innerHTML, '|', app.querySelector('.count').textContent);
