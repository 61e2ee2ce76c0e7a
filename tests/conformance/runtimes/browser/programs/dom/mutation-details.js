const root = document.createElement('div');
document.body.append(root);
const observer = new MutationObserver((records, self) => {
    for (const r of records) {
        console.log(r.type, r.target.nodeName, r.addedNodes.length, r.removedNodes.length, r.attributeName, r.oldValue);
    }
    console.log('same', self === observer);
    self.disconnect();
});
observer.observe(root, { childList: true, subtree: true, attributes: true, attributeOldValue: true, characterData: true, characterDataOldValue: true });
const p = document.createElement('p');
root.append(p);
p.textContent = 'one';
p.firstChild.data = 'two';
p.id = 'x';
p.id = 'y';
root.replaceChildren();
setTimeout(() => { root.id = 'unobserved'; console.log('records left', observer.takeRecords().length); }, 10);
