// Every bit of arc tangents.
for (let i = -12; i <= 12; i++) {
    const row = [];
    for (let j = -12; j <= 12; j++) row.push(Math.atan2(i / 3, j / 7));
    console.log(Math.atan(i / 5), row.join(' '));
}
console.log(Math.atan(1e300), Math.atan(-1e-300), Math.atan2(1e300, 1e-300), Math.atan2(-0, -1), Math.atan2(Infinity, -Infinity));
