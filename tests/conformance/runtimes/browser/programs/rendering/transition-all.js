document.head.insertAdjacentHTML('beforeend', '<style>.modal{opacity:0;visibility:hidden;transition:all 100ms}.modal.show{opacity:1;visibility:visible}.grow{transition:all 100ms;width:auto;padding-left:0}.grow.on{width:200px;padding-left:10px;max-height:100px}</style>');
document.body.innerHTML = '<div class="modal"></div><div class="grow"></div>';
const [m, g] = document.body.children;
for (const t of ['transitionrun', 'transitionstart', 'transitionend']) document.body.addEventListener(t, (e) => console.log(t, e.target.className, e.propertyName));
setTimeout(() => m.classList.add('show'), 50);
setTimeout(() => g.classList.add('on'), 400);
