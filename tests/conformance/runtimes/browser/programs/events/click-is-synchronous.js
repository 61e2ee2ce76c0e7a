const button = document.createElement('button');
document.body.append(button);
button.addEventListener('click', () => {
    console.log('listener 1');
    Promise.resolve().then(() => console.log('micro 1'));
});
button.addEventListener('click', () => {
    console.log('listener 2');
    Promise.resolve().then(() => console.log('micro 2'));
});
console.log('before');
button.click();
console.log('after');
