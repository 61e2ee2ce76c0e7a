let round = 0;
let timer;
function start() {
    timer = setInterval(() => {
        round += 1;
        console.log('round', round);
        if (round % 2 === 0) {
            clearInterval(timer);
            if (round < 6) start();
            else console.log('stopped');
        }
    }, 15);
}
start();
