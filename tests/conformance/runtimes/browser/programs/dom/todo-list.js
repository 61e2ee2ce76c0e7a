const app = document.createElement('div');
document.body.append(app);
const state = { todos: [], filter: 'all' };
function render() {
    app.replaceChildren(...state.todos.filter((t) => state.filter === 'all' || !t.done).map((todo) => {
        const li = document.createElement('li');
        li.textContent = todo.text;
        li.classList.toggle('done', todo.done);
        li.addEventListener('click', () => { todo.done = !todo.done; render(); });
        return li;
    }));
}
new MutationObserver(() => console.log('rendered', app.innerHTML)).observe(app, { childList: true });
state.todos.push({ text: 'learn', done: false }, { text: 'teach', done: false });
render();
Promise.resolve().then(() => app.firstChild.click());
setTimeout(() => { state.filter = 'open'; render(); }, 0);
