document.body.innerHTML = '<ul id="list"><li data-id="1">one <b>bold</b></li><li data-id="2">two</li></ul>';
const list = document.getElementById('list');
list.addEventListener('click', (event) => {
    const item = event.target.closest('li');
    console.log(event.target.tagName, item.dataset.id, event.currentTarget.id, event.eventPhase);
});
document.querySelector('b').click();
list.children[1].click();
list.click === undefined || console.log(typeof list.click);
