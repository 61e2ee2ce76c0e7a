const ids = [];
for (let i = 0; i < 5; i += 1) {
    ids.push(setTimeout(() => {
        console.log('fired', i);
        if (i === 1) { clearTimeout(ids[2]); clearTimeout(ids[1]); }
        if (i === 3) ids.push(setTimeout(() => console.log('added by three'), 0));
    }, 0));
}
