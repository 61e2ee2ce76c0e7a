const handles = [];
for (let i = 0; i < 4; i++) {
  handles.push(setTimeout(() => {
    console.log('fired', i);
    if (i === 0) clearTimeout(handles[1]);
    Promise.resolve().then(() => { if (i === 0) clearTimeout(handles[3]); console.log('micro', i); });
  }, 6));
}
