function find(list) {
    for (const item of list) {
        try {
            if (item.skip) continue;
            if (item.last) break;
            return item;
        } finally {
            note(item);
        }
    }
}
let total = 0;
outer: for (let i = 0; i < 3; i++) {
    switch (i) {
        case 0: continue outer;
        default: total += i;
    }
    later(() => i);
}
try {
    risky();
} catch ({ message: [first, ...others] }) {
    typeof first;
}
