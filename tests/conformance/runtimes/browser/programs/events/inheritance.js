class MyEvent extends Event {
    constructor(payload) { super('mine', { bubbles: true }); this.payload = payload; }
    get shouted() { return this.payload.toUpperCase(); }
}
const el = document.createElement('div');
el.addEventListener('mine', (e) => console.log(e instanceof MyEvent, e instanceof Event, e.payload, e.shouted, e.bubbles));
el.dispatchEvent(new MyEvent('quiet'));
console.log(Object.prototype.toString.call(new MyEvent('x')), new CustomEvent('c', { detail: [1] }).detail[0], Event.AT_TARGET);
try { new CustomEvent(); } catch (e) { console.log(e.message); }
try { el.dispatchEvent('x'); } catch (e) { console.log(e.message); }
try { el.addEventListener('x'); } catch (e) { console.log(e.message); }
