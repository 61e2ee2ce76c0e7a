const items = Array.from({ length: 7 }, (_, i) => i);
function frame() {
    const batch = items.splice(0, 3);
    console.log('batch', batch.join(','));
    if (items.length > 0) requestAnimationFrame(frame);
    else console.log('finished');
}
requestAnimationFrame(frame);
