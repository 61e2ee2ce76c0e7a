// A gallery that chooses itself which of its children a slot shows: who is told, and what is in no slot.
class OneOfMany extends HTMLElement {
  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open', slotAssignment: 'manual' });
    root.innerHTML = '<slot id="main">nothing yet</slot><slot id="side"></slot>';
    for (const slot of root.children) slot.addEventListener('slotchange', () => console.log('slotchange', slot.id, names(slot)));
  }
}
const names = (slot) => slot.assignedNodes().map((node) => node.id || node.data).join() || '-';
customElements.define('one-of-many', OneOfMany);
document.body.innerHTML = '<one-of-many><p id="first">1</p>text<p id="second">2</p></one-of-many>';
const host = document.querySelector('one-of-many');
const [main, side] = host.shadowRoot.children;
const [first, text, second] = host.childNodes;
const show = (what) => console.log(what, names(main), names(side), first.assignedSlot?.id, second.assignedSlot?.id);
console.log(host.shadowRoot.slotAssignment, main.assignedNodes({ flatten: true }).map((node) => node.data));
const moves = [
  () => { main.assign(second, first); show('both'); console.log(main.assignedElements().length); },
  () => { side.assign(first); show('one moves'); },
  () => { main.assign(second); show('the same again'); },
  () => { first.remove(); show('out of the host'); },
  () => { host.append(first); show('back'); },
  () => { main.assign(text, first, first); show('a text, and one twice'); },
  () => { const stranger = document.createElement('p'); stranger.id = 'stranger'; side.assign(stranger); show('a stranger'); host.append(stranger); show('it comes in'); },
  () => { const before = document.createElement('slot'); before.id = 'before'; host.shadowRoot.prepend(before); before.assign(first); show('a new slot'); before.remove(); show('which goes'); },
  () => { main.assign(); second.slot = 'main'; main.name = 'main'; show('names do not count'); },
  () => { try { main.assign('text'); } catch (error) { console.log(error.name, error.message); } },
  () => { try { document.createElement('div').attachShadow({ mode: 'open', slotAssignment: 'mine' }); } catch (error) { console.log(error.name, error.message); } },
];
(function next() {
  const move = moves.shift();
  if (move === undefined) return;
  move();
  setTimeout(next, 10);
})();
