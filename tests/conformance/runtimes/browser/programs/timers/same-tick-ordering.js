setTimeout(() => console.log('10 first'), 10);
setTimeout(() => console.log('0'), 0);
setTimeout(() => {
    console.log('5');
    setTimeout(() => console.log('5 + 30'), 30);
}, 5);
setTimeout(() => console.log('60'), 60);
setTimeout(() => console.log('10 second'), 10);
