const levels = ['section', 'article', 'p', 'span'].map((tag) => document.createElement(tag));
levels.reduce((parent, child) => (parent.append(child), child));
document.body.append(levels[0]);
for (const el of levels) {
    el.addEventListener('ping', (e) => console.log('capture', el.localName, e.eventPhase), true);
    el.addEventListener('ping', (e) => {
        console.log('bubble', el.localName, e.eventPhase);
        if (el.localName === 'article') e.stopPropagation();
    });
}
levels[3].dispatchEvent(new CustomEvent('ping', { bubbles: true }));
levels[3].dispatchEvent(new CustomEvent('ping'));
