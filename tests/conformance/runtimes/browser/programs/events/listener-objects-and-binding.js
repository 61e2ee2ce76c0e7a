class Controller {
    constructor(el) { this.el = el; this.hits = 0; el.addEventListener('hit', this); el.addEventListener('bye', this.onBye.bind(this)); }
    handleEvent(e) { this.hits += 1; console.log('handleEvent', e.type, this.hits, this instanceof Controller); }
    onBye() { this.el.removeEventListener('hit', this); console.log('bye'); }
}
const el = document.createElement('div');
new Controller(el);
el.dispatchEvent(new Event('hit'));
el.dispatchEvent(new Event('hit'));
el.dispatchEvent(new Event('bye'));
el.dispatchEvent(new Event('hit'));
const lazy = {};
el.addEventListener('lazy', lazy);
lazy.handleEvent = () => console.log('added later');
el.dispatchEvent(new Event('lazy'));
