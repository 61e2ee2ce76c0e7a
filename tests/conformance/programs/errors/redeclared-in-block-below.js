function find(list) {
    let found = null;
    for (const item of list) {
        var found = item;
    }
    return found;
}
console.log(find([1, 2]));
