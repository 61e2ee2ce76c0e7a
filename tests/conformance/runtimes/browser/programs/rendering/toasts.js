const style = document.createElement('style');
style.textContent = `
  @keyframes toast-in { from { opacity: 0 } to { opacity: 1 } }
  @keyframes toast-out { from { opacity: 1 } to { opacity: 0 } }
  .toast { position: fixed; bottom: 10px; animation: toast-in 60ms ease-out; }
  .toast.leaving { animation: toast-out 60ms ease-in forwards; }
`;
document.head.append(style);
function toast(text) {
  return new Promise((resolve) => {
    const t = document.createElement('div');
    t.className = 'toast';
    t.textContent = text;
    t.addEventListener('animationend', (e) => {
      console.log(text, e.animationName);
      if (e.animationName === 'toast-in') setTimeout(() => t.classList.add('leaving'), 100);
      else { t.remove(); resolve(); }
    });
    document.body.append(t);
  });
}
(async () => {
  await toast('Saved');
  console.log('left in page:', document.querySelectorAll('.toast').length);
  await Promise.all([toast('A'), toast('B')]);
  console.log('all gone', document.body.children.length);
})();
