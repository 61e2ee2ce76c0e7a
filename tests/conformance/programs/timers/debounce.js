function debounce(fn, ms) {
  let timer;
  return (...args) => {
    clearTimeout(timer);
    timer = setTimeout(() => fn(...args), ms);
  };
}
const save = debounce((text) => console.log('saved', text), 40);
save('h');
save('he');
setTimeout(save, 10, 'hel');
setTimeout(save, 20, 'hello');
setTimeout(save, 120, 'bye');
